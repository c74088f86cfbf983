/// The five tone marks and the level tone, in the order of Vietnamese dictionaries.
///
/// Some software sorts huyền, sắc, hỏi, ngã, nặng; the order of the cases here is what names are sorted by.
enum Tone: UInt8, Sendable, Comparable, CaseIterable {
  case level, huyen, hoi, nga, sac, nang

  static func < (a: Tone, b: Tone) -> Bool { a.rawValue < b.rawValue }
}

/// A vowel taken apart into letter and tone: `Ề` is `Ê` with huyền.
struct ToneVowel: Sendable, Hashable {
  /// The letter without its tone, in its own case: one of a ă â e ê i o ô ơ u ư y or a capital.
  let letter: Unicode.Scalar
  let tone: Tone

  /// Takes a composed vowel apart; `nil` for every other character.
  init?(_ scalar: Unicode.Scalar) {
    guard let vowel = Self.vowels[scalar] else { return nil }
    self = vowel
  }

  private init(letter: Unicode.Scalar, tone: Tone) {
    (self.letter, self.tone) = (letter, tone)
  }

  /// The composed letter for `letter` with `tone`; `letter` itself when it bears no tones.
  static func composed(_ letter: Unicode.Scalar, _ tone: Tone) -> Unicode.Scalar {
    scalars[ToneVowel(letter: letter, tone: tone)] ?? letter
  }

  /// Each row: one letter under the six tones, in the order of `Tone`.
  private static let rows = [
    "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ",
    "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
  ]

  private static let vowels: [Unicode.Scalar: ToneVowel] = {
    var table: [Unicode.Scalar: ToneVowel] = [:]
    for row in rows + rows.map({ $0.uppercased() }) {
      let forms = Array(row.unicodeScalars)
      for (form, tone) in zip(forms, Tone.allCases) {
        table[form] = ToneVowel(letter: forms[0], tone: tone)
      }
    }
    return table
  }()

  private static let scalars: [ToneVowel: Unicode.Scalar] = Dictionary(
    uniqueKeysWithValues: vowels.map { ($0.value, $0.key) })
}

extension Unicode.Scalar {
  /// Whether the character is a combining mark of the block that decomposed Vietnamese uses.
  var isCombiningDiacritic: Bool { (0x300...0x36F).contains(value) }

  /// Whether the character continues a syllable: a letter, or a mark on one.
  var isWordPart: Bool {
    // Unicode's tables are slow to ask, and most characters of a text are ASCII.
    guard isASCII else { return properties.isAlphabetic || isCombiningDiacritic }
    return ("a"..."z").contains(self) || ("A"..."Z").contains(self)
  }
}
