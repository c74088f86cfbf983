import Diagnostics

@testable import LocatedText

/// What came of reading a text as `a.yaml`.
struct Reading {
  let node: LocatedNode?
  let log: DiagnosticLog

  init(_ text: String, limits: ReadingLimits = .init()) {
    self.init(Array(text.utf8), limits: limits)
  }

  init(_ bytes: [UInt8], limits: ReadingLimits = .init()) {
    var log = DiagnosticLog()
    node = YAMLReader.read(bytes, file: "a.yaml", limits: limits, log: &log)
    self.log = log
  }

  /// The findings as `VK112 3:1`.
  var findings: [String] { log.findings }
}

extension DiagnosticLog {
  var findings: [String] {
    entries.map { entry in
      guard case .text(let line, let column) = entry.location?.place else { return entry.code }
      return "\(entry.code) \(line):\(column)"
    }
  }
}

extension LocatedNode {
  /// The tree on one line: `{a@1:1: 'x'@1:4, b@2:1: [~@2:5]@2:4}@1:1`; `'` for plain text, `"` for quoted.
  var dump: String {
    guard case .text(let line, let column) = location.place else { return "?" }
    let value =
      switch content {
      case .null: "~"
      case .scalar(let text, let quoted): quoted ? "\"\(text)\"" : "'\(text)'"
      case .sequence(let elements): "[\(elements.map(\.dump).joined(separator: ", "))]"
      case .mapping(let entries): "{\(entries.map(\.dump).joined(separator: ", "))}"
      }
    return "\(value)@\(line):\(column)"
  }
}

extension LocatedNode.Entry {
  var dump: String {
    guard case .text(let line, let column) = keyLocation.place else { return "?" }
    return "\(key)@\(line):\(column): \(value.dump)"
  }
}
