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
    guard let place = Self.place(of: scalar), let vowel = Self.vowels[place] else { return nil }
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

  /// Where `vowels` has a scalar: Unicode keeps them in two stretches, up to ư and from Ạ to ỹ.
  private static func place(of scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case ...0x1B0: Int(scalar.value)
    case 0x1EA0...0x1EF9: Int(scalar.value) - 0x1EA0 + 0x1B1
    default: nil
    }
  }

  private static let vowels: [ToneVowel?] = {
    var table = [ToneVowel?](repeating: nil, count: 0x1B1 + 0x5A)
    for row in rows + rows.map({ $0.uppercased() }) {
      let forms = Array(row.unicodeScalars)
      for (form, tone) in zip(forms, Tone.allCases) {
        if let place = place(of: form) { table[place] = ToneVowel(letter: forms[0], tone: tone) }
      }
    }
    return table
  }()

  private static let scalars: [ToneVowel: Unicode.Scalar] = {
    var table: [ToneVowel: Unicode.Scalar] = [:]
    for row in rows + rows.map({ $0.uppercased() }) {
      let forms = Array(row.unicodeScalars)
      for (form, tone) in zip(forms, Tone.allCases) { table[ToneVowel(letter: forms[0], tone: tone)] = form }
    }
    return table
  }()
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
