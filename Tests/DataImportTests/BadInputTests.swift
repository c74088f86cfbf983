import Diagnostics
import Foundation
import Testing

@testable import DataImport

/// Each file of BadInput with all its findings in NAME.expected.
struct BadInputTests {
  static let names = [
    "computed-fields", "dates", "delegates", "duplicate-and-unknown-keys", "files", "missing-fields",
    "newer-format",
    "numbers",
    "people", "sums-and-order", "syntax", "words-and-ids", "wrong-types",
  ]

  @Test(arguments: names) func badInputIsReportedAsExpected(_ name: String) throws {
    let folder = testFolder.appending(path: "BadInput")
    let bytes = [UInt8](try Data(contentsOf: folder.appending(path: "\(name).yaml")))
    let reading = Reading(bytes: bytes, file: "\(name).yaml", files: ["present.png"])
    #expect(reading.log.hasErrors)
    let expected = folder.appending(path: "\(name).expected")
    #expect(try matchesGolden(reading.report, at: expected), "\(reading.report)")
  }

  @Test func everyBadInputIsTried() throws {
    let files = try FileManager.default.contentsOfDirectory(
      atPath: testFolder.appending(path: "BadInput").path)
    #expect(files.filter { $0.hasSuffix(".yaml") }.sorted() == Self.names.map { "\($0).yaml" })
  }

  @Test func everyFindingOfTheReaderIsTried() throws {
    let reports = try Self.names.map { name in
      let bytes = [UInt8](try Data(contentsOf: testFolder.appending(path: "BadInput/\(name).yaml")))
      return Reading(bytes: bytes, file: name).codes
    }
    let untried = Set(DataImportDiagnostics.all.map(\.code)).subtracting(reports.joined())
    #expect(untried == [])
  }

  @Test func codesAreUniqueAndInRange() {
    let codes = DataImportDiagnostics.all.map(\.code)
    #expect(codes == codes.sorted())
    #expect(Set(codes).count == codes.count)
    #expect(codes.allSatisfy { ("VK200"..."VK249").contains($0) })
  }
}
