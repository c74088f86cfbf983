import Diagnostics

/// How findings are written to standard error.
enum ReportForm: String, CaseIterable {
  case text, json
}

/// What a run says at its end: its findings, in one language and form.
struct Report {
  let log: DiagnosticLog
  let language: Language
  let form: ReportForm
  /// Leaves out all but errors; the summary counts them nevertheless.
  let quiet: Bool

  init(_ log: DiagnosticLog, language: Language, form: ReportForm, quiet: Bool = false) {
    self.log = log
    self.language = language
    self.form = form
    self.quiet = quiet
  }

  /// The lines, each with its end, for a process that ends with `status`.
  func text(endingWith status: ExitStatus) -> String {
    let entries = log.entries.filter { !quiet || $0.severity == .error }
    var lines = entries.map { form == .json ? $0.json(in: language) : $0.text(in: language) }
    switch form {
    case .json: lines.append(log.summaryJSON(exit: status.rawValue))
    case .text where log.droppedCount > 0: lines.append(more.text(in: language))
    case .text: break
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private var more: Phrase {
    Phrase(vi: "… và {0} điều nữa", en: "… and {0} more").filled(with: [Phrase("\(log.droppedCount)")])
  }
}
