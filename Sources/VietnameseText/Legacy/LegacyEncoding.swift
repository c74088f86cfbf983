/// An encoding of Vietnamese from before Unicode, still met in old files.
///
/// Its letters come to us as the Western European ones of the same bytes (windows-1252): `NguyÔn V¨n` for `Nguyễn Văn`.
public enum LegacyEncoding: String, Sendable, Hashable, CaseIterable {
  /// TCVN 5712:1993 (VN3) in fonts such as .VnTime.
  case tcvn3
  /// The same bytes in fonts such as .VnTimeH, which show all of them as capitals.
  case tcvn3Capitals
  /// VNI-Windows: a letter, then a mark.
  case vni
  /// RFC 1456.
  case viscii
  /// windows-1258: letters, and tones as combining marks.
  case windows1258

  /// The name people know it by.
  public var name: String {
    switch self {
    case .tcvn3: "TCVN3 (.VnTime)"
    case .tcvn3Capitals: "TCVN3 (.VnTimeH)"
    case .vni: "VNI"
    case .viscii: "VISCII"
    case .windows1258: "Windows-1258"
    }
  }

  /// The encoding that text in a font is written in: `.VnTime`, `.VnArialH`, `VNI-Times`; nil for fonts of Unicode.
  public init?(font: String) {
    if font.hasPrefix(".Vn") {
      self = font.hasSuffix("H") ? .tcvn3Capitals : .tcvn3
    } else if font.uppercased().hasPrefix("VNI-") {
      self = .vni
    } else {
      return nil
    }
  }

  /// `text`, taken as the letters that windows-1252 has at our bytes, in Unicode (NFC); nil when it holds a character
  /// that windows-1252 lacks, so that it cannot be of this encoding.
  public func decode(_ text: String) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      guard let byte = Windows1252.byte(scalar) else { return nil }
      bytes.append(byte)
    }
    return decode(bytes)
  }

  private func decode(_ bytes: [UInt8]) -> String {
    switch self {
    case .tcvn3: text(bytes, by: LegacyTables.tcvn3)
    case .tcvn3Capitals: text(bytes, by: LegacyTables.tcvn3).uppercased()
    case .viscii: text(bytes, by: LegacyTables.viscii)
    case .windows1258: Normalization.nfc(text(bytes, by: LegacyTables.windows1258))
    case .vni: VNI.text(bytes)
    }
  }

  private func text(_ bytes: [UInt8], by table: [Unicode.Scalar]) -> String {
    var scalars = String.UnicodeScalarView()
    for byte in bytes { scalars.append(table[Int(byte)]) }
    return String(scalars)
  }
}

/// Bytes and characters of windows-1252; the five bytes it leaves free are the controls of the same number.
public enum Windows1252 {
  private static let upper = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)

  private static let bytes = Dictionary(
    uniqueKeysWithValues: upper.enumerated().map { ($1, UInt8(0x80 + $0)) })

  /// The byte of a character; nil when there is none.
  static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0x00...0x7F, 0xA0...0xFF: UInt8(scalar.value)
    default: bytes[scalar]
    }
  }

  /// `bytes` in UTF-8.
  public static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    let letters = (0...255).map { Array(text(CollectionOfOne(UInt8($0))).utf8) }
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count + bytes.count / 2)
    for byte in bytes {
      if byte < 0x80 { utf8.append(byte) } else { utf8.append(contentsOf: letters[Int(byte)]) }
    }
    return utf8
  }

  /// The text that `bytes` are; every byte is a character.
  public static func text(_ bytes: some Sequence<UInt8>) -> String {
    var scalars = String.UnicodeScalarView()
    for byte in bytes {
      scalars.append((0x80...0x9F).contains(byte) ? upper[Int(byte) - 0x80] : Unicode.Scalar(byte))
    }
    return String(scalars)
  }
}
