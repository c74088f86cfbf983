import DocumentModel
import Geometry
import OfficePackage

/// Blocks side by side, as tables without lines.
extension BlockWriter {
  mutating func write(
    _ grid: Grid, measure: Length, keepsWithNext: Bool, into xml: inout XMLWriter
  ) {
    guard !grid.rows.isEmpty, !grid.columns.isEmpty else { return }
    let widths = grid.widths(in: measure, solved: facts.columnWidths[grid.id])
    let start = takePageStart()
    let name = styles.addGrid(grid, widths: widths, pageStart: start, keepsWithNext: keepsWithNext)
    handDown(start, to: grid.rows[0][0].blocks.first)
    xml.element("table:table", ["table:name": name, "table:style-name": name]) { xml in
      for column in 1...widths.count {
        xml.element("table:table-column", ["table:style-name": "\(name).\(column)"])
      }
      for row in grid.rows {
        xml.element("table:table-row", ["table:style-name": StyleNames.row]) { xml in
          for (index, cell) in row.enumerated() {
            if case .fit = grid.columns[index] { surroundings.loosensBonds = true }
            write(cell, width: widths[index], into: &xml)
            surroundings.loosensBonds = false
          }
        }
      }
    }
  }

  private mutating func write(_ cell: Grid.Cell, width: Length, into xml: inout XMLWriter) {
    xml.element("table:table-cell", ["table:style-name": StyleNames.cell]) { xml in
      for block in cell.blocks { write(block, measure: width, into: &xml) }
      // A cell without a paragraph could not be typed into; one of full height would raise its row.
      if cell.blocks.isEmpty { xml.element("text:p", ["text:style-name": StyleNames.end]) }
    }
  }
}
