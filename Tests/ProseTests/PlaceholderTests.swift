import Diagnostics
import Testing

@testable import Prose

@Suite struct PlaceholderTests {
  static let field = "{{ membership.members.end : pad }}"

  @Test(arguments: [
    ("heading", "## Đảng viên \(field)", "1:14"),
    ("heading with closing marks", "# \(field) #", "1:3"),
    ("paragraph", "Đảng viên: \(field).", "1:12"),
    ("list item", "- có \(field) đảng viên", "1:6"),
    ("nested list item", "- một\n  - ước \(field)", "2:9"),
    ("continuation line of a list item", "1. một\n   hai \(field)", "2:8"),
    ("lazy continuation line", "- một\nhai \(field)", "2:5"),
    ("indented continuation line", "một\n      hai \(field)", "2:11"),
    ("bold", "Có **\(field)** đồng chí", "1:6"),
    ("bold in italic", "Có ***\(field)*** đồng chí", "1:7"),
    ("table header", "| \(field) |\n|---|", "1:3"),
    ("table cell", "| đ | b |\n|---|---|\n| ước | \(field) |", "3:9"),
    ("table cell in a list", "- x\n\n  | đ |\n  |---|\n  | \(field) |", "5:5"),
    ("after an escape", "\\* \\# \(field)", "1:7"),
    ("after an entity", "A &amp; B&nbsp;&#272;ược \(field)", "1:26"),
    ("after an ampersand", "A & B &; \(field)", "1:10"),
    ("after an escaped entity", "A \\&amp; \(field)", "1:10"),
    ("after an escaped mark in bold", "**\\*a** \(field)", "1:9"),
    ("with an escaped brace", "\\\(field)", "1:2"),
    ("after an address that is refused", "[a](http://x.y/{z) \(field)", "1:20"),
    ("after a hard break", "một  \nhai\\\nba \(field)", "3:4"),
    ("footnote", "a[^1]\n\n[^1]: chú \(field)", "3:11"),
    ("after supplementary letters", "𝐀𝐁 \(field)", "1:4"),
    ("after a link definition", "[x]: http://y\nchữ \(field)", "2:5"),
    ("tab", "-\tchữ \(field)", "1:7"),
  ])
  func aPlaceholderHasItsExactPlace(_ name: String, _ text: String, _ place: String) {
    let reading = Reading(text)
    #expect(reading.placeholderPlaces == [place], "\(name): \(reading.dump)")
    #expect(reading.dump.contains("membership.members.end : pad"))
  }

  @Test func everyPlaceholderOfALineHasItsOwnPlace() {
    #expect(Reading("{{a}}{{ b }} ước *{{c}}*, {{ a }}").placeholderPlaces == ["1:1", "1:6", "1:19", "1:27"])
  }

  @Test(arguments: [
    ("{{ a.b_c_d : words }}", "a.b_c_d", "words"),
    ("{{a}}", "a", nil),
    (
      "{{ elections.superior-congresses.official.1.person.name }}",
      "elections.superior-congresses.official.1.person.name", nil
    ),
    ("{{ table: targets }}", "table", "targets"),
    ("{{a:date  short}}", "a", "date short"),
    ("{{ đảng_bộ.tên : upper-first }}", "đảng_bộ.tên", "upper-first"),
    ("{{ a.b :\n    words }}", "a.b", "words"),
    ("{{\u{A0}a.__b\u{A0}}}", "a.__b", nil),
  ])
  func aPlaceholderIsAPathAndPerhapsAFormat(_ text: String, _ path: String, _ format: String?) {
    let reading = Reading(text)
    guard case .paragraph(let inlines, _)? = reading.document?.blocks.first else {
      Issue.record("no paragraph")
      return
    }
    let location = Location(file: "a.md", line: 1, column: 1)
    #expect(inlines == [.placeholder(Placeholder(path: path, format: format, location: location))])
  }

  @Test(arguments: [
    ("ước {{ a.b", "VK420 1:5"), ("{{ a {{ b }}", "VK420 1:1"), ("a }} b", "VK421 1:3"),
    ("ư {{ }}", "VK422 1:3"),
    ("{{ : words }}", "VK422 1:1"), ("{{ a b }}", "VK423 1:6"), ("{{ a..b }}", "VK423 1:6"),
    ("{{ .a }}", "VK423 1:4"),
    ("{{ a. }}", "VK423 1:5"), ("{{ ước/a }}", "VK423 1:7"), ("{{{ a }}", "VK423 1:3"),
    ("{{ a | upper }}", "VK423 1:6"),
    ("{{ a : }}", "VK424 1:6"), ("{{ a : b c d }}", "VK424 1:8"), ("{{ a : \"x\" }}", "VK424 1:8"),
    ("{{ a : b : c }}", "VK424 1:8"), ("dòng\n  ước {{ a b }}", "VK423 2:12"),
  ])
  func aBadPlaceholderIsReportedWhereItIsBad(_ text: String, _ finding: String) {
    let reading = Reading(text)
    #expect(reading.findings == [finding], "\(reading.log.entries.map { $0.text(in: .english) })")
    #expect(reading.log.hasErrors)
  }

  @Test func textFromElsewhereIsSplitToo() {
    var log = DiagnosticLog()
    let location = Location(file: "data.yaml", line: 7, column: 10)
    let pieces = PlaceholderReader.split("Ước {{ a }} và\n{{ b", at: location, log: &log)
    #expect(
      pieces == [
        .text("Ước ", location),
        .placeholder(
          Placeholder(path: "a", format: nil, location: Location(file: "data.yaml", line: 7, column: 14))),
        .text(" và\n{{ b", Location(file: "data.yaml", line: 7, column: 21)),
      ])
    #expect(log.findings == ["VK420 8:1"])
  }

  @Test func textOfACellKeepsItsCell() {
    var log = DiagnosticLog()
    let cell = Location(file: "a.xlsx", place: .cell(sheet: "S", cell: "B2"))
    #expect(PlaceholderReader.split("x", at: cell, log: &log) == [.text("x", cell)])
    #expect(PlaceholderReader.split("", at: cell, log: &log) == [])
  }
}
