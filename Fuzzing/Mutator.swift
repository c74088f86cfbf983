/// Changes a text a little, by the numbers of a seed.
struct Mutator {
  var random: SeededRandom
  /// Texts to take pieces from.
  let donors: [[UInt8]]
  /// The signs of the text's own language.
  let words: [String]

  /// The longest text that comes out, in bytes.
  private static let limit = 400_000

  /// `text` after one to eight changes; mostly few, so that it gets far.
  mutating func mutate(_ text: [UInt8]) -> [UInt8] {
    var text = text
    for _ in 0...random.below(random.once(in: 3) ? 8 : 2) {
      change(&text)
      if text.count > Mutator.limit { text.removeLast(text.count - Mutator.limit) }
    }
    return text
  }

  private mutating func change(_ text: inout [UInt8]) {
    switch random.below(20) {
    case 0: flip(&text)
    case 1: text.removeSubrange(piece(of: text, upTo: 40))
    case 2: repeatPiece(&text)
    case 3, 4: insert(random.element(of: words), into: &text)
    case 5: insert(random.element(of: Words.unicode), into: &text)
    case 6, 7, 8: replaceValue(&text)
    case 9: splice(&text)
    case 10: moveLine(&text)
    case 11: indentLine(&text)
    case 12: nest(&text)
    case 13...18: replaceToken(&text)
    default: if random.once(in: 4) { text.removeLast(random.below(text.count)) } else { flip(&text) }
    }
  }

  private mutating func flip(_ text: inout [UInt8]) {
    guard !text.isEmpty else { return }
    let index = random.below(text.count)
    text[index] = random.once(in: 2) ? UInt8(random.below(256)) : text[index] ^ (1 << UInt8(random.below(8)))
  }

  private mutating func insert(_ word: String, into text: inout [UInt8]) {
    text.insert(contentsOf: Array(word.utf8), at: random.below(text.count + 1))
  }

  private mutating func repeatPiece(_ text: inout [UInt8]) {
    let piece = Array(text[piece(of: text, upTo: 60)])
    let times = random.once(in: 10) ? random.below(3_000) : random.below(8)
    let copies = Array(repeatElement(piece, count: times).joined())
    text.insert(contentsOf: copies, at: random.below(text.count + 1))
  }

  /// Puts another value behind the colon or dash of a line.
  private mutating func replaceValue(_ text: inout [UInt8]) {
    let line = line(of: text)
    let colon = text[line].firstIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? line.lowerBound
    let value = random.once(in: 3) ? random.element(of: Words.unicode) : random.element(of: Words.values)
    text.replaceSubrange(colon..<line.upperBound, with: Array((" " + value).utf8))
  }

  /// Puts a value in the place of a word or number.
  private mutating func replaceToken(_ text: inout [UInt8]) {
    let ends = Array(" ,:{}[]()\n\"".utf8)
    let place = random.below(text.count)
    let start = text[..<place].lastIndex(where: ends.contains).map { $0 + 1 } ?? 0
    let end = text[place...].firstIndex(where: ends.contains) ?? text.count
    let value =
      switch random.below(4) {
      case 0: String(random.below(2_000))
      case 1: random.element(of: Words.unicode)
      default: random.element(of: Words.values)
      }
    text.replaceSubrange(min(start, end)..<end, with: Array(value.utf8))
  }

  private mutating func splice(_ text: inout [UInt8]) {
    let donor = random.element(of: donors)
    let piece = donor[piece(of: donor, upTo: 300)]
    text.insert(contentsOf: piece, at: random.below(text.count + 1))
  }

  private mutating func moveLine(_ text: inout [UInt8]) {
    let from = line(of: text)
    let moved = Array(text[from]) + [UInt8(ascii: "\n")]
    if random.once(in: 2) { text.removeSubrange(from) }
    text.insert(contentsOf: moved, at: line(of: text).lowerBound)
  }

  private mutating func indentLine(_ text: inout [UInt8]) {
    let line = line(of: text)
    if random.once(in: 2), text[line].first == UInt8(ascii: " ") {
      text.remove(at: line.lowerBound)
    } else {
      text.insert(
        contentsOf: Array(repeating: UInt8(ascii: " "), count: random.below(6)), at: line.lowerBound)
    }
  }

  /// Many of one sign in a row: what nests.
  private mutating func nest(_ text: inout [UInt8]) {
    let sign = random.element(of: words)
    let times = random.once(in: 8) ? random.below(2_000) : random.below(20)
    insert(String(repeating: sign, count: times), into: &text)
  }

  // MARK: Pieces

  private mutating func piece(of text: [UInt8], upTo length: Int) -> Range<Int> {
    let start = random.below(text.count)
    return start..<min(text.count, start + 1 + random.below(length))
  }

  /// A line without its end.
  private mutating func line(of text: [UInt8]) -> Range<Int> {
    let place = random.below(text.count)
    let start = text[..<place].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let end = text[place...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
    return min(start, end)..<end
  }
}
