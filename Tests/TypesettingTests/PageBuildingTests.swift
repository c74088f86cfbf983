import Diagnostics
import DocumentModel
import Geometry
import TestSupport
import Testing
import Typesetting

@Suite struct PageBuildingTests {
  /// A three-line closing and a foot of recipients and signature, as on every paper.
  private func close(_ sketch: inout DocumentSketch) {
    sketch.paragraph(["a", "b", "c"].map { String(repeating: $0, count: 30) }.joined(separator: " "))
    sketch.grid(
      [.remainder, .fit(min: .pt(60), max: .pt(100), padding: .zero)],
      [[[.text("Nơi nhận:"), .text("- Lưu.")], [.text("BÍ THƯ"), .area(height: 20), .text("Lê Văn A")]]],
      spaceBefore: 5, linesKeptAbove: 2)
  }

  @Test(arguments: 0...60)
  func `a foot never opens a page, however many lines stand before the closing`(count: Int) {
    var sketch = DocumentSketch(page: .smallNumbered)
    for _ in 0..<count { sketch.paragraph("một dòng") }
    close(&sketch)
    let laidOut = layOut(sketch)
    // Ten lines a page, the foot takes four and a half with its space: keeping may cost one page at most.
    #expect(laidOut.pages.count <= (count + 3 + 5 + 9) / 10 + 1)
    #expect(laidOut.lines.count == count + 3 + 4)
  }

  @Test func `a page takes as many lines as fit exactly`() {
    var sketch = DocumentSketch()
    for _ in 0..<20 { sketch.paragraph("một dòng") }
    let pages = layOut(sketch).pages
    #expect(pages.map(\.lines.count) == [10, 10])
    #expect(pages[1].lines.first?.baseline == 18)
  }

  @Test(arguments: [
    // One line too many for the page…
    (1, 2, 9, [10, 1]), (2, 2, 9, [9, 2]), (3, 2, 9, [8, 3]),
    // …and room for one line only.
    (1, 9, 6, [10, 5]), (2, 9, 6, [9, 6]), (3, 9, 6, [9, 6]),
  ])
  func `a paragraph leaves enough lines on either side of a page break`(
    least: Int, before: Int, count: Int, expected: [Int]
  ) {
    var sketch = DocumentSketch()
    sketch.styles[.body]?.minimumLinesAtBreak = least
    for _ in 0..<before { sketch.paragraph("một dòng") }
    sketch.paragraph(lines(count))
    #expect(layOut(sketch).pages.map(\.lines.count) == expected)
  }

  @Test func `a paragraph too short to be parted goes whole to the next page`() {
    var sketch = DocumentSketch()
    for _ in 0..<8 { sketch.paragraph("một dòng") }
    sketch.paragraph(lines(3))
    #expect(layOut(sketch).pages.map(\.lines.count) == [8, 3])
  }

  @Test func `a heading goes with the first two lines after it`() {
    var sketch = DocumentSketch()
    for _ in 0..<8 { sketch.paragraph("một dòng") }
    sketch.paragraph("I. Mục", .heading(1))
    sketch.paragraph(lines(5))
    #expect(layOut(sketch).pages.map(\.lines.count) == [8, 6])
  }

  @Test(arguments: 5...12)
  func `a chain of headings stays with the text below it`(before: Int) {
    var sketch = DocumentSketch()
    for _ in 0..<before { sketch.paragraph("một dòng") }
    for level in [1, 2, 1, 2] { sketch.paragraph("Mục", .heading(level)) }
    sketch.paragraph(lines(4))
    let pages = layOut(sketch).pages
    let together = before <= 4 ? 1 : 2
    #expect(pages.count == together)
  }

  @Test func `space between blocks is the greater of the two and none at a page's top`() {
    var sketch = DocumentSketch()
    sketch.styles[.body]?.spaceAfter = .pt(4)
    sketch.styles[.heading(1)]?.spaceBefore = .pt(9)
    sketch.styles[.heading(1)]?.keepWithNext = false
    for _ in 0..<2 {
      sketch.paragraph("một")
      sketch.paragraph("hai")
      sketch.paragraph("ba", .heading(1))
      sketch.grid([.remainder], [[[.area(height: 50)]]])
    }
    let baselines = layOut(sketch).pages.map { $0.lines.map(\.baseline) }
    #expect(baselines == [[18, 32, 51], [18, 32, 51]])
  }

  @Test func `keeps that cannot be honoured are reported and all lines still come`() {
    var sketch = DocumentSketch()
    sketch.styles[.body]?.minimumLinesAtBreak = 40
    sketch.paragraph(lines(35))
    let laidOut = layOut(sketch, expecting: ["VK504"])
    #expect(laidOut.pages.map(\.lines.count) == [10, 10, 10, 5])
    #expect(laidOut.log.entries.map(\.message.en).first?.contains("page 1") == true)
  }

  @Test func `a chain of headings longer than a page ends on pages that can be read`() {
    var sketch = DocumentSketch()
    for _ in 0..<25 { sketch.paragraph("Mục", .heading(1)) }
    sketch.paragraph("xong")
    #expect(layOut(sketch, expecting: ["VK504"]).pages.map(\.lines.count) == [10, 10, 6])
  }

  @Test func `a grid taller than a page is parted and the paper goes on`() {
    var sketch = DocumentSketch()
    sketch.paragraph("trước")
    sketch.grid([.remainder], [[(0..<15).map { .text("dòng \($0)") }]])
    sketch.paragraph("sau")
    let laidOut = layOut(sketch, expecting: ["VK507"])
    #expect(laidOut.pages.map(\.lines.count) == [10, 7])
    // 150 pt in 100: 17.6 mm too many.
    #expect(laidOut.log.entries.first?.message.en.hasPrefix("a block is 18 mm taller") == true)
  }

  @Test func `an area taller than a page stands alone and is reported`() {
    var sketch = DocumentSketch()
    sketch.paragraph("trước")
    sketch.grid([.remainder], [[[.area(height: 150)]]])
    sketch.paragraph("sau")
    #expect(layOut(sketch, expecting: ["VK507", "VK505"]).pages.map(\.lines.count) == [1, 0, 1])
  }

  @Test func `a tall foot keeps the lines above its first piece`() {
    var sketch = DocumentSketch()
    for _ in 0..<3 { sketch.paragraph("một dòng") }
    sketch.grid([.remainder], [[(0..<15).map { .text("dòng \($0)") }]], linesKeptAbove: 2)
    #expect(layOut(sketch, expecting: ["VK507"]).pages.map(\.lines.count) == [10, 8])
  }

  @Test func `a document without blocks is one empty page`() {
    let pages = layOut(DocumentSketch()).pages
    #expect(pages == [Page(number: 1, size: PageLayout.small.size, items: [])])
  }

  @Test func `page numbers stand from page 2 on, ten millimetres from the top edge`() {
    var sketch = DocumentSketch(page: .smallNumbered)
    for _ in 0..<25 { sketch.paragraph("một dòng") }
    let numbers = layOut(sketch).pages.map { $0.runs(furniture: true).map(\.run) }
    #expect(numbers.map { $0.map(\.string) } == [[], ["2"], ["3"]])
    #expect(numbers[1].map { isClose($0.origin.y.points, 10 * 72 / 25.4 + 8) } == [true])
    #expect(numbers[1].map(\.origin.x) == [.pt(97.5)])
  }

  /// A justified paragraph of `count` lines.
  private func lines(_ count: Int) -> String {
    [String](repeating: "aaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbb", count: count).joined(separator: " ")
  }
}
