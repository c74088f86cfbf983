import Diagnostics
import DocumentModel
import Geometry
import TestSupport
import Testing
import Typesetting

@Suite struct LineBreakingTests {
  @Test(arguments: 0..<20 as Range<UInt64>)
  func `justified lines fill the measure, the last one does not`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let lines = layOut(random.words(120)).lines
    #expect(lines.count > 10)
    for line in lines.dropLast() {
      #expect(isClose(line.left, 10))
      #expect(isClose(line.right, 190))
    }
    #expect((lines.last?.right ?? 0) <= 190.001)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `spaces never shrink below three quarters`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for run in layOut(random.words(200)).runs {
      for (glyph, next) in zip(run.glyphs, run.glyphs.dropFirst()) where glyph.id == 0x20 {
        #expect(next.x - glyph.x >= 0.75 * 2.5 - 0.001)
      }
    }
  }

  @Test func `spaces do shrink when that saves a line`() {
    // Twelve letters and eleven spaces, natural width 87.5: tight in 82 pt.
    let page = PageLayout.small.with(measure: 82)
    let lines = layOut("a b c d e f g h i j k l mnopqrstu vwxyzz", page: page).lines
    #expect(lines.map(\.text) == ["a b c d e f g h i j k l ", "mnopqrstu vwxyzz"])
  }

  @Test func `a last line that fits is set in natural spaces`() {
    let run = layOut("ab cd ef").runs.first
    #expect(run?.width == .pt(35))
  }

  @Test func `no line ends at a bound space`() {
    // “aaaaa bb” would fill the line; the bound pair goes down together.
    let page = PageLayout.small.with(measure: 45)
    let lines = layOut("aaaaa bb\u{A0}ccc dd", style: .sketched, page: page).lines
    #expect(lines.map(\.text) == ["aaaaa ", "bb ccc dd"])
  }

  @Test func `bound spaces stretch like any other`() {
    let page = PageLayout.small.with(measure: 50)
    let run = layOut("aa\u{A0}bb cc dddddd", page: page).runs.first
    let starts = run?.glyphs.map(\.x) ?? []
    #expect(run?.string == "aa bb cc ")
    #expect(starts.count == 9)
    #expect(isClose(starts[3] - starts[2], starts[6] - starts[5]))
    #expect(starts[3] - starts[2] > 2.5)
  }

  @Test func `a forced break ends a line without a space and without stretching it`() {
    let inlines: [Inline] = [.text("ab cd ", [], nil), .lineBreak, .text(" ef gh", [], nil)]
    let laidOut = layOut(paragraph: inlines, style: .justified)
    #expect(laidOut.lines.map(\.text) == ["ab cd", "ef gh"])
    #expect(laidOut.runs.map(\.width) == [.pt(22.5), .pt(22.5)])
  }

  @Test func `two forced breaks leave an empty line`() {
    let inlines: [Inline] = [.text("ab", [], nil), .lineBreak, .lineBreak, .text("cd", [], nil)]
    let lines = layOut(paragraph: inlines, style: .sketched).lines
    #expect(lines.map(\.baseline) == [18, 38])
  }

  @Test func `a lone last syllable is avoided where another solution is about as good`() {
    // 24 letters fill a line almost exactly, 25 do with spaces a little tight.
    let letters = [String](repeating: "a", count: 49).joined(separator: " ")
    #expect(layOut(letters).texts.map { $0.split(separator: " ").count } == [25, 24])
  }

  @Test func `a lone last syllable stands where nothing else is possible`() {
    let page = PageLayout.small.with(measure: 45)
    #expect(layOut("aaaa bbbb cc", page: page).texts == ["aaaa bbbb", "cc"])
  }

  @Test func `bound words wider than the measure are broken inside, with a note`() {
    let page = PageLayout.small.with(measure: 60)
    let place = Location(file: "report.md", line: 3, column: 1)
    let inlines: [Inline] = [
      .text("đến ", [], nil),
      .text("ngày\u{A0}26\u{A0}tháng\u{A0}6\u{A0}năm\u{A0}2026", [], Origin(location: place)),
      .text(" là ngày\u{A0}mai", [], nil),
    ]
    let laidOut = layOut(paragraph: inlines, style: .sketched, page: page, expecting: ["VK503"])
    #expect(laidOut.log.entries.map(\.location) == [place])
    #expect(laidOut.log.entries.first?.message.en.contains("ngày 26 tháng 6 năm 2026") == true)
    #expect(laidOut.lines.count == 4)
    #expect(laidOut.lines.allSatisfy { $0.right <= 70.001 })
  }

  @Test func `other bound words of such a paragraph stay together`() {
    let page = PageLayout.small.with(measure: 60)
    // Parting “gggg” from “hhhh” would save a line; only the over-wide sequence may be broken at a bound space.
    let text = "aaaa\u{A0}bbbb\u{A0}cccc\u{A0}dddd eeee gggg\u{A0}hhhh iiii"
    let laidOut = layOut(text, style: .sketched, page: page, expecting: ["VK503"])
    #expect(laidOut.texts == ["aaaa bbbb", "cccc dddd", "eeee", "gggg hhhh", "iiii"])
  }

  @Test func `a token wider than the measure is reported with its place and stands alone`() {
    let page = PageLayout.small.with(measure: 60)
    let place = Location(file: "congress.yaml", line: 12, column: 9)
    let inlines: [Inline] = [
      .text("xem ", [], nil), .text("aaaaaaaaaaaaaa", [], Origin(location: place)), .text(" nhé", [], nil),
    ]
    let laidOut = layOut(paragraph: inlines, style: .justified, page: page, expecting: ["VK502"])
    #expect(laidOut.texts == ["xem", "aaaaaaaaaaaaaa", "nhé"])
    #expect(laidOut.log.entries.map(\.location) == [place])
    // 10 pt are 3.53 mm.
    #expect(laidOut.log.entries.first?.message.en == "a line is 4 mm wider than its room: “aaaaaaaaaaaaaa”")
  }

  @Test func `the excess of a first line counts its indent`() {
    let page = PageLayout.small.with(measure: 60)
    let style = ParagraphStyle.sketched.with { $0.firstLineIndent = .mm(10) }
    let log = layOut("aaaaaaaaaaaa", style: style, page: page, expecting: ["VK502"]).log
    #expect(log.entries.first?.message.en.contains("10 mm") == true)
  }

  @Test func `a word exactly as wide as the measure is not too wide`() {
    // Widths whose sums are not exact in binary.
    for advance in 301...340 as ClosedRange<Int32> {
      let shaper = FixedAdvanceShaper(advances: ["a": advance, " ": 77])
      let page = PageLayout.small.with(measure: Double(3 * advance) / 100)
      #expect(layOut("aaa aaa aaa aaa aaa aaa", page: page, shaper: shaper).lines.count == 6)
    }
  }

  @Test func `spaces that follow one another are one, and none opens or ends a line`() {
    let page = PageLayout.small.with(measure: 45)
    let inlines: [Inline] = [.text("  aaaa  ", [], nil), .text("  bbbb   cccc ", [], nil)]
    let lines = layOut(paragraph: inlines, style: .justified, page: page).lines
    #expect(lines.map(\.text) == ["aaaa bbbb ", "cccc"])
  }

  @Test func `one wide gap is better than two lines of one word`() {
    let page = PageLayout.small.with(measure: 100)
    let wide = String(repeating: "c", count: 19)
    #expect(layOut("aaaa bbbb \(wide)", page: page).texts == ["aaaa bbbb", wide])
  }
}

extension PageLayout {
  /// The page with a right margin that leaves `measure` points.
  func with(measure: Double) -> PageLayout {
    var page = self
    page.margins.right = page.size.width - page.margins.left - .pt(measure)
    return page
  }
}
