import VietnameseText

/// The levels of one kind of education, recognised by the words that lists use.
struct Levels: Sendable {
  /// From the lowest to the highest, which is the order of the table.
  let categories: [Category]
  /// Phrases in folded spelling with the position of their level; the longest first, so that "phó giáo sư" is not
  /// taken for "giáo sư".
  private let phrases: [(words: String, level: Int)]

  init(_ levels: [(id: String, label: String, phrases: String)]) {
    categories = levels.map { Category($0.id, $0.label) }
    phrases = levels.enumerated()
      .flatMap { index, level in
        level.phrases.split(separator: "|").map { (words: Spelling.folded(String($0)), level: index) }
      }
      .sorted { ($0.words.count, $1.words) > ($1.words.count, $0.words) }
  }

  /// ``level(of:)`` for many texts, of which most are alike.
  func rememberingLevel() -> (String) -> Category? {
    var known: [String: Category?] = [:]
    return { text in
      if let level = known[text] { return level }
      let level = self.level(of: text)
      known[text] = .some(level)
      return level
    }
  }

  /// The highest level that `text` names; nil when it names none, or one that is still being worked for.
  func level(of text: String) -> Category? {
    let marks: Set<Character> = [",", ";", "(", ")", ".", ":", "-", "–", "+"]
    let words = Spelling.folded(text).split { $0.isWhitespace || marks.contains($0) }
    guard !words.contains("đang") else { return nil }
    var rest = " " + words.joined(separator: " ") + " "
    var highest: Int?
    for phrase in phrases {
      guard let range = Self.range(of: " \(phrase.words) ", in: rest) else { continue }
      highest = max(highest ?? 0, phrase.level)
      rest.replaceSubrange(range, with: " | ")
    }
    return highest.map { categories[$0] }
  }

  private static func range(of phrase: String, in text: String) -> Range<String.Index>? {
    var start = text.startIndex
    while let space = text[start...].firstIndex(of: " ") {
      if text[space...].hasPrefix(phrase) { return space..<text.index(space, offsetBy: phrase.count) }
      start = text.index(after: space)
    }
    return nil
  }
}

extension Levels {
  /// Schooling: ten classes in the North before 1989, twelve since.
  static let general = Levels([
    ("ten", "10/10", "10/10"),
    ("twelve", "12/12 (THPT)", "12/12|thpt|trung học phổ thông|phổ thông trung học"),
  ])

  /// Degrees, as credentials reports list them.
  static let qualification = Levels([
    ("untrained", "Chưa qua đào tạo", "không|chưa qua đào tạo|chưa"),
    ("elementary", "Sơ cấp", "sơ cấp|công nhân kỹ thuật"),
    ("secondary", "Trung cấp", "trung cấp|trung học chuyên nghiệp|tc"),
    ("college", "Cao đẳng", "cao đẳng|cđ"),
    (
      "university", "Đại học",
      "đại học|đh|cử nhân|kỹ sư|kĩ sư|bác sĩ|bác sỹ|dược sĩ|dược sỹ|kiến trúc sư|cn|ks|bs|ds|kts"
    ),
    (
      "specialist", "Chuyên khoa I, II",
      "chuyên khoa i|chuyên khoa ii|chuyên khoa 1|chuyên khoa 2|chuyên khoa cấp i|chuyên khoa cấp ii|cki|ckii|ck1|ck2"
    ),
    ("master", "Thạc sĩ", "thạc sĩ|thạc sỹ|cao học|ths"),
    ("doctor", "Tiến sĩ", "tiến sĩ|tiến sỹ|tiến sĩ khoa học|ts|tskh"),
  ])

  /// Academic titles.
  static let academic = Levels([
    ("associate-professor", "Phó giáo sư", "phó giáo sư|pgs"), ("professor", "Giáo sư", "giáo sư|gs"),
  ])

  /// Political theory. "Cử nhân" counts with "cao cấp", as the reports count it.
  static let politicalTheory = Levels([
    ("untrained", "Chưa qua đào tạo", "không|chưa qua đào tạo|chưa"), ("elementary", "Sơ cấp", "sơ cấp|sc"),
    ("intermediate", "Trung cấp", "trung cấp|tc|tcllct"),
    ("advanced", "Cao cấp, cử nhân", "cao cấp|cử nhân|cc|cn|ccllct"),
  ])

  /// State management, by the ranks of civil servants it is taught for.
  static let stateManagement = Levels([
    ("untrained", "Chưa qua đào tạo", "không|chưa qua đào tạo|chưa"), ("clerk", "Cán sự", "cán sự"),
    ("specialist", "Chuyên viên", "chuyên viên|cv"),
    ("principal", "Chuyên viên chính", "chuyên viên chính|cvc"),
    ("senior", "Chuyên viên cao cấp", "chuyên viên cao cấp|cvcc"),
  ])
}
