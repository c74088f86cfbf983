/// Where the tone mark of the open rhymes oa, oe, uy stands.
///
/// New style marks the main vowel (`hoà`, `khoẻ`, `uỷ`): Quyết định 1989/QĐ-BGDĐT, Điều 8, and the usage of
/// Party papers. Old style marks the first vowel (`hòa`, `khỏe`, `ủy`): most laws and the press. Only a rhyme
/// that ends its syllable and does not follow q differs; `hoàn`, `thuyết` and `quý` are the same in both.
public enum TonePlacement {
  /// One of the two habits.
  public enum Style: Sendable, Hashable, CaseIterable {
    /// `hòa`, `khỏe`, `ủy`.
    case old
    /// `hoà`, `khoẻ`, `uỷ`.
    case new
  }

  /// `text` (NFC) with every open rhyme in `style`; letters keep their case, and each keeps its place.
  ///
  /// People's names stay as their owners write them: `sparing` gives the ranges, in Unicode scalars and in
  /// order, that are not to be touched.
  public static func convert(_ text: String, to style: Style, sparing: [Range<Int>] = []) -> String {
    var scalars = text.scalars
    var isChanged = false
    var spared = sparing[...]
    for index in scalars.indices {
      guard let rhyme = OpenRhyme(scalars, at: index), rhyme.style != style else { continue }
      spared = spared.drop { $0.upperBound <= index }
      if spared.first?.contains(index) ?? false { continue }
      scalars[index] = ToneVowel.composed(rhyme.first, style == .old ? rhyme.tone : .level)
      scalars[index + 1] = ToneVowel.composed(rhyme.second, style == .new ? rhyme.tone : .level)
      isChanged = true
    }
    guard isChanged else { return text }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// A syllable that shows a style.
  public struct Occurrence: Sendable, Hashable {
    /// The syllable, as written.
    public let syllable: String
    /// Its habit.
    public let style: Style
    /// Where its rhyme begins, counted in Unicode scalars from 0.
    public let offset: Int
  }

  /// Every syllable of `text` (NFC) that shows a style, in order, but for those in the ranges `sparing`, which
  /// are in order too.
  public static func occurrences(in text: String, sparing: [Range<Int>] = []) -> [Occurrence] {
    let candidates = text.utf8.withContiguousStorageIfAvailable(placesOfRhymes)
    if candidates?.isEmpty ?? false { return [] }
    let scalars = text.scalars
    var spared = sparing[...]
    return (candidates ?? Array(scalars.indices)).compactMap { index in
      guard let rhyme = OpenRhyme(scalars, at: index) else { return nil }
      spared = spared.drop { $0.upperBound <= index }
      if spared.first?.contains(index) ?? false { return nil }
      let syllable = syllable(of: scalars, endingAt: index + 1)
      return Occurrence(syllable: syllable, style: rhyme.style, offset: index)
    }
  }

  /// Where open rhymes may begin, counted in scalars: a cheap look at the letters with a tone alone.
  private static func placesOfRhymes(_ bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    func letter(_ index: Int) -> Unicode.Scalar {
      Unicode.Scalar(bytes.indices.contains(index) ? bytes[index] : 0)
    }
    var places: [Int] = []
    var (index, scalar) = (0, 0)
    while index < bytes.count {
      let start = index
      if bytes[start] < 0x80 {
        index += 1
        scalar += 1
        continue
      }
      index += bytes[start] < 0xC0 ? 1 : bytes[start] < 0xE0 ? 2 : bytes[start] < 0xF0 ? 3 : 4
      defer { scalar += 1 }
      guard index - start > 1, index <= bytes.count else { continue }
      let bits = bytes[start + 1..<index].reduce(UInt32(bytes[start] & 0x1F)) { $0 << 6 | UInt32($1 & 0x3F) }
      guard let vowel = Unicode.Scalar(bits & 0xFFFF).flatMap(ToneVowel.init), vowel.tone != .level else {
        continue
      }
      if OpenRhyme.isRhyme(letter(start - 1), vowel.letter), !letter(index).isASCIILetter {
        places.append(scalar - 1)
      } else if OpenRhyme.isRhyme(vowel.letter, letter(index)), !letter(index + 1).isASCIILetter {
        places.append(scalar)
      }
    }
    return places
  }

  /// The syllables of `text` (NFC) that show a style, each once, in order of appearance.
  ///
  /// A text mixes styles when neither list is empty; people's names in it count like other words.
  public static func mixture(in text: String) -> (old: [String], new: [String]) {
    var (old, new): ([String], [String]) = ([], [])
    var seen: Set<String> = []
    for found in occurrences(in: text) where seen.insert(found.syllable).inserted {
      if found.style == .old { old.append(found.syllable) } else { new.append(found.syllable) }
    }
    return (old, new)
  }

  private static func syllable(of scalars: [Unicode.Scalar], endingAt last: Int) -> String {
    // No Vietnamese syllable has more than seven letters; the limit keeps a wall of letters linear.
    let start = scalars[max(0, last - 12)...last].lastIndex { !$0.isWordPart }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[(start.map { $0 + 1 } ?? max(0, last - 12))...last])
    return String(view)
  }
}

/// An open rhyme that bears a tone: its two vowels without tone, the tone, and where it stands.
private struct OpenRhyme {
  let first: Unicode.Scalar
  let second: Unicode.Scalar
  let tone: Tone
  let style: TonePlacement.Style

  /// The rhyme whose first vowel stands at `index`, if the two vowels there are one.
  init?(_ scalars: [Unicode.Scalar], at index: Int) {
    guard index + 1 < scalars.count, Self.mayOpen(scalars[index]) else { return nil }
    guard let a = ToneVowel(scalars[index]), let b = ToneVowel(scalars[index + 1]) else { return nil }
    guard (a.tone == .level) != (b.tone == .level), Self.isRhyme(a.letter, b.letter) else { return nil }
    if index + 2 < scalars.count, scalars[index + 2].isWordPart { return nil }
    if index > 0, scalars[index - 1] == "q" || scalars[index - 1] == "Q" { return nil }
    (first, second) = (a.letter, b.letter)
    (tone, style) = a.tone == .level ? (b.tone, .new) : (a.tone, .old)
  }

  /// A cheap first look: consonants that are ASCII are most of a text.
  private static func mayOpen(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x7F || scalar == "o" || scalar == "u" || scalar == "O" || scalar == "U"
  }

  static func isRhyme(_ a: Unicode.Scalar, _ b: Unicode.Scalar) -> Bool {
    switch (a, b) {
    case ("o", "a"), ("o", "A"), ("O", "a"), ("O", "A"): true
    case ("o", "e"), ("o", "E"), ("O", "e"), ("O", "E"): true
    case ("u", "y"), ("u", "Y"), ("U", "y"), ("U", "Y"): true
    default: false
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isASCIILetter: Bool { isASCII && isWordPart }
}
