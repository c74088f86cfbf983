import Diagnostics

/// What choosing elements, cards and plans report: VK840–VK859.
extension CompositionDiagnostics {
  static let selections = [unknownWord]

  static let unknownWord = DiagnosticKind(
    "VK824", .error,
    Phrase(vi: "“{0}” không bao giờ là “{1}”", en: "“{0}” is never “{1}”"))
}
