import Diagnostics
import DocumentModel
import Geometry

extension Typesetter where Shaper: ~Copyable {
  /// A grid as one box; one taller than a page as its rows, and rows taller than a page in pieces.
  mutating func flow(of grid: Grid, in document: Document, measure: Length) -> Flow {
    let widths = columnWidths(of: grid, in: document, measure: measure.points)
    let rows = grid.rows.map { row in
      zip(row, widths).map { cell, width in
        self.boxes(of: cell.blocks, in: document, measure: .pt(width))[...]
      }
    }
    var boxes = rows.map { FlowBox(beside: $0, widths: widths) }
    let height = boxes.reduce(0) { $0 + $1.height }
    if height <= textHeight + 0.01 {
      boxes = [FlowBox(above: boxes)]
    } else {
      reportSplit(ofHeight: height)
      boxes = zip(rows, boxes).flatMap { cells, row in
        row.height <= textHeight + 0.01 ? [row] : FlowBox.pieces(of: cells, widths: widths)
      }
    }
    guard !boxes.isEmpty else { return Flow(boxes: []) }
    boxes[0].spaceBefore = grid.spaceBefore.boundedExtent.points
    boxes[boxes.count - 1].spaceAfter = grid.spaceAfter.boundedExtent.points
    if grid.linesKeptAbove > 0 { boxes[0].keep(BreakPenalty.signature) }
    return Flow(boxes: boxes, linesKeptAbove: grid.linesKeptAbove)
  }

  /// Says that a block of `height` points does not stay on one page.
  mutating func reportSplit(ofHeight height: Double) {
    let excess = Length.pt(height - textHeight).millimetres
    log.add(TypesettingDiagnostics.splitBlock.at(nil, Phrase("\(Int(excess.rounded(.up)))")))
  }

  /// The boxes of blocks above one another.
  mutating func boxes(of blocks: [Block], in document: Document, measure: Length) -> [FlowBox] {
    Flow(joining: blocks.map { flow(of: $0, in: document, measure: measure) }).boxes
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
