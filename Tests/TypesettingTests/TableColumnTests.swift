import Diagnostics
import DocumentModel
import Geometry
import TestSupport
import Testing
import Typesetting

/// A letter is 5 pt wide; a cell adds 2 pt of padding on each side, half of each inner line and all of an outer one.
@Suite struct TableColumnTests {
  /// The widths of the columns between the middles of their lines, read from the upright lines; outer lines lie inside.
  private func widths(
    _ columns: [TableColumn.Width], _ rows: [RowSketch], header: [RowSketch] = [],
    expecting codes: [String] = [],
    at place: SourceLocation = #_sourceLocation
  ) -> [Double] {
    var sketch = DocumentSketch()
    sketch.table(columns, header: header, rows)
    let rules = layOut(sketch, expecting: codes, at: place).pages[0].uprightRules
    var edges = rules.map { ($0.left + $0.size.width / 2).points }
    edges[0] -= 0.5
    edges[edges.count - 1] += 0.5
    return zip(edges, edges.dropFirst()).map { ($1 - $0).rounded(toPlaces: 3) }
  }

  @Test func `fixed columns keep their width, shares divide the rest in proportion`() {
    #expect(widths([.fixed(.pt(60)), .share(1), .share(2)], [["a", "b", "c"]]) == [60, 40, 80])
  }

  @Test func `a column by content is as wide as its widest unbroken paragraph in header and rows`() {
    let content = TableColumn.Width.content(min: .zero, max: .pt(100))
    // 20 pt, 2 + 2 of padding, 1 + 0.5 of lines.
    #expect(widths([content, .share(1)], [["a", "b"], ["aaaa", "b"]]) == [25.5, 154.5])
    #expect(widths([content, .share(1)], [["a", "b"]], header: [["aaaa", "b"]]) == [25.5, 154.5])
  }

  @Test(arguments: [("a", 30.0), ("aaaa aaaa aaaa", 50)])
  func `a column by content stays within its bounds`(text: String, width: Double) {
    let content = TableColumn.Width.content(min: .pt(30), max: .pt(50))
    #expect(widths([content, .share(1)], [[CellSketch(text), "b"]]) == [width, 180 - width])
  }

  @Test func `columns by content give way in proportion, but not below their longest word`() {
    let content = TableColumn.Width.content(min: .zero, max: .pt(500))
    // Unbroken 105 + 5.5 and 155 + 5.5 pt, longest words 55 + 5.5 and 5 + 5.5 pt; 180 there.
    let found = widths(
      [content, content], [["aaaaaaaaaaa aaaaaaaaa", "b b b b b b b b b b b b b b b b b b b b b b"]])
    #expect(found[0] >= 60.5)
    #expect(isClose(found[0] + found[1], 180))
  }

  @Test func `columns wanting more than there is are narrowed in proportion, with a warning`() {
    #expect(
      widths([.fixed(.pt(120)), .fixed(.pt(240))], [["a", "b"]], expecting: ["VK511"]) == [60, 120])
  }

  @Test func `a table narrower than its room stands in the middle`() {
    var sketch = DocumentSketch()
    sketch.table([.fixed(.pt(50)), .fixed(.pt(30))], [["a", "b"]])
    let rules = layOut(sketch).pages[0].uprightRules
    #expect(rules.map(\.left.points) == [60, 109.5, 139])
  }

  @Test func `a heading over several columns finds room for its longest word`() {
    let content = TableColumn.Width.content(min: .zero, max: .pt(100))
    let found = widths(
      [content, content, .share(1)], [["a", "b", "c"]],
      header: [[CellSketch("aaaaaaaaaaaa", columns: 2), "c"]])
    // 60 pt and, left and right, 3 and 2.5 pt.
    #expect(isClose(found[0] + found[1], 65.5))
  }

  @Test func `a word wider than its column is broken inside, with one warning that names the column`() {
    var sketch = DocumentSketch()
    let row: RowSketch = ["aaaaaa b", "b"]
    sketch.table([.fixed(.pt(25.5)), .share(1)], header: [["Họ và tên", "b"]], [row, row])
    let laidOut = layOut(sketch, expecting: ["VK510"])
    #expect(laidOut.log.entries.count == 1)
    #expect(laidOut.log.entries.first?.message.en.contains("column 1 (Họ và tên)") == true)
    #expect(laidOut.texts.contains("aaaa"))
    #expect(laidOut.texts.contains("aa b"))
  }

  /// The room is 19.2 pt, from 13 pt on, the word 20 pt wide; of the padding of 2 pt it may take half.
  @Test(arguments: [(Alignment.left, 13), (.centered, 12.6), (.right, 12.2)])
  func `a word a little wider than its cell goes on into the padding`(_ alignment: Alignment, _ left: Double)
  {
    var sketch = DocumentSketch()
    sketch.styles[.cell] = .sketched.with { $0.alignment = alignment }
    sketch.table([.fixed(.pt(24.7)), .share(1)], [[CellSketch("8862"), CellSketch(role: .title)]])
    let laidOut = layOut(sketch)
    #expect(laidOut.texts == ["8862"])
    #expect(isClose(laidOut.lines[0].left, left))
  }
}

/// Type of letters 5 pt wide, digits too, a comma 5 pt.
@Suite struct DecimalAlignmentTests {
  /// The left ends of the cells of a column 55.5 pt wide: from 13 to 63 pt from the paper's edge.
  private func lefts(_ cells: [String], alignment: Alignment) -> [Double] {
    var sketch = DocumentSketch()
    sketch.styles[.cell] = .sketched.with { $0.alignment = alignment }
    sketch.table([.fixed(.pt(55.5)), .share(1)], cells.map { [CellSketch($0), CellSketch(role: .title)] }) {
      $0.columns[0].alignsDecimals = true
    }
    return layOut(sketch).lines.map(\.left)
  }

  @Test func `commas stand below one another, whole numbers and dashes end before them`() {
    // The widest parts are “1.234” and “,56”: 40 pt, so 5 pt on either side, the comma at 43.
    #expect(
      lefts(["1.234,5", "7,56", "12", "–", "-3,1", "99,5%"], alignment: .centered)
        == [18, 38, 33, 38, 33, 33])
  }

  @Test func `the widest number stands as the paragraph does`() {
    #expect(lefts(["1,5", "12,25"], alignment: .left) == [18, 13])
    #expect(lefts(["1,5", "12,25"], alignment: .right) == [43, 38])
  }

  @Test(arguments: ["đạt", "1.a", "2020-2025", "a,b"])
  func `words stand as if there were no numbers`(text: String) {
    let width = Double(text.count) * 5
    #expect(lefts(["1,5", text, "12,25"], alignment: .centered)[1] == 13 + (50 - width) / 2)
  }
}
