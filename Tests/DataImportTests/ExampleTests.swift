import CongressModel
import Diagnostics
import Foundation
import Testing

@testable import DataImport

/// The example congress of the repository.
struct ExampleTests {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Examples/so-tttt-hcm-2020")

  private func example(_ log: inout DiagnosticLog) throws -> Congress {
    let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: "congress.yaml")))
    let congress = CongressReader.read(
      bytes, file: "congress.yaml",
      fileExists: { FileManager.default.fileExists(atPath: Self.folder.appending(path: $0).path) }, log: &log)
    return try #require(congress)
  }

  @Test func exampleReadsAndChecksWithoutErrorsOrWarnings() throws {
    var log = DiagnosticLog()
    let congress = try example(&log)
    congress.check(into: &log)
    let findings = log.entries.filter { $0.severity != .note }.map { $0.text(in: .english) }
    #expect(findings == [])
  }

  @Test func everyFigureOfTheExampleCanBeFoundAndReplaced() throws {
    var log = DiagnosticLog()
    let congress = try example(&log)
    #expect(congress.figures.count > 20)
    for path in congress.figures {
      guard case .found(let value, path, origin: _?) = congress.lookup(path) else {
        Issue.record("\(path) is not found at its own path")
        continue
      }
      #expect(congress.replacing(path, with: value)?.dump == congress.dump, "\(path)")
    }
  }
}
