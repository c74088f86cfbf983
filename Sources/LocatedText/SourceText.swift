import Diagnostics

/// The bytes of a file with the arithmetic of its lines.
struct SourceText {
  let file: String
  /// UTF-8 without a byte order mark.
  let bytes: ArraySlice<UInt8>

  /// Where the byte at `offset` stands; columns count Unicode scalars, as libyaml does.
  func location(ofByte offset: Int) -> Location {
    var line = 1
    var column = 1
    for index in bytes.indices.prefix(max(0, offset)) {
      if endsLine(at: index) {
        line += 1
        column = 1
      } else if bytes[index] & 0xC0 != 0x80 {
        column += 1
      }
    }
    return Location(file: file, line: line, column: column)
  }

  /// The text of a line, counted from 1; empty past the end.
  func line(_ number: Int) -> String {
    var current = 1
    var start = bytes.startIndex
    for index in bytes.indices where endsLine(at: index) {
      if current == number { return decoded(start..<index) }
      current += 1
      start = index + 1
    }
    return current == number ? decoded(start..<bytes.endIndex) : ""
  }

  /// The scalar at a line and column, both from 1.
  func scalar(line number: Int, column: Int) -> Unicode.Scalar? {
    Array(line(number).unicodeScalars.prefix(column)).dropFirst(column - 1).first
  }

  private func decoded(_ range: Range<Int>) -> String {
    var text = bytes[range]
    if text.last == UInt8(ascii: "\r") { text.removeLast() }
    return String(decoding: text, as: UTF8.self)
  }

  private func endsLine(at index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "\n"): true
    case UInt8(ascii: "\r"): index + 1 == bytes.endIndex || bytes[index + 1] != UInt8(ascii: "\n")
    default: false
    }
  }
}

extension String {
  /// The text in a message: one line, at most 40 characters.
  var excerpt: String {
    let line = String(map { $0.isNewline ? " " : $0 })
    return line.count <= 40 ? line : line.prefix(39) + "…"
  }
}
