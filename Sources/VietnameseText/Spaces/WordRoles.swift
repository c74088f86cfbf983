/// What a word can do to the words beside it, for the binding of words.
struct WordRoles: OptionSet {
  let rawValue: UInt16

  /// A dash standing alone: `-`, `–`, `—`.
  static let dash = WordRoles(rawValue: 1 << 0)
  /// A plus sign standing alone: a list marker at the start of a line.
  static let plus = WordRoles(rawValue: 1 << 1)
  /// A label before a number: `ngày 03`.
  static let takesNumber = WordRoles(rawValue: 1 << 2)
  /// A label before a Roman numeral: `khoá XIV`.
  static let takesRoman = WordRoles(rawValue: 1 << 3)
  /// A label before a single letter: `điểm a`.
  static let takesLetter = WordRoles(rawValue: 1 << 4)
  /// A label before `thứ`: `lần thứ`, `Phần thứ`.
  static let takesOrdinal = WordRoles(rawValue: 1 << 5)
  /// A label whose number may still count what follows: `tổng số 64 đảng viên`, `mỗi lần 3 người`.
  static let counted = WordRoles(rawValue: 1 << 6)
  static let thu = WordRoles(rawValue: 1 << 7)
  /// A word that follows `thứ`.
  static let ordinal = WordRoles(rawValue: 1 << 8)
  /// `phụ`, which makes `lục` a label.
  static let phu = WordRoles(rawValue: 1 << 9)
  static let luc = WordRoles(rawValue: 1 << 10)
  /// `đồng` and `chí`, before a name.
  static let dong = WordRoles(rawValue: 1 << 11)
  static let chi = WordRoles(rawValue: 1 << 12)
  /// A word that begins something new after a number: `35 lên 64`.
  static let joining = WordRoles(rawValue: 1 << 13)

  /// The roles of `word`; punctuation after it takes them away, for then nothing follows closely. What `thứ` takes
  /// stands before it, so `nhất,` is still an ordinal.
  static func of(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> WordRoles {
    let bare = withoutMarks(word)
    guard bare.count <= 16, let roles = listed(key(bare)) else { return [] }
    return bare.count == word.count ? roles : roles.intersection(.ordinal)
  }

  /// `word` without the marks at its end.
  private static func withoutMarks(
    _ word: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Slice<UnsafeBufferPointer<UInt8>> {
    var rest = word
    while let last = rest.last {
      switch last {
      case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ")"):
        rest = rest.dropLast()
      // U+201D ”; Vietnamese letters end in this byte too.
      case 0x9D where rest.suffix(3).elementsEqual([0xE2, 0x80, 0x9D]): rest = rest.dropLast(3)
      default: return rest
      }
    }
    return rest
  }

  /// Up to sixteen UTF-8 bytes as one number: every word with a role fits, and none needs hashing as text.
  private static func key(_ bytes: some Sequence<UInt8>) -> UInt128 {
    bytes.reduce(0) { $0 << 8 | UInt128($1) }
  }

  private static func listed(_ key: UInt128) -> WordRoles? {
    buckets[bucket(of: key)].first { $0.key == key }?.roles
  }

  /// A table of our own, since every word of every paper is looked up: Swift's hashing takes ten times as long.
  private static let buckets: [[(key: UInt128, roles: WordRoles)]] = {
    var buckets = [[(key: UInt128, roles: WordRoles)]](repeating: [], count: 512)
    for (words, roles) in lists {
      for word in words.split(separator: " ").map(String.init) {
        for form in [word, LetterCase.upperFirst(word), LetterCase.upper(word)] {
          let key = key(form.utf8)
          let bucket = bucket(of: key)
          if let known = buckets[bucket].firstIndex(where: { $0.key == key }) {
            buckets[bucket][known].roles.insert(roles)
          } else {
            buckets[bucket].append((key, roles))
          }
        }
      }
    }
    return buckets
  }()

  /// The highest nine bits of the key multiplied by 2⁶⁴ over the golden ratio, which scatters them (Knuth, TAOCP 3, 6.4).
  private static func bucket(of key: UInt128) -> Int {
    let folded = UInt64(truncatingIfNeeded: key) ^ UInt64(truncatingIfNeeded: key >> 64)
    return Int((folded &* 0x9E37_79B9_7F4A_7C15) >> 55)
  }

  private static let lists: [(words: String, roles: WordRoles)] = [
    ("- – —", .dash),
    ("+", .plus),
    ("ngày tháng năm điều khoản tổ quận phường", .takesNumber),
    ("số", [.takesNumber, .counted]),
    ("khoá khóa quý", [.takesNumber, .takesRoman]),
    ("điểm", [.takesNumber, .takesLetter]),
    ("mục", [.takesNumber, .takesRoman, .takesLetter]),
    ("phần chương", [.takesNumber, .takesRoman, .takesLetter, .takesOrdinal]),
    ("lục", [.takesNumber, .takesRoman, .takesLetter, .luc]),
    ("lần", [.takesNumber, .takesRoman, .takesOrdinal, .counted]),
    ("thứ", [.thu, .takesNumber, .takesRoman]),
    ("nhất nhì hai ba tư bốn năm sáu bảy bẩy tám chín mười", .ordinal),
    ("phụ", .phu),
    ("đồng", .dong),
    ("chí", .chi),
    (
      "và với hoặc hay đến tới lên xuống còn từ ở tại trong trên dưới ngoài của cho do bởi theo để là có "
        + "được bị đã đang sẽ so vào thì mà nhưng nên vì khi nếu",
      .joining
    ),
  ]
}
