import Diagnostics
import DocumentModel
import Geometry
import Prose

/// Tables of words, as prose writes them.
extension Composer {
  /// The table; its columns are as wide as their words ask for.
  mutating func table(_ table: ProseTable, missing: Missing, at location: Location) -> [Block] {
    let id = newID()
    var rows: [TableRow] = []
    let hasHeader = table.header.contains { !$0.isEmpty }
    if hasHeader { rows.append(row(table.header, .header, table.alignments, missing)) }
    for cells in table.rows { rows.append(row(cells, .body, table.alignments, missing)) }
    let shares = self.shares(of: table)
    let header = hasHeader ? [rows.removeFirst()] : []
    return [
      .table(
        setTable(
          id, shares.map { TableColumn(.share($0)) }, header: header, rows: TableRows(rows), continued: nil))
    ]
  }

  private mutating func row(
    _ cells: [ProseTable.Cell], _ kind: TableRow.Kind, _ alignments: [ProseTable.Alignment],
    _ missing: Missing
  ) -> TableRow {
    let id = newID()
    let made = zip(cells, alignments).map { cell, alignment in
      let role: Role = kind == .header ? .tableHead : alignment.role
      return TableCell(
        paragraph(role: role, inlines(cell, missing: missing)),
        verticalAlignment: kind == .header ? .middle : .top)
    }
    return TableRow(id: id, kind: kind, cells: made)
  }

  /// The share of each column: its longest cell, moderated so that no column starves beside a long one.
  private func shares(of table: ProseTable) -> [Double] {
    table.alignments.indices.map { column in
      let lengths = ([table.header] + table.rows).map { $0[column].letterCount }
      return Double(min(max(lengths.max() ?? 0, 6), 60)).squareRoot()
    }
  }
}

extension ProseTable.Alignment {
  fileprivate var role: Role {
    switch self {
    case .natural, .left: .tableCell
    case .center: .tableCellCentered
    case .right: .tableCellRight
    }
  }
}

extension [ProseInline] {
  /// About how long the words are; a placeholder counts for a short figure.
  fileprivate var letterCount: Int {
    reduce(0) { count, inline in
      switch inline {
      case .text(let text, _): count + text.utf8.count
      case .emphasis(let inner), .strong(let inner): count + inner.letterCount
      case .placeholder: count + 8
      case .lineBreak, .footnoteReference: count
      }
    }
  }
}
