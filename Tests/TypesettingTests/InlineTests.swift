import Diagnostics
import DocumentModel
import Geometry
import TestSupport
import Testing

@testable import Typesetting

/// Pieces of a paragraph besides plain words: other sizes, links, marks, boxes.
@Suite struct InlineTests {
  @Test func `raised and lowered type is smaller and off the baseline, words around it stay`() {
    let inlines: [Inline] = [
      .text("12 m", [], nil), .text("2", .superscript, nil), .text(" CO", [], nil),
      .text("2", .subscript, nil),
    ]
    let runs = runs(of: inlines)
    #expect(runs.map(\.string) == ["12 m", "2", " CO", "2"])
    #expect(runs.map(\.size.points) == [10, 6, 10, 6])
    #expect(runs.map { (18 - $0.origin.y.points) * 100 }.map { $0.rounded() } == [0, 320, 0, -80])
    #expect(runs.map(\.origin.x.points) == [10, 27.5, 30.5, 43])
  }

  @Test func `sizes are mixed on one baseline, with the emphasis inside`() {
    let inlines: [Inline] = [
      .text("a ", [], nil), .sized(.pt(20), [.text("bb", [], nil), .text("c", .bold, nil)]),
      .text(" d", [], nil),
    ]
    let runs = runs(of: inlines)
    #expect(runs.map(\.size.points) == [10, 20, 20, 10])
    #expect(runs.map(\.origin.x.points) == [10, 17.5, 37.5, 47.5])
    #expect(Set(runs.map(\.origin.y)) == [.pt(18)])
    #expect(runs[2].face == FaceID(1))
  }

  @Test(arguments: [Length.pt(.nan), .pt(-4), .zero, .pt(1e300)])
  func `type of an odd size is still type`(size: Length) {
    let items = items(of: [.sized(size, [.text("a b", [], nil)])])
    #expect(items.allSatisfy { !$0.dump.isEmpty })
  }

  @Test func `a link has a rectangle on each line, over all its pieces`() {
    let long = String(repeating: "b", count: 30)
    let link = Inline.link(
      Target(rawValue: "heading-1"), [.text("aa \(long) cc", [], nil), .text(" dd", .bold, nil)])
    let links = items(of: [.text("x ", [], nil), link, .text(" y", [], nil)]).compactMap { item in
      if case .link(let rect, let target) = item.content { (rect, target.rawValue) } else { nil }
    }
    #expect(links.map(\.1) == ["heading-1", "heading-1"])
    #expect(
      links.map(\.0) == [
        Rect(x: .pt(17.5), y: .pt(10), width: .pt(162.5), height: .pt(10)),
        Rect(x: .pt(10), y: .pt(20), width: .pt(22.5), height: .pt(10)),
      ])
  }

  @Test func `two links beside each other are two`() {
    let inlines: [Inline] = ["a", "b"].map { .link(Target(rawValue: $0), [.text($0, [], nil)]) }
    let links = items(of: inlines).compactMap { item in
      if case .link(let rect, let target) = item.content {
        "\(target.rawValue) \(rect.left.points)"
      } else {
        nil
      }
    }
    #expect(links == ["a 10.0", "b 15.0"])
  }

  @Test func `the mark of a note stands raised at its word and the line knows the note`() {
    let notes = (1...2).map { Footnote(number: $0, paragraphs: []) }
    let long = String(repeating: "a", count: 34)
    let paragraph = Paragraph(
      id: NodeID(0), role: .body,
      inlines: [.text(long, [], nil), .footnote(notes[0]), .text(" bb", [], nil), .footnote(notes[1])])
    var typesetter = Typesetter(shaper: FixedAdvanceShaper())
    let flow = typesetter.flow(of: paragraph, style: .sketched, measure: .pt(180))
    #expect(flow.boxes.map { $0.notes.map(\.footnote.number) } == [[1], [2]])
    let runs = flow.boxes.flatMap(\.items).compactMap { item in
      if case .glyphs(let run) = item.content { run } else { nil }
    }
    #expect(runs.map(\.string) == [long, "1", " ", "bb", "2"])
    #expect(runs.map(\.size.points) == [10, 6, 10, 10, 6])
  }

  @Test func `a box to tick is drawn as high as a capital, ticked or not`() {
    let shapes = items(of: [
      .checkBox(isTicked: true, nil), .text(" có ", [], nil), .checkBox(isTicked: false, nil),
    ])
    .compactMap { item in
      if case .shape(let shape) = item.content { shape } else { nil }
    }
    #expect(shapes.count == 3)
    #expect(shapes.map { $0.bounds.left.points }.map { ($0 * 100).rounded() } == [1023, 1136, 3203])
    #expect(shapes.allSatisfy { $0.bounds.bottom <= .pt(18) && $0.bounds.top >= .pt(11) })
  }

  @Test func `the letters of a word are shaped together wherever they come from`() {
    var typesetter = Typesetter(shaper: FixedAdvanceShaper())
    func words(_ inlines: [Inline]) -> [String] {
      let text = typesetter.collect(Paragraph(id: NodeID(0), role: .body, inlines: inlines), style: .sketched)
      return text.items.filter { $0.kind == .word }
        .map { String(decoding: typesetter.words.text(of: $0.word), as: UTF8.self) }
    }
    #expect(
      words([.text("khoá IV", [], nil), .text(",", [], nil), .text(" năm", [], nil)]) == [
        "khoá", "IV,", "năm",
      ])
    #expect(words([.text("a", [], nil), .text("b", [], nil), .text("c d", [], nil)]) == ["abc", "d"])
    #expect(words([.text("a", [], nil), .text("b", .bold, nil)]) == ["a", "b"])
    #expect(words([.text("a", [], nil), .text("", [], nil), .text("b", [], nil)]).joined() == "ab")
    #expect(words([.text("a", [], nil), .text("\u{A0}b", [], nil), .text(" ", [], nil)]) == ["a", "b"])
  }

  @Test func `a line too wide is reported at the first of its pieces that has a place`() {
    let place = Location(file: "congress.yaml", line: 3, column: 5)
    let inlines: [Inline] = [
      .text("a", [], nil), .text(String(repeating: "b", count: 50), .bold, Origin(location: place)),
    ]
    #expect(
      layOut(paragraph: inlines, style: .sketched, expecting: ["VK502"]).log.entries.first?.location == place)
  }

  private func items(of inlines: [Inline]) -> [PageItem] {
    var sketch = DocumentSketch()
    sketch.styles[.body] = .sketched
    sketch.paragraph(inlines)
    var typesetter = Typesetter(shaper: FixedAdvanceShaper())
    var log = DiagnosticLog()
    let pages = typesetter.pages(of: sketch.document, log: &log)
    return pages.flatMap(\.items)
  }

  private func runs(of inlines: [Inline]) -> [GlyphRun] {
    items(of: inlines).compactMap { item in
      if case .glyphs(let run) = item.content { run } else { nil }
    }
  }
}
