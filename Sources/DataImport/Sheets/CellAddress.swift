/// A cell by row and column, both from 1: D14 is row 14, column 4.
struct CellAddress: Sendable, Hashable {
  var row: Int
  var column: Int

  init(row: Int, column: Int) {
    (self.row, self.column) = (row, column)
  }

  /// Reads "D14" or "$D$14", nothing beyond what spreadsheets can name; nil for anything else.
  init?(_ name: some StringProtocol) {
    var column = 0
    var row = 0
    for byte in name.utf8 where byte != UInt8(ascii: "$") {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0: column = column * 26 + Int(byte - 64)
      case UInt8(ascii: "a")...UInt8(ascii: "z") where row == 0: column = column * 26 + Int(byte - 96)
      case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0: row = row * 10 + Int(byte - 48)
      default: return nil
      }
      guard column <= 1 << 20, row <= 1 << 30 else { return nil }
    }
    guard row > 0, column > 0 else { return nil }
    self.init(row: row, column: column)
  }

  /// "D14".
  var name: String { CellAddress.columnName(column) + String(row) }

  /// "D" for 4, "AA" for 27.
  static func columnName(_ column: Int) -> String {
    var name: [UInt8] = []
    var rest = column
    while rest > 0 {
      rest -= 1
      name.append(UInt8(ascii: "A") + UInt8(rest % 26))
      rest /= 26
    }
    return String(decoding: name.reversed(), as: UTF8.self)
  }

  /// 4 for "D"; nil for what is no name of a column.
  static func column(_ name: String) -> Int? {
    guard (1...3).contains(name.utf8.count) else { return nil }
    return CellAddress(name + "1")?.column
  }
}

/// Cells merged into one.
struct CellRange: Sendable, Hashable {
  let rows: ClosedRange<Int>
  let columns: ClosedRange<Int>

  init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    (self.rows, self.columns) = (rows, columns)
  }

  /// Reads "B2:D3"; nil for what is no range, or a backward one.
  init?(_ name: String) {
    let ends = name.split(separator: ":").map { CellAddress($0) }
    guard ends.count == 2, let first = ends[0], let last = ends[1], first.row <= last.row,
      first.column <= last.column
    else { return nil }
    self.init(rows: first.row...last.row, columns: first.column...last.column)
  }
}
