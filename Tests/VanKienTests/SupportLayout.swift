import DocumentModel
import Geometry
import Typesetting

/// A line of a laid-out page: the runs of one block on one baseline.
struct LaidLine {
  let page: Int
  let node: NodeID
  let role: Role
  /// Points from the paper's top.
  let baseline: Double
  fileprivate(set) var text: String
}

extension [Page] {
  /// The lines of all pages in drawing order, without furniture.
  var laidLines: [LaidLine] {
    var lines: [LaidLine] = []
    for page in self {
      for item in page.items {
        guard let node = item.node, case .glyphs(let run) = item.content else { continue }
        let baseline = run.origin.y.points
        if let last = lines.last, last.page == page.number, last.node == node, last.baseline == baseline {
          lines[lines.count - 1].text += run.string
        } else {
          lines.append(
            LaidLine(page: page.number, node: node, role: item.role, baseline: baseline, text: run.string))
        }
      }
    }
    return lines
  }
}
