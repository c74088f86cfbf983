import DocumentModel
import Geometry
import OfficePackage

/// A table on its way into the text.
struct PlacedTable {
  let table: Table
  let widths: [Length]
  let decimals: DecimalColumns
  let rows: RowFrame
}

/// What all rows of a table are.
struct RowFrame {
  /// The name of their style.
  var style = StyleNames.row
  /// The room in cells of a table to be folded, where every other row, the first of them, stands on its head; nil else.
  var turnedHeight: Length?
}

/// How one row stands among the others.
struct RowPlace {
  var isFirst = false
  var isLast = false
  /// Whether no page ends below it.
  var keepsWithNext = false
  var isTurned = false
}

/// Tables: header rows that repeat, rows that are never parted, spans, lines and shades.
extension BlockWriter {
  /// - Parameter closing: what stands right below the table and goes where its last rows go.
  mutating func write(
    _ table: Table, measure: Length, keepsWithNext: Bool, rows: RowFrame = RowFrame(),
    closing: [Grid] = [], into xml: inout XMLWriter
  ) {
    guard !table.columns.isEmpty else { return }
    let widths = table.widths(in: measure, solved: facts.columnWidths[table.id])
    let start = takePageStart()
    let name = styles.addTable(
      table, widths: widths, measure: measure, pageStart: start, keepsWithNext: keepsWithNext)
    handDown(start, to: table.firstCell?.blocks.first)
    let placed = PlacedTable(
      table: table, widths: widths, decimals: DecimalColumns(table, widths: widths, document),
      rows: rows)
    xml.element("table:table", ["table:name": name, "table:style-name": name]) { xml in
      for column in 1...widths.count {
        xml.element("table:table-column", ["table:style-name": "\(name).\(column)"])
      }
      var grid = TableGrid(columns: widths.count)
      if !table.header.isEmpty {
        xml.element("table:table-header-rows") { xml in
          for (index, row) in table.header.enumerated() {
            write(row, of: placed, at: RowPlace(isFirst: index == 0), in: &grid, into: &xml)
          }
        }
      }
      writeBody(of: placed, keptAbove: closing.first?.linesKeptAbove, in: &grid, into: &xml)
      if !closing.isEmpty { write(closing: closing, below: placed, measure: measure, into: &xml) }
      // A table without any row would not be valid.
      if table.header.isEmpty, table.rows.count == 0, closing.isEmpty {
        writeEmptyRow(columns: widths.count, into: &xml)
      }
    }
  }

  /// - Parameter keptAbove: how many rows stay with what stands below the last; nil if nothing does.
  private mutating func writeBody(
    of placed: PlacedTable, keptAbove: Int?, in grid: inout TableGrid, into xml: inout XMLWriter
  ) {
    let rows = placed.table.rows
    guard rows.count > 0 else { return }
    var row = rows[0]
    for index in 0..<rows.count {
      let next = index + 1 < rows.count ? rows[index + 1] : nil
      let isLast = next == nil
      let isTurned = placed.rows.turnedHeight != nil && index % 2 == 0
      let isKept =
        isTurned || row.kind == .group || next?.kind.isSum == true || index >= rows.count - (keptAbove ?? 0)
      let place = RowPlace(
        isFirst: index == 0 && placed.table.header.isEmpty, isLast: isLast,
        keepsWithNext: isKept && (!isLast || keptAbove != nil), isTurned: isTurned)
      write(row, of: placed, at: place, in: &grid, into: &xml)
      putAside(&xml)
      if let next { row = next }
    }
  }

  private mutating func write(
    _ row: TableRow, of placed: PlacedTable, at place: RowPlace, in grid: inout TableGrid,
    into xml: inout XMLWriter
  ) {
    let widths = placed.widths
    xml.element("table:table-row", ["table:style-name": placed.rows.style]) { xml in
      var cells = row.cells[...]
      var column = 0
      while column < widths.count {
        if grid.isCovered(column) {
          xml.element("table:covered-table-cell")
          column += 1
          continue
        }
        let cell = cells.popFirst() ?? TableCell([])
        let span = grid.place(cell, at: column)
        write(cell, of: placed, at: place, columns: column..<column + span, into: &xml)
        for _ in 1..<max(1, span) { xml.element("table:covered-table-cell") }
        column += span
      }
      grid.endRow()
    }
  }

  private mutating func write(
    _ cell: TableCell, of placed: PlacedTable, at place: RowPlace, columns: Range<Int>,
    into xml: inout XMLWriter
  ) {
    let table = placed.table
    let edges = CellEdges(
      isTop: place.isFirst, isBottom: place.isLast, isLeft: columns.lowerBound == 0,
      isRight: columns.upperBound == placed.widths.count)
    let width = placed.widths[columns].reduce(.zero, +)
    let inner = (width - table.padding.left - table.padding.right).atLeast(.mm(1))
    xml.element(
      "table:table-cell",
      [
        "table:style-name": styles.name(of: CellVariant(cell, in: table, edges: edges)),
        "table:number-columns-spanned": columns.count > 1 ? "\(columns.count)" : nil,
        "table:number-rows-spanned": cell.rowSpan > 1 ? "\(cell.rowSpan)" : nil,
      ]
    ) { xml in
      if place.isTurned, let height = placed.rows.turnedHeight, !cell.blocks.isEmpty {
        return writeTurned(
          cell, room: Size(width: inner, height: height), keepsWithNext: place.keepsWithNext, into: &xml)
      }
      for block in cell.blocks {
        if let number = cell.number,
          let indent = indent(of: number, column: columns.lowerBound, placed.decimals)
        {
          writeNumber(number, indent: indent, keepsWithNext: place.keepsWithNext, into: &xml)
        } else {
          write(block, measure: inner, keepsWithNext: place.keepsWithNext, into: &xml)
        }
      }
      if cell.blocks.isEmpty { writeEnd(keepsWithNext: place.keepsWithNext, into: &xml) }
    }
  }

  /// A row across the whole table, without lines: text processors keep rows together, but a table with what follows it
  /// only as a whole.
  private mutating func write(
    closing grids: [Grid], below placed: PlacedTable, measure: Length, into xml: inout XMLWriter
  ) {
    let count = placed.widths.count
    let space = max(grids[0].spaceBefore, placed.table.spaceAfter)
    xml.element("table:table-row", ["table:style-name": StyleNames.row]) { xml in
      xml.element(
        "table:table-cell",
        [
          "table:style-name": styles.name(of: CellVariant(below: space)),
          "table:number-columns-spanned": count > 1 ? "\(count)" : nil,
        ]
      ) { xml in
        for (index, grid) in grids.enumerated() {
          var grid = grid
          if index == 0 { grid.spaceBefore = .zero }
          write(.grid(grid), measure: measure, into: &xml)
        }
        writeEnd(keepsWithNext: false, into: &xml)
      }
      for _ in 1..<max(1, count) { xml.element("table:covered-table-cell") }
    }
  }

  /// An empty paragraph that takes no room to speak of.
  private mutating func writeEnd(keepsWithNext: Bool, into xml: inout XMLWriter) {
    var variant = ParagraphVariant(parent: StyleNames.end)
    variant.keepsWithNext = keepsWithNext
    xml.element("text:p", ["text:style-name": styles.name(of: variant)])
  }

  private func indent(of number: Paragraph, column: Int, _ decimals: DecimalColumns) -> Length? {
    let size = document.styles[number.role]?.font.size ?? .pt(12)
    return decimals.indent(of: number, column: column, size: size)
  }

  /// A number whose comma stands at the same place in all cells of its column.
  private mutating func writeNumber(
    _ paragraph: Paragraph, indent: Length, keepsWithNext: Bool, into xml: inout XMLWriter
  ) {
    var variant = variant(of: surroundings.inventory.styleName(of: paragraph.role))
    variant.keepsWithNext = keepsWithNext
    let isAtEnd = document.styles[paragraph.role]?.alignment == .right && indent < .pt(0.1)
    if !isAtEnd { variant.endIndent = indent }
    write(paragraph, as: variant, into: &xml)
  }

  private func writeEmptyRow(columns: Int, into xml: inout XMLWriter) {
    xml.element("table:table-row", ["table:style-name": StyleNames.row]) { xml in
      for _ in 0..<columns {
        xml.element("table:table-cell", ["table:style-name": StyleNames.cell]) {
          $0.element("text:p", ["text:style-name": StyleNames.end])
        }
      }
    }
  }
}
