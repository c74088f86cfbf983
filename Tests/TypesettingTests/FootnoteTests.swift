import DocumentModel
import Geometry
import TestSupport
import Testing
import Typesetting

/// On the small paper a page holds ten lines of text, or fewer above notes on a pitch of 8 pt.
@Suite struct FootnoteTests {
  private let line = "aaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbb"

  /// A note of `count` lines of forty-five letters.
  private func noteText(_ count: Int) -> String {
    [String](repeating: "nnnnnnnnnnnnnnnnnnnn nnnnnnnnnnnnnnnnnnnnn", count: count).joined(separator: " ")
  }

  private func sketch(_ page: PageLayout = .small) -> DocumentSketch { DocumentSketch(page: page) }

  /// For each page how many lines of text and of notes it holds.
  private func counts(_ laidOut: LaidOut) -> [[Int]] {
    laidOut.pages.map { page in
      let notes = page.lines.count {
        $0.runs.contains { $0.size == .pt(8) } && $0.runs.allSatisfy { $0.size < .pt(10) }
      }
      return [page.lines.count - notes, notes]
    }
  }

  @Test func `a note stands at the foot of the page of its mark`() {
    var sketch = sketch()
    sketch.paragraph([.text("một", [], nil), sketch.note(1, ["chú thích"])])
    for _ in 0..<12 { sketch.paragraph("dòng") }
    let laidOut = layOut(sketch)
    // Nine lines and a note of 8 pt.
    #expect(counts(laidOut) == [[9, 1], [4, 0]])
    #expect(laidOut.pages[0].lines.last?.text == "1 chú thích")
  }

  @Test func `a rule of the page's own length and thickness parts notes from text`() {
    let rule = PageLayout.NoteRule(
      length: .pt(50), thickness: .pt(0.5), spaceAbove: .pt(4), spaceBelow: .pt(3))
    var sketch = sketch(.small.with { $0.noteRule = rule })
    sketch.paragraph([.text("một", [], nil), sketch.note(1, ["chú thích"])])
    for _ in 0..<9 { sketch.paragraph("dòng") }
    let laidOut = layOut(sketch)
    // 100 pt less 8 for the note and 7.5 for the rule hold eight lines.
    #expect(counts(laidOut) == [[8, 1], [2, 0]])
    #expect(laidOut.pages[0].rules == [Rect(x: .pt(10), y: .pt(98.5), width: .pt(50), height: .pt(0.5))])
  }

  @Test func `a line whose note does not fit goes to the next page with it`() {
    var sketch = sketch()
    for _ in 0..<9 { sketch.paragraph("dòng") }
    sketch.paragraph([.text("mười", [], nil), sketch.note(1, ["chú thích"])])
    #expect(counts(layOut(sketch)) == [[9, 0], [1, 1]])
  }

  @Test func `a long note goes on overleaf with two lines at least on either side`() {
    var sketch = sketch()
    for _ in 0..<6 { sketch.paragraph("dòng") }
    sketch.paragraph([.text("bảy", [], nil), sketch.note(1, [noteText(5)])])
    for _ in 0..<4 { sketch.paragraph("dòng") }
    let parts = counts(layOut(sketch))
    #expect(parts.map { $0[1] }.reduce(0, +) >= 5)
    #expect(parts.allSatisfy { $0[1] != 1 })
    #expect(parts[0][1] >= 2)
  }

  @Test func `notes longer than a page go on as long as they must`() {
    var sketch = sketch()
    sketch.paragraph([.text("một", [], nil), sketch.note(1, [noteText(30)])])
    sketch.paragraph("hai")
    let laidOut = layOut(sketch)
    #expect(laidOut.pages.count == 3)
    #expect(laidOut.texts.contains("hai"))
  }

  @Test func `what is left of the notes gets a page after the last text`() {
    var sketch = sketch()
    sketch.paragraph([.text("một", [], nil), sketch.note(1, [noteText(14)])])
    #expect(counts(layOut(sketch)).map { $0[0] } == [1, 0])
  }

  @Test func `more notes on a line than a page holds are reported and all come`() {
    var sketch = sketch()
    var inlines: [Inline] = [.text("nhiều", [], nil)]
    for number in 1...20 { inlines.append(sketch.note(number, ["chú thích"])) }
    sketch.paragraph(inlines)
    let laidOut = layOut(sketch, expecting: ["VK506"])
    #expect(laidOut.texts.count { $0.hasSuffix("chú thích") } == 20)
  }

  @Test func `a note of several paragraphs and one in a cell stand at the foot in order`() {
    var sketch = sketch()
    sketch.paragraph([.text("một", [], nil), sketch.note(1, ["đầu", "cuối"])])
    let note = sketch.note(2, ["trong ô"])
    sketch.append { id in
      let cell = Paragraph(id: NodeID(90), role: .cell, inlines: [.text("ô", [], nil), note])
      return .grid(
        Grid(id: id, role: .foot, columns: [.remainder], rows: [[Grid.Cell([.paragraph(cell)])]]))
    }
    #expect(layOut(sketch).texts.suffix(3) == ["1 đầu", "cuối", "2 trong ô"])
  }

  @Test func `a signature keeps its two lines although a note takes the room`() {
    var sketch = sketch()
    for _ in 0..<4 { sketch.paragraph("dòng") }
    sketch.paragraph([
      .text([line, line, line].joined(separator: " "), [], nil), sketch.note(1, [noteText(2)]),
    ])
    sketch.grid([.remainder], [[[.text("BÍ THƯ"), .area(height: 20)]]], linesKeptAbove: 2)
    #expect(layOut(sketch).pages.count == 2)
  }
}
