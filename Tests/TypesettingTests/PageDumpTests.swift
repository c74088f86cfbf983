import Diagnostics
import DocumentModel
import Geometry
import TestSupport
import Testing
import Typesetting

@Suite struct PageDumpTests {
  @Test func `a page as text shows every item with its owner and place`() {
    var sketch = DocumentSketch(page: .smallNumbered)
    sketch.page.pageNumber?.firstPage = 1
    sketch.paragraph(
      [.text("Phần ", [], nil), .text("một", [.bold, .underline], nil)], .heading(1),
      outline: OutlineEntry(level: 1, title: "Phần một"))
    sketch.paragraph([.text("ngày ", [], nil), .blank(.pt(5), nil)])
    sketch.grid([.fixed(.pt(50)), .remainder], [[[.text("trái")], [.area(height: 12)]]])
    #expect(
      layOut(sketch).pages.map(\.dump) == [
        """
        page 1 200.00x150.00
          [0 heading-1] outline 1 (10.00, 40.00): "Phần một"
          [0 heading-1] (10.00, 48.00) face 0 10.00 pt, 22.50 wide: "Phần "
          [0 heading-1] (32.50, 48.00) face 1 10.00 pt, 15.00 wide: "một"
          [0 heading-1] rule (32.50, 49.10) 15.00x0.50
          [1 body] (10.00, 58.00) face 0 10.00 pt, 22.50 wide: "ngày "
          [1 body] rule (34.00, 57.40) 0.60x0.60
          [3 cell] (10.00, 68.00) face 0 10.00 pt, 20.00 wide: "trái"
          [4 signature] area (60.00, 60.00) 130.00x12.00
          [furniture page-number] (97.50, 36.35) face 0 10.00 pt, 5.00 wide: "1"

        """
      ])
  }

  @Test func `the same document gives the same text in every layout`() {
    var random = SeededRandom(seed: 5)
    var sketch = DocumentSketch(page: .smallNumbered)
    for _ in 0..<30 { sketch.paragraph(random.words(50)) }
    let first = layOut(sketch).pages.map(\.dump)
    // A typesetter that has met other words before.
    var typesetter = Typesetter(shaper: FixedAdvanceShaper())
    var log = DiagnosticLog()
    var other = DocumentSketch()
    other.paragraph(random.words(500))
    _ = typesetter.pages(of: other.document, log: &log)
    #expect(typesetter.pages(of: sketch.document, log: &log).map(\.dump) == first)
  }

  @Test(arguments: [(-0.004, "0.00"), (-0.006, "-0.01"), (-1.25, "-1.25"), (9.999, "10.00")])
  func `lengths have two decimals and no negative zero`(points: Double, text: String) {
    let rule = PageItem(
      node: NodeID(0), role: .body,
      content: .rule(Rect(x: .pt(points), y: .zero, width: .zero, height: .zero)))
    let dump = Page(number: 1, size: PageLayout.small.size, items: [rule]).dump
    #expect(dump.contains("rule (\(text), 0.00)"))
  }
}
