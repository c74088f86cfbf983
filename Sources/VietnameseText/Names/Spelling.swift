/// Words freed of what differs from hand to hand, for telling whether two texts say the same.
public enum Spelling {
  /// `text` in NFC and small letters, tone marks in the new places, single spaces between words:
  /// `Dân tộc  ÊĐÊ` and `dân tộc êđê` are one text, `Hoà` and `Hòa` too.
  public static func folded(_ text: String) -> String {
    let words = Normalization.nfc(text).lowercased().split { $0.isWhitespace }
    return TonePlacement.convert(words.joined(separator: " "), to: .new)
  }

  /// `text` as small Latin letters without marks and digits, in words joined by hyphens: `Ê-đê` → `e-de`. Letters
  /// of other alphabets are left out.
  public static func slug(_ text: String) -> String {
    var slug = ""
    for scalar in Normalization.nfc(text).lowercased().unicodeScalars {
      if let letter = latin(scalar) {
        slug.unicodeScalars.append(letter)
      } else if !slug.isEmpty, !slug.hasSuffix("-"), !scalar.isCombiningDiacritic {
        slug += "-"
      }
    }
    return slug.hasSuffix("-") ? String(slug.dropLast()) : slug
  }

  private static func latin(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let letter = ToneVowel(scalar)?.letter ?? scalar
    if ("a"..."z").contains(letter) || ("0"..."9").contains(letter) { return letter }
    return plain[letter]
  }

  private static let plain: [Unicode.Scalar: Unicode.Scalar] = [
    "ă": "a", "â": "a", "đ": "d", "ê": "e", "ô": "o", "ơ": "o", "ư": "u", "ñ": "n", "č": "c", "ŏ": "o",
    "ĭ": "i",
    "ŭ": "u", "ĕ": "e",
  ]
}
