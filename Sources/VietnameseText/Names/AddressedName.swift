/// A name with what people write around it: forms of address, degrees, ranks before it, `(nữ)` behind it.
///
/// Papers print names bare: in Party papers no rank, degree or title stands before a name (Hướng dẫn 05-HD/VPTW, §I.7).
public struct AddressedName: Sendable, Hashable {
  /// The name alone, with single spaces.
  public let name: String
  /// What stood before it, in order, as written: `Đ/c`, `TS`.
  public let titles: [String]
  /// `nữ` or `nam`, small, when it stood in brackets behind the name.
  public let genderNote: String?
  /// The first word, kept in the name, that is either a form of address or a family name: `Ông` of `Ông Lê An`.
  public let doubtful: String?

  /// Takes `text` apart. A text that is nothing but a title is a name.
  public init(_ text: String) {
    var rest = Normalization.nfc(text).split { $0.isWhitespace }.joined(separator: " ")[...]
    genderNote = Self.takeNote(&rest)
    var titles: [String] = []
    while let title = Self.takeTitle(&rest) { titles.append(title) }
    self.titles = titles
    doubtful = Self.doubtful(rest)
    name = String(rest)
  }

  /// Cuts `(nữ)` off the end.
  private static func takeNote(_ rest: inout Substring) -> String? {
    guard rest.last == ")", let open = rest.lastIndex(of: "(") else { return nil }
    let note = Spelling.folded(String(rest[rest.index(after: open)...].dropLast()))
    let name = rest[..<open]
    guard ["nam", "nữ"].contains(note), name.contains(where: { $0.isLetter }) else { return nil }
    rest = name.hasSuffix(" ") ? name.dropLast() : name
    return note
  }

  /// Cuts the longest title off the start, unless nothing would be left.
  private static func takeTitle(_ rest: inout Substring) -> String? {
    // Most names begin so, and titles need not be made ready for them.
    guard !frequentFamilyNames.contains(where: { rest.utf8.starts(with: $0.utf8) }) else { return nil }
    let words = words(of: rest)
    let folded = words.map { Spelling.folded(String($0)) }
    guard let first = folded.first, openings.contains(first) else { return nil }
    for count in stride(from: words.count, through: 1, by: -1) {
      let title = folded[..<count].joined(separator: " ")
      let name = rest[words[count - 1].endIndex...].drop(while: isMark)
      guard !name.isEmpty, titles.contains(title) || isAddress(title, before: name) else { continue }
      let written = String(rest[..<words[count - 1].endIndex])
      rest = name
      return written
    }
    return nil
  }

  /// The first words, which spaces and marks part.
  private static func words(of text: Substring) -> [Substring] {
    var words: [Substring] = []
    var rest = text.drop(while: isMark)
    while words.count < longest, !rest.isEmpty {
      let word = rest.prefix { !isMark($0) }
      words.append(word)
      rest = rest[word.endIndex...].drop(while: isMark)
    }
    return words
  }

  private static func isMark(_ character: Character) -> Bool {
    character.isWhitespace || ".,:;-".contains(character)
  }

  /// `Ông`, `Anh` and their like begin names too. Before a family name with two words after it, or before a title, they
  /// do not.
  private static func isAddress(_ word: String, before name: Substring) -> Bool {
    guard addresses.contains(word) else { return false }
    let names = name.split(separator: " ")
    if names.count > 2, FamilyNames.contains(names[0]) { return true }
    var rest = name
    return takeTitle(&rest) != nil
  }

  private static func doubtful(_ name: Substring) -> String? {
    let names = name.split(separator: " ")
    guard names.count == 3, addresses.contains(Spelling.folded(String(names[0]))) else { return nil }
    return FamilyNames.contains(names[1]) ? String(names[0]) : nil
  }

  private static let addresses: Set<String> = ["ông", "bà", "anh", "chị", "cô", "thầy"]

  /// Nine people in ten bear one of them; no title begins with one.
  private static let frequentFamilyNames = [
    "Nguyễn ", "Trần ", "Lê ", "Phạm ", "Hoàng ", "Huỳnh ", "Phan ", "Vũ ", "Võ ", "Đặng ", "Bùi ", "Đỗ ",
    "Hồ ",
    "Ngô ", "Dương ", "Lý ",
  ]

  /// The most words in a title.
  private static let longest = 5

  /// The first words of titles and forms of address.
  private static let openings = addresses.union(titles.map { String($0.prefix { $0 != " " }) })

  private static let titles: Set<String> = Set((comrades + degrees + honours + ranks).map(Spelling.folded))

  private static let comrades = ["đồng chí", "đ/c", "đc"]

  private static let degrees = [
    "giáo sư", "phó giáo sư", "tiến sĩ", "tiến sĩ khoa học", "thạc sĩ", "bác sĩ", "kỹ sư", "kĩ sư", "cử nhân",
    "luật sư",
    "dược sĩ", "kiến trúc sư", "gs", "pgs", "ts", "tskh", "ths", "th s", "bs", "bscki", "bsckii", "bsck1",
    "bsck2",
    "cki", "ckii", "ck1", "ck2", "bác sĩ chuyên khoa i", "bác sĩ chuyên khoa ii", "ks", "cn", "ls", "ds",
    "kts", "ncs",
  ]

  private static let honours = [
    "nhà giáo ưu tú", "nhà giáo nhân dân", "thầy thuốc ưu tú", "thầy thuốc nhân dân", "nghệ sĩ ưu tú",
    "nghệ sĩ nhân dân", "ngưt", "ngnd", "ttưt", "ttnd", "nsưt", "nsnd",
  ]

  /// Luật Sĩ quan Quân đội nhân dân, Điều 10, and its like for the police and for professional soldiers.
  private static let ranks: [String] =
    ["thiếu", "trung", "thượng", "đại"].flatMap { grade in
      ["uý", "tá", "tướng"].flatMap { ["\(grade) \($0)", "\(grade) \($0) qncn"] }
    } + ["hạ sĩ", "trung sĩ", "thượng sĩ", "chuẩn uý", "chuẩn đô đốc", "phó đô đốc", "đô đốc"]
}
