/// Capitals and small letters. Unicode's own mapping holds for every Vietnamese letter, Đ included.
public enum LetterCase {
  /// All capitals: `Đảng uỷ` → `ĐẢNG UỶ`.
  public static func upper(_ text: String) -> String { text.uppercased() }

  /// All small letters: `ĐẢNG UỶ` → `đảng uỷ`.
  public static func lower(_ text: String) -> String { text.lowercased() }

  /// The first letter as a capital; spaces, quotes and brackets before it are passed over.
  public static func upperFirst(_ text: String) -> String {
    guard let first = firstLetter(of: text) else { return text }
    return replacing(first, in: text, by: text[first].uppercased())
  }

  /// The first letter small, for a phrase that moves into the middle of a sentence.
  ///
  /// A first word in capitals (`UBND`), an abbreviation with a capital inside (`CTr`, `TP.HCM`, `T/M`) and a
  /// lone figure or list letter (`I`, `B`) stay. A **name** cannot be told from an ordinary word here: the
  /// caller must not pass a text that begins with one.
  public static func lowerFirst(_ text: String) -> String {
    guard let first = firstLetter(of: text) else { return text }
    let word = text[first...].prefix { !$0.isWhitespace }
    return isAbbreviation(word) ? text : replacing(first, in: text, by: text[first].lowercased())
  }

  private static let openers: [Character] = ["(", "[", "“", "‘", "\"", "'"]

  private static func firstLetter(of text: String) -> String.Index? {
    let first = text.firstIndex { !$0.isWhitespace && !openers.contains($0) }
    return first.flatMap { text[$0].isLetter ? $0 : nil }
  }

  private static func isAbbreviation(_ word: Substring) -> Bool {
    let letters = word.filter(\.isLetter)
    if letters.dropFirst().contains(where: \.isUppercase) { return true }
    // Words of one letter are vowels (`Ý`, `Ở`, `Ô`) or `Y`; any other lone ASCII capital is a label.
    return letters.count == 1 && letters != "Y" && letters.utf8.count == 1
  }

  private static func replacing(_ index: String.Index, in text: String, by letter: String) -> String {
    String(text[..<index]) + letter + String(text[text.index(after: index)...])
  }
}
