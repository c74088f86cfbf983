/// The word groups of a body's name, between which a line of a title may end.
public enum NameGroups {
  /// The groups of `name`, in order; joined by single spaces they are the name again.
  ///
  /// `Đảng bộ Sở Thông tin và Truyền thông Thành phố Hồ Chí Minh lần thứ IV` → `Đảng bộ`, `Sở Thông tin`,
  /// `và Truyền thông`, `Thành phố Hồ Chí Minh`, `lần thứ IV`.
  ///
  /// A group begins at a capital after a small letter, at `và`, `lần thứ`, `nhiệm kỳ`, and at a unit word
  /// with its name (`tỉnh Nghệ An`). Runs of capitalised syllables, numbers, and what spaced hyphens join
  /// (`Dân - Chính - Đảng`) stay whole, and no group is a single syllable unless the name is. A name all in
  /// capitals shows no groups but those: split first, then set in capitals.
  public static func groups(of name: String) -> [String] {
    let words = name.unicodeScalars.split { $0.properties.isWhitespace }.map { Word(Substring($0)) }
    var groups: [[Word]] = []
    for index in words.indices {
      if index > 0, !mayBreak(words, before: index) {
        groups[groups.count - 1].append(words[index])
      } else {
        groups.append([words[index]])
      }
    }
    return joiningLoneSyllables(groups).map { $0.map(\.text).joined(separator: " ") }
  }

  /// A word with what is asked of it again and again.
  private struct Word {
    let text: Substring
    let lowercased: String
    let isCapitalised: Bool
    let isNumeral: Bool
    let isDash: Bool

    init(_ text: Substring) {
      self.text = text
      lowercased = text.lowercased()
      let first = text.unicodeScalars.first?.properties
      isCapitalised = first?.isUppercase ?? false
      isNumeral = first?.numericType == .decimal || text.utf8.allSatisfy { "IVXLCDM".utf8.contains($0) }
      isDash = text == "-" || text == "–" || text == "—"
    }
  }

  private static func mayBreak(_ words: [Word], before index: Int) -> Bool {
    let (previous, word) = (words[index - 1], words[index])
    if previous.isDash || word.isDash || word.isNumeral || previous.lowercased == "và" { return false }
    if startsTail(words, index) || word.text == "và" { return true }
    if unitLength(words, at: index) > 0 { return true }
    guard word.isCapitalised, !previous.isCapitalised, !previous.isNumeral else { return false }
    return !isUnitName(words, index)
  }

  /// `lần thứ …` or `nhiệm kỳ …`.
  private static func startsTail(_ words: [Word], _ index: Int) -> Bool {
    guard index + 1 < words.count else { return false }
    let pair = (words[index].lowercased, words[index + 1].lowercased)
    return pair == ("lần", "thứ") || pair == ("nhiệm", "kỳ")
  }

  /// Whether the word at `index` is the name that belongs to a unit word right before it.
  private static func isUnitName(_ words: [Word], _ index: Int) -> Bool {
    (max(0, index - 3)..<index).contains { $0 + unitLength(words, at: $0) == index }
  }

  /// How many words the unit word at `index` has, 0 when there is none with a name after it.
  private static func unitLength(_ words: [Word], at index: Int) -> Int {
    guard firstWordsOfUnits.contains(words[index].lowercased) else { return 0 }
    // `hợp tác xã`, `thị xã`: there the unit begins earlier, or it is none.
    if index > 0, ["tác", "thị"].contains(words[index - 1].lowercased) { return 0 }
    for length in [3, 2, 1] where index + length < words.count {
      let name = words[index + length]
      guard name.isCapitalised || name.isNumeral else { continue }
      if units.contains(words[index..<index + length].map(\.lowercased).joined(separator: " ")) {
        return length
      }
    }
    return 0
  }

  private static let units: Set<String> = [
    "tỉnh", "thành phố", "tp", "tp.", "quận", "huyện", "thị xã", "thị trấn", "phường", "xã", "đặc khu",
    "thôn", "ấp", "khu phố", "tổ dân phố",
  ]
  private static let firstWordsOfUnits = Set(
    units.compactMap { $0.split(separator: " ").first.map(String.init) })

  /// Gives each group of one word to the group before it, or the first to the one after.
  private static func joiningLoneSyllables(_ groups: [[Word]]) -> [[Word]] {
    var joined: [[Word]] = []
    for group in groups {
      if let last = joined.last, group.count == 1 || last.count == 1 {
        joined[joined.count - 1] = last + group
      } else {
        joined.append(group)
      }
    }
    return joined
  }
}
