import Diagnostics
import DocumentModel
import Geometry
import TestSupport
import Testing
import Typesetting

/// Cards on pages of 180 × 100 pt within margins of 10 pt.
@Suite struct CardTests {
  private func sketch(
    _ words: [String], width: Double = 80, height: Double = 40, _ change: (inout Cards) -> Void = { _ in }
  ) -> DocumentSketch {
    var sketch = DocumentSketch()
    sketch.append { id in
      var cards = Cards(
        id: id, role: .figure, size: Size(width: .pt(width), height: .pt(height)),
        cards: words.enumerated().map { index, text in
          Cards.Card(
            id: NodeID(100 + index),
            blocks: [
              .paragraph(Paragraph(id: NodeID(200 + index), role: .cell, inlines: [.text(text, [], nil)]))
            ])
        })
      change(&cards)
      return .cards(cards)
    }
    return sketch
  }

  private func shapes(_ page: Page) -> [Rect] {
    page.items.compactMap { if case .shape(let shape) = $0.content { shape.bounds } else { nil } }
  }

  @Test func `as many cards stand on a page as fit, in rows, in the middle`() {
    let laidOut = layOut(sketch(["a", "b", "c", "d", "e"]))
    #expect(laidOut.pages.map { $0.lines.map(\.text) } == [["a", "b", "c", "d"], ["e"]])
    #expect(laidOut.pages[0].lines.map(\.left) == [20, 100, 20, 100])
    #expect(laidOut.pages[0].lines.map(\.baseline) == [18, 18, 58, 58])
  }

  @Test func `a gap parts neighbours and takes its room`() {
    let laidOut = layOut(sketch(["a", "b", "c", "d"]) { $0.gap = .pt(20) })
    #expect(laidOut.pages[0].lines.map(\.left) == [10, 110, 10, 110])
    #expect(laidOut.pages[0].lines.map(\.baseline) == [18, 18, 78, 78])
    #expect(layOut(sketch(["a", "b", "c"]) { $0.gap = .pt(21) }).pages.count == 3)
  }

  @Test func `marks stand outside, in line with the edges, and take their room`() {
    let marks = Cards.CropMarks(length: .pt(6), offset: .pt(2), thickness: .pt(0.5))
    let laidOut = layOut(sketch(["a", "b", "c", "d"]) { $0.marks = marks })
    #expect(laidOut.pages.count == 1)
    let shapes = shapes(laidOut.pages[0])
    // Three edges across, above and below; three down, left and right.
    #expect(shapes.count == 12)
    #expect(shapes.filter { $0.size.width == .zero }.map(\.left.points) == [20, 20, 100, 100, 180, 180])
    #expect(shapes.filter { $0.size.height == .zero }.map(\.top.points) == [18, 18, 58, 58, 98, 98])
    #expect(Set(shapes.map { max($0.size.width, $0.size.height).points }) == [6])
    for shape in shapes {
      #expect(
        shape.left.points <= 18 || shape.left.points >= 182 || shape.top.points <= 16
          || shape.top.points >= 100)
    }
  }

  @Test func `words stand at the card's top, middle or foot, within its padding`() {
    for (alignment, baseline) in [(TableCell.VerticalAlignment.top, 22.0), (.middle, 33), (.bottom, 44)] {
      let laidOut = layOut(
        sketch(["a"]) {
          $0.padding = .pt(4)
          $0.alignment = alignment
        })
      #expect(laidOut.lines.map(\.baseline) == [baseline])
      #expect(laidOut.lines.map(\.left) == [24])
    }
  }

  @Test func `a folded card says the same on both halves, above upside down`() {
    let page = layOut(sketch(["tên"]) { $0.isFolded = true }).pages[0]
    #expect(page.lines.map(\.text) == ["tên"])
    #expect(page.lines.map(\.baseline) == [38])
    let turned = page.items.compactMap { item -> ([PageItem], Point)? in
      if case .turned(let items, let centre) = item.content { (items, centre) } else { nil }
    }
    #expect(turned.count == 1)
    #expect(turned.first?.1 == Point(x: .pt(60), y: .pt(30)))
    #expect(turned.first?.0 == page.items.filter { if case .glyphs = $0.content { true } else { false } })
  }

  @Test func `what is too much for a card is reported by the card's words`() {
    let laidOut = layOut(sketch(["một hai ba bốn năm"], width: 40, height: 20), expecting: ["VK519"])
    #expect(laidOut.log.entries.first?.text(in: .english).contains("“một hai ba bốn năm”") == true)
  }

  @Test func `a card larger than the page is reported and still printed`() {
    let laidOut = layOut(sketch(["a", "b"], width: 60, height: 120), expecting: ["VK518", "VK505"])
    #expect(laidOut.pages.map(\.lines.count) == [2])
  }

  @Test(arguments: [Length.pt(.nan), .pt(-3), .zero, .pt(1e300)])
  func `cards of odd sizes give pages`(length: Length) {
    var typesetter = Typesetter(shaper: FixedAdvanceShaper())
    var log = DiagnosticLog()
    let sketch = sketch(["a", "b", "c"]) {
      $0.size = Size(width: length, height: length)
      $0.gap = length
      $0.padding = length
      $0.marks = Cards.CropMarks(length: length, offset: length, thickness: length)
    }
    let pages = typesetter.pages(of: sketch.document, log: &log)
    #expect(pages.flatMap(\.lines).map(\.text) == ["a", "b", "c"])
  }

  @Test func `a code is squares within a light margin`() {
    var sketch = DocumentSketch()
    sketch.append { id in
      .figure(
        Figure(
          id: id, role: .figure,
          content: .code(CodeMatrix(side: 2, isDark: [true, true, false, true])),
          size: Size(width: .pt(50), height: .pt(50)), alternativeText: "1"))
    }
    let page = layOut(sketch).pages[0]
    // Ten squares a side, 5 pt each; the figure stands from 75.
    #expect(shapes(page) == [Rect(x: .pt(95), y: .pt(30), width: .pt(10), height: .pt(10))])
    guard case .shape(let shape)? = page.items.first?.content else { return }
    #expect(shape.steps.count { if case .move = $0 { true } else { false } } == 2)
  }
}
