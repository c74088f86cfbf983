import DocumentModel
import Geometry
import TestSupport
import Testing
import Typesetting

/// Tables made at random hold what is said about all tables: see ``PageInvariants``.
@Suite struct RandomTableTests {
  @Test(arguments: 0..<60)
  func `whatever a table is made of, its pages are in order`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var sketch = DocumentSketch()
    sketch.page.size = Size(width: .pt(300), height: .pt(240))
    sketch.styles[.cell] = .sketched.with { $0.alignment = Alignment.allCases.randomElement(using: &random)! }
    for _ in 0..<Int.random(in: 0...2, using: &random) { sketch.paragraph(random.words(30)) }
    let count = Int.random(in: 1...4, using: &random)
    let columns = (0..<count).map { _ in random.column() }
    let hasHeader = Bool.random(using: &random)
    let header = hasHeader ? [random.row(count, words: 1...2)] : []
    sketch.table(
      columns, header: header, random.rows(count), continued: hasHeader ? "tiếp theo" : nil
    ) {
      $0.borders = random.borders()
      $0.columns[0].alignsDecimals = Bool.random(using: &random)
    }
    sketch.paragraph(random.words(20))
    _ = layOut(sketch)
  }
}

extension SeededRandom {
  fileprivate mutating func column() -> TableColumn.Width {
    switch Int.random(in: 0...2, using: &self) {
    case 0: .fixed(.pt(Double.random(in: 50...60, using: &self)))
    case 1: .share(Double.random(in: 1...2, using: &self))
    default: .content(min: .pt(45), max: .pt(80))
    }
  }

  fileprivate mutating func borders() -> TableBorders {
    [.grid(.pt(0.5)), .grid(.pt(2)), .none, TableBorders(top: .pt(1), bottom: .pt(1), horizontal: .pt(0.3))]
      .randomElement(using: &self)!
  }

  fileprivate mutating func row(_ count: Int, words: ClosedRange<Int>) -> RowSketch {
    var cells: [CellSketch] = []
    var column = 0
    while column < count {
      let span =
        Int.random(in: 0...5, using: &self) == 0 ? Int.random(in: 1...count - column, using: &self) : 1
      let place: TableCell.VerticalAlignment = [.top, .middle, .bottom].randomElement(using: &self)!
      let text =
        Int.random(in: 0...2, using: &self) == 0 ? number() : self.words(Int.random(in: words, using: &self))
      cells.append(
        CellSketch(text, columns: span) { $0.verticalAlignment = place })
      column += span
    }
    return RowSketch(.body, cells)
  }

  fileprivate mutating func number() -> String {
    let whole = Int.random(in: 0...9_999, using: &self)
    return Bool.random(using: &self) ? "\(whole),\(whole % 100)" : "\(whole)"
  }

  /// Rows, groups with sums, and rows joined by their first cell.
  fileprivate mutating func rows(_ count: Int) -> [RowSketch] {
    var rows: [RowSketch] = []
    for _ in 0..<Int.random(in: 1...25, using: &self) {
      switch Int.random(in: 0...6, using: &self) {
      case 0: rows.append(RowSketch(.group, [CellSketch(words(2), columns: count)]))
      case 1 where !rows.isEmpty && rows.last?.kind == .body:
        rows.append(RowSketch(.subtotal, row(count, words: 1...1).cells))
      case 2 where count > 1:
        var first = row(count, words: 1...3)
        first.cells[0].columnSpan = 1
        first.cells = [first.cells[0]] + row(count - 1, words: 1...3).cells
        first.cells[0].rowSpan = 2
        rows += [first, row(count - 1, words: 1...3)]
      default: rows.append(row(count, words: 1...5))
      }
    }
    rows.append(row(count, words: 1...2))
    return rows
  }
}
