extension LegacyEncoding {
  /// The legacy encoding that `texts`, such as the cells of one column, are written in; nil when they are well as they
  /// are, or nothing makes sense of them.
  ///
  /// Each encoding is tried on the words beyond ASCII; the one that makes syllables of them wins, if it makes nine
  /// words in ten a syllable and more than there were before. Texts with characters of Unicode proper are passed over.
  public static func detect(in texts: some Sequence<String>) -> LegacyEncoding? {
    let words = suspectWords(of: texts)
    guard !words.isEmpty else { return nil }
    var best: LegacyEncoding?
    var most = words.count { isVietnamese($0) }
    // In the order of likelihood: the first of equals wins. Capitals last, for they make any capitals usual.
    for encoding in [LegacyEncoding.tcvn3, .vni, .viscii, .windows1258, .tcvn3Capitals] {
      let fitting = words.count { word in encoding.decode(word).map(isVietnamese) ?? false }
      if fitting > most, fitting * 10 >= words.count * 9 { (best, most) = (encoding, fitting) }
    }
    return best
  }

  /// Whether `text` may be of a legacy encoding at all: it has something beyond ASCII, and nothing beyond windows-1252.
  public static func isSuspect(_ text: String) -> Bool {
    !text.utf8.allSatisfy { $0 < 0x80 } && text.unicodeScalars.allSatisfy { Windows1252.byte($0) != nil }
  }

  /// Enough words to judge by.
  private static func suspectWords(of texts: some Sequence<String>) -> [String] {
    var words: [String] = []
    for text in texts where isSuspect(text) {
      words += text.split { $0 == " " || $0.isNewline || $0 == "\t" }.map(String.init).filter(isSuspect)
      if words.count >= 400 { break }
    }
    return words
  }

  /// Whether every part of `word` that has letters beyond ASCII is a syllable; ASCII marks and digits part it.
  private static func isVietnamese(_ word: String) -> Bool {
    let parts = word.unicodeScalars.split { $0.isASCII && !$0.properties.isAlphabetic }
    return parts.allSatisfy { part in part.allSatisfy(\.isASCII) || SyllableShape.fits(part) }
  }
}
