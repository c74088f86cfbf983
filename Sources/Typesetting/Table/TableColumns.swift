import DocumentModel
import Geometry

/// Where the columns of a table stand, in points.
struct TableColumns {
  /// The width of the room the table stands in.
  let measure: Double
  /// The left end of each column, then the right end of the last; from the left end of the measure.
  let edges: [Double]
  let insets: ColumnInsets
  /// For each column how its numbers stand, if they stand by their comma.
  let decimals: [DecimalAlignment?]

  var count: Int { edges.count - 1 }

  /// The left end of the words of a cell that begins in `column`.
  func wordsLeft(of column: Int) -> Double { edges[column] + insets.left(of: column) }

  /// The room for words in a cell.
  func room(from column: Int, span: Int) -> Double {
    let last = column + span - 1
    return edges[last + 1] - edges[column] - insets.left(of: column) - insets.right(of: last)
  }
}

/// From the edges of columns to their words: half of the line between two columns, or the outer line, and the padding.
/// The table's lines count, not those of single cells, so that words of a column stand below one another.
struct ColumnInsets {
  private let padding: Insets
  private let borders: TableBorders
  private let count: Int

  /// The insets of a table of bounded measures.
  init(_ table: Table) {
    padding = table.padding
    borders = table.borders
    count = table.columns.count
  }

  func left(of column: Int) -> Double {
    (padding.left + (column == 0 ? borders.left : borders.vertical / 2)).points
  }

  func right(of column: Int) -> Double {
    (padding.right + (column == count - 1 ? borders.right : borders.vertical / 2)).points
  }

  /// Of both sides of cells over `span` columns.
  func sum(from column: Int, span: Int = 1) -> Double { left(of: column) + right(of: column + span - 1) }
}
