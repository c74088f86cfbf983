import Diagnostics

/// The text of a file and its lines.
struct ProseSource {
  let file: String
  /// UTF-8 without a byte order mark.
  private(set) var bytes: [UInt8]
  /// The offset of each line's first byte.
  let lineStarts: [Int]

  init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
    var starts = [0]
    for index in bytes.indices where ProseSource.endsLine(bytes, at: index) { starts.append(index + 1) }
    lineStarts = starts
  }

  /// Lines end at LF, CR LF or a lone CR, as CommonMark has it.
  static func endsLine(_ bytes: [UInt8], at index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "\n"): true
    case UInt8(ascii: "\r"): index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n")
    default: false
    }
  }

  /// The bytes of a line, counted from 0, with its line end.
  func line(_ index: Int) -> ArraySlice<UInt8> {
    bytes[lineStarts[index]..<(index + 1 < lineStarts.count ? lineStarts[index + 1] : bytes.count)]
  }

  /// The lines without their ends and the blanks around them, each with its index from 0.
  var trimmedLines: some Sequence<(index: Int, text: ArraySlice<UInt8>)> {
    lineStarts.indices.lazy.map { (index: $0, text: line($0).trimmingBlanks) }
  }

  /// Where the byte at `offset` stands; columns count Unicode scalars from 1.
  func location(ofByte offset: Int) -> Location {
    location(ofByte: offset, line: (lineStarts.firstIndex { $0 > offset } ?? lineStarts.count) - 1)
  }

  /// Where the byte at `offset` in the line counted from 0 stands.
  func location(ofByte offset: Int, line: Int) -> Location {
    let before = bytes[lineStarts[line]..<offset]
    return Location(file: file, line: line + 1, column: before.count { $0 & 0xC0 != 0x80 } + 1)
  }

  /// Makes lines blank, keeping the places of all others.
  mutating func blank(lines: ClosedRange<Int>) {
    for line in lines {
      for index in self.line(line).indices
      where ![UInt8(ascii: "\n"), UInt8(ascii: "\r")].contains(bytes[index]) {
        bytes[index] = UInt8(ascii: " ")
      }
    }
  }
}

extension ArraySlice<UInt8> {
  /// Without spaces, tabs and line ends on both sides.
  var trimmingBlanks: ArraySlice<UInt8> {
    let isBlank: (UInt8) -> Bool = { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
    guard let last = lastIndex(where: { !isBlank($0) }) else { return self[startIndex..<startIndex] }
    return self[...last].drop(while: isBlank)
  }
}
