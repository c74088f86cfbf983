extension PersonName {
  /// Whether two names may be one person, written twice: `Hoà`/`Hòa`, `ngô  ngọc Thuý`/`Ngô Ngọc Thúy`, or
  /// the same syllables in another order (`Ngô Thúy Ngọc`/`Ngô Ngọc Thúy`).
  ///
  /// Case, spacing, punctuation, Unicode form and the place of the tone mark are not looked at; the tones
  /// themselves are, for `Hoa` and `Hoà` are two names. Equal names resemble each other; empty ones do not.
  public static func resemble(_ a: String, _ b: String) -> Bool {
    NameLikeness(a).resembles(NameLikeness(b))
  }
}
