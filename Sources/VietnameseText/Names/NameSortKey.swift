/// What names are ordered by: given name, then family name, then middle name, A, B, C…
///
/// Letters follow the Vietnamese alphabet (a ă â b c d đ e ê … ư v x y; f j w z in their Latin places). In
/// each part the letters are compared first, then the tones: ngang, huyền, hỏi, ngã, sắc, nặng. Capitals,
/// spacing and the place of the tone mark make no difference: `Hoà` and `Hòa` are equal. People who are
/// equal here go by date of birth, the earlier first, which is the caller's to add.
public struct NameSortKey: Sendable, Hashable, Comparable {
  /// For each part: letters with a low separator between syllables, 0, tones by syllable, 0.
  private let weights: [UInt32]

  init(_ name: PersonName) {
    weights = [name.given, name.family, name.middle].flatMap(Self.weights)
  }

  public static func < (a: NameSortKey, b: NameSortKey) -> Bool {
    a.weights.lexicographicallyPrecedes(b.weights)
  }

  private static func weights(of part: String) -> [UInt32] {
    let syllables = Syllable.syllables(of: part)
    let letters = syllables.map { $0.letters.map(Self.weight) }.joined(separator: [1])
    return letters + [0] + syllables.map { UInt32($0.tone.rawValue) + 1 } + [0]
  }

  private static let alphabet: [Unicode.Scalar: UInt32] = {
    let letters = "0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".unicodeScalars
    return Dictionary(uniqueKeysWithValues: zip(letters, 2...))
  }()

  /// Letters of other alphabets come after z, in the order of their code points.
  private static func weight(_ letter: Unicode.Scalar) -> UInt32 {
    alphabet[letter] ?? 0x100 + letter.value
  }
}

extension PersonName {
  /// What this name is ordered by in lists of people.
  public var sortKey: NameSortKey { NameSortKey(self) }
}
