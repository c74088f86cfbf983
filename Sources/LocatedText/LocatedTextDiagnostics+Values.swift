import Diagnostics

extension LocatedTextDiagnostics {
  static let needsKeys = DiagnosticKind(
    "VK135", .error, Phrase(vi: "ở đây cần các khoá, không phải {0}", en: "keys are needed here, not {0}"),
    hint: Phrase(vi: "viết mỗi dòng một “khoá: giá trị”", en: "write one “key: value” on each line"))
  static let missingKey = DiagnosticKind(
    "VK136", .error, Phrase(vi: "thiếu khoá “{0}”", en: "the key “{0}” is missing"))
  static let unknownKey = DiagnosticKind(
    "VK137", .error, Phrase(vi: "không có khoá “{0}” ở đây", en: "there is no key “{0}” here"))
  static let textNeeded = DiagnosticKind(
    "VK138", .error, Phrase(vi: "ở đây cần chữ, không phải {0}", en: "text is needed here, not {0}"))
  static let emptyText = DiagnosticKind(
    "VK139", .error, Phrase(vi: "giá trị để trống", en: "the text is empty"),
    hint: Phrase(vi: "viết null hoặc bỏ cả khoá", en: "write null or leave the key out"))
  static let integerNeeded = DiagnosticKind(
    "VK140", .error,
    Phrase(vi: "“{0}” không phải số nguyên", en: "“{0}” is not a whole number"),
    hint: Phrase(vi: "chỉ viết chữ số, như 1587 hoặc 1.587", en: "write digits only, such as 1587 or 1.587"))
  static let integerRange = DiagnosticKind(
    "VK141", .error,
    Phrase(vi: "số {0} nằm ngoài khoảng {1}–{2}", en: "the number {0} is not within {1}–{2}"))
  static let integerTooSmall = DiagnosticKind(
    "VK142", .error, Phrase(vi: "số {0} nhỏ hơn {1}", en: "the number {0} is less than {1}"))
  static let integerTooGreat = DiagnosticKind(
    "VK143", .error, Phrase(vi: "số {0} lớn hơn {1}", en: "the number {0} is greater than {1}"))
  static let booleanNeeded = DiagnosticKind(
    "VK144", .error, Phrase(vi: "“{0}” không phải có hoặc không", en: "“{0}” is neither yes nor no"),
    hint: Phrase(vi: "viết “có” hoặc “không”", en: "write “true” or “false”"))
  static let unknownChoice = DiagnosticKind(
    "VK145", .error,
    Phrase(vi: "“{0}” không thuộc: {1}", en: "“{0}” is not one of: {1}"))
  static let listNeeded = DiagnosticKind(
    "VK146", .error, Phrase(vi: "ở đây cần danh sách, không phải {0}", en: "a list is needed here, not {0}"),
    hint: Phrase(
      vi: "viết mỗi phần tử một dòng, bắt đầu bằng “- ”",
      en: "write each element on a line that starts with “- ”"))

  static let jsonSyntax = DiagnosticKind(
    "VK147", .error,
    Phrase(vi: "JSON sai cú pháp: gặp “{0}”, cần {1}", en: "this is no JSON: “{0}” found, {1} needed"))
  static let jsonEnds = DiagnosticKind(
    "VK148", .error,
    Phrase(vi: "JSON hết giữa chừng, còn thiếu {0}", en: "the JSON ends early, {0} is missing"))
  static let jsonDoubleKey = DiagnosticKind(
    "VK149", .error,
    Phrase(vi: "tên “{0}” đã có ở {1}", en: "the name “{0}” stands at {1} already"))

  static let json = [jsonSyntax, jsonEnds, jsonDoubleKey]

  static let values = [
    needsKeys, missingKey, unknownKey, textNeeded, emptyText, integerNeeded, integerRange, integerTooSmall,
    integerTooGreat, booleanNeeded, unknownChoice, listNeeded,
  ]

  /// The hint "did you mean".
  static func didYouMean(_ name: String) -> Phrase {
    Phrase(vi: "có phải “\(name)” không?", en: "did you mean “\(name)”?")
  }
}

extension LocatedNode.Content {
  /// What it is, as named in a message.
  var name: Phrase {
    switch self {
    case .null: Phrase(vi: "giá trị trống", en: "nothing")
    case .scalar(let text, _): Phrase(vi: "chữ “\(text.excerpt)”", en: "the text “\(text.excerpt)”")
    case .sequence: Phrase(vi: "danh sách", en: "a list")
    case .mapping: Phrase(vi: "các khoá", en: "keys")
    }
  }
}
