import DocumentModel
import VietnameseText

extension [Inline] {
  /// The inlines with spaces bound where no line may end, looking across the borders between inlines.
  func bound() -> [Inline] { replacingWords(NonBreaking.bind(words)) }

  /// The texts of the inlines, joined.
  var words: String {
    compactMap { inline -> String? in
      guard case .text(let text, _, _) = inline else { return nil }
      return text
    }.joined()
  }

  /// The inlines with other ``words``, of as many Unicode scalars, each piece as long as it was.
  func replacingWords(_ words: String) -> [Inline] {
    var rest = words[...].unicodeScalars
    return map { inline in
      guard case .text(let text, let emphasis, let origin) = inline else { return inline }
      let piece = rest.prefix(text.unicodeScalars.count)
      rest = rest[piece.endIndex...]
      return .text(String(piece), emphasis, origin)
    }
  }

  /// Where the piece that holds a scalar of ``words`` comes from, and the scalar's offset in it.
  func origin(ofScalar offset: Int) -> (Origin?, Int) {
    var start = 0
    for case .text(let text, _, let origin) in self {
      let end = start + text.unicodeScalars.count
      if offset < end { return (origin, offset - start) }
      start = end
    }
    return (nil, 0)
  }

  /// The inlines in capitals.
  func uppercased() -> [Inline] {
    map { inline in
      guard case .text(let text, let emphasis, let origin) = inline else { return inline }
      return .text(LetterCase.upper(text), emphasis, origin)
    }
  }

  /// The name of a body, bound so that its lines end between word groups only.
  ///
  /// A group of more than `longestGroup` words is no name: running text in lower case, left as it is.
  func boundInGroups() -> [Inline] {
    let longestGroup = 6
    let text = map(\.plainText).joined()
    // A pack that binds words itself knows better.
    if text.contains("\u{A0}") { return self }
    let groups = NameGroups.groups(of: text).map { group in
      group.count(where: { $0 == " " }) < longestGroup ? group.bound : group
    }
    guard case .text(_, let emphasis, let origin)? = first else { return self }
    return [.text(groups.joined(separator: " "), emphasis, origin)]
  }
}

extension String {
  /// The same words, with no place for a line to end.
  var bound: String { String(map { $0 == " " ? "\u{A0}" : $0 }) }

  /// The same words with ordinary spaces only: for what is never set in lines.
  var unbound: String { String(map { $0 == "\u{A0}" ? " " : $0 }) }
}
