import DocumentModel
import Geometry
import TestSupport
import Testing
import Typesetting

@Suite struct TableLineTests {
  private func rules(
    _ columns: [TableColumn.Width], _ rows: [RowSketch], change: (inout Table) -> Void = { _ in }
  ) -> (upright: [Rect], level: [Rect]) {
    var sketch = DocumentSketch()
    sketch.table(columns, rows, change: change)
    let page = layOut(sketch).pages[0]
    return (page.uprightRules, page.rules.filter { $0.size.height <= $0.size.width })
  }

  private let halves: [TableColumn.Width] = [.share(1), .share(1)]

  @Test func `lines lie inside the table and are drawn once`() {
    let (upright, level) = rules(halves, [["a", "b"], ["c", "d"]])
    #expect(upright.map(\.left.points) == [10, 99.5, 189])
    #expect(upright.allSatisfy { $0.top.points == 10 && $0.bottom.points == 41 })
    #expect(level.map(\.top.points) == [10, 25, 40])
    #expect(level.allSatisfy { $0.left.points == 10 && $0.right.points == 190 && $0.size.height.points == 1 })
  }

  @Test func `each side of the table and the lines between cells have their own thickness`() {
    let (upright, level) = rules(halves, [["a", "b"], ["c", "d"]]) {
      $0.borders = TableBorders(
        top: .pt(3), bottom: .pt(2), left: .zero, right: .zero, horizontal: .pt(0.5), vertical: .zero)
    }
    #expect(upright.isEmpty)
    #expect(level.map(\.size.height.points) == [3, 0.5, 2])
    // 3, 10 + 4, 0.5, 10 + 4, 2.
    #expect(level.map(\.top.points) == [10, 27, 41.5])
  }

  @Test func `no line crosses a cell over several columns or rows, and lines end where they meet`() {
    let (upright, level) = rules(
      halves, [[CellSketch("a", columns: 2)], [CellSketch("b", rows: 2), "c"], ["d"]])
    // 10 … 25 no line in the middle; from 26 on there is one.
    let middle = upright.filter { $0.left.points == 99.5 }
    #expect(middle.map(\.top.points) == [26])
    #expect(middle.map(\.bottom.points) == [56])
    let short = level.filter { $0.size.width.points < 180 }
    #expect(short.map(\.left.points) == [99.5])
    #expect(short.map(\.top.points) == [40])
  }

  @Test func `a cell's own sides come before the table's, the thicker of two neighbours' wins`() {
    let thin = CellSketch("a") { $0.borders = TableBorders(right: .pt(2)) }
    let thick = CellSketch("b") { $0.borders = TableBorders(left: .pt(4)) }
    let (upright, level) = rules(halves, [[thin, thick]])
    #expect(upright.map(\.size.width.points) == [4])
    #expect(level.isEmpty)
  }

  @Test func `a cell may take away the line it shares with the row below`() {
    let bare = CellSketch("a") { $0.borders = TableBorders(top: .pt(1), left: .pt(1), right: .pt(1)) }
    let (_, level) = rules(halves, [[bare, "b"], ["c", "d"]])
    #expect(level.filter { $0.top.points == 25 }.map(\.left.points) == [99.5])
  }

  @Test(arguments: 0..<20)
  func `lines meet: each ends on another`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var rows: [RowSketch] = []
    while rows.count < 4 {
      let tall = CellSketch("a", rows: 2)
      let wide = CellSketch("b", columns: 2)
      switch Int.random(in: 0...2, using: &random) {
      case 0: rows += [[tall, "b", "c"], ["d", "e"]]
      case 1: rows += [["c", wide], [wide, "c"]]
      default: rows += [["a", "b", tall], [wide]]
      }
    }
    let (upright, level) = rules([.share(1), .fixed(.pt(40)), .share(2)], rows)
    for line in level {
      for x in [line.left, line.right] {
        #expect(
          upright.contains { $0.holds(Point(x: x, y: line.top)) && $0.holds(Point(x: x, y: line.bottom)) })
      }
    }
    for line in upright {
      for y in [line.top, line.bottom] {
        #expect(
          level.contains { $0.holds(Point(x: line.left, y: y)) && $0.holds(Point(x: line.right, y: y)) })
      }
    }
  }

  @Test func `grey fills the whole cell, below lines and words`() {
    var sketch = DocumentSketch()
    sketch.table(halves, [["a", CellSketch("b") { $0.shade = 0.9 }]])
    let items = layOut(sketch).pages[0].items
    guard case .shade(let rect, let grey) = items.first?.content else {
      Issue.record("no grey below all else")
      return
    }
    #expect(grey == 0.9)
    #expect(rect == Rect(x: .pt(100), y: .pt(11), width: .pt(90), height: .pt(15)))
  }
}
