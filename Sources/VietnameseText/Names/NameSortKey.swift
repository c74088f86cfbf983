/// What names are ordered by: given name, then family name, then middle name, A, B, C…
///
/// Letters follow the Vietnamese alphabet (a ă â b c d đ e ê … ư v x y; f j w z in their Latin places). In
/// each part the letters are compared first, then the tones: ngang, huyền, hỏi, ngã, sắc, nặng. Capitals,
/// spacing and the place of the tone mark make no difference: `Hoà` and `Hòa` are equal. People who are
/// equal here go by date of birth, the earlier first, which is the caller's to add.
public struct NameSortKey: Sendable, Hashable, Comparable {
  /// The first eight of `weights`, the first uppermost: most comparisons end here.
  private let head: UInt64
  /// For each part: letters with a low separator between syllables, 0, tones by syllable, 0.
  private let weights: [UInt8]

  init(_ name: PersonName) {
    var weights: [UInt8] = []
    weights.reserveCapacity(48)
    var tones: [UInt8] = []
    for part in [name.given, name.family, name.middle] { Self.append(part, to: &weights, tones: &tones) }
    head = weights.prefix(8).enumerated().reduce(0) {
      $0 | UInt64($1.element) << (56 - 8 * UInt64($1.offset))
    }
    self.weights = weights
  }

  public static func < (a: NameSortKey, b: NameSortKey) -> Bool {
    a.head != b.head ? a.head < b.head : a.weights.lexicographicallyPrecedes(b.weights)
  }

  public static func == (a: NameSortKey, b: NameSortKey) -> Bool {
    a.head == b.head && a.weights == b.weights
  }

  // MARK: Weights

  private static let end: UInt8 = 0
  private static let separator: UInt8 = 1

  /// `tones` is room to work in.
  private static func append(_ part: String, to weights: inout [UInt8], tones: inout [UInt8]) {
    tones.removeAll(keepingCapacity: true)
    let start = weights.count
    guard appendKnown(part, to: &weights, tones: &tones) else {
      weights.removeSubrange(start...)
      appendAny(part, to: &weights)
      return
    }
    weights.append(end)
    weights.append(contentsOf: tones)
    weights.append(end)
  }

  /// Appends the letters of a part that has common characters only; false where it has another.
  private static func appendKnown(_ part: String, to weights: inout [UInt8], tones: inout [UInt8]) -> Bool {
    var tone: UInt8 = 0
    var isInside = false
    let table = table
    for scalar in part.unicodeScalars {
      guard scalar.value < table.count else { return false }
      let entry = table[Int(scalar.value)]
      switch entry.role {
      case .letter:
        if !isInside, !tones.isEmpty { weights.append(separator) }
        if !isInside { tones.append(0) }
        tone = isInside ? max(tone, entry.tone) : entry.tone
        isInside = true
        weights.append(entry.weight)
        tones[tones.count - 1] = tone + 1
      case .space: isInside = false
      case .mark: break
      case .unknown: return false
      }
    }
    return true
  }

  /// The same for any characters.
  private static func appendAny(_ part: String, to weights: inout [UInt8]) {
    let syllables = Syllable.syllables(of: part)
    for (index, syllable) in syllables.enumerated() {
      if index > 0 { weights.append(separator) }
      for letter in syllable.letters { append(letter, to: &weights) }
    }
    weights.append(end)
    weights += syllables.map { $0.tone.rawValue + 1 }
    weights.append(end)
  }

  /// Letters of other alphabets come after z, in the order of their code points.
  private static func append(_ letter: Unicode.Scalar, to weights: inout [UInt8]) {
    if let weight = alphabet[letter] {
      weights.append(weight)
    } else {
      weights += [
        0xFF, UInt8(letter.value >> 16), UInt8(letter.value >> 8 & 0xFF), UInt8(letter.value & 0xFF),
      ]
    }
  }

  private static let alphabet: [Unicode.Scalar: UInt8] = {
    let letters = "0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".unicodeScalars
    return Dictionary(uniqueKeysWithValues: zip(letters, 2...))
  }()

  /// What a common character is to a key.
  private struct Entry {
    enum Role { case unknown, letter, space, mark }
    var role = Role.unknown
    var weight: UInt8 = 0
    var tone: UInt8 = 0
  }

  /// The characters up to U+1EFF by code point: ASCII and the Vietnamese letters.
  private static let table: [Entry] = {
    var table = [Entry](repeating: Entry(), count: 0x1F00)
    for value in 0x20..<0x7F { table[value].role = .mark }
    for space in [0x20, 0x2D, 0xA0] { table[space].role = .space }
    for scalar in table.indices.compactMap(Unicode.Scalar.init) {
      let small = scalar.properties.lowercaseMapping.unicodeScalars
      guard let first = small.first, small.count == 1 else { continue }
      let vowel = ToneVowel(first)
      guard let weight = alphabet[vowel?.letter ?? first] else { continue }
      table[Int(scalar.value)] = Entry(role: .letter, weight: weight, tone: vowel?.tone.rawValue ?? 0)
    }
    return table
  }()
}

extension PersonName {
  /// What this name is ordered by in lists of people.
  public var sortKey: NameSortKey { NameSortKey(self) }
}
