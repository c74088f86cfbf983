import Diagnostics
import DocumentModel
import Geometry
import TestSupport
import Testing
import Typesetting

/// A page is 100 pt high: a header of 16 pt, and five rows of 15 pt with their lines.
@Suite struct TablePageTests {
  private let halves: [TableColumn.Width] = [.share(1), .share(1)]

  /// The words of each page's own blocks, furniture left out.
  private func words(of laidOut: LaidOut) -> [String] {
    laidOut.pages.map { page in page.lines.map(\.text).joined(separator: " ") }
  }

  private func rows(_ count: Int) -> [RowSketch] {
    (1...count).map { number in ["\(number)", "x"] }
  }

  @Test func `the header stands on every page of its table`() {
    var sketch = DocumentSketch()
    sketch.table(halves, header: [[CellSketch("H", columns: 2)], ["I", "J"]], rows(8))
    let laidOut = layOut(sketch)
    // Two rows of header are 31 pt: four rows a page.
    #expect(words(of: laidOut) == ["H I J 1 x 2 x 3 x 4 x", "5 x 6 x 7 x 8 x"])
    #expect(laidOut.pages[1].runs(furniture: true).map(\.run.string) == ["H", "I", "J"])
    #expect(laidOut.pages[1].lines[0].baseline == laidOut.pages[0].lines[3].baseline)
  }

  @Test func `words that the table goes on stand above its header on further pages only`() {
    var sketch = DocumentSketch()
    sketch.table(halves, header: [["H", "I"]], rows(6), continued: "tiếp")
    let laidOut = layOut(sketch)
    #expect(laidOut.pages[0].runs(furniture: true).isEmpty)
    let furniture = laidOut.pages[1].runs(furniture: true).map(\.run)
    #expect(furniture.map(\.string) == ["tiếp", "H", "I"])
    #expect(furniture.map(\.origin.y.points) == [18, 31, 31])
  }

  @Test func `a table without a header has its top line on every page`() {
    var sketch = DocumentSketch()
    sketch.table(halves, rows(8)) { $0.borders.top = .pt(2) }
    let tops = layOut(sketch).pages.map { page in
      page.rules.filter { $0.size.height.points == 2 }.map(\.top.points)
    }
    #expect(tops == [[10], [10]])
  }

  @Test func `a header goes to the next page with its first row`() {
    var sketch = DocumentSketch()
    for _ in 0..<8 { sketch.paragraph("a") }
    sketch.table(halves, header: [["H", "I"]], rows(1))
    #expect(words(of: layOut(sketch)).last == "H I 1 x")
  }

  @Test func `the title of a group goes to the next page with its first row`() {
    var sketch = DocumentSketch()
    let group = RowSketch(.group, [CellSketch("G", columns: 2)])
    sketch.table(halves, header: [["H", "I"]], rows(4) + [group] + rows(2))
    #expect(words(of: layOut(sketch)) == ["H I 1 x 2 x 3 x 4 x", "G 1 x 2 x"])
  }

  @Test(arguments: [TableRow.Kind.subtotal, .total])
  func `a sum takes the last row above it to the next page`(kind: TableRow.Kind) {
    var sketch = DocumentSketch()
    sketch.table(halves, header: [["H", "I"]], rows(5) + [RowSketch(kind, ["T", "5"])])
    #expect(words(of: layOut(sketch)) == ["H I 1 x 2 x 3 x 4 x", "5 x T 5"])
  }

  @Test func `rows joined by a cell stay on one page`() {
    var sketch = DocumentSketch()
    sketch.table(halves, header: [["H", "I"]], rows(4) + [[CellSketch("a", rows: 2), "b"], ["c"]])
    #expect(words(of: layOut(sketch)) == ["H I 1 x 2 x 3 x 4 x", "a b c"])
  }

  @Test func `a row higher than a page is parted between lines, with a warning that names it`() {
    var sketch = DocumentSketch()
    let tall = Array(repeating: "một hai ba bốn", count: 30).joined(separator: " ")
    sketch.table(halves, header: [["H", "I"]], [["a", "b"], [CellSketch(tall), "c"], ["d", "e"]])
    let laidOut = layOut(sketch, expecting: ["VK513"])
    #expect(laidOut.log.entries.first?.message.en.contains("row 2") == true)
    #expect(laidOut.pages.count > 2)
    #expect(words(of: laidOut)[0].hasPrefix("H I a b một"))
    #expect(words(of: laidOut).last?.hasSuffix("d e") == true)
  }

  @Test func `rows joined by a cell that no page can hold are parted between rows`() {
    var sketch = DocumentSketch()
    let joined: [RowSketch] = [[CellSketch("a", rows: 20), "0"]] + (1..<20).map { ["\($0)"] }
    sketch.table(halves, header: [["H", "I"]], joined)
    let laidOut = layOut(sketch, expecting: ["VK513"])
    #expect(laidOut.pages.count == 4)
    #expect(laidOut.pages[1].lines.first?.text == "5")
  }

  @Test func `lines of neighbouring cells in a parted row go down in step`() {
    var sketch = DocumentSketch()
    sketch.styles[.title] = .sketched.with { $0.pitch = .pt(14) }
    let tall = Array(repeating: "một hai ba bốn", count: 30).joined(separator: " ")
    sketch.table(halves, [[CellSketch(tall), CellSketch(tall, role: .title)]])
    #expect(sketch.laidOut.allSatisfy { page in page.lines.allSatisfy { $0.baseline < 110 } })
  }

  @Test func `a note stands at the foot of the page of its row`() {
    var sketch = DocumentSketch()
    let note = Footnote(
      number: 1, paragraphs: [Paragraph(id: NodeID(900), role: .cell, inlines: [.text("chú", [], nil)])])
    let marked = CellSketch() {
      $0.blocks = [
        .paragraph(Paragraph(id: NodeID(901), role: .cell, inlines: [.text("a", [], nil), .footnote(note)]))
      ]
    }
    sketch.table(halves, header: [["H", "I"]], rows(5) + [[marked, "b"]] + rows(5))
    let pages = sketch.laidOut
    #expect(!pages[0].runs().contains { $0.run.string.contains("chú") })
    let found = pages[1].runs().first { $0.node == NodeID(900) && $0.run.string.contains("chú") }
    #expect(found?.run.origin.y.points == 108)
  }

  @Test func `a page goes on after a table`() {
    var sketch = DocumentSketch()
    sketch.table(halves, header: [["H", "I"]], rows(6))
    sketch.paragraph("sau")
    #expect(words(of: layOut(sketch)).last == "6 x sau")
  }
}
