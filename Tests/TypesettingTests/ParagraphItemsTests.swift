import DocumentModel
import Geometry
import TestSupport
import Testing
import Typesetting

/// What a paragraph puts on the page: runs, underlines, rules, the dots of blanks.
@Suite struct ParagraphItemsTests {
  @Test func `a line that goes on below ends in a space glyph, the last one does not`() {
    var random = SeededRandom(seed: 3)
    let lines = layOut(random.words(60)).lines
    #expect(lines.dropLast().allSatisfy { $0.text.hasSuffix(" ") })
    #expect(lines.last?.text.hasSuffix(" ") == false)
    #expect(lines.dropLast().allSatisfy { $0.runs.last?.glyphs.last?.id == 0x20 })
  }

  @Test func `the space at a soft end is there after bold words and after blanks too`() {
    let long = String(repeating: "a", count: 30)
    let bold: [Inline] = [.text(long, .bold, nil), .text(" \(long)", [], nil)]
    #expect(layOut(paragraph: bold, style: .sketched).lines.map(\.text) == ["\(long) ", long])
    let blank: [Inline] = [.text("\(long) ", [], nil), .blank(.pt(20), nil), .text(" \(long) bb", [], nil)]
    #expect(layOut(paragraph: blank, style: .sketched).lines.map(\.text) == ["\(long)  ", "\(long) bb"])
  }

  @Test func `emphasis changes the face inside a line without moving its words`() {
    let inlines: [Inline] = [
      .text("ab ", [], nil), .text("cd", .bold, nil), .text(" ef ", .italic, nil),
      .text("gh", [.bold, .italic], nil),
    ]
    let runs = layOut(paragraph: inlines, style: .sketched).runs
    #expect(runs.map(\.face) == [FaceID(0), FaceID(1), FaceID(2), FaceID(3)])
    #expect(runs.map(\.string) == ["ab ", "cd", " ef ", "gh"])
    #expect(runs.map(\.origin.x.points) == [10, 22.5, 32.5, 47.5])
  }

  @Test func `the same word in bold has the widths of bold`() {
    let inlines: [Inline] = [.text("ab ", [], nil), .text("ab", .bold, nil), .text(" ab", [], nil)]
    let runs = layOut(paragraph: inlines, style: .sketched, shaper: FixedAdvanceShaper(boldGain: 100)).runs
    #expect(runs.map(\.width) == [.pt(12.5), .pt(12), .pt(12.5)])
  }

  @Test func `clusters join a letter and its combining marks`() {
    let run = layOut("a\u{302}\u{301}b").runs.first
    #expect(run?.clusters == [TextCluster(bytes: 5, glyphs: 3), TextCluster(bytes: 1, glyphs: 1)])
    #expect(run?.glyphs.map(\.x) == [0, 5, 5, 5])
  }

  @Test func `an underline is as long as its words and not longer at a soft end`() {
    let long = String(repeating: "a", count: 34)
    let inlines: [Inline] = [.text("\(long) bb", .underline, nil), .text(" cc", [], nil)]
    let laidOut = layOut(paragraph: inlines, style: .sketched)
    #expect(laidOut.rules.map(\.left) == [.pt(10), .pt(10)])
    #expect(laidOut.rules.map(\.size.width) == [.pt(170), .pt(10)])
    #expect(zip(laidOut.rules, laidOut.lines).allSatisfy { $0.top.points > $1.baseline })
  }

  @Test(arguments: [
    (RuleStyle.Extent.text, 60.0), (.fractionOfText(0.5), 30), (.column, 180), (.fractionOfText(.nan), 0),
  ])
  func `a rule is as long as its extent says, centred under centred text`(
    extent: RuleStyle.Extent, length: Double
  ) {
    let style = ParagraphStyle.sketched.with {
      $0.alignment = .centered
      $0.rule = RuleStyle(extent: extent, thickness: .pt(0.5), offset: .pt(1))
    }
    let inlines: [Inline] = [
      .text("aaaaaaaaaaaa", [], nil), .lineBreak, .text("aaaaaaa", [], nil),
    ]
    let rules = layOut(paragraph: inlines, style: style).rules
    #expect(rules == [Rect(x: .pt(100 - length / 2), y: .pt(29), width: .pt(length), height: .pt(0.5))])
  }

  @Test func `a rule under justified text is not longer than the measure`() {
    let style = ParagraphStyle.justified.with {
      $0.rule = RuleStyle(extent: .text, thickness: .pt(0.5), offset: .pt(1))
    }
    let page = PageLayout.small.with(measure: 82)
    let rules = layOut("a b c d e f g h i j k l mnopqrstu vwxyzz", style: style, page: page).rules
    #expect(rules.map { isClose($0.size.width.points, 82) } == [true])
  }

  @Test func `a blank keeps its width and is filled with dots on a raster`() {
    let inlines: [Inline] = [.text("ab", [], nil), .blank(.pt(31), nil), .text("cd", [], nil)]
    let laidOut = layOut(paragraph: inlines, style: .sketched)
    #expect(laidOut.lines.flatMap(\.runs).map(\.origin.x) == [.pt(10), .pt(51)])
    let dots = laidOut.rules.map(\.left.points)
    #expect(dots.count == 10)
    #expect(dots.allSatisfy { ($0 - 10).truncatingRemainder(dividingBy: 3) == 0 && $0 >= 20 && $0 <= 51 })
  }

  @Test func `the entry of the outline points to the top of the first line`() {
    var sketch = DocumentSketch()
    sketch.paragraph("mở đầu")
    sketch.paragraph(
      [.text("phần một", [], nil)], .heading(1), outline: OutlineEntry(level: 1, title: "Phần một"))
    sketch.paragraph("nội dung")
    let anchors = layOut(sketch).pages.flatMap(\.items).compactMap { item in
      if case .anchor(_, let point) = item.content { point } else { nil }
    }
    #expect(anchors == [Point(x: .pt(10), y: .pt(20))])
  }

  @Test func `a paragraph of nothing but spaces takes no room`() {
    var sketch = DocumentSketch()
    for text in ["một", " \u{A0} ", "", "hai"] { sketch.paragraph(text) }
    #expect(layOut(sketch).lines.map(\.baseline) == [18, 28])
  }
}
