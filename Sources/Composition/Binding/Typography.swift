import DocumentModel
import VietnameseText

extension [Inline] {
  /// The inlines with spaces bound where no line may end, looking across the borders between inlines.
  func bound() -> [Inline] {
    respaced(NonBreaking.bind(joined))
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
    let text = joined
    // A pack that binds words itself knows better.
    if text.contains("\u{A0}") { return self }
    let groups = NameGroups.groups(of: text).map { group in
      group.count(where: { $0 == " " }) < longestGroup ? group.bound : group
    }
    return respaced(groups.joined(separator: " "))
  }

  /// The words of all inlines. A blank stands for a word, a line break parts words.
  private var joined: String {
    map { inline in
      switch inline {
      case .text(let text, _, _): text
      case .blank: "\u{FFFC}"
      case .lineBreak: "\n"
      }
    }.joined()
  }

  /// The inlines with the spaces of `text`, which is ``joined`` with other spaces; unchanged if it is not.
  private func respaced(_ text: String) -> [Inline] {
    var scalars = Array<Unicode.Scalar>(text.unicodeScalars)[...]
    guard scalars.count == joined.unicodeScalars.count else { return self }
    return map { inline in
      guard case .text(let text, let emphasis, let origin) = inline else {
        scalars = scalars.dropFirst()
        return inline
      }
      let count = text.unicodeScalars.count
      var piece = String.UnicodeScalarView()
      piece.append(contentsOf: scalars.prefix(count))
      scalars = scalars.dropFirst(count)
      return .text(String(piece), emphasis, origin)
    }
  }
}

extension String {
  /// The same words, with no place for a line to end.
  var bound: String { String(map { $0 == " " ? "\u{A0}" : $0 }) }
}
