/// Finds a number or letter typed at the start of a heading or paragraph, where the layout puts its own:
/// `I-`, `II.`, `1.`, `1.1.`, `a)`, `(1)`, `Phần I`, `Chương II`, `Điều 1.`
///
/// Figures (`1.587 đảng viên`), years, dates, ranges, `C. Mác`, `V. I. Lênin` and a sentence that begins with
/// `Điều 4 Điều lệ Đảng` are not numbers of this kind.
struct TypedNumber {
  private let text: Substring
  private let isHeading: Bool

  /// The number at the start of `text`, or nil.
  static func leading(_ text: String, isHeading: Bool) -> String? {
    // Longer than any number, so that a long paragraph costs no more than a short one.
    let head = Substring(text.unicodeScalars.drop(while: \.properties.isWhitespace).prefix(60))
    guard mayBegin(head.utf8) else { return nil }
    let reader = TypedNumber(text: head, isHeading: isHeading)
    let end = reader.namedPart ?? reader.parenthesised ?? reader.arabic ?? reader.roman ?? reader.letter
    return end.map { String(head[..<$0]) }
  }

  /// The bullet typed at the start of `text` as a character of its own, or nil.
  static func bullet(_ text: String) -> Character? {
    text.first { !$0.isWhitespace }.flatMap { "•●▪◦‣·–—-+".contains($0) ? $0 : nil }
  }

  /// A cheap first look: most paragraphs begin with a word of letters that is neither a Roman number nor the name of a part.
  private static func mayBegin(_ head: Substring.UTF8View) -> Bool {
    guard let first = head.first, let second = head.dropFirst().first else { return true }
    guard first.mayBeLetter, second.mayBeLetter else { return true }
    // Đ and đ: two bytes of one letter.
    let isBeyondASCII = first >= 0x80
    return isBeyondASCII || "PpCcMmTtKkIVX".utf8.contains(first)
  }

  // MARK: Forms

  private static let parts: Set<String> = ["phần", "chương", "mục", "tiểu mục", "điều", "khoản", "điểm"]
  private static let ordinals: Set<String> = [
    "nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười",
  ]

  /// `Phần I`, `Phần thứ nhất`, `Điều 1.`: in a paragraph only with a stop behind it.
  private var namedPart: String.Index? {
    let word = text.prefix(while: \.isLetter)
    guard TypedNumber.parts.contains(word.lowercased()) else { return nil }
    let rest = text[word.endIndex...].drop(while: \.isWhitespace)
    guard rest.startIndex > word.endIndex, let end = counter(rest) ?? ordinal(rest) else { return nil }
    let after = text[end...]
    guard !(after.first?.isLetter ?? false), !(after.first?.isNumber ?? false) else { return nil }
    let stop = after.drop(while: \.isWhitespace)
    let hasStop =
      stop.isEmpty || (".:-–—".contains(stop.first ?? " ") && !(stop.dropFirst().first?.isNumber ?? false))
    guard isHeading || hasStop else { return nil }
    return after.first == "." || after.first == ":" ? text.index(after: end) : end
  }

  private func counter(_ rest: Substring) -> String.Index? {
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    if !digits.isEmpty { return digits.endIndex }
    let letters = rest.prefix(while: \.isLetter)
    let isCounter = letters.count == 1 || (!letters.isEmpty && letters.allSatisfy { "IVXLC".contains($0) })
    return isCounter ? letters.endIndex : nil
  }

  private func ordinal(_ rest: Substring) -> String.Index? {
    let words = rest.split(separator: " ", maxSplits: 2)
    guard words.count > 1, words[0].lowercased() == "thứ" else { return nil }
    let name = words[1].prefix(while: \.isLetter)
    return TypedNumber.ordinals.contains(name.lowercased()) ? name.endIndex : nil
  }

  /// `(1)`, `(a)`, `(iv)`.
  private var parenthesised: String.Index? {
    guard text.first == "(", let close = text.prefix(6).firstIndex(of: ")") else { return nil }
    let inner = text[text.index(after: text.startIndex)..<close]
    let isNumber = !inner.isEmpty && inner.count <= 2 && inner.allSatisfy { $0.isASCII && $0.isNumber }
    let isLetter = inner.count == 1 && inner.allSatisfy(\.isLetter)
    let isRoman = !inner.isEmpty && inner.allSatisfy { "ivx".contains($0.lowercased()) }
    return isNumber || isLetter || isRoman ? text.index(after: close) : nil
  }

  /// `1.`, `1)`, `1/`, `1-`, `1.1.`, `1.1 `; not `1.587`, `2020`, `26/6/2020`, `10 - 15`, `4.0`.
  private var arabic: String.Index? {
    let chain = text.prefix { ($0.isASCII && $0.isNumber) || $0 == "." }
    let groups = chain.split(separator: ".")
    guard !groups.isEmpty, groups.allSatisfy({ $0.count <= 2 && $0.first != "0" }), chain.first != "." else {
      return nil
    }
    let after = text[chain.endIndex...]
    let next = after.first ?? " "
    if chain.last == "." || groups.count > 1 {
      if ")/".contains(next) { return after.index(after: after.startIndex) }
      return next.isWhitespace || (chain.last == "." && next.isLetter) ? chain.endIndex : nil
    }
    return end(of: ")/", after) ?? dash(after)
  }

  /// `I-`, `II.`, `III)`, `IV/`; not `V. I. Lênin`, `X - XI`, `C. Mác`.
  private var roman: String.Index? {
    let numeral = text.prefix { "IVX".contains($0) }
    guard !numeral.isEmpty else { return nil }
    let after = text[numeral.endIndex...]
    if let end = end(of: ")/", after) ?? dash(after, needsBlank: !isHeading) { return end }
    guard after.first == "." else { return nil }
    let rest = after.dropFirst()
    let words = rest.drop(while: \.isWhitespace)
    let isInitial = numeral.count == 1 && words.dropFirst().first == "." && words.first?.isUppercase == true
    guard !isInitial, rest.isEmpty || rest.first?.isWhitespace == true || isHeading else { return nil }
    return rest.startIndex
  }

  /// `a)`, `đ.`, `b/`, `A)`; `A.` and `A-` in headings only, since a paragraph may begin with a name's initial.
  private var letter: String.Index? {
    guard let letter = text.first, letter.isLetter else { return nil }
    let after = text.dropFirst()
    if let end = end(of: ")/", after) { return end }
    guard letter.isLowercase || isHeading else { return nil }
    if after.first == ".", after.dropFirst().first?.isWhitespace ?? true {
      return after.dropFirst().startIndex
    }
    return after.first == "-" || after.first == "–" ? dash(after, needsBlank: true) : nil
  }

  // MARK: What follows

  /// Behind one of `stops`, unless a figure follows, as in `26/6`.
  private func end(of stops: String, _ rest: Substring) -> String.Index? {
    guard let stop = rest.first, stops.contains(stop), !(rest.dropFirst().first?.isNumber ?? false) else {
      return nil
    }
    // `a/c`, `A/B` are abbreviations.
    if stop == "/", rest.dropFirst().first?.isWhitespace == false { return nil }
    return rest.index(after: rest.startIndex)
  }

  /// Behind a dash that is not the middle of a range such as `10 - 15` or `X - XI`, nor, where it `needsBlank`
  /// behind it, of a word such as `X-quang`.
  private func dash(_ rest: Substring, needsBlank: Bool = false) -> String.Index? {
    let spaced = rest.drop(while: \.isWhitespace)
    guard let dash = spaced.first, "-–—".contains(dash) else { return nil }
    let word = spaced.dropFirst().drop(while: \.isWhitespace)
    if needsBlank, spaced.dropFirst().first?.isWhitespace == false { return nil }
    let isRange = word.first?.isNumber ?? false
    let numeral = word.prefix { "IVXLC".contains($0) }
    let isRomanRange = !numeral.isEmpty && !(word[numeral.endIndex...].first?.isLetter ?? false)
    return isRange || isRomanRange ? nil : spaced.index(after: spaced.startIndex)
  }
}

extension UInt8 {
  /// ASCII letters, and the bytes of all other letters.
  fileprivate var mayBeLetter: Bool {
    self >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }
}
