import DocumentModel
import Geometry
import TestSupport
import Testing
import Typesetting

@Suite struct TableRowTests {
  private func baselines(_ rows: [RowSketch], _ styles: (inout DocumentSketch) -> Void = { _ in }) -> [Double]
  {
    var sketch = DocumentSketch()
    styles(&sketch)
    sketch.table([.share(1), .share(1)], rows)
    return layOut(sketch).lines.map(\.baseline)
  }

  @Test func `a row is as high as its highest cell`() {
    // The top line 1, padding 2, baseline 8 below the line's top; the second row 25 pt further down.
    #expect(baselines([["a", CellSketch("b", "c")], ["d", "e"]]) == [21, 21, 31, 46, 46])
  }

  @Test(arguments: [(TableCell.VerticalAlignment.top, 21.0), (.middle, 31), (.bottom, 41)])
  func `words of a lower cell stand at the top, in the middle or at the bottom`(
    place: TableCell.VerticalAlignment, baseline: Double
  ) {
    let cell = CellSketch("a") { $0.verticalAlignment = place }
    #expect(baselines([[cell, CellSketch("b", "c", "d")]])[0] == baseline)
  }

  @Test func `the last row under a cell over several rows makes up for their height`() {
    let found = baselines([[CellSketch("a", "b", "c", "d", rows: 2), "e"], ["f"], ["g", "h"]])
    // Rows of 14 pt, a line, and what is left of 44 pt: the third row begins at 11 + 44 + 1.
    #expect(found.suffix(2) == [66, 66])
  }

  @Test func `an empty paragraph keeps its line, a cell without any is empty`() {
    #expect(baselines([["", CellSketch()], ["a", "b"]]) == [36, 36])
  }

  @Test func `spaces of a cell's first and last paragraphs do not count`() {
    let found = baselines([["a", CellSketch("b", "c")], ["d", "e"]]) { sketch in
      sketch.styles[.cell] = .sketched.with {
        $0.spaceBefore = .pt(3)
        $0.spaceAfter = .pt(8)
      }
    }
    #expect(found == [21, 21, 39, 54, 54])
  }

  @Test func `space stands before and after a table`() {
    var sketch = DocumentSketch()
    sketch.paragraph("a")
    sketch.table([.share(1)], [["b"]]) {
      $0.spaceBefore = .pt(7)
      $0.spaceAfter = .pt(9)
    }
    sketch.paragraph("c")
    // The line of 10 pt, 7, the row of 16 pt, 9.
    #expect(layOut(sketch).lines.map(\.baseline) == [18, 38, 60])
  }

  @Test func `a table in a cell of a grid and one kept with its title are laid out whole`() {
    var inner = DocumentSketch()
    inner.paragraph("a")
    inner.table([.share(1), .share(1)], [["b", "c"]])
    var sketch = DocumentSketch()
    sketch.replaceBlocks(with: [.kept(Kept(id: NodeID(90), blocks: inner.document.blocks))])
    #expect(layOut(sketch).texts == ["a", "b", "c"])
  }
}
