extension PersonName {
  /// Whether two names may be one person, written twice: `Hoà`/`Hòa`, `ngô  ngọc Thuý`/`Ngô Ngọc Thúy`, or
  /// the same syllables in another order (`Ngô Thúy Ngọc`/`Ngô Ngọc Thúy`).
  ///
  /// Case, spacing, punctuation, Unicode form and the place of the tone mark are not looked at; the tones
  /// themselves are, for `Hoa` and `Hoà` are two names. Equal names resemble each other; empty ones do not.
  public static func resemble(_ a: String, _ b: String) -> Bool {
    let (first, second) = (Syllable.syllables(of: a), Syllable.syllables(of: b))
    guard !first.isEmpty, !second.isEmpty else { return false }
    return first == second || sameUnspaced(first, second) || counts(of: first) == counts(of: second)
  }

  private static func counts(of syllables: [Syllable]) -> [Syllable: Int] {
    syllables.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  /// Whether the letters agree when written together; a syllable without tone leaves no trace of its own.
  private static func sameUnspaced(_ a: [Syllable], _ b: [Syllable]) -> Bool {
    a.flatMap(\.letters) == b.flatMap(\.letters) && marks(of: a) == marks(of: b)
  }

  private static func marks(of syllables: [Syllable]) -> [Tone] {
    syllables.map(\.tone).filter { $0 != .level }
  }
}
