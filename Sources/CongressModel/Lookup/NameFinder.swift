package import VietnameseText

/// Finds the names of a congress's people in running text, where the placing of tone marks must leave them alone.
///
/// Only names that show a style of tone placement are looked for (`Thúy`, `Hoà`); others nobody could change.
package struct NameFinder: Sendable {
  /// The names, their words in small letters joined by single spaces.
  private var names: Set<String> = []
  /// How many words the names have that begin with a word, the most first.
  private var lengths: [String: [Int]] = [:]
  /// The syllables, in small letters, that made a name worth looking for.
  private var syllables: Set<String> = []
  /// Last words, by which people are spoken of after a form of address: "đồng chí Thúy".
  private var givenNames: Set<String> = []

  /// Nobody's name is longer; a hostile one would be compared with every stretch of text.
  private static let mostWords = 20

  private static let addresses: Set<String> = ["chí", "đ/c", "ông", "bà"]

  /// The finder of the people and delegates of `congress`, in every spelling the data hold.
  package init(_ congress: Congress) {
    for name in congress.delegates.compactMap(\.name) { add(name) }
    for person in congress.people {
      for name in [person.name, person.asReported].compactMap(\.self) { add(name) }
    }
  }

  private mutating func add(_ name: String) {
    let found = TonePlacement.occurrences(in: name)
    guard !found.isEmpty else { return }
    syllables.formUnion(found.map { $0.syllable.lowercased() })
    let words = NameFinder.words(of: Array(Normalization.nfc(name).unicodeScalars)).map(\.text)
    guard let first = words.first, let last = words.last else { return }
    givenNames.insert(last)
    guard (2...NameFinder.mostWords).contains(words.count),
      names.insert(words.joined(separator: " ")).inserted,
      lengths[first]?.contains(words.count) != true
    else { return }
    lengths[first, default: []].append(words.count)
    lengths[first]?.sort(by: >)
  }

  /// Whether a name may hold one of these syllables of a text: if not, there is no need to look for names in it.
  package func mayHold(_ occurrences: [TonePlacement.Occurrence]) -> Bool {
    !syllables.isEmpty && occurrences.contains { syllables.contains($0.syllable.lowercased()) }
  }

  /// The ranges of names in `text` (NFC), counted in Unicode scalars, in order; capitals make no difference.
  package func ranges(in text: String) -> [Range<Int>] {
    guard !givenNames.isEmpty else { return [] }
    let words = NameFinder.words(of: Array(text.unicodeScalars))
    var ranges: [Range<Int>] = []
    var index = 0
    while index < words.count {
      let length = length(ofNameAt: index, in: words)
      if length > 0 {
        ranges.append(words[index].range.lowerBound..<words[index + length - 1].range.upperBound)
      }
      index += max(length, 1)
    }
    return ranges
  }

  /// How many words the name that begins with word `index` has; 0 when there is none.
  private func length(ofNameAt index: Int, in words: [Word]) -> Int {
    let full = lengths[words[index].text]?.first { length in
      index + length <= words.count
        && names.contains(words[index..<index + length].map(\.text).joined(separator: " "))
    }
    if let full { return full }
    let isAddressed = index > 0 && NameFinder.addresses.contains(words[index - 1].text)
    return isAddressed && givenNames.contains(words[index].text) ? 1 : 0
  }

  // MARK: Words

  private struct Word {
    /// In small letters.
    let text: String
    let range: Range<Int>
  }

  /// What spaces part, without the marks around it.
  private static func words(of scalars: [Unicode.Scalar]) -> [Word] {
    var words: [Word] = []
    var start = 0
    for end in 0...scalars.count where end == scalars.count || isSpace(scalars[end]) {
      defer { start = end + 1 }
      let word = scalars[start..<end]
      guard let first = word.firstIndex(where: isNamePart), let last = word.lastIndex(where: isNamePart)
      else {
        continue
      }
      let text = scalars[first...last].reduce(into: "") { $0.unicodeScalars.append($1) }
      words.append(Word(text: text.lowercased(), range: first..<last + 1))
    }
    return words
  }

  // Unicode's tables are slow to ask, and most characters of a text are ASCII.

  private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.isASCII else { return scalar.properties.isAlphabetic }
    return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar == " " || (0x09...0x0D).contains(scalar.value) : scalar.properties.isWhitespace
  }
}
