import Diagnostics
import VietnameseText

/// Columns written in an encoding from before Unicode, brought to Unicode.
struct LegacyColumns {
  /// What was done to a column.
  struct Conversion {
    let column: Int
    let encoding: LegacyEncoding
    /// The first cell that changed.
    let location: Location
    let before: String
    let after: String
  }

  private(set) var conversions: [Conversion] = []

  /// Converts what needs it in `grid`: cells whose font says so, and columns that show it.
  init(_ grid: inout Grid) {
    let width = grid.rows.compactMap(\.cells.last).map { Int($0.column) }.max() ?? 0
    var texts = [[String]](repeating: [], count: width + 1)
    var isNeeded = [Bool](repeating: false, count: width + 1)
    for row in grid.rows {
      for cell in row.cells where cell.kind == .text {
        let column = Int(cell.column)
        if cell.encoding != nil { isNeeded[column] = true }
        if texts[column].count < 400, isSuspect(cell.text) { texts[column].append(cell.text) }
      }
    }
    for column in texts.indices where isNeeded[column] || !texts[column].isEmpty {
      convert(column, LegacyEncoding.detect(in: texts[column]), in: &grid)
    }
  }

  private mutating func convert(_ column: Int, _ detected: LegacyEncoding?, in grid: inout Grid) {
    var isReported = false
    for row in grid.rows.indices {
      guard let index = grid.rows[row].cells.firstIndex(where: { $0.column == column }) else { continue }
      let cell = grid.rows[row].cells[index]
      guard cell.kind == .text, let encoding = encoding(of: cell, detected),
        let text = encoding.decode(cell.text),
        text != cell.text
      else { continue }
      grid.rows[row].cells[index].text = text
      guard !isReported else { continue }
      isReported = true
      conversions.append(
        Conversion(
          column: column, encoding: encoding, location: grid.location(of: cell, in: grid.rows[row]),
          before: cell.text, after: text))
    }
  }

  /// A font says what its cell is in, unless the text is Unicode's own, as when a font was changed afterwards.
  private func encoding(of cell: GridCell, _ detected: LegacyEncoding?) -> LegacyEncoding? {
    if let encoding = cell.encoding, encoding == .tcvn3Capitals || isSuspect(cell.text) {
      return encoding
    }
    return isSuspect(cell.text) ? detected : nil
  }

  /// A stroke alone, as tables have it for “nothing”, is a letter of old encodings, too.
  private func isSuspect(_ text: String) -> Bool {
    text.utf8.contains { ($0 | 0x20) >= UInt8(ascii: "a") && ($0 | 0x20) <= UInt8(ascii: "z") }
      && LegacyEncoding.isSuspect(text)
  }
}
