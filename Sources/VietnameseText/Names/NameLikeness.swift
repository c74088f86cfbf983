/// A name made ready for comparing with many others; see ``PersonName/resemble(_:_:)``.
public struct NameLikeness: Sendable {
  private let syllables: [Syllable]
  /// The same in alphabetical order, whatever the order of the words.
  private let sorted: [Syllable]
  private let letters: [Unicode.Scalar]
  private let marks: [Tone]

  /// The likeness of `name`.
  public init(_ name: String) {
    syllables = Syllable.syllables(of: name)
    sorted = syllables.sorted()
    letters = syllables.flatMap(\.letters)
    marks = syllables.map(\.tone).filter { $0 != .level }
  }

  /// Whether two names may be one person's.
  public func resembles(_ other: NameLikeness) -> Bool {
    guard !syllables.isEmpty, !other.syllables.isEmpty else { return false }
    return sorted == other.sorted || (letters == other.letters && marks == other.marks)
  }

  /// The plain consonants and digits in alphabetical order: the same in all names that resemble one another, since
  /// tones and marks sit on vowels and on đ. Sorting names into these spares comparing each with every other.
  public var skeleton: String {
    let consonants = letters.filter { scalar in
      ("a"..."z").contains(scalar) && !"aeiouy".unicodeScalars.contains(scalar)
        || ("0"..."9").contains(scalar)
    }
    return consonants.sorted().reduce(into: "") { $0.unicodeScalars.append($1) }
  }
}
