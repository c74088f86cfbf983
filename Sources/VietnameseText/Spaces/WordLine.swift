/// The words of a text, with what each may be bound to. Works on UTF-8 throughout.
struct WordLine {
  /// A word: what stands between spaces, non-breaking spaces, tabs and line ends.
  struct Word {
    /// The bytes between the word before and this one.
    let gap: Range<Int>
    /// The bytes of the word past opening quotes and brackets.
    let core: Range<Int>
    /// Whether only spaces part it from a word before it; false at the start of a line.
    let hasPrevious: Bool
    let roles: WordRoles

    /// Whether quotes or brackets open before it: what they hold is not counted by a number outside.
    var isOpened: Bool { core.lowerBound > gap.upperBound }
  }

  private(set) var words: [Word] = []

  /// Splits `bytes` into words.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    // Vietnamese syllables take about five bytes with their space.
    words.reserveCapacity(bytes.count / 5 + 1)
    var (index, gapStart, isJoined) = (0, 0, false)
    while index < bytes.count {
      let gap = Self.gapLength(bytes, at: index)
      if gap > 0 {
        if Self.endsLine(bytes[index]) { isJoined = false }
        index += gap
        continue
      }
      let start = index
      while index < bytes.count, Self.gapLength(bytes, at: index) == 0 { index += 1 }
      let core = Self.core(bytes, start..<index)
      words.append(
        Word(gap: gapStart..<start, core: core, hasPrevious: isJoined, roles: .of(bytes[core])))
      (gapStart, isJoined) = (index, true)
    }
  }

  /// 1 for an ASCII blank, 2 for U+00A0, 0 for what belongs to a word.
  @inline(__always)
  private static func gapLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let byte = bytes[index]
    if byte == Byte.space || endsLine(byte) { return 1 }
    return byte == 0xC2 && index + 1 < bytes.count && bytes[index + 1] == 0xA0 ? 2 : 0
  }

  /// A tab is no place for a non-breaking space either, so it counts as the start of a line.
  private static func endsLine(_ byte: UInt8) -> Bool {
    byte == Byte.newline || byte == Byte.tab || byte == Byte.carriageReturn
  }

  /// `word` without its openers; the whole of it when it has nothing else.
  private static func core(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Range<Int> {
    var start = word.lowerBound
    while start < word.upperBound {
      let length = openerLength(bytes, at: start, before: word.upperBound)
      if length == 0 { return start..<word.upperBound }
      start += length
    }
    return word
  }

  private static func openerLength(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, before end: Int
  ) -> Int {
    switch bytes[index] {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "\""), UInt8(ascii: "'"): return 1
    case 0xE2:
      guard index + 2 < end, bytes[index + 1] == 0x80 else { return 0 }
      // U+201C “ and U+2018 ‘.
      return bytes[index + 2] == 0x9C || bytes[index + 2] == 0x98 ? 3 : 0
    default: return 0
    }
  }
}
