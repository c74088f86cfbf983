import Diagnostics
import Foundation
import Testing

@testable import Composition

/// The numbers of headings as party-hd05 writes them.
@Suite struct OutlineNumberTests {
  @Test(arguments: [
    ("report", [1, 2, 3, 3, 4, 5, 2, 3], ["I-", "1.", "1.1.", "1.2.", "a)", "(i)", "2.", "2.1."]),
    // Below a part the Roman level stands alone; the path begins with the first level in digits.
    (
      "report-in-parts", [1, 2, 3, 4, 4, 5, 6, 3, 4],
      ["Phần I", "I-", "1.", "1.1.", "1.2.", "a)", "(i)", "2.", "2.1."]
    ),
    ("articles-only", [1, 2, 3, 3, 1], ["Điều 1.", "1.", "a)", "b)", "Điều 2."]),
  ])
  func headingsAreNumberedByTheStructure(structure: String, levels: [Int], numbers: [String]) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Layouts/rules/party-hd05.yaml")
    var log = DiagnosticLog()
    let pack = try #require(
      RulePackReader.read([UInt8](try Data(contentsOf: file)), file: "party-hd05.yaml", log: &log))
    var rules = Rules(pack)
    var counter = OutlineCounter(structure: structure)
    #expect(levels.map { counter.next(level: $0, rules: &rules, log: &log)?.text } == numbers)
    #expect(log.entries.isEmpty)
  }
}
