import DocumentModel

/// A cell in its place among the rows of a bundle.
struct PlacedCell {
  let cell: TableCell
  /// The first row and column it covers, from 0.
  let row: Int
  let column: Int
  /// How many it covers, all of them in the table.
  let rowSpan: Int
  let columnSpan: Int

  var lastRow: Int { row + rowSpan - 1 }
}

/// Rows of a table that a page must not part: one row, or rows joined by cells that cover several.
struct RowBundle {
  /// What a row brings apart from its cells.
  struct Row {
    let id: NodeID
    let kind: TableRow.Kind
  }

  let columnCount: Int
  private(set) var rows: [Row] = []
  private(set) var cells: [PlacedCell] = []
  /// For each row and column the number of the cell there; −1 if there is none.
  private var owners: [Int] = []
  /// For each column how many rows below the last are still covered by a cell.
  private var covered: [Int]
  /// Whether any cell has borders of its own.
  private(set) var hasOwnBorders = false

  init(columnCount: Int) {
    self.columnCount = columnCount
    self.covered = [Int](repeating: 0, count: columnCount)
  }

  /// Whether a cell reaches below the last row.
  var isOpen: Bool { covered.contains { $0 > 0 } }

  /// The cell at a place.
  func cell(row: Int, column: Int) -> PlacedCell? {
    let owner = owners[row * columnCount + column]
    return owner < 0 ? nil : cells[owner]
  }

  /// Whether the two neighbouring places belong to one cell.
  func isOneCell(_ row: Int, _ column: Int, and otherRow: Int, _ otherColumn: Int) -> Bool {
    let owner = owners[row * columnCount + column]
    return owner >= 0 && owner == owners[otherRow * columnCount + otherColumn]
  }

  /// Adds a row below the last. Cells that reach beyond the last column, into a covered place or below the table's
  /// last row, which `rowsBelow` rows follow, cover what there is.
  mutating func append(_ row: TableRow, rowsBelow: Int) {
    let number = rows.count
    rows.append(Row(id: row.id, kind: row.kind))
    coverFromAbove(number)
    var column = 0
    for cell in row.cells {
      while column < columnCount, owners[number * columnCount + column] >= 0 { column += 1 }
      precondition(column < columnCount, "a row of a table has a cell for each free column at most")
      let span = freeColumns(of: number, from: column, atMost: max(1, cell.columnSpan))
      let rowSpan = min(max(1, cell.rowSpan), rowsBelow + 1)
      for place in column..<column + span {
        owners[number * columnCount + place] = cells.count
        covered[place] = rowSpan - 1
      }
      if cell.borders != nil { hasOwnBorders = true }
      cells.append(
        PlacedCell(cell: cell, row: number, column: column, rowSpan: rowSpan, columnSpan: span))
      column += span
    }
  }

  /// Lays out the places of row `number` that cells above reach into.
  private mutating func coverFromAbove(_ number: Int) {
    for column in 0..<columnCount {
      guard covered[column] > 0 else {
        owners.append(-1)
        continue
      }
      owners.append(owners[(number - 1) * columnCount + column])
      covered[column] -= 1
    }
  }

  private func freeColumns(of row: Int, from column: Int, atMost most: Int) -> Int {
    var count = 1
    while count < most, column + count < columnCount, owners[row * columnCount + column + count] < 0 {
      count += 1
    }
    return count
  }
}
