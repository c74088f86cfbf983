public import Diagnostics

/// Finds where the characters of a file's values stand, by following a value through the file.
///
/// A value's own place is known from reading; places inside it are wanted rarely, and only then looked for.
public struct ScalarPlaces: Sendable {
  private let bytes: [UInt8]
  /// The offset of each line's first byte; empty until somebody asks.
  private var lineStarts: [Int] = []

  /// `bytes` are the file that was read.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Where the Unicode scalar with the given offset of the text of `node` stands: past quotes, folded lines,
  /// indentation and escapes. The place of the value itself, where that cannot be told.
  public mutating func location(ofScalar offset: Int, of node: LocatedNode) -> Location {
    guard case .scalar(let text, let isQuoted) = node.content,
      case .text(let line, let column) = node.location.place, let start = start(ofLine: line)
    else { return node.location }
    var walk = ScalarWalk(bytes, at: start, line: line)
    walk.move(toColumn: column)
    if isQuoted { walk.openQuote() } else { walk.skipAnchor() }
    var isBlank = false
    for (index, scalar) in text.unicodeScalars.prefix(offset + 1).enumerated() {
      isBlank = scalar == " " || scalar == "\n" || scalar == "\t"
      if !isBlank { walk.skipBlanks() }
      guard index < offset else { break }
      guard walk.pass(scalar, isBlank: isBlank) else { return node.location }
    }
    return Location(file: node.location.file, line: walk.line, column: walk.column)
  }

  private mutating func start(ofLine line: Int) -> Int? {
    if lineStarts.isEmpty {
      lineStarts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
      for index in bytes.indices where ScalarWalk.endsLine(bytes, at: index) { lineStarts.append(index + 1) }
    }
    return lineStarts.indices.contains(line - 1) ? lineStarts[line - 1] : nil
  }
}

/// Follows the text of one value through its file.
private struct ScalarWalk {
  private let bytes: [UInt8]
  private var index: Int
  private(set) var line: Int
  private(set) var column = 1
  /// The quotation mark around the value, 0 without one.
  private var quote: UInt8 = 0

  init(_ bytes: [UInt8], at index: Int, line: Int) {
    (self.bytes, self.index, self.line) = (bytes, index, line)
  }

  mutating func move(toColumn column: Int) {
    let line = line
    while self.column < column, self.line == line, index < bytes.count { step() }
  }

  /// Moves behind `&name`.
  mutating func skipAnchor() {
    guard current == UInt8(ascii: "&") else { return }
    while let byte = current, !isBlank(byte) { step() }
    skipBlanks()
  }

  /// Moves behind the mark that opens a quoted value, or the line that opens a block.
  mutating func openQuote() {
    // An anchor may stand before it.
    while let byte = current, ![0x22, 0x27, 0x7C, 0x3E, 0x0A].contains(byte) { step() }
    guard let byte = current else { return }
    if byte == UInt8(ascii: "|") || byte == UInt8(ascii: ">") {
      let line = line
      while self.line == line, index < bytes.count { step() }
    } else {
      quote = byte
      step()
    }
  }

  /// Moves past indentation, line ends and, between double quotes, line ends with `\` before them.
  mutating func skipBlanks() {
    while let byte = current {
      if isBlank(byte) {
        step()
      } else if quote == 0x22, byte == UInt8(ascii: "\\"), let next = peek(1), next == 0x0A || next == 0x0D {
        step()
      } else {
        return
      }
    }
  }

  /// Moves behind the place of `scalar`; false when something else stands here.
  mutating func pass(_ scalar: Unicode.Scalar, isBlank: Bool) -> Bool {
    guard let byte = current else { return false }
    if quote == 0x22, byte == UInt8(ascii: "\\") {
      step(escapeLength)
      return true
    }
    // A blank of the text may be the end of a line in the file.
    if isBlank, self.isBlank(byte) {
      step()
      return true
    }
    let utf8 = Array(String(Character(scalar)).utf8)
    guard index + utf8.count <= bytes.count, bytes[index..<index + utf8.count].elementsEqual(utf8) else {
      return false
    }
    // A single quotation mark is doubled between single ones.
    step(quote == 0x27 && byte == 0x27 ? 2 : utf8.count)
    return true
  }

  /// How many bytes the escape here has.
  private var escapeLength: Int {
    switch peek(1) {
    case UInt8(ascii: "x"): 4
    case UInt8(ascii: "u"): 6
    case UInt8(ascii: "U"): 10
    default: 2
    }
  }

  private var current: UInt8? { peek(0) }

  private func peek(_ ahead: Int) -> UInt8? { index + ahead < bytes.count ? bytes[index + ahead] : nil }

  private func isBlank(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A, 0x0D].contains(byte) }

  private mutating func step(_ count: Int = 1) {
    for _ in 0..<min(count, bytes.count - index) {
      if ScalarWalk.endsLine(bytes, at: index) {
        (line, column) = (line + 1, 1)
      } else if index + 1 == bytes.count || bytes[index + 1] & 0xC0 != 0x80 {
        column += 1
      }
      index += 1
    }
  }

  /// Lines end where libyaml ends them: at LF, CR LF, CR, U+0085, U+2028 and U+2029.
  static func endsLine(_ bytes: [UInt8], at index: Int) -> Bool {
    switch bytes[index] {
    case 0x0A: true
    case 0x0D: index + 1 == bytes.count || bytes[index + 1] != 0x0A
    case 0x85: index > 0 && bytes[index - 1] == 0xC2
    case 0xA8, 0xA9: index > 1 && bytes[index - 1] == 0x80 && bytes[index - 2] == 0xE2
    default: false
    }
  }
}
