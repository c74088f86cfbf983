/// Names of files made from people's words: safe on every system, and recognisable.
public enum Slug {
  /// How long a name may grow, in bytes; leaves room for endings under the usual limit of 255.
  public static let mostBytes = 100

  /// "Chi bộ Tổ 16, phường Bến Nghé" → "chi-bo-to-16-phuong-ben-nghe": letters without marks in lower case, digits,
  /// single hyphens. Empty if nothing of the kind is left.
  ///
  /// No path separators, dots, control characters or case twins can come out, whatever goes in.
  public static func of(_ text: String) -> String {
    var bytes: [UInt8] = []
    for scalar in Normalization.nfc(text).unicodeScalars {
      guard bytes.count < mostBytes else { break }
      if let letter = plainLetter(scalar) {
        bytes.append(letter)
      } else if bytes.last != hyphen, !bytes.isEmpty, !scalar.isCombiningDiacritic {
        bytes.append(hyphen)
      }
    }
    while bytes.last == hyphen { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let hyphen = UInt8(ascii: "-")

  /// The ASCII letter or digit a character is written with when its marks are left out; nil for what is neither.
  private static func plainLetter(_ scalar: Unicode.Scalar) -> UInt8? {
    let letter = ToneVowel(scalar)?.letter ?? scalar
    switch letter {
    case "a"..."z", "0"..."9": return UInt8(letter.value)
    case "A"..."Z": return UInt8(letter.value) + 32
    case "ă", "â", "Ă", "Â": return UInt8(ascii: "a")
    case "đ", "Đ": return UInt8(ascii: "d")
    case "ê", "Ê": return UInt8(ascii: "e")
    case "ô", "ơ", "Ô", "Ơ": return UInt8(ascii: "o")
    case "ư", "Ư": return UInt8(ascii: "u")
    default: return nil
    }
  }
}
