extension Diagnostic {
  /// The finding as lines for a person: `congress.yaml:12:9: lỗi: … [VK112]`, then hint and related places, indented.
  public func text(in language: Language) -> String {
    var line = location.map { $0.text(in: language) + ": " } ?? ""
    line += "\(severity.name.text(in: language)): \(message.text(in: language)) [\(code)]"
    for note in notes {
      line += "\n    \(note.location.text(in: language)): \(note.message.text(in: language))"
    }
    if let hint {
      line += "\n    \(Phrase(vi: "gợi ý", en: "hint").text(in: language)): \(hint.text(in: language))"
    }
    return line
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
