import DocumentModel
import Geometry

extension [PageItem] {
  /// Makes one rule of upright rules that go on below one another: the lines beside the rows of a table, of which a long
  /// list has nearly a hundred thousand.
  mutating func joinUprightRules() {
    /// For each place from left to right where upright rules stand, the last of them and its item.
    var lines: [(rect: Rect, item: Int)] = []
    var kept = 0
    for index in indices {
      if let rect = self[index].uprightRule {
        let line = lines.firstIndex { $0.rect.left == rect.left }
        if let line, goesOn(lines[line].rect, of: lines[line].item, in: rect, of: index) {
          lines[line].rect.size.height = rect.bottom - lines[line].rect.top
          continue
        }
        if let line {
          prolong(lines[line].item, to: lines[line].rect)
          lines[line] = (rect, kept)
        } else {
          lines.append((rect, kept))
        }
      }
      // Swapped, not copied: an item holds much.
      if kept != index { swapAt(kept, index) }
      kept += 1
    }
    for line in lines { prolong(line.item, to: line.rect) }
    removeLast(count - kept)
  }

  private func goesOn(_ rect: Rect, of item: Int, in below: Rect, of other: Int) -> Bool {
    rect.size.width == below.size.width && abs((below.top - rect.bottom).points) < 0.001
      && self[item].role == self[other].role && (self[item].node == nil) == (self[other].node == nil)
  }

  private mutating func prolong(_ item: Int, to rect: Rect) {
    guard self[item].uprightRule != rect else { return }
    self[item] = PageItem(node: self[item].node, role: self[item].role, content: .rule(rect))
  }
}

extension PageItem {
  fileprivate var uprightRule: Rect? {
    guard case .rule(let rect) = content, rect.size.height > rect.size.width else { return nil }
    return rect
  }
}
