/// The dates in a PDF's document information.
enum InfoDictionary {
  /// Whether `text` is a date and time with zone, as in "2020-06-26T00:00:00+07:00" or
  /// "2020-06-25T17:00:00Z".
  static func isDate(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let pattern = Array(
      (text.utf8.last == UInt8(ascii: "Z") ? "0000-00-00T00:00:00Z" : "0000-00-00T00:00:00+00:00").utf8)
    guard bytes.count == pattern.count, zip(bytes, pattern).allSatisfy(matches) else { return false }
    func number(_ start: Int) -> Int { Int(bytes[start] - 0x30) * 10 + Int(bytes[start + 1] - 0x30) }
    return (1...12).contains(number(5)) && (1...31).contains(number(8)) && number(11) < 24 && number(14) < 60
      && number(17) < 60
  }

  private static func matches(_ byte: UInt8, _ pattern: UInt8) -> Bool {
    switch pattern {
    case UInt8(ascii: "0"): (0x30...0x39).contains(byte)
    case UInt8(ascii: "+"): byte == pattern || byte == UInt8(ascii: "-")
    default: byte == pattern
    }
  }

  /// Puts "D:" before the dates (ISO 32000-1, 7.9.4), which Cairo 1.16 leaves out.
  ///
  /// The two bytes come from the indentation, so that the offsets in the cross-reference table stay true.
  static func prefixDates(in tail: inout [UInt8]) {
    for name in ["CreationDate", "ModDate"] {
      let written = Array("   /\(name) (".utf8)
      guard let start = lastIndex(of: written, in: tail), let digit = tail[(start + written.count)...].first,
        (0x30...0x39).contains(digit)
      else { continue }
      tail.replaceSubrange(start..<start + written.count, with: " /\(name) (D:".utf8)
    }
  }

  private static func lastIndex(of pattern: [UInt8], in bytes: [UInt8]) -> Int? {
    guard bytes.count >= pattern.count else { return nil }
    return (0...bytes.count - pattern.count).last { start in
      bytes[start] == pattern[0] && bytes[start..<start + pattern.count].elementsEqual(pattern)
    }
  }
}
