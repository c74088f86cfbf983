import CongressModel
import Diagnostics
import Foundation

@testable import DataImport

/// The folder of this test target in the sources.
let testFolder = URL(filePath: #filePath).deletingLastPathComponent()

/// What reading and checking a text found, and the congress.
struct Reading {
  let congress: Congress?
  let log: DiagnosticLog

  /// - Parameters:
  ///   - files: what lies in the congress folder.
  ///   - tables: the texts of those that hold lists.
  init(
    _ text: String, file: String = "congress.yaml", files: Set<String> = [], tables: [String: String] = [:]
  ) {
    self.init(bytes: [UInt8](text.utf8), file: file, files: files, tables: tables)
  }

  init(bytes: [UInt8], file: String, files: Set<String> = [], tables: [String: String] = [:]) {
    var log = DiagnosticLog()
    congress = CongressReader.read(
      bytes, file: file, fileExists: files.contains, readFile: { tables[$0].map { [UInt8]($0.utf8) } },
      log: &log)
    congress?.check(into: &log)
    self.log = log
  }

  init(congress: Congress?, log: DiagnosticLog) {
    (self.congress, self.log) = (congress, log)
  }

  /// All findings as a person sees them, in both languages.
  var report: String {
    Language.allCases.map { language in
      log.entries.map { $0.text(in: language) + "\n" }.joined()
    }.joined(separator: "\n")
  }

  var codes: [String] { log.entries.map(\.code) }
}

/// Whether `text` is what the file at `url` holds. With RECORD_GOLDEN=1 the file is written, and the answer
/// is no, so that nobody records without looking.
func matchesGolden(_ text: String, at url: URL) throws -> Bool {
  if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
    try text.write(to: url, atomically: true, encoding: .utf8)
    return false
  }
  return try text == String(contentsOf: url, encoding: .utf8)
}
