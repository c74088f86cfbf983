import DocumentModel
import Geometry

extension Grid {
  /// What a column fitted to its words gets on top of the width solved: text processors set the same words a
  /// little wider, and a line that just fits would break.
  private static let slack = Length.mm(0.5)

  /// How wide the columns are in `measure`: as solved, else the least of what is asked for.
  func widths(in measure: Length, solved: [Length]?) -> [Length] {
    if let solved, solved.count == columns.count { return withSlack(solved) }
    let wanted = columns.map { column -> Length? in
      switch column {
      case .fixed(let width): width
      case .fit(let least, _, _): least
      case .remainder: nil
      }
    }
    let rest = (measure - wanted.reduce(.zero) { $0 + ($1 ?? .zero) }).orZero
    let open = wanted.count { $0 == nil }
    return wanted.map { $0 ?? rest / Double(open) }
  }

  /// Fitted columns a little wider, at the cost of the first that takes what others leave.
  private func withSlack(_ solved: [Length]) -> [Length] {
    guard let remainder = columns.firstIndex(of: .remainder) else { return solved }
    var widths = solved
    for (index, column) in columns.enumerated() {
      guard case .fit(_, let most, _) = column else { continue }
      let more = min(Grid.slack, most - widths[index], widths[remainder] / 10).orZero
      widths[index] += more
      widths[remainder] -= more
    }
    return widths
  }
}
