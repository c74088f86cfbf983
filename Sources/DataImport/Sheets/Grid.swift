import Diagnostics
import VietnameseText

/// A table as it was read, of whatever format: rows of cells in texts, each with its place.
struct Grid: Sendable {
  /// The file, as messages name it.
  let file: String
  /// The sheet's name; nil for a text file.
  let sheet: String?
  /// Whether the sheet is hidden from whoever opens the file.
  var isHidden = false
  /// The rows that hold anything, in order.
  var rows = GridRows()
  /// The merged cells.
  var merges: [CellRange] = []

  /// Where a cell of the grid stands.
  func location(of cell: GridCell, in row: GridRow) -> Location {
    guard let sheet else { return Location(file: file, line: Int(cell.line), column: Int(cell.offset)) }
    return location(CellAddress(row: row.number, column: Int(cell.column)), sheet)
  }

  /// Where a row begins.
  func location(of row: GridRow) -> Location {
    guard let sheet else {
      return Location(file: file, line: row.cells.first.map { Int($0.line) } ?? row.number, column: 1)
    }
    return location(CellAddress(row: row.number, column: row.cells.first.map { Int($0.column) } ?? 1), sheet)
  }

  private func location(_ address: CellAddress, _ sheet: String) -> Location {
    Location(file: file, place: .cell(sheet: sheet, cell: address.name))
  }
}

/// A row of a grid.
struct GridRow: Sendable {
  /// From 1, as the spreadsheet counts it; for a text file the number of the record.
  var number: Int
  /// Whether it is hidden or filtered out.
  var isHidden = false
  /// The cells that hold anything, in order of their columns.
  var cells: [GridCell] = []

  /// The cell of a column, if it holds anything.
  func cell(_ column: Int) -> GridCell? {
    // Rows are short; most cells stand at their own index or before it.
    var index = min(column, cells.count) - 1
    while index >= 0, cells[index].column > column { index -= 1 }
    return index >= 0 && cells[index].column == column ? cells[index] : nil
  }
}

/// What a cell holds, as the sheet means it.
struct GridCell: Sendable {
  /// From 1.
  var column: Int32
  var kind = Kind.text
  /// The encoding the cell's font stands for, if it is not Unicode's.
  var encoding: LegacyEncoding?
  /// Line and column in a text file, from 1; 0 in a sheet.
  var line: Int32 = 0
  var offset: Int32 = 0
  /// What a reader of the sheet would take it for: `0912345678` by a format of zeros, `26/6/2020` for a date.
  var text: String

  /// What the cell is.
  enum Kind: UInt8, Sendable {
    case text
    case number
    /// A day, month or year by its format; the text is `26/6/2020`, `6/2020`, `2020`.
    case date
    case time
    case boolean
    /// An error such as `#N/A`, which is the text.
    case error
    /// A formula that was never computed.
    case noValue
    /// A number with a date's format that is no day: 60, Excel's 29 February 1900, is one.
    case noDay
    /// A text by a number of which the file has none.
    case noText

    /// Whether there is no value.
    var isFault: Bool { rawValue >= Kind.error.rawValue }
  }
}
