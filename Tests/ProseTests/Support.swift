import Diagnostics

@testable import Prose

/// What came of reading a text as `a.md`.
struct Reading {
  let document: ProseDocument?
  let log: DiagnosticLog

  init(_ text: String, limits: ProseLimits = .init()) {
    self.init(Array(text.utf8), limits: limits)
  }

  init(_ bytes: [UInt8], limits: ProseLimits = .init()) {
    var log = DiagnosticLog()
    document = ProseReader.read(bytes, file: "a.md", limits: limits, log: &log)
    self.log = log
  }

  var dump: String { document?.dump ?? "" }

  /// The findings as `VK410 3:1`.
  var findings: [String] { log.findings }

  /// The placeholders' places as `2:5`.
  var placeholderPlaces: [String] {
    dump.split(separator: "\n").filter { $0.contains("Placeholder @") }
      .compactMap { $0.split(separator: "@").last?.split(separator: " ").first.map(String.init) }
  }
}

extension DiagnosticLog {
  var findings: [String] {
    entries.map { entry in
      guard case .text(let line, let column) = entry.location?.place else { return entry.code }
      return "\(entry.code) \(line):\(column)"
    }
  }
}
