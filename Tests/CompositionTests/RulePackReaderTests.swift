import Diagnostics
import Testing

@testable import Composition

/// Rule packs as files.
@Suite struct RulePackReaderTests {
  private func read(_ rules: String) -> (pack: RulePack?, messages: [String]) {
    var log = DiagnosticLog()
    let text = "id: p\ntitle: Bộ thử\nrules:\n" + rules.split(separator: "\n").map { "  \($0)\n" }.joined()
    let pack = RulePackReader.read([UInt8](text.utf8), file: "p.yaml", log: &log)
    return (pack, log.entries.map { $0.text(in: .english) })
  }

  private static let source = "source: S, confidence: derived"

  @Test func aValueIsReadWithItsSource() throws {
    let (pack, messages) = read("page: { top: { value: 20 mm, \(Self.source) } }")
    #expect(messages == [])
    let value = try #require(pack?.values["page.top"])
    #expect(value.text == "20 mm" && value.source == "S" && value.confidence == .derived)
    #expect(value.location == Location(file: "p.yaml", line: 4, column: 25))
    #expect(pack?.id == "p" && pack?.title == "Bộ thử" && pack?.paths == ["page.top"])
  }

  @Test func theTextOfAValueBeginsBehindItsQuotationMark() throws {
    let (pack, _) = read("list: { prefix: { value: \"- \", \(Self.source) } }")
    #expect(pack?.values["list.prefix"]?.location == Location(file: "p.yaml", line: 4, column: 29))
  }

  @Test(arguments: [
    (
      "page: { tpo: { value: 20 mm, \(source) } }", "4:16", "there is no rule named “page.tpo” [VK451]",
      "page.top"
    ),
    (
      "elements: { title: { wieght: { value: bold, \(source) } } }", "4:32",
      "there is no rule named “elements.title.wieght” [VK451]", "elements.title.weight"
    ),
    ("colour: { value: red, \(source) }", "4:11", "there is no rule named “colour” [VK451]", nil),
    (
      "elements: { title: { size: { font: { value: 1, \(source) } } } }", "4:38",
      "there is no rule named “elements.title.size.font” [VK451]", nil
    ),
  ]) func anUnknownRuleIsReportedWithTheNearest(
    _ rules: String, _ place: String, _ message: String, _ nearest: String?
  ) {
    let hint = nearest.map { "\n    hint: did you mean “\($0)”?" } ?? ""
    #expect(read(rules).messages == ["p.yaml:\(place): error: \(message)\(hint)"])
  }

  @Test(arguments: [
    (
      "page: { top: { value: 20, \(source) } }", "4:25", "page.top", "a length such as “20 mm” or “14 pt”",
      "20"
    ),
    (
      "page: { top: { value: 20 cm, \(source) } }", "4:25", "page.top", "a length such as “20 mm” or “14 pt”",
      "20 cm"
    ),
    (
      "page: { top: { value: 1e9 mm, \(source) } }", "4:25", "page.top",
      "a length such as “20 mm” or “14 pt”", "1e9 mm"
    ),
    (
      "page: { top: { value: nan mm, \(source) } }", "4:25", "page.top",
      "a length such as “20 mm” or “14 pt”", "nan mm"
    ),
    (
      "page-number: { first-page: { value: hai, \(source) } }", "4:39", "page-number.first-page",
      "a whole number", "hai"
    ),
    (
      "elements: { body: { balanced: { value: maybe, \(source) } } }", "4:42", "elements.body.balanced",
      "“yes” or “no”", "maybe"
    ),
    (
      "elements: { body: { weight: { value: heavy, \(source) } } }", "4:40", "elements.body.weight",
      "one of: regular, bold", "heavy"
    ),
    ("page: { paper: { value: A9, \(source) } }", "4:27", "page.paper", "one of: A3, A4, A5", "A9"),
  ]) func aValueOfTheWrongTypeIsAnError(
    _ rules: String, _ place: String, _ path: String, _ needed: String, _ found: String
  ) {
    let (pack, messages) = read(rules)
    #expect(
      messages == ["p.yaml:\(place): error: the rule “\(path)” needs \(needed), not “\(found)” [VK452]"])
    #expect(pack?.values[path] == nil)
  }

  @Test(arguments: [
    ("page: { top: { value: 20 mm, confidence: derived } }", "VK136 p.yaml:4:16"),
    ("page: { top: { value: 20 mm, source: S } }", "VK136 p.yaml:4:16"),
    ("page: { top: { value: , \(source) } }", "VK136 p.yaml:4:18"),
    ("page: { top: { value: 20 mm, source: S, confidence: sure } }", "VK145 p.yaml:4:55"),
    ("page: { top: { value: 20 mm, note: x, \(source) } }", "VK137 p.yaml:4:32"),
    ("page: { top: 20 mm }", "VK450 p.yaml:4:16"),
    ("page: [20 mm]", "VK450 p.yaml:4:9"),
  ]) func aValueNeedsSourceAndConfidenceAndNothingElse(_ rules: String, _ finding: String) {
    var log = DiagnosticLog()
    let text = "id: p\ntitle: Bộ thử\nrules:\n  \(rules)\n"
    _ = RulePackReader.read([UInt8](text.utf8), file: "p.yaml", log: &log)
    #expect(log.entries.map(\.shown) == [finding])
  }

  @Test func theProductsPackIsWithoutFault() throws {
    var log = DiagnosticLog()
    let pack = try Repository.pack(&log)
    #expect(log.entries.map(\.shown) == [])
    #expect(pack?.paths.isEmpty == false)
  }

  @Test func aPackNeedsIdTitleAndRules() {
    var log = DiagnosticLog()
    _ = RulePackReader.read([UInt8]("name: x".utf8), file: "p.yaml", log: &log)
    #expect(log.entries.map(\.code) == ["VK136", "VK136", "VK136", "VK137"])
  }
}
