import Diagnostics
import VanKien

/// What forbids a measurement, for whoever runs it.
struct Faults: Error, CustomStringConvertible {
  private let log: DiagnosticLog

  init(_ log: DiagnosticLog) { self.log = log }

  var description: String { log.entries.map { $0.text(in: .english) }.joined(separator: "\n") }
}

extension VanKien {
  /// The library with the resources that are found from here.
  init(home: String?) throws {
    guard let resources = Resources.find(home: home) else {
      var log = DiagnosticLog()
      log.add(Diagnostic(code: "–", severity: .error, location: nil, message: "no Layouts/ and Fonts/ found"))
      throw Faults(log)
    }
    self.init(resources: resources)
  }
}
