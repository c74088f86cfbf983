import DocumentModel
import Geometry
import TestSupport
import Testing
import Typesetting

/// Where figures stand; a page is 180 × 100 pt.
@Suite struct FigureFlowTests {
  private func pictures(_ laidOut: LaidOut) -> [Rect] {
    laidOut.pages.flatMap(\.items).compactMap {
      if case .picture(_, let rect) = $0.content { rect } else { nil }
    }
  }

  @Test func `a figure is centred, its caption below it on the same page`() {
    var sketch = DocumentSketch()
    for _ in 0..<6 { sketch.paragraph("dòng") }
    sketch.figure(width: 60, height: 40, caption: "Hình 1")
    let laidOut = layOut(sketch)
    #expect(laidOut.pages.map(\.lines.count) == [6, 1])
    #expect(pictures(laidOut) == [Rect(x: .pt(70), y: .pt(10), width: .pt(60), height: .pt(40))])
    #expect(laidOut.lines.last?.baseline == 58)
  }

  @Test func `a figure wider than its column is made smaller in proportion`() {
    var sketch = DocumentSketch()
    sketch.figure(width: 360, height: 100)
    #expect(pictures(layOut(sketch)) == [Rect(x: .pt(10), y: .pt(10), width: .pt(180), height: .pt(50))])
  }

  @Test func `a figure taller than a page is made smaller, its caption with it`() {
    var sketch = DocumentSketch()
    sketch.figure(width: 100, height: 180, caption: "Hình 1")
    let laidOut = layOut(sketch)
    #expect(laidOut.pages.count == 1)
    #expect(pictures(laidOut) == [Rect(x: .pt(75), y: .pt(10), width: .pt(50), height: .pt(90))])
  }

  @Test(arguments: [Length.pt(.nan), .pt(-3), .zero, .pt(1e300)])
  func `figures of odd sizes give pages`(length: Length) {
    var sketch = DocumentSketch()
    sketch.figure(width: length.points, height: 20, caption: "Hình 1")
    sketch.figure(width: 20, height: length.points)
    #expect(layOut(sketch).lines.count == 1)
  }

  @Test func `photographs stand in the cells of a grid, each with its caption`() {
    var sketch = DocumentSketch()
    sketch.append { id in
      let cells = (0..<2).map { number in
        Grid.Cell([
          .figure(
            Figure(
              id: NodeID(10 + 2 * number), role: .figure, content: .picture(.pixel),
              size: Size(width: .pt(180), height: .pt(90)), alternativeText: "",
              caption: [
                Paragraph(
                  id: NodeID(11 + 2 * number), role: .cell, inlines: [.text("Ảnh \(number)", [], nil)])
              ]))
        ])
      }
      return .grid(Grid(id: id, role: .figure, columns: [.remainder, .remainder], rows: [cells]))
    }
    let laidOut = layOut(sketch)
    #expect(pictures(laidOut).map(\.left.points) == [10, 100])
    #expect(pictures(laidOut).map(\.size.height.points) == [45, 45])
    #expect(laidOut.lines.map(\.baseline) == [63, 63])
  }
}
