import VietnameseText

/// Writes comma-separated values (RFC 4180) that spreadsheets open as what they are: UTF-8 with a byte order mark, NFC,
/// and no cell that a program would take for a formula.
struct CSVWriter {
  private(set) var text = "\u{FEFF}"

  /// Adds a record.
  mutating func add(_ cells: [String]) {
    text += cells.map(CSVWriter.field).joined(separator: ",") + "\r\n"
  }

  /// The cell as it is written. One that begins like a formula gets an apostrophe in front, as OWASP advises against
  /// CSV injection; it shows, and nothing is computed.
  static func field(_ cell: String) -> String {
    let cell = Normalization.nfc(cell)
    let safe = beginsLikeFormula(cell.utf8.first) ? "'" + cell : cell
    guard safe.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return safe }
    return "\"" + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }

  /// Whether ``field(_:)`` put the apostrophe at the start of `text`.
  static func isNeutralised(_ text: String) -> Bool {
    text.utf8.first == UInt8(ascii: "'") && beginsLikeFormula(text.utf8.dropFirst().first)
  }

  private static func beginsLikeFormula(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return "=+-@\t\r".utf8.contains(byte)
  }
}
