import CongressModel
import DocumentModel
import VietnameseText

/// The rows of a table, each made when it is asked for and the same each time.
struct TableBody: Sendable {
  let writer: CellWriter
  let columns: [CellContent]
  let selected: SelectedElements
  let plan: TablePlan
  let sums: TableSums
  let numbering: TableDefinition.Grouping.Numbering
  let subtotal: [Inline]
  let total: [Inline]
  /// The number of the first row; each row takes one, and one for each column.
  let firstID: Int
  let vertical: TableCell.VerticalAlignment

  var rows: TableRows { TableRows(count: plan.rows.count) { row($0) } }

  /// How many numbers of blocks the rows take.
  var idCount: Int { plan.rows.count * (columns.count + 1) }

  private func row(_ index: Int) -> TableRow {
    let id = NodeID(firstID + index * (columns.count + 1))
    switch plan.rows[index] {
    case .group(let group): return TableRow(id: id, kind: .group, cells: heading(of: group, id))
    case .element(let element, let ordinal):
      return TableRow(id: id, kind: .body, cells: cells(of: element, ordinal: ordinal, id))
    case .blank(let ordinal):
      return TableRow(id: id, kind: .body, cells: blankCells(ordinal: ordinal, id))
    case .subtotal(let group):
      return TableRow(id: id, kind: .subtotal, cells: sum(subtotal, group: group, id))
    case .total: return TableRow(id: id, kind: .total, cells: sum(total, group: nil, id))
    }
  }

  private func cells(of element: Int, ordinal: Int, _ row: NodeID) -> [TableCell] {
    return columns.indices.map { index in
      let column = columns[index]
      let inlines =
        column.isOrdinal
        ? [.text(NumberFormat.integer(ordinal), [], nil)]
        : writer.inlines(of: column, for: selected.elements[element], at: selected.paths[element])
      return cell(inlines, column.role, row, index)
    }
  }

  private func blankCells(ordinal: Int, _ row: NodeID) -> [TableCell] {
    columns.indices.map { index in
      let number: [Inline] = columns[index].isOrdinal ? [.text(NumberFormat.integer(ordinal), [], nil)] : []
      return cell(number, columns[index].role, row, index)
    }
  }

  private func heading(of group: Int, _ row: NodeID) -> [TableCell] {
    let name: [Inline] = [.text(writer.words(plan.groups[group].name), [], nil)]
    guard let number = number(ofGroup: group), columns.count > 1, columns[0].isOrdinal else {
      return [cell(name, .tableGroup, row, 0, span: columns.count)]
    }
    return [
      cell([.text(number, .bold, nil)], columns[0].role, row, 0),
      cell(name, .tableGroup, row, 1, span: columns.count - 1),
    ]
  }

  private func number(ofGroup group: Int) -> String? {
    switch numbering {
    case .none: nil
    case .roman: Ordinal.roman(group + 1)
    case .letter: OutlineCounter.letter(group + 1)
    }
  }

  private func sum(_ label: [Inline], group: Int?, _ row: NodeID) -> [TableCell] {
    let first = sums.columns.firstIndex(of: true) ?? columns.count
    let head = first > 0 ? [cell(label, .tableGroup, row, 0, span: first)] : []
    return head
      + columns.indices[first...].map { index in
        let sum = sums.columns[index] ? sums.sum(ofColumn: index, group: group) : nil
        return cell(
          sum.map { [.text(NumberFormat.decimal($0), .bold, nil)] } ?? [], columns[index].role, row, index)
      }
  }

  private func cell(
    _ inlines: [Inline], _ role: Role, _ row: NodeID, _ column: Int, span: Int = 1
  ) -> TableCell {
    let id = NodeID(row.number + column + 1)
    let blocks = inlines.isEmpty ? [] : [Block.paragraph(Paragraph(id: id, role: role, inlines: inlines))]
    return TableCell(blocks, columnSpan: span, verticalAlignment: vertical)
  }
}
