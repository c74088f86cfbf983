/// VNI-Windows: most letters with a mark are two bytes, the plain letter and the mark; a few are one.
enum VNI {
  /// `bytes` in Unicode; a mark that follows no letter it fits, and a byte without a meaning, is U+FFFD.
  static func text(_ bytes: [UInt8]) -> String {
    var scalars = String.UnicodeScalarView()
    var index = 0
    while index < bytes.count {
      let letter = base(bytes[index])
      if index + 1 < bytes.count, let mark = marks[bytes[index + 1] | 0x20], bytes[index + 1] >= 0xC0,
        let marked = letter.flatMap({ marked($0, mark) })
      {
        scalars.append(marked)
        index += 2
      } else {
        scalars.append(letter ?? "\u{FFFD}")
        index += 1
      }
    }
    return String(scalars)
  }

  /// What a mark adds: a new letter (`â` of `a`) and a tone.
  private typealias Mark = (letters: [Unicode.Scalar: Unicode.Scalar], tone: Tone)

  private static let circumflex: [Unicode.Scalar: Unicode.Scalar] = ["a": "â", "e": "ê", "o": "ô"]
  private static let breve: [Unicode.Scalar: Unicode.Scalar] = ["a": "ă"]
  private static let plain: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    uniqueKeysWithValues: "aeouyơư".unicodeScalars.map { ($0, $0) })

  /// The marks by their small bytes; a capital's mark is 0x20 lower.
  private static let marks: [UInt8: Mark] = [
    0xF9: (plain, .sac), 0xF8: (plain, .huyen), 0xFB: (plain, .hoi), 0xF5: (plain, .nga),
    0xEF: (plain, .nang),
    0xE2: (circumflex, .level), 0xE1: (circumflex, .sac), 0xE0: (circumflex, .huyen),
    0xE5: (circumflex, .hoi),
    0xE3: (circumflex, .nga), 0xE4: (circumflex, .nang),
    0xEA: (breve, .level), 0xE9: (breve, .sac), 0xE8: (breve, .huyen), 0xFA: (breve, .hoi),
    0xFC: (breve, .nga),
    0xEB: (breve, .nang),
  ]

  /// The letters of one byte beyond ASCII, small ones.
  private static let single: [UInt8: Unicode.Scalar] = [
    0xED: "í", 0xEC: "ì", 0xE6: "ỉ", 0xF3: "ĩ", 0xF2: "ị", 0xF4: "ơ", 0xF6: "ư", 0xF1: "đ", 0xEE: "ỵ",
  ]

  private static func base(_ byte: UInt8) -> Unicode.Scalar? {
    if byte < 0xC0 { return Windows1252.text(CollectionOfOne(byte)).unicodeScalars.first }
    guard let small = single[byte | 0x20] else { return nil }
    return byte & 0x20 == 0 ? upper(small) : small
  }

  private static func marked(_ letter: Unicode.Scalar, _ mark: Mark) -> Unicode.Scalar? {
    let small = letter.properties.lowercaseMapping.unicodeScalars.first ?? letter
    guard let base = mark.letters[small] else { return nil }
    let composed = ToneVowel.composed(base, mark.tone)
    return small == letter ? composed : upper(composed)
  }

  private static func upper(_ letter: Unicode.Scalar) -> Unicode.Scalar {
    letter.properties.uppercaseMapping.unicodeScalars.first ?? letter
  }
}
