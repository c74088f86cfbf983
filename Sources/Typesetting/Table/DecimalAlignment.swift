import DocumentModel

/// Widths on either side of the decimal comma, in points: of one number, or the widest of a column.
struct DecimalAlignment {
  var before = 0.0
  var after = 0.0

  mutating func widen(for number: DecimalAlignment) {
    before = max(before, number.before)
    after = max(after, number.after)
  }

  /// Where `number` begins in a cell of `room`, so that the commas of the column stand below one another and the widest
  /// parts together stand as `alignment` says; nil if the cell has no room for it.
  func left(of number: DecimalAlignment, alignment: Alignment, room: Double) -> Double? {
    let width = number.before + number.after
    guard width <= room else { return nil }
    let rest = room - before - after
    let start: Double =
      switch alignment {
      case .justified, .left: 0
      case .centered: rest / 2
      case .right: rest
      }
    return min(max(0, start + before - number.before), room - width)
  }
}

extension ParagraphText {
  /// The parts of a line that is a number, perhaps with its unit, or a dash for none; nil for any other text. A number
  /// without a comma ends where its comma would be, and so does a dash.
  func decimals(_ words: WordCache) -> DecimalAlignment? {
    guard let first = items.first, first.kind == .word, !items.contains(where: { $0.kind == .lineBreak })
    else { return nil }
    let word = Array(words.text(of: first.word))
    guard let end = word.endOfWholePart, items.count == 1 || word.contains(where: \.isDigit)
    else { return nil }
    let before = words.width(ofBytes: end, of: first.word) * styles[first.style].scale
    return DecimalAlignment(before: before, after: items.reduce(0) { $0 + $1.width } - before)
  }
}

extension WordCache {
  /// The advance of the glyphs of the first `count` bytes of a word, in units of the face.
  fileprivate func width(ofBytes count: Int, of word: Int) -> Double {
    var bytes = 0
    var glyphs = 0
    for cluster in clusters[entries[word].clusters] where bytes < count {
      bytes += Int(cluster.bytes)
      glyphs += Int(cluster.glyphs)
    }
    return self.glyphs[entries[word].glyphs].prefix(glyphs).reduce(0) { $0 + Double($1.advance) }
  }
}

extension [UInt8] {
  /// How many bytes a number has up to its decimal comma or to the end of its digits; all of a lone dash. Nil for what is
  /// no number: a sign, digits in groups, a comma and digits, a percent sign.
  fileprivate var endOfWholePart: Int? {
    let sign = signLength
    if sign == count, sign > 0 { return count }
    guard let digits = self[sign...].firstIndex(where: { !$0.isDigit && $0 != UInt8(ascii: ".") }) else {
      return sign < count && self[sign].isDigit ? count : nil
    }
    guard digits > sign, self[sign].isDigit else { return nil }
    var end = digits
    if self[end] == UInt8(ascii: ",") { end = self[(end + 1)...].firstIndex { !$0.isDigit } ?? count }
    let isWhole = end == count || (end == count - 1 && self[end] == UInt8(ascii: "%"))
    return isWhole ? digits : nil
  }

  /// The bytes of a leading "+", "-", "–", "—" or "−".
  private var signLength: Int {
    if first == UInt8(ascii: "+") || first == UInt8(ascii: "-") { return 1 }
    let signs: [[UInt8]] = [[0xE2, 0x80, 0x93], [0xE2, 0x80, 0x94], [0xE2, 0x88, 0x92]]
    return first == 0xE2 && signs.contains { starts(with: $0) } ? 3 : 0
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
}
