/// One sentence of the product in both its languages.
///
/// Places for values are written `{0}`, `{1}`… and filled by ``filled(with:)``.
public struct Phrase: Sendable, Hashable {
  /// Vietnamese, the default language of messages.
  public let vi: String
  /// English.
  public let en: String

  public init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  /// The same text in both languages: a name, a number, a quotation of the input.
  public init(_ text: String) {
    self.init(vi: text, en: text)
  }

  /// The sentence in `language`.
  public func text(in language: Language) -> String {
    switch language {
    case .vietnamese: vi
    case .english: en
    }
  }

  /// The sentence with `{0}`, `{1}`… replaced by `values`, in one pass: a value that holds `{1}` is left as it is.
  public func filled(with values: [Phrase]) -> Phrase {
    Phrase(
      vi: Phrase.fill(vi, with: values.map(\.vi)),
      en: Phrase.fill(en, with: values.map(\.en)))
  }

  private static func fill(_ template: String, with values: [String]) -> String {
    var result = ""
    // Bytes: looking for a character means looking every one of them up in Unicode's tables.
    var rest = template.utf8[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
      let afterOpen = rest[open...].dropFirst()
      guard let close = afterOpen.firstIndex(of: UInt8(ascii: "}")),
        let index = Int(Substring(afterOpen[..<close])), values.indices.contains(index)
      else {
        result += Substring(rest[...open])
        rest = afterOpen
        continue
      }
      result += Substring(rest[..<open])
      result += values[index]
      rest = rest[close...].dropFirst()
    }
    return result.isEmpty ? String(Substring(rest)) : result + Substring(rest)
  }
}

extension Phrase {
  /// The phrase as a message quotes it: cut after a thousand characters, for input may be of any length.
  var quotable: Phrase {
    func cut(_ text: String) -> String {
      guard text.utf8.count > 1000, text.unicodeScalars.count > 1000 else { return text }
      return String(text.unicodeScalars.prefix(1000)) + "…"
    }
    return Phrase(vi: cut(vi), en: cut(en))
  }
}

extension Phrase: ExpressibleByStringInterpolation {
  /// The same text in both languages.
  public init(stringLiteral text: String) {
    self.init(text)
  }
}

/// A language of the product's messages.
public enum Language: String, Sendable, CaseIterable {
  case vietnamese = "vi"
  case english = "en"
}
