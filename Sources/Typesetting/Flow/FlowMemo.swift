import DocumentModel
import Geometry

/// Flows of paragraphs that stay the same from round to round, while page numbers settle: those that name no page and about
/// which there was nothing to report.
struct FlowMemo {
  private var flows: [NodeID: (measure: Length, flow: Flow)] = [:]

  /// A long report's; beyond, room counts for more than time.
  private static let most = 20_000

  func flow(of id: NodeID, measure: Length) -> Flow? {
    flows[id].flatMap { $0.measure == measure ? $0.flow : nil }
  }

  mutating func keep(_ flow: Flow, of id: NodeID, measure: Length) {
    if flows.count < Self.most { flows[id] = (measure, flow) }
  }
}
