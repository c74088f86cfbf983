import DocumentModel
import VietnameseText

extension [Inline] {
  /// The inlines with spaces bound where no line may end, looking across the borders between inlines.
  func bound() -> [Inline] { replacingWords(NonBreaking.bind(words)) }

  /// The texts of the inlines, joined. A blank stands for a word, a line break parts words.
  var words: String { count == 1 ? self[0].word : map(\.word).joined() }

  /// The inlines with other ``words``, of as many Unicode scalars, each piece as long as it was.
  func replacingWords(_ words: String) -> [Inline] {
    if count == 1, case .text(_, let emphasis, let origin) = self[0] {
      return [.text(words, emphasis, origin)]
    }
    var words = words
    return words.withUTF8 { words in
      var rest = words[...]
      return map { inline in
        let piece = String(decoding: rest.takeScalars(inline.word.scalarCount), as: UTF8.self)
        switch inline {
        case .text(_, let emphasis, let origin): return .text(piece, emphasis, origin)
        case .link(let target, let inner): return .link(target, inner.replacingWords(piece))
        case .sized(let size, let inner): return .sized(size, inner.replacingWords(piece))
        default: return inline
        }
      }
    }
  }

  /// Where the piece that holds a scalar of ``words`` comes from, and the scalar's offset in it.
  func origin(ofScalar offset: Int) -> (Origin?, Int) {
    var start = 0
    for inline in self {
      let end = start + inline.word.unicodeScalars.count
      if offset < end, case .text(_, _, let origin) = inline { return (origin, offset - start) }
      start = end
    }
    return (nil, 0)
  }

  /// The inlines in capitals.
  func uppercased() -> [Inline] {
    map { inline in
      switch inline {
      case .text(let text, let emphasis, let origin): .text(LetterCase.upper(text), emphasis, origin)
      case .link(let target, let inner): .link(target, inner.uppercased())
      case .sized(let size, let inner): .sized(size, inner.uppercased())
      default: inline
      }
    }
  }

  /// The inlines with the end of a line wherever a bar "|" stands: a theme has lines of its own.
  var brokenAtBars: [Inline] {
    flatMap { inline -> [Inline] in
      guard case .text(let text, let emphasis, let origin) = inline, text.contains("|") else {
        return [inline]
      }
      let lines = text.split(separator: "|").map { line in
        [Inline.text(line.split(separator: " ").joined(separator: " "), emphasis, origin)]
      }
      return Array(lines.joined(separator: [.lineBreak]))
    }
  }

  /// The name of a body, bound so that its lines end between word groups only.
  ///
  /// A group of more than `longestGroup` words is no name: running text in lower case, left as it is.
  func boundInGroups() -> [Inline] {
    let longestGroup = 6
    let text = words
    // A pack that binds words itself knows better.
    if text.unicodeScalars.contains("\u{A0}") { return self }
    let groups = NameGroups.groups(of: text).map { group in
      group.utf8.count { $0 == UInt8(ascii: " ") } < longestGroup ? group.bound : group
    }
    let bound = groups.joined(separator: " ")
    // One piece, since letters are kerned inside pieces only; but a blank stays between its words.
    if case .text(_, let emphasis, let origin)? = first, allSatisfy(\.isText) {
      return [.text(bound, emphasis, origin)]
    }
    // Spaces that stand two together are left as they are, and counted differently.
    return bound.unicodeScalars.count == text.unicodeScalars.count ? replacingWords(bound) : self
  }
}

extension Inline {
  fileprivate var isText: Bool {
    if case .text = self { true } else { false }
  }

  /// What it counts for among the words around it.
  fileprivate var word: String {
    switch self {
    case .text(let text, _, _): text
    case .blank: "\u{FFFC}"
    case .lineBreak, .tab: "\n"
    case .reference, .checkBox, .footnote: "\u{FFFC}"
    case .sized(_, let inlines), .link(_, let inlines): inlines.map(\.word).joined()
    }
  }
}

extension String {
  fileprivate var scalarCount: Int {
    utf8.withContiguousStorageIfAvailable { $0.count(where: \.beginsScalar) } ?? unicodeScalars.count
  }

  /// The same words, with no place for a line to end.
  var bound: String { exchanging(" ", for: "\u{A0}") }

  /// The same words with ordinary spaces only: for what is never set in lines.
  var unbound: String { exchanging("\u{A0}", for: " ") }

  private func exchanging(_ old: Unicode.Scalar, for new: Unicode.Scalar) -> String {
    guard unicodeScalars.contains(old) else { return self }
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars { scalars.append(scalar == old ? new : scalar) }
    return String(scalars)
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// The bytes of the first scalars, `count` of them, which go: counting them in a view of Unicode costs ten times as much.
  fileprivate mutating func takeScalars(_ count: Int) -> Self {
    var (end, left) = (startIndex, count)
    while end < endIndex {
      if self[end].beginsScalar { left -= 1 }
      if left < 0 { break }
      end += 1
    }
    defer { self = self[end...] }
    return self[..<end]
  }
}

extension UInt8 {
  fileprivate var beginsScalar: Bool { self & 0xC0 != 0x80 }
}
