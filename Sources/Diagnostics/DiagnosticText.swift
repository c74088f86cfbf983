extension Diagnostic {
  /// The finding as lines for a person: `congress.yaml:12:9: lỗi: … [VK112]`, then hint and related places, indented.
  public func text(in language: Language) -> String {
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
