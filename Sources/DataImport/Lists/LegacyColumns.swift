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
    let detected = texts.indices.map { column in
      isNeeded[column] || !texts[column].isEmpty ? LegacyEncoding.detect(in: texts[column]) : nil
    }
    guard zip(isNeeded, detected).contains(where: { $0 || $1 != nil }) else { return }
    var first = [Conversion?](repeating: nil, count: width + 1)
    var rows = GridRows()
    for var row in grid.rows {
      for index in row.cells.indices {
        let (cell, column) = (row.cells[index], Int(row.cells[index].column))
        guard let (encoding, text) = unicode(of: cell, detected[column]) else { continue }
        row.cells[index].text = text
        guard first[column] == nil else { continue }
        first[column] = Conversion(
          column: column, encoding: encoding, location: grid.location(of: cell, in: row), before: cell.text,
          after: text)
      }
      rows.append(row)
    }
    grid.rows = rows
    conversions = first.compactMap(\.self)
  }

  /// The text of a cell in Unicode and what it was in; nil if it needs no change.
  private func unicode(of cell: GridCell, _ detected: LegacyEncoding?) -> (LegacyEncoding, String)? {
    guard cell.kind == .text, let encoding = encoding(of: cell, detected),
      let text = encoding.decode(cell.text), text != cell.text
    else { return nil }
    return (encoding, text)
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
