/// A person's name in its three parts, each as it was written (NFC, single spaces).
public struct PersonName: Sendable, Hashable {
  /// The family name, usually one word: `Nguyễn`, `Tôn Nữ`. Empty when the name cannot be parted.
  public let family: String
  /// What stands between family and given name: `Thị`, `Minh Hoàng`. May be empty.
  public let middle: String
  /// The given name, by which lists are ordered: `Anh`.
  public let given: String

  /// The parts as the owner of the name knows them, for names `init(_:)` cannot part.
  public init(family: String, middle: String, given: String) {
    (self.family, self.middle, self.given) = (family, middle, given)
  }

  /// Parts a full name: the first word is the family name, the last the given name.
  ///
  /// - Compound family names of a closed list stay together: `Tôn Nữ`, `Tôn Thất`, `Âu Dương`, `Hoàng Phủ`…
  ///   A double family of both parents (`Nguyễn Lê Minh Anh`) looks like a middle name and is read as one;
  ///   use the other initialiser to say otherwise.
  /// - Names of the highland peoples keep their own order and stay **whole as the given name**: those with
  ///   an apostrophe or hyphen inside (`H'Hen Niê`, `Rơ Chăm H'Phưng`), and those that begin with the
  ///   words `Y` or `H` (`Y Thông`).
  /// - A single word is a given name. A note in brackets at the end, `(nữ)`, is no part of the name.
  public init(_ text: String) {
    let words = Self.words(of: text)
    guard let last = words.last, words.count > 1, !Self.isHighland(words) else {
      self.init(family: "", middle: "", given: words.joined(separator: " "))
      return
    }
    let family = Self.familyLength(words)
    self.init(
      family: words[..<family].joined(separator: " "),
      middle: words[family..<(words.count - 1)].joined(separator: " "),
      given: String(last))
  }

  /// Parts a full name whose `family` or `given` name its owner states; what is nil is read as ``init(_:)`` does.
  /// A part that does not stand at its end of the name is passed over.
  public init(_ text: String, family: String?, given: String?) {
    let read = PersonName(text)
    guard family != nil || given != nil else {
      self = read
      return
    }
    var rest = Self.words(of: text)[...]
    let first = Self.words(of: family ?? read.family)
    let hasFamily = rest.starts(with: first) && first.count < rest.count
    if hasFamily { rest = rest.dropFirst(first.count) }
    let stated = Self.words(of: given ?? read.given)
    let last = rest.suffix(stated.count) == stated[...] ? stated : given == nil ? Array(rest) : rest.suffix(1)
    self.init(
      family: hasFamily ? first.joined(separator: " ") : "",
      middle: rest.dropLast(last.count).joined(separator: " "), given: last.joined(separator: " "))
  }

  /// The whole name, with single spaces.
  public var full: String {
    [family, middle, given].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func words(of text: String) -> [Substring] {
    let words = parted(Normalization.nfc(text))
    guard words.last?.utf8.last == UInt8(ascii: ")"),
      let note = words.firstIndex(where: { $0.utf8.first == UInt8(ascii: "(") }), note > 0
    else { return words }
    return Array(words[..<note])
  }

  /// What spaces part. Between the bytes where only ASCII has spaces, since characters are slow to look up and lists
  /// are long.
  private static func parted(_ text: String) -> [Substring] {
    // C2 begins U+00A0; E1, E2 and E3 begin the other spaces, E1 also most Vietnamese letters, as BA and BB.
    var last: UInt8 = 0
    for byte in text.utf8 {
      if byte == 0xE2 || byte == 0xE3 || last == 0xC2 || (last == 0xE1 && byte != 0xBA && byte != 0xBB) {
        return text.split { $0.isWhitespace }
      }
      last = byte
    }
    return text.utf8.split { $0 == 0x20 || (0x09...0x0D).contains($0) }.map { Substring($0) }
  }

  private static func isHighland(_ words: [Substring]) -> Bool {
    if ["Y", "H", "y", "h"].contains(words[0]) { return true }
    return words.contains { word in
      // ' and -, or ’ ‘ ʼ, which begin with these bytes.
      word.utf8.contains { $0 == 0x27 || $0 == 0x2D || $0 == 0xE2 || $0 == 0xCA }
        && word.contains { "'’ʼ‘-".contains($0) }
    }
  }

  /// How many words the family name has; one word at least is left for the given name.
  private static func familyLength(_ words: [Substring]) -> Int {
    guard compoundStarts.contains(words[0].lowercased()) else { return 1 }
    for length in [4, 3, 2] where words.count > length {
      let start = words[..<length].map { $0.lowercased() }.joined(separator: " ")
      if compoundFamilies.contains(start) { return length }
    }
    return 1
  }

  private static let compoundStarts = Set(
    compoundFamilies.compactMap { $0.split(separator: " ").first.map(String.init) })

  private static let compoundFamilies: Set<String> = [
    "tôn nữ", "tôn thất", "huyền tôn nữ", "công tôn nữ", "công huyền tôn nữ", "công tằng tôn nữ",
    "công tằng tôn thất", "âu dương", "hoàng phủ", "thượng quan", "tư mã", "tư đồ", "gia cát",
  ]
}
