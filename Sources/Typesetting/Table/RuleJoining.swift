import DocumentModel
import Geometry

extension [PageItem] {
  /// Makes one rule of upright rules that go on below one another: the lines beside the rows of a table, of which a long
  /// list has nearly a hundred thousand.
  mutating func joinUprightRules() {
    /// For each place from left to right where upright rules stand, the last of them.
    var lines: [Int] = []
    var kept = 0
    for index in indices {
      let item = self[index]
      if case .rule(let rect) = item.content, rect.size.height > rect.size.width {
        let line = lines.firstIndex { self[$0].uprightRule?.left == rect.left }
        if let line, let joined = self[lines[line]].joined(with: item, rect) {
          self[lines[line]] = joined
          continue
        }
        if let line { lines[line] = kept } else { lines.append(kept) }
      }
      if kept != index { self[kept] = item }
      kept += 1
    }
    removeLast(count - kept)
  }
}

extension PageItem {
  fileprivate var uprightRule: Rect? {
    if case .rule(let rect) = content { rect } else { nil }
  }

  /// The rule with another that begins where it ends; nil if that is not so.
  fileprivate func joined(with other: PageItem, _ below: Rect) -> PageItem? {
    guard let rect = uprightRule, rect.size.width == below.size.width, role == other.role,
      (node == nil) == (other.node == nil), abs((below.top - rect.bottom).points) < 0.001
    else { return nil }
    let whole = Rect(x: rect.left, y: rect.top, width: rect.size.width, height: below.bottom - rect.top)
    return PageItem(node: node, role: role, content: .rule(whole))
  }
}
