import DocumentModel
import Geometry

extension Typesetter where Shaper: ~Copyable {
  /// A grid as one box.
  mutating func flow(of grid: Grid, in document: Document, measure: Length) -> Flow {
    let widths = columnWidths(of: grid, in: document, measure: measure.points)
    var items: [PageItem] = []
    var notes: [FootnoteFlow] = []
    var y = 0.0
    for row in grid.rows {
      var height = 0.0
      var x = 0.0
      for (cell, width) in zip(row, widths) {
        let stack = stack(cell.blocks, in: document, measure: .pt(width))
        items += stack.items.map { $0.moved(x: x, y: y) }
        notes += stack.notes
        height = max(height, stack.height)
        x += width
      }
      y += height
    }
    let box = FlowBox(
      height: y, spaceBefore: grid.spaceBefore.boundedExtent.points,
      spaceAfter: grid.spaceAfter.boundedExtent.points, items: items,
      penalty: grid.linesKeptAbove == 0 ? BreakPenalty.none : BreakPenalty.signature, isTextLine: false,
      notes: notes)
    return Flow(boxes: [box], linesKeptAbove: grid.linesKeptAbove)
  }

  /// Blocks above one another, from a cell's top; nothing above the first.
  mutating func stack(
    _ blocks: [Block], in document: Document, measure: Length
  ) -> (items: [PageItem], notes: [FootnoteFlow], height: Double) {
    var items: [PageItem] = []
    var notes: [FootnoteFlow] = []
    var y = 0.0
    var spaceAfter = 0.0
    for block in blocks {
      for box in flow(of: block, in: document, measure: measure).boxes {
        if y > 0 { y += max(spaceAfter, box.spaceBefore) }
        items += box.items.map { $0.moved(x: 0, y: y) }
        notes += box.notes
        y += box.height
        spaceAfter = box.spaceAfter
      }
    }
    return (items, notes, y + spaceAfter)
  }

  /// The columns' widths in points; columns too wide for the measure are all narrowed in proportion.
  private mutating func columnWidths(of grid: Grid, in document: Document, measure: Double) -> [Double] {
    var widths = grid.columns.indices.map { column in
      fixedWidth(of: grid, column: column, in: document)
    }
    let rest = max(0, measure - widths.reduce(0) { $0 + ($1 ?? 0) })
    let open = widths.count { $0 == nil }
    for column in widths.indices where widths[column] == nil { widths[column] = rest / Double(open) }
    let sum = widths.reduce(0) { $0 + ($1 ?? 0) }
    let scale = sum > measure + 0.01 ? max(0, measure) / sum : 1
    return widths.map { ($0 ?? 0) * scale }
  }

  /// The width of a column that does not wait for the others, in points.
  private mutating func fixedWidth(of grid: Grid, column: Int, in document: Document) -> Double? {
    switch grid.columns[column] {
    case .remainder: return nil
    case .fixed(let width): return width.boundedExtent.points
    case .fit(let least, let most, let padding):
      let natural =
        grid.rows.flatMap { $0[column].blocks }.map { naturalWidth(of: $0, in: document) }.max() ?? 0
      let wanted = max(natural + padding.bounded.points, least.boundedExtent.points)
      return min(wanted, most.boundedExtent.points)
    }
  }

  /// The width of a block set without breaking a line, in points.
  private mutating func naturalWidth(of block: Block, in document: Document) -> Double {
    guard case .paragraph(let paragraph) = block else { return 0 }
    let style = document.style(of: paragraph)
    let items = collect(paragraph, style: style).items
    let segments = items.split { $0.kind == .lineBreak }
    let widest = segments.map { $0.reduce(0) { $0 + $1.width } }.max() ?? 0
    return widest + style.leftIndent.points + max(0, style.firstLineIndent.points)
  }
}
