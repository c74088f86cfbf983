/// What a word begins with, as far as the word before it may need it.
struct WordValue {
  private let bytes: Slice<UnsafeBufferPointer<UInt8>>

  init(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) { self.bytes = bytes }

  /// Begins with a digit: `5`, `05-NQ/ĐU`, `26/6/2020,`.
  var isNumber: Bool { bytes.first.map(Byte.isDigit) ?? false }

  /// Begins with a Roman numeral that ends there or before a mark: `XIV`, `I.`, `II/2020`.
  var isRoman: Bool {
    let rest = bytes.drop { Self.romanDigits.contains($0) }
    return rest.startIndex > bytes.startIndex && !Self.beginsWithLetter(rest)
  }

  /// Is one letter of a list, maybe with a mark: `a`, `đ,`, `B.`.
  var isLetter: Bool {
    guard let first = bytes.first else { return false }
    if Byte.isLower(first) || Byte.isUpper(first) { return !Self.beginsWithLetter(bytes.dropFirst()) }
    // Đ and đ; other letters beyond ASCII do not number points.
    guard bytes.starts(with: [0xC4, 0x91]) || bytes.starts(with: [0xC4, 0x90]) else { return false }
    return !Self.beginsWithLetter(bytes.dropFirst(2))
  }

  /// Begins with a capital letter.
  var isCapitalised: Bool { firstScalar.map(\.properties.isUppercase) ?? false }

  /// May be what a number counts: begins with a small letter, or is in capitals throughout (`ĐẢNG VIÊN`).
  var isNoun: Bool {
    guard let first = firstScalar, first.properties.isAlphabetic else { return false }
    guard first.properties.isUppercase else { return true }
    let head = String(decoding: bytes.prefix(64), as: UTF8.self).unicodeScalars
    return !head.contains(where: \.properties.isLowercase)
  }

  private var firstScalar: Unicode.Scalar? {
    guard Self.beginsWithLetter(bytes) else { return nil }
    return String(decoding: bytes.prefix(4), as: UTF8.self).unicodeScalars.first
  }

  private static let romanDigits = Array("IVXLCDM".utf8)

  /// ASCII letters and the lead bytes of the blocks Vietnamese letters are in.
  private static func beginsWithLetter(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let first = bytes.first else { return false }
    return Byte.isLower(first) || Byte.isUpper(first) || (0xC3...0xC6).contains(first) || first == 0xE1
  }

  /// Whether `word` is a number that can count: `24`, `1.587`, `4,5`, `10-15`, `60/64`; not `2020`, which
  /// would be `2.020` as a count, not a date, not `95%`, which has its unit, not `24,`.
  static func isCount(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let first = word.first, let last = word.last, Byte.isDigit(first), Byte.isDigit(last) else {
      return false
    }
    var (slashes, run) = (0, 0)
    for byte in word {
      if Byte.isDigit(byte) {
        run += 1
      } else if byte == Byte.dot || byte == Byte.comma || byte == Byte.hyphen || byte == Byte.slash {
        if byte == Byte.slash { slashes += 1 }
        run = 0
      } else {
        return false
      }
    }
    return slashes < 2 && run != 4
  }
}
