import VietnameseText

/// Makes UTF-8 of a text file, whatever it is in.
enum TextDecoding {
  /// What a file turned out to be in.
  enum Encoding: Sendable {
    case utf8
    case utf16
    /// Bytes of one character each: they are taken for windows-1252, and each column shows what it really is.
    case singleByte
  }

  /// `bytes` in UTF-8 without a byte order mark; nil when they begin like UTF-16 and are none.
  static func decode(_ bytes: [UInt8]) -> (bytes: [UInt8], encoding: Encoding)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return utf8(Array(bytes.dropFirst(3))) }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), isLittleEndian: true) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), isLittleEndian: false) }
    if let order = unmarkedUTF16(bytes) { return utf16(bytes[...], isLittleEndian: order) }
    return utf8(bytes)
  }

  private static func utf8(_ bytes: [UInt8]) -> ([UInt8], Encoding) {
    if (try? UTF8Span(validating: bytes.span)) != nil { return (bytes, .utf8) }
    return (Windows1252.utf8(bytes), .singleByte)
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, isLittleEndian: Bool) -> ([UInt8], Encoding)? {
    guard bytes.count % 2 == 0 else { return nil }
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: bytes.startIndex, to: bytes.endIndex, by: 2) {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(isLittleEndian ? second << 8 | first : first << 8 | second)
    }
    return String(validating: units, as: UTF16.self).map { (Array($0.utf8), .utf16) }
  }

  /// Whether the bytes look like UTF-16 without its mark: every other one is 0 where the text is ASCII. True for
  /// little-endian; nil when they do not.
  private static func unmarkedUTF16(_ bytes: [UInt8]) -> Bool? {
    let head = bytes.prefix(1024)
    guard head.count >= 4, bytes.count % 2 == 0 else { return nil }
    let even = head.enumerated().count { $0.element == 0 && $0.offset % 2 == 0 }
    let odd = head.enumerated().count { $0.element == 0 && $0.offset % 2 == 1 }
    if odd * 4 > head.count, even == 0 { return true }
    return even * 4 > head.count && odd == 0 ? false : nil
  }
}
