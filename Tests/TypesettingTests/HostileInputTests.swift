import Diagnostics
import DocumentModel
import Geometry
import TestSupport
import Testing
import Typesetting

/// Documents nobody means: they end, soon, in pages.
@Suite(.timeLimit(.minutes(1))) struct HostileInputTests {
  private static let oddLengths: [Length] = [
    .pt(.nan), .pt(.infinity), .pt(-.infinity), .pt(-500), .zero, .pt(1e300), .pt(.leastNonzeroMagnitude),
  ]

  /// Lays out without the invariants, which hold only for papers of sane measures; the dump traps on NaN.
  private func pages(of sketch: DocumentSketch) -> [Page] {
    var typesetter = Typesetter(shaper: FixedAdvanceShaper())
    var log = DiagnosticLog()
    let pages = typesetter.pages(of: sketch.document, log: &log)
    #expect(pages.allSatisfy { !$0.dump.isEmpty })
    return pages
  }

  private func sketch() -> DocumentSketch {
    var sketch = DocumentSketch(page: .smallNumbered)
    var random = SeededRandom(seed: 9)
    for _ in 0..<5 { sketch.paragraph(random.words(60)) }
    sketch.paragraph(
      [.text("ngày ", [], nil), .blank(.pt(20), nil), .text(" tháng", .underline, nil)], .title)
    sketch.area(height: 20)
    sketch.grid(
      [.fit(min: .pt(10), max: .pt(80), padding: .pt(2)), .remainder],
      [[[.text("a b c d")], [.area(height: 9)]]],
      linesKeptAbove: 2)
    return sketch
  }

  @Test(arguments: oddLengths)
  func `odd measures of a style give pages`(length: Length) {
    let changes: [(inout ParagraphStyle) -> Void] = [
      { $0.font.size = length }, { $0.pitch = length }, { $0.firstLineIndent = length },
      { $0.leftIndent = length },
      { $0.spaceBefore = length }, { $0.spaceAfter = length },
      { $0.rule = RuleStyle(extent: .fractionOfText(length.points), thickness: length, offset: length) },
    ]
    for change in changes {
      var sketch = sketch()
      sketch.styles = sketch.styles.mapValues { $0.with(change) }
      #expect(!pages(of: sketch).isEmpty)
    }
  }

  @Test(arguments: oddLengths)
  func `odd measures of a page give pages`(length: Length) {
    let changes: [(inout PageLayout) -> Void] = [
      { $0.size.width = length }, { $0.size.height = length }, { $0.margins.left = length },
      { $0.margins.right = length }, { $0.margins.top = length }, { $0.margins.bottom = length },
      { $0.pageNumber?.fromTop = length },
    ]
    for change in changes {
      var sketch = sketch()
      change(&sketch.page)
      #expect(!pages(of: sketch).isEmpty)
    }
  }

  @Test(arguments: oddLengths)
  func `odd measures of blanks, areas and grids give pages`(length: Length) {
    var sketch = sketch()
    sketch.paragraph([.text("a", [], nil), .blank(length, nil), .text("b", [], nil)])
    sketch.area(height: length.points)
    sketch.grid(
      [.fixed(length), .fit(min: length, max: length, padding: length), .remainder],
      [[[.text("a")], [.text("b")], [.text("c")]]], spaceBefore: length.points, spaceAfter: length.points)
    sketch.paragraph("xong")
    #expect(!pages(of: sketch).isEmpty)
  }

  @Test func `margins larger than the page put every line on a page of its own`() {
    var sketch = DocumentSketch()
    sketch.page.margins.top = .pt(300)
    for _ in 0..<5 { sketch.paragraph("dòng") }
    #expect(layOut(sketch, expecting: ["VK505"]).pages.count == 5)
  }

  @Test func `an indent larger than the measure puts every word on a line of its own`() {
    let style = ParagraphStyle.justified.with { $0.leftIndent = .pt(400) }
    let laidOut = layOut("một hai ba", style: style, expecting: ["VK502"])
    #expect(laidOut.lines.count == 3)
  }

  @Test func `a word of a megabyte is one overfull line, quoted in brief`() {
    let laidOut = layOut(String(repeating: "đ", count: 1 << 19), expecting: ["VK502"])
    #expect(laidOut.lines.count == 1)
    #expect(laidOut.log.entries.allSatisfy { $0.message.en.utf8.count < 500 })
  }

  @Test func `advances of a word may sum to more than thirty-two bits`() {
    let shaper = FixedAdvanceShaper(advances: ["a": .max])
    #expect(layOut("aaa", shaper: shaper, expecting: ["VK502"]).lines.count == 1)
  }

  /// Each of the measures would take minutes if breaking looked back further than a line.
  @Test(arguments: [(1.0, 5_000), (180, 20_000), (2_000, 5_000)])
  func `a long paragraph is broken in time proportional to its length`(measure: Double, words: Int) {
    var random = SeededRandom(seed: 4)
    var sketch = DocumentSketch()
    sketch.page.size.width = .pt(measure + 20)
    sketch.paragraph(random.words(words))
    #expect(!pages(of: sketch).isEmpty)
  }

  @Test func `two thousand faults are reported within the log's bounds`() {
    var sketch = DocumentSketch()
    for number in 0..<2_000 { sketch.paragraph("\(number) ☐") }
    var typesetter = Typesetter(shaper: FixedAdvanceShaper(missing: ["☐"]))
    var log = DiagnosticLog()
    #expect(typesetter.pages(of: sketch.document, log: &log).count == 200)
    #expect(log.entries.map(\.code) == ["VK500"])
  }

  @Test func `words kept from one paper to the next do not change the next`() {
    var typesetter = Typesetter(shaper: FixedAdvanceShaper())
    var log = DiagnosticLog()
    var random = SeededRandom(seed: 8)
    var sketch = DocumentSketch()
    sketch.paragraph("Đại hội đại biểu")
    let first = typesetter.pages(of: sketch.document, log: &log)
    var other = DocumentSketch()
    // Over a megabyte of distinct words: too many to keep.
    for _ in 0..<60 { other.paragraph(random.words(1_500)) }
    _ = typesetter.pages(of: other.document, log: &log)
    #expect(typesetter.pages(of: sketch.document, log: &log) == first)
  }
}
