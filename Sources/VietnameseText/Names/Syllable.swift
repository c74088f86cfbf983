/// A syllable of a name for comparing: small letters without tone, and the tone, wherever it was placed.
struct Syllable: Hashable {
  private(set) var letters: [Unicode.Scalar] = []
  private(set) var tone = Tone.level

  /// The syllables of `text`: what spaces and hyphens part. Other marks are passed over.
  static func syllables(of text: String) -> [Syllable] {
    var syllables: [Syllable] = []
    var syllable = Syllable()
    for scalar in Normalization.nfc(text).lowercased().unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        syllable.add(scalar)
      } else if !syllable.letters.isEmpty, scalar.properties.isWhitespace || scalar == "-" {
        syllables.append(syllable)
        syllable = Syllable()
      }
    }
    return syllable.letters.isEmpty ? syllables : syllables + [syllable]
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    guard let vowel = ToneVowel(scalar) else {
      letters.append(scalar)
      return
    }
    letters.append(vowel.letter)
    tone = max(tone, vowel.tone)
  }
}

extension Syllable: Comparable {
  /// Any fixed order.
  static func < (a: Syllable, b: Syllable) -> Bool {
    a.letters == b.letters ? a.tone < b.tone : a.letters.lexicographicallyPrecedes(b.letters)
  }
}
