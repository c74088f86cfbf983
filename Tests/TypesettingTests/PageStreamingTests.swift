import Diagnostics
import DocumentModel
import Geometry
import TestSupport
import Testing

@testable import Typesetting

/// Pages are handed out before the document ends; what comes later must not have changed them.
@Suite struct PageStreamingTests {
  @Test(arguments: 0..<60 as Range<UInt64>)
  func `pages handed out early equal pages cut when all is known`(seed: UInt64) {
    let document = longDocument(seed: seed).document
    var log = DiagnosticLog()
    var typesetter = Typesetter(shaper: FixedAdvanceShaper())
    #expect(typesetter.pages(of: document, log: &log) == pagesCutAtTheEnd(of: document))
  }

  @Test func `pages come while the document is still being laid out`() {
    var sketch = DocumentSketch()
    // The shaper is asked for no word after the last page but the last ones have come.
    for number in 0..<200 { sketch.paragraph("dòng \(number)") }
    var typesetter = Typesetter(shaper: FixedAdvanceShaper())
    var log = DiagnosticLog()
    var shapedWhenHandedOut: [Int] = []
    var builder = PageBuilder(layout: sketch.document.page)
    for (index, block) in sketch.document.blocks.enumerated() {
      builder.append(typesetter.flow(of: block, in: sketch.document, measure: .pt(180)))
      while builder.takeFinishedPage() != nil { shapedWhenHandedOut.append(index) }
    }
    while builder.takeLastPages() != nil { shapedWhenHandedOut.append(200) }
    // A page of ten lines leaves when the twenty-first line comes.
    #expect(shapedWhenHandedOut.prefix(3) == [20, 30, 40])
    #expect(shapedWhenHandedOut.filter { $0 == 200 }.count == 2)
    log = builder.log
    #expect(log.entries.isEmpty)
  }

  @Test func `large spaces do not send a page off half empty`() {
    var sketch = DocumentSketch()
    sketch.styles[.body]?.spaceBefore = .pt(250)
    sketch.paragraph("một")
    for _ in 0..<9 { sketch.paragraph("dòng", .cell) }
    #expect(layOut(sketch).pages.map(\.lines.count) == [10])
  }

  @Test func `an error of the receiver ends the layout and reaches the caller`() {
    struct DiskFull: Error {}
    var sketch = DocumentSketch()
    for _ in 0..<100 { sketch.paragraph("dòng") }
    var typesetter = Typesetter(shaper: FixedAdvanceShaper())
    var log = DiagnosticLog()
    var count = 0
    #expect(throws: DiskFull.self) {
      try typesetter.layOut(sketch.document, log: &log) { (_: Page) throws(DiskFull) in
        count += 1
        if count == 3 { throw DiskFull() }
      }
    }
    #expect(count == 3)
  }

  private func longDocument(seed: UInt64) -> DocumentSketch {
    var random = SeededRandom(seed: seed)
    var sketch = DocumentSketch()
    sketch.styles[.body]?.spaceAfter = .pt(3)
    for _ in 0..<40 {
      switch Int.random(in: 0..<6, using: &random) {
      case 0: sketch.paragraph(random.words(3), .heading(1))
      case 1:
        sketch.grid(
          [.remainder], [[[.text("a"), .area(height: Double.random(in: 0...70, using: &random))]]],
          linesKeptAbove: 2)
      default: sketch.paragraph(random.words(Int.random(in: 1...120, using: &random)))
      }
    }
    return sketch
  }

  private func pagesCutAtTheEnd(of document: Document) -> [Page] {
    var typesetter = Typesetter(shaper: FixedAdvanceShaper())
    var builder = PageBuilder(layout: document.page)
    for block in document.blocks {
      builder.append(typesetter.flow(of: block, in: document, measure: .pt(180)))
    }
    var pages: [Page] = []
    while let cut = builder.takeLastPages() { pages.append(cut.page) }
    return pages
  }
}
