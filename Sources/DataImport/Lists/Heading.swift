import VietnameseText

/// A heading in the form headings are compared in: small letters, tones in their new places, nothing but letters and
/// digits with single spaces between: `HỌ VÀ TÊN:` and `Họ  và tên` are one.
struct Heading: Hashable, Sendable {
  let words: String

  init(_ text: some StringProtocol) {
    let plain = TonePlacement.convert(Normalization.nfc(LetterCase.lower(String(text))), to: .new)
    var words = ""
    var isPending = false
    for scalar in plain.unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        if isPending, !words.isEmpty { words += " " }
        words.unicodeScalars.append(scalar)
        isPending = false
      } else {
        isPending = true
      }
    }
    // `lí luận` and `lý luận` are both written.
    self.words = words.split(separator: " ").map { $0 == "lí" ? "lý" : $0 }.joined(separator: " ")
  }

  /// The heading of a text without what stands in brackets.
  static func unbracketed(_ text: String) -> Heading {
    var depth = 0
    let kept = text.filter { character in
      if character == "(" { depth += 1 }
      defer { if character == ")" { depth = max(0, depth - 1) } }
      return depth == 0
    }
    return Heading(kept)
  }
}
