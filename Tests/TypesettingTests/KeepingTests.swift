import Diagnostics
import DocumentModel
import Geometry
import TestSupport
import Testing
import Typesetting

/// What stays together on a page, and what gives way first. A page holds ten lines.
@Suite struct KeepingTests {
  /// A justified paragraph of `count` lines.
  private func lines(_ count: Int) -> String {
    [String](repeating: "aaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbb", count: count).joined(separator: " ")
  }

  private func sketch(_ before: Int) -> DocumentSketch {
    var sketch = DocumentSketch()
    for _ in 0..<before { sketch.paragraph("dòng") }
    return sketch
  }

  @Test func `kept blocks go to the next page together`() {
    var sketch = sketch(7)
    sketch.kept { for _ in 0..<4 { $0.paragraph("giữ") } }
    #expect(layOut(sketch).pages.map(\.lines.count) == [7, 4])
  }

  @Test func `kept blocks longer than a page fill the page they begin on`() {
    var sketch = sketch(7)
    sketch.kept { for _ in 0..<14 { $0.paragraph("giữ") } }
    #expect(layOut(sketch, expecting: ["VK507"]).pages.map(\.lines.count) == [10, 10, 1])
  }

  @Test func `a heading stays with kept blocks`() {
    var sketch = sketch(6)
    sketch.paragraph("Mục", .heading(1))
    sketch.kept { for _ in 0..<4 { $0.paragraph("giữ") } }
    #expect(layOut(sketch).pages.map(\.lines.count) == [6, 5])
  }

  @Test func `kept blocks part before a heading leaves them`() {
    var sketch = sketch(1)
    sketch.paragraph("Mục", .heading(1))
    sketch.kept { for _ in 0..<10 { $0.paragraph("giữ") } }
    #expect(layOut(sketch, expecting: ["VK504"]).pages.map(\.lines.count) == [1, 10, 1])
  }

  @Test func `a paragraph gives up its two lines before a heading stands alone`() {
    var sketch = sketch(0)
    for _ in 0..<8 { sketch.paragraph("Mục", .heading(1)) }
    sketch.paragraph(lines(3))
    // Eight headings want the paragraph's three lines, which may not be parted.
    #expect(layOut(sketch, expecting: ["VK504"]).pages.map(\.lines.count) == [10, 1])
  }

  @Test func `headings part before a signature stands alone`() {
    var sketch = sketch(0)
    for _ in 0..<7 { sketch.paragraph("Mục", .heading(1)) }
    sketch.paragraph(lines(2))
    sketch.grid([.remainder], [[[.area(height: 30)]]], linesKeptAbove: 2)
    let laidOut = layOut(sketch, expecting: ["VK504"])
    #expect(laidOut.pages.map(\.lines.count) == [7, 2])
    #expect(laidOut.log.entries.count == 1)
  }

  @Test func `a name stays with the room for its signature`() {
    var sketch = sketch(6)
    sketch.paragraph("BÍ THƯ", .heading(1))
    sketch.area(height: 30)
    sketch.paragraph("Lê Văn A")
    #expect(layOut(sketch).pages.map(\.lines.count) == [6, 2])
  }

  @Test(arguments: [2, 3]) func `signatures stand side by side`(count: Int) {
    var sketch = sketch(4)
    let cells = (0..<count).map {
      [DocumentSketch.CellPiece.text("KÝ \($0)"), .area(height: 20), .text("Tên \($0)")]
    }
    sketch.grid([Grid.ColumnWidth](repeating: .remainder, count: count), [cells], linesKeptAbove: 2)
    let laidOut = layOut(sketch)
    #expect(laidOut.pages.count == 1)
    #expect(laidOut.lines.suffix(2 * count).map(\.baseline) == (0..<count).flatMap { _ in [58.0, 88.0] })
  }

  @Test func `twenty signers are parted between pages, each with room and name`() {
    var sketch = sketch(5)
    let right = (0..<20).flatMap {
      [DocumentSketch.CellPiece.text("KÝ \($0)"), .area(height: 20), .text("Tên \($0)")]
    }
    sketch.grid(
      [.remainder, .remainder], [[[.text("Nơi nhận:"), .text("- Lưu.")], right]], linesKeptAbove: 2)
    let laidOut = layOut(sketch, expecting: ["VK507"])
    // One beside the five lines, two on each page that follows.
    #expect(laidOut.pages.count == 11)
    for page in laidOut.pages {
      #expect(page.lines.count { $0.text.hasPrefix("KÝ") } == page.lines.count { $0.text.hasPrefix("Tên") })
    }
  }

  @Test func `rows of signers are parted between rows`() {
    var sketch = sketch(5)
    let row = [[DocumentSketch.CellPiece.text("KÝ"), .area(height: 20), .text("Tên")], [.text("KÝ")]]
    sketch.grid([.remainder, .remainder], (0..<5).map { _ in row }, linesKeptAbove: 2)
    #expect(layOut(sketch, expecting: ["VK507"]).pages.map(\.lines.count) == [8, 6, 6])
  }

  @Test(.timeLimit(.minutes(1))) func `a cell of ten thousand lines is parted soon`() {
    var sketch = DocumentSketch()
    sketch.grid(
      [.remainder, .remainder], [[[.text("a")], (0..<10_000).map { .text("dòng \($0)") }]])
    var typesetter = Typesetter(shaper: FixedAdvanceShaper())
    var log = DiagnosticLog()
    #expect(typesetter.pages(of: sketch.document, log: &log).count == 1_000)
  }
}
