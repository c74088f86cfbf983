import DocumentModel
import Geometry
import OfficePackage

/// Tables: header rows that repeat, rows that are never parted, spans, lines and shades.
extension BlockWriter {
  mutating func write(
    _ table: Table, measure: Length, keepsWithNext: Bool, rowStyle: String = StyleNames.row,
    into xml: inout XMLWriter
  ) {
    guard !table.columns.isEmpty else { return }
    let widths = table.widths(in: measure, solved: facts.columnWidths[table.id])
    let name = styles.addTable(
      table, widths: widths, measure: measure, pageStart: takePageStart(), keepsWithNext: keepsWithNext)
    xml.element("table:table", ["table:name": name, "table:style-name": name]) { xml in
      for column in 1...widths.count {
        xml.element("table:table-column", ["table:style-name": "\(name).\(column)"])
      }
      let decimals = DecimalColumns(table, widths: widths, document)
      var grid = TableGrid(columns: widths.count)
      if !table.header.isEmpty {
        xml.element("table:table-header-rows") { xml in
          for (index, row) in table.header.enumerated() {
            let isFirst = index == 0
            write(
              row, of: table, widths: widths, decimals: decimals, isFirst: isFirst, isLast: false,
              style: rowStyle, in: &grid,
              into: &xml)
          }
        }
      }
      for index in 0..<table.rows.count {
        write(
          table.rows[index], of: table, widths: widths, decimals: decimals,
          isFirst: index == 0 && table.header.isEmpty, isLast: index == table.rows.count - 1, style: rowStyle,
          in: &grid,
          into: &xml)
        putAside(&xml)
      }
      // A table without any row would not be valid.
      if table.header.isEmpty, table.rows.count == 0 { writeEmptyRow(columns: widths.count, into: &xml) }
    }
  }

  private mutating func write(
    _ row: TableRow, of table: Table, widths: [Length], decimals: DecimalColumns, isFirst: Bool, isLast: Bool,
    style: String, in grid: inout TableGrid, into xml: inout XMLWriter
  ) {
    xml.element("table:table-row", ["table:style-name": style]) { xml in
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
        let edges = CellEdges(
          isTop: isFirst, isBottom: isLast, isLeft: column == 0, isRight: column + span == widths.count)
        let width = widths[column..<column + span].reduce(.zero, +)
        write(
          cell, of: table, column: column, span: span, width: width, decimals: decimals, edges: edges,
          into: &xml)
        for _ in 1..<max(1, span) { xml.element("table:covered-table-cell") }
        column += span
      }
      grid.endRow()
    }
  }

  private mutating func write(
    _ cell: TableCell, of table: Table, column: Int, span: Int, width: Length, decimals: DecimalColumns,
    edges: CellEdges, into xml: inout XMLWriter
  ) {
    let style = styles.name(of: CellVariant(cell, in: table, edges: edges))
    let inner = (width - table.padding.left - table.padding.right).atLeast(.mm(1))
    xml.element(
      "table:table-cell",
      [
        "table:style-name": style, "table:number-columns-spanned": span > 1 ? "\(span)" : nil,
        "table:number-rows-spanned": cell.rowSpan > 1 ? "\(cell.rowSpan)" : nil,
      ]
    ) { xml in
      for block in cell.blocks {
        if let number = cell.number, let indent = indent(of: number, column: column, decimals) {
          writeNumber(number, indent: indent, into: &xml)
        } else {
          write(block, measure: inner, into: &xml)
        }
      }
      if cell.blocks.isEmpty { xml.element("text:p", ["text:style-name": StyleNames.end]) }
    }
  }

  private func indent(of number: Paragraph, column: Int, _ decimals: DecimalColumns) -> Length? {
    let size = document.styles[number.role]?.font.size ?? .pt(12)
    return decimals.indent(of: number, column: column, size: size)
  }

  /// A number whose comma stands at the same place in all cells of its column.
  private mutating func writeNumber(_ paragraph: Paragraph, indent: Length, into xml: inout XMLWriter) {
    surroundings.inventory.note(paragraph.role)
    var variant = variant(of: paragraph.role.styleName)
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

/// Which places of the rows to come are covered by cells above.
struct TableGrid {
  /// For each column, how many rows from the present one on a cell above covers.
  private var covered: [Int]
  private var next: [Int]

  init(columns: Int) {
    covered = Array(repeating: 0, count: columns)
    next = covered
  }

  func isCovered(_ column: Int) -> Bool { covered[column] > 0 }

  /// Puts a cell and says how many columns it takes: as many as it wants, if they are free.
  mutating func place(_ cell: TableCell, at column: Int) -> Int {
    var span = 1
    while span < cell.columnSpan, column + span < covered.count, covered[column + span] == 0 { span += 1 }
    for place in column..<column + span { next[place] = max(0, cell.rowSpan - 1) }
    return span
  }

  mutating func endRow() {
    for column in covered.indices {
      covered[column] = max(max(0, covered[column] - 1), next[column])
      next[column] = 0
    }
  }
}

/// Which sides of a cell are the table's own.
struct CellEdges: Hashable {
  let isTop: Bool
  let isBottom: Bool
  let isLeft: Bool
  let isRight: Bool
}

/// What one cell's style says.
struct CellVariant: Hashable {
  let borders: TableBorders
  let padding: Insets
  let verticalAlignment: TableCell.VerticalAlignment
  let shade: Double?

  init(_ cell: TableCell, in table: Table, edges: CellEdges) {
    let lines = table.borders
    borders =
      cell.borders
      ?? TableBorders(
        top: edges.isTop ? lines.top : lines.horizontal,
        bottom: edges.isBottom ? lines.bottom : lines.horizontal,
        left: edges.isLeft ? lines.left : lines.vertical, right: edges.isRight ? lines.right : lines.vertical)
    padding = table.padding
    verticalAlignment = cell.verticalAlignment
    shade = cell.shade
  }
}

extension Table {
  /// How wide the columns are in `measure`: as solved, else by what is asked for, content columns at their least.
  func widths(in measure: Length, solved: [Length]?) -> [Length] {
    if let solved, solved.count == columns.count { return solved }
    let wanted = columns.map { column -> Length? in
      switch column.width {
      case .fixed(let width): width
      case .content(let least, _): least
      case .share: nil
      }
    }
    let rest = (measure - wanted.reduce(.zero) { $0 + ($1 ?? .zero) }).orZero
    let shares = columns.reduce(0.0) { sum, column in
      if case .share(let share) = column.width { sum + max(0, share) } else { sum }
    }
    return zip(columns, wanted).map { column, width in
      guard width == nil, case .share(let share) = column.width else { return width ?? .zero }
      return shares > 0 ? rest * (max(0, share) / shares) : .zero
    }
  }
}
