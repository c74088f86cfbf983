import DocumentModel
import Geometry
import TestSupport
import Testing
import Typesetting

@Suite struct GridTests {
  /// The left ends of the cells of a row, each with one word or area.
  private func lefts(_ columns: [Grid.ColumnWidth], _ cells: [[DocumentSketch.CellPiece]]) -> [Double] {
    var sketch = DocumentSketch()
    sketch.grid(columns, [cells])
    return layOut(sketch).lines.map(\.left)
  }

  @Test func `fixed columns keep their width, the remainder is shared equally`() {
    let found = lefts(
      [.fixed(.pt(40)), .remainder, .fixed(.pt(20)), .remainder], ["a", "b", "c", "d"].map { [.text($0)] })
    // 180 − 60 = 120 pt for two.
    #expect(found == [10, 50, 110, 130])
  }

  @Test(arguments: [("aa", 30.0), ("aaaaaaaa", 45), ("aaaaaaaaaa aaaaaaaaaa", 60)])
  func `a fitting column is as wide as its text and padding, within its bounds`(text: String, width: Double) {
    let fit = Grid.ColumnWidth.fit(min: .pt(30), max: .pt(60), padding: .pt(5))
    #expect(lefts([fit, .remainder], [[.text(text)], [.text("b")]]).last == 10 + width)
  }

  @Test func `a fitting column counts the widest paragraph of all its rows, with its indents`() {
    var sketch = DocumentSketch()
    sketch.styles[.title] = .sketched.with {
      $0.leftIndent = .pt(7)
      $0.firstLineIndent = .pt(3)
    }
    let fit = Grid.ColumnWidth.fit(min: .zero, max: .pt(100), padding: .zero)
    sketch.grid(
      [fit, .remainder],
      [[[.text("aaaaaa")], [.text("b")]], [[.text("aa"), .text("aaaaaa", .title)], [.text("c")]]])
    let lines = layOut(sketch).lines
    // No line was broken, and “b” stands 40 pt to the right.
    #expect(lines.map(\.text) == ["aaaaaa", "b", "aa", "aaaaaa", "c"])
    #expect(lines[1].left == 50)
  }

  @Test func `a fitting column is wide enough for its text as set`() {
    let shaper = FixedAdvanceShaper(advances: ["a": 333, " ": 111])
    var sketch = DocumentSketch()
    sketch.grid(
      [.fit(min: .zero, max: .pt(170), padding: .zero), .remainder], [[[.text("aa aaa a aaaa aa aaa")], []]])
    #expect(layOut(sketch, shaper: shaper).lines.count == 1)
  }

  @Test func `cells of a row begin level, and the next row below the highest`() {
    var sketch = DocumentSketch()
    sketch.grid(
      [.remainder, .remainder],
      [[[.text("a")], [.text("b"), .text("c"), .text("d")]], [[.text("e")], [.text("f")]]])
    #expect(layOut(sketch).lines.map(\.baseline) == [18, 18, 28, 38, 48, 48])
  }

  @Test func `in a cell the greater of two spaces stands between blocks, none above the first`() {
    var sketch = DocumentSketch()
    sketch.styles[.cell] = .sketched.with {
      $0.spaceBefore = .pt(3)
      $0.spaceAfter = .pt(8)
    }
    sketch.styles[.title] = .sketched.with { $0.spaceBefore = .pt(12) }
    sketch.grid([.remainder], [[[.text("a"), .text("b"), .text("c", .title)]]])
    #expect(layOut(sketch).lines.map(\.baseline) == [18, 36, 58])
  }

  @Test func `an area is as wide as its column and keeps its height`() {
    var sketch = DocumentSketch()
    sketch.grid(
      [.fixed(.pt(60)), .remainder], [[[.text("a")], [.text("b"), .area(height: 25), .text("c")]]])
    let laidOut = layOut(sketch)
    let areas = laidOut.pages.flatMap(\.items).compactMap { item in
      if case .area(let rect) = item.content { rect } else { nil }
    }
    #expect(areas == [Rect(x: .pt(70), y: .pt(20), width: .pt(120), height: .pt(25))])
    #expect(laidOut.lines.last?.baseline == 53)
  }

  @Test func `space stands before and after a grid, but not at a page's top`() {
    var sketch = DocumentSketch()
    sketch.grid([.remainder], [[[.text("a")]]], spaceBefore: 50, spaceAfter: 6)
    sketch.paragraph("b")
    sketch.grid([.remainder], [[[.text("c")]]], spaceBefore: 5)
    #expect(layOut(sketch).lines.map(\.baseline) == [18, 34, 49])
  }

  @Test func `columns too wide for the measure are narrowed in proportion`() {
    // 360 pt wanted, 180 there.
    #expect(lefts([.fixed(.pt(120)), .fixed(.pt(240))], [[.text("a")], [.text("b")]]) == [10, 70])
  }

  @Test func `a word too wide for its cell is reported`() {
    var sketch = DocumentSketch()
    sketch.grid([.fixed(.pt(20)), .remainder], [[[.text("aaaaaa")], [.text("b")]]])
    let laidOut = layOut(sketch, expecting: ["VK502"])
    #expect(laidOut.texts == ["aaaaaa", "b"])
  }

  @Test func `grids in cells of grids are laid out in their cell`() {
    var sketch = DocumentSketch()
    sketch.grid([.fixed(.pt(100)), .remainder], [[[.text("a")], [.text("b")]]])
    guard case .grid(var outer) = sketch.document.blocks[0] else { return }
    let inner = Grid(
      id: NodeID(10), role: .foot, columns: [.fixed(.pt(20)), .remainder],
      rows: [
        [
          Grid.Cell([.paragraph(Paragraph(id: NodeID(11), role: .cell, inlines: [.text("x", [], nil)]))]),
          Grid.Cell([.paragraph(Paragraph(id: NodeID(12), role: .cell, inlines: [.text("y", [], nil)]))]),
        ]
      ])
    outer.rows[0][1].blocks.append(.grid(inner))
    sketch.replaceBlocks(with: [.grid(outer)])
    #expect(layOut(sketch).lines.map(\.left) == [10, 110, 110, 130])
  }
}
