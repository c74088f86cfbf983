import CongressModel
import Diagnostics
import Foundation
import Testing

@testable import DataImport

/// Each file of BrokenCounts has one thing wrong with its election; all that is found stands in NAME.expected.
struct BrokenCountTests {
  private static let folder = testFolder.appending(path: "BrokenCounts")

  static let names = files(in: folder).filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }

  @Test(arguments: names) func brokenCountIsRefusedAsExpected(_ name: String) throws {
    let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: "\(name).yaml")))
    let reading = Reading(bytes: bytes, file: "\(name).yaml")
    #expect(reading.log.count(of: .error) + reading.log.count(of: .warning) > 0)
    let expected = Self.folder.appending(path: "\(name).expected")
    #expect(try matchesGolden(reading.report, at: expected), "\(reading.report)")
  }

  /// Sixty and more that no paper is made of; of the others the reader is warned.
  @Test func sixtyBrokenCountsAndMoreAreRefused() throws {
    let refused = try Self.names.filter { name in
      let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: "\(name).yaml")))
      return Reading(bytes: bytes, file: name).log.hasErrors
    }
    #expect(refused.count > 60)
  }

  @Test func everyFindingAboutElectionsIsTried() throws {
    let reports = try Self.names.map { name in
      let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: "\(name).yaml")))
      return Reading(bytes: bytes, file: name).codes
    }
    let untried = Set(ElectionDiagnostics.all.map(\.code)).subtracting(reports.joined())
    #expect(untried == [])
  }
}

/// Each folder of Counts is a congress and what several people typed of it; all that is found stands in `expected`.
struct CountComparisonTests {
  private static let folder = testFolder.appending(path: "Counts")

  @Test(arguments: files(in: folder)) func countsAreComparedAsExpected(_ name: String) throws {
    let folder = Self.folder.appending(path: name)
    let reading = try Reading(folder: folder)
    #expect(try matchesGolden(reading.report, at: folder.appending(path: "expected")), "\(reading.report)")
  }

  @Test func everyFindingAboutCountsIsTried() throws {
    let codes = try files(in: Self.folder).map { try Reading(folder: Self.folder.appending(path: $0)).codes }
    #expect(Set(CountDiagnostics.all.map(\.code)).subtracting(codes.joined()) == [])
  }

  @Test func figuresOnWhichAllAgreeAreTakenWithTheirPlace() throws {
    let congress = try #require(try Reading(folder: Self.folder.appending(path: "two-agree")).congress)
    guard case .found(let value, _, let origin) = congress.lookup("elections.committee.candidates.2.votes")
    else {
      Issue.record("no votes")
      return
    }
    #expect(value.dump == "79")
    #expect(origin?.file == "one.yaml")
    #expect(congress.lookup("elections.committee.candidates.2.percent").isFound)
  }

  @Test func figuresThatDifferAreNotTaken() throws {
    let congress = try #require(try Reading(folder: Self.folder.appending(path: "two-differ")).congress)
    #expect(!congress.lookup("elections.committee.candidates.2.votes").isFound)
  }
}

/// The names of what is in a folder, in order.
private func files(in folder: URL) -> [String] {
  ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { !$0.hasPrefix(".") }
    .sorted()
}

extension Reading {
  /// The congress of a folder with the counts it names.
  fileprivate init(folder: URL) throws {
    var log = DiagnosticLog()
    func bytes(_ name: String) throws -> [UInt8] {
      [UInt8](try Data(contentsOf: folder.appending(path: name)))
    }
    var congress = CongressReader.read(
      try bytes("congress.yaml"), file: "congress.yaml", fileExists: { _ in true }, log: &log)
    let sheets = try (congress?.counts ?? []).compactMap {
      CountReader.read(try bytes($0), file: $0, log: &log)
    }
    congress?.take(sheets, into: &log)
    congress?.check(into: &log)
    self.init(congress: congress, log: log)
  }
}
