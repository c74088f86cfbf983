import Diagnostics

/// What reading a rule pack finds beyond its single values: VK490–VK499.
extension CompositionDiagnostics {
  static let packs = [
    ruleTooSmall, ruleTooGreat, unknownRuleName, strangeRuleName, unknownBase, baseCycle, baseTooDeep,
    removesNothing,
  ]

  static let ruleTooSmall = DiagnosticKind(
    "VK490", .error,
    Phrase(
      vi: "quy tắc “{0}” là {1}, phải từ {2} trở lên ({3})",
      en: "the rule “{0}” is {1} and must be at least {2} ({3})"))

  static let ruleTooGreat = DiagnosticKind(
    "VK491", .error,
    Phrase(
      vi: "quy tắc “{0}” là {1}, không được quá {2} ({3})",
      en: "the rule “{0}” is {1} and must be at most {2} ({3})"))

  static let unknownRuleName = DiagnosticKind(
    "VK492", .error,
    Phrase(
      vi: "quy tắc “{0}” nhắc đến “{2}”, mà mục “{1}” không có tên ấy",
      en: "the rule “{0}” refers to “{2}”, which is not in “{1}”"))

  static let strangeRuleName = DiagnosticKind(
    "VK493", .warning,
    Phrase(
      vi: "mục “{0}” có tên lạ “{1}”, gần giống một tên đã có",
      en: "“{0}” holds the strange name “{1}”, nearly a known one"))

  static let unknownBase = DiagnosticKind(
    "VK494", .error,
    Phrase(
      vi: "không có bộ quy tắc “{0}” để dựa vào", en: "there is no rule pack “{0}” to build on"))

  static let baseCycle = DiagnosticKind(
    "VK495", .error,
    Phrase(
      vi: "các bộ quy tắc dựa vòng quanh nhau: {0}",
      en: "the rule packs build on one another in a circle: {0}"))

  static let baseTooDeep = DiagnosticKind(
    "VK496", .error,
    Phrase(
      vi: "các bộ quy tắc dựa lên nhau quá {0} lớp", en: "more than {0} rule packs build on one another"))

  static let removesNothing = DiagnosticKind(
    "VK497", .error,
    Phrase(
      vi: "không có “{0}” trong bộ quy tắc “{1}” để bỏ đi",
      en: "there is no “{0}” in the rule pack “{1}” to remove"))
}
