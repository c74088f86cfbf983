import DocumentModel
import Geometry

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

  /// A cell without lines, `space` below what is above.
  init(below space: Length) {
    borders = .none
    padding = Insets(top: space, bottom: .zero, left: .zero, right: .zero)
    verticalAlignment = .top
    shade = nil
  }
}

extension TableRow.Kind {
  /// Whether the row is kept with those above.
  var isSum: Bool { self == .subtotal || self == .total }
}
