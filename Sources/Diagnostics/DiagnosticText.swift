extension Diagnostic {
  /// The finding as lines for a person: `congress.yaml:12:9: lỗi: … [VK112]`, then hint and related places, indented.
  public func text(in language: Language) -> String {
    visibly(rawText(in: language))
  }

  private func rawText(in language: Language) -> String {
    var line = location.map { $0.text(in: language) + ": " } ?? ""
    line += "\(severity.name.text(in: language)): \(message.text(in: language)) [\(code)]"
    for note in notes {
      line += "\n    \(note.location.text(in: language)): \(note.message.text(in: language))"
    }
    if let hint {
      line += "\n    \(Diagnostic.hintWord.text(in: language)): \(hint.text(in: language))"
    }
    return line
  }

  /// The word that stands before a hint.
  fileprivate static let hintWord = Phrase(vi: "gợi ý", en: "hint")
}

extension DiagnosticKind {
  /// The kind on one line: `VK455  lỗi       chưa có dữ liệu “…” mà văn bản cần`.
  public func line(in language: Language) -> String {
    let longest = Severity.allCases.map { $0.name.text(in: language).count }.max() ?? 0
    let name = severity.name.text(in: language)
    let padding = String(repeating: " ", count: longest - name.count)
    return "\(code)  \(name)\(padding)  \(message.withoutValues.text(in: language))"
  }

  /// The kind as a person reads about it: its line, the hint, the explanation.
  public func text(in language: Language) -> String {
    var text = "\(code) (\(severity.name.text(in: language)))\n\(message.withoutValues.text(in: language))\n"
    if let hint {
      text += "\(Diagnostic.hintWord.text(in: language)): \(hint.withoutValues.text(in: language))\n"
    }
    if let explanation { text += "\n\(explanation.text(in: language))\n" }
    return text
  }
}

extension Phrase {
  /// The sentence with "…" in every place for a value.
  var withoutValues: Phrase { filled(with: Array(repeating: "…", count: 10)) }
}

/// `text` with what a terminal would obey or hide (control characters, marks of direction, characters without
/// width) shown as `<U+001B>`; line breaks stay. Names of files and quoted input may hold anything.
func visibly(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: isObeyed) else { return text }
  var shown = ""
  for scalar in text.unicodeScalars {
    if isObeyed(scalar) {
      let digits = String(scalar.value, radix: 16, uppercase: true)
      shown += "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
    } else {
      shown.unicodeScalars.append(scalar)
    }
  }
  return shown
}

private func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x0A: false
  case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true
  default: false
  }
}

extension Severity {
  /// The word that stands before a message.
  public var name: Phrase {
    switch self {
    case .error: Phrase(vi: "lỗi", en: "error")
    case .warning: Phrase(vi: "cảnh báo", en: "warning")
    case .note: Phrase(vi: "lưu ý", en: "note")
    }
  }
}
