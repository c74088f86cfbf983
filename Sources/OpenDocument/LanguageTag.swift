/// A language as BCP 47 writes it, in the pieces ODF wants: "vi-VN", "vi-Latn-VN".
struct LanguageTag {
  let language: String
  let script: String?
  let country: String?

  /// - Returns: nil unless `tag` is a language, perhaps with script and country.
  init?(_ tag: String) {
    var parts = tag.split(separator: "-", omittingEmptySubsequences: false)[...]
    guard let first = parts.popFirst(), (2...8).contains(first.count), LanguageTag.isWord(first) else {
      return nil
    }
    language = String(first)
    let hasScript = parts.first.map { $0.count == 4 && LanguageTag.isWord($0) } ?? false
    script = hasScript ? parts.popFirst().map(String.init) : nil
    let hasCountry = parts.first.map { $0.count == 2 && LanguageTag.isWord($0) } ?? false
    country = hasCountry ? parts.popFirst().map(String.init) : nil
    guard parts.isEmpty else { return nil }
  }

  private static func isWord(_ text: Substring) -> Bool {
    text.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20) }
  }
}
