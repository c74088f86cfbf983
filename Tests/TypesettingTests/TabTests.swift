import Diagnostics
import DocumentModel
import Geometry
import TestSupport
import Testing
import Typesetting

/// Where tabs lead, and what fills the way. The measure is from 10 to 190 pt.
@Suite struct TabTests {
  private func style(_ stops: TabStop..., change: (inout ParagraphStyle) -> Void = { _ in }) -> ParagraphStyle
  {
    ParagraphStyle.sketched.with {
      $0.tabStops = stops
      change(&$0)
    }
  }

  private func layOut(
    _ words: String, _ style: ParagraphStyle, expecting codes: [String] = [],
    at place: SourceLocation = #_sourceLocation
  ) -> LaidOut {
    var inlines: [Inline] = []
    for part in words.split(separator: "\t", omittingEmptySubsequences: false) {
      if !inlines.isEmpty { inlines.append(.tab) }
      if !part.isEmpty { inlines.append(.text(String(part), [], nil)) }
    }
    if words.hasPrefix("\t") { inlines.insert(.tab, at: 0) }
    return TypesettingTests.layOut(paragraph: inlines, style: style, expecting: codes, at: place)
  }

  private func leaders(_ laidOut: LaidOut) -> [Rect] {
    laidOut.pages.flatMap(\.items).compactMap { item in
      if case .shape(let shape) = item.content { shape.bounds } else { nil }
    }
  }

  @Test func `words after a tab begin at the stop, end at it or stand about it`() {
    let stops = [
      TabStop(.fromLeft(.pt(50))), TabStop(.fromLeft(.pt(100)), alignment: .centered),
      TabStop(.fromRight(.zero), alignment: .right),
    ]
    let runs = layOut("a\tbb\tcc\tdd", style(stops[0], stops[1], stops[2])).runs
    #expect(runs.map(\.string) == ["a ", "bb ", "cc ", "dd"])
    #expect(runs.map(\.origin.x.points) == [10, 60, 105, 180])
  }

  @Test func `a tab past a stop leads to the next, past the last it is a space`() {
    let runs = layOut("aaaaaaaaaaaa\tb\tc", style(TabStop(.fromLeft(.pt(50))), TabStop(.fromLeft(.pt(80)))))
      .runs
    #expect(runs.map(\.origin.x.points) == [10, 90, 97.5])
    #expect(layOut("a\tb", .sketched).lines.map(\.text) == ["a b"])
  }

  @Test func `a label hangs and its words begin where the other lines do`() {
    let hanging = style {
      $0.leftIndent = .pt(20)
      $0.firstLineIndent = .pt(-20)
    }
    let long = String(repeating: "b", count: 28)
    let lines = layOut("-\t\(long) cccc", hanging).lines
    #expect(lines.map(\.text) == ["- \(long) ", "cccc"])
    #expect(lines[0].runs.map(\.origin.x.points) == [10, 30])
    #expect(lines[1].left == 30)
  }

  @Test func `contents have dots on one raster up to their page numbers`() {
    let entry = style(TabStop(.fromRight(.zero), alignment: .right, leader: .dots))
    var sketch = DocumentSketch()
    sketch.styles[.body] = entry
    for words in ["Mở đầu", "Tình hình và kết quả"] {
      sketch.paragraph([.text(words, [], nil), .tab, .text("7", [], nil)])
    }
    let laidOut = TypesettingTests.layOut(sketch)
    #expect(laidOut.lines.map(\.right) == [190, 190])
    #expect(laidOut.texts == ["Mở đầu 7", "Tình hình và kết quả 7"])
    let dots = leaders(laidOut)
    #expect(dots.count == 2)
    for (rect, line) in zip(dots, laidOut.lines) {
      let words = line.runs[0].origin.x.points + line.runs[0].width.points
      #expect(rect.left.points > words && rect.right.points < 185)
      #expect((rect.left.points - 10).truncatingRemainder(dividingBy: 3) == 0)
    }
  }

  @Test func `an entry of two lines keeps a word beside its page number and out of the numbers' column`() {
    let entry = style(TabStop(.fromRight(.zero), alignment: .right, leader: .dots)) {
      $0.rightIndent = .pt(20)
    }
    let words = (0..<9).map { _ in "aaaa" }.joined(separator: " ")
    let lines = layOut("\(words)\t12", entry).lines
    #expect(lines.count == 2)
    #expect(lines[0].right <= 170.001)
    #expect(lines[1].right == 190)
    #expect(lines[1].runs.first?.string.hasPrefix("aaaa") == true)
  }

  @Test func `words that reach the page number's column make another line`() {
    let entry = style(TabStop(.fromRight(.zero), alignment: .right, leader: .dots))
    // 175 pt of words leave no room for a tab and "12".
    let lines = layOut("\(String(repeating: "a", count: 29)) bbbbb\t12", entry).lines
    #expect(
      lines.map { $0.runs.map(\.string).joined() } == ["\(String(repeating: "a", count: 29)) ", "bbbbb 12"])
  }

  @Test func `a word too long for its page number is reported and set apart from it`() {
    let entry = style(TabStop(.fromRight(.zero), alignment: .right, leader: .dots))
    let laidOut = layOut("\(String(repeating: "a", count: 36))\t12", entry, expecting: ["VK502"])
    #expect(laidOut.lines.count == 1)
    #expect(laidOut.lines[0].runs.map(\.origin.x.points) == [10, 192.5])
  }

  @Test func `a justified line with a tab is not stretched, those before it are`() {
    let justified = style(TabStop(.fromRight(.zero), alignment: .right)) { $0.alignment = .justified }
    var random = SeededRandom(seed: 5)
    let lines = layOut("\(random.words(40))\t9", justified).lines
    #expect(lines.count > 3)
    #expect(lines.allSatisfy { isClose($0.right, 190) })
  }

  @Test func `indents on the right hold for every alignment`() {
    for (alignment, left, right) in [
      (Alignment.left, 10.0, 40.0), (.right, 130, 160), (.centered, 70, 100), (.justified, 10, 40),
    ] {
      let style = style {
        $0.alignment = alignment
        $0.rightIndent = .pt(30)
      }
      let line = layOut("aaaaaa", style).lines[0]
      #expect((line.left, line.right) == (left, right), "\(alignment)")
      #expect(layOut(String(repeating: "aaaa ", count: 12), style).lines.allSatisfy { $0.right <= 160.001 })
    }
  }

  @Test(arguments: [Length.pt(.nan), .pt(.infinity), .pt(-1e300), .zero])
  func `stops in odd places end`(place: Length) {
    for stop in [
      TabStop(.fromLeft(place), alignment: .right, leader: .dots), TabStop(.fromRight(place), leader: .dots),
    ] {
      var sketch = DocumentSketch()
      sketch.styles[.body] = style(stop)
      sketch.paragraph([.tab, .text("a", [], nil), .tab, .tab, .text("b", [], nil), .tab])
      var typesetter = Typesetter(shaper: FixedAdvanceShaper())
      var log = DiagnosticLog()
      #expect(typesetter.pages(of: sketch.document, log: &log).allSatisfy { !$0.dump.isEmpty })
    }
  }
}
