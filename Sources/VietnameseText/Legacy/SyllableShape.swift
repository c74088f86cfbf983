/// Whether a word can be a syllable of Vietnamese: first consonant, vowels, last consonant, at most one tone.
///
/// Tells text that was decoded rightly from text that was not; it lets some syllables pass that no word has.
enum SyllableShape {
  /// Whether `word` has the shape, and its capitals are none, the first or all.
  static func fits(_ word: some Collection<Unicode.Scalar>) -> Bool {
    guard !word.isEmpty, word.count <= 7, hasUsualCapitals(word) else { return false }
    var letters = String.UnicodeScalarView()
    var tone = Tone.level
    for scalar in String(String.UnicodeScalarView(word)).lowercased().unicodeScalars {
      guard let vowel = ToneVowel(scalar) else {
        letters.append(scalar)
        continue
      }
      if vowel.tone != .level {
        guard tone == .level else { return false }
        tone = vowel.tone
      }
      letters.append(vowel.letter)
    }
    return fits(String(letters), tone)
  }

  private static func hasUsualCapitals(_ word: some Collection<Unicode.Scalar>) -> Bool {
    let rest = word.dropFirst()
    let capitals = rest.count { $0.properties.isUppercase }
    return capitals == 0 || (capitals == rest.count && word.first?.properties.isUppercase ?? false)
  }

  private static func fits(_ letters: String, _ tone: Tone) -> Bool {
    for length in [3, 2, 1, 0] {
      let first = letters.prefix(length)
      guard first.count == length, onsets.contains(String(first)) else { continue }
      if isRhyme(letters.dropFirst(length), tone) { return true }
    }
    return false
  }

  private static func isRhyme(_ rhyme: Substring, _ tone: Tone) -> Bool {
    let vowels = rhyme.prefix { vowelLetters.contains($0) }
    let last = rhyme.dropFirst(vowels.count)
    guard nuclei.contains(String(vowels)), codas.contains(String(last)) else { return false }
    // Syllables that end in a stop have no other tones.
    return !["c", "ch", "p", "t"].contains(last) || tone == .sac || tone == .nang
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(separator: " ").map(String.init))
  }

  private static let vowelLetters = Set("aăâeêioôơuưy")
  private static let onsets = words(
    "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x"
  ).union([""])
  private static let codas = words("c ch m n ng nh p t").union([""])
  private static let nuclei = words(
    "a ă â e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iê iu oa oă oe oi oo ôi ơi ua uâ uê ui uô uơ uy ưa ưi ươ ưu "
      + "yê oai oao oay oeo uây uôi uya uyê uyu iêu yêu ươi ươu")
}
