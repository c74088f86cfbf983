import CongressModel
import Diagnostics
import Testing
import VietnameseText

@testable import Composition

/// The ways a placeholder may ask for.
@Suite struct FormatTests {
  /// A congress with a value of every kind.
  private static let data = """
    format: 1
    organisation:
      { body: party, name: Đảng bộ A, place: Huế, short_name: UBND A, sealed: true, committee: đảng ỷ lại }
    congress:
      { kind: delegates, ordinal: 4, term: { from: 2020, to: 2025 }, date: 05/02/2020, session: Buổi sáng }
    membership: { members: { start: 0, end: 1587 }, staff: 2, reported_share_of_staff: "79,35" }
    people:
      - { id: a, name: Lê Văn An, positions: [Bí thư] }
      - { id: b, name: Trần Thị Bình }
    attendance: { guests: [a, b], officials: [b] }
    agenda: [{ text: chào cờ }, { text: bầu cử }]
    work: [{ name: A, results: [một, hai] }]
    targets:
      - { name: A, value: "95,5", unit: "%" }
      - { name: B, value: 24, unit: người }
      - { name: C, value: "2,5", unit: ha }
    elections:
      - { body: B, official: [{ person: a, position: Phó Bí thư }, { person: b }], alternates: [{ person: b }] }
    papers: { resolution: { number: 5 } }
    """

  private func text(_ path: String, _ format: String?) throws -> (String?, [String]) {
    var log = DiagnosticLog()
    let congress = try #require(Example.congress(Self.data, &log))
    try #require(!log.hasErrors)
    guard case .found(let value, let path, _) = congress.lookup(path) else { return ("nothing", []) }
    var formatter = ValueFormatter(congress: congress)
    let text = formatter.text(
      value, path: path, format: format, at: Location(file: "a.md", line: 1, column: 1))
    return (text?.replacing("\u{A0}", with: "~"), formatter.log.entries.map(\.code))
  }

  @Test(arguments: [
    ("congress.session", nil, "Buổi sáng"),
    ("congress.kind", nil, "delegates"),
    ("membership.members.end", nil, "1.587"),
    ("membership.reported_share_of_staff", nil, "79,35%"),
    ("targets.1.value", nil, "95,5%"),
    ("targets.3.value", nil, "2,5"),
    ("congress.date", nil, "05/02/2020"),
    ("attendance.guests.1", nil, "Lê Văn~An"),
    ("congress.ordinal", "pad", "04"),
    ("membership.members.start", "pad", "00"),
    ("membership.members.end", "pad", "1.587"),
    ("papers.resolution.number", "serial", "5"),
    ("membership.members.end", "serial", "1587"),
    ("congress.ordinal", "words", "bốn"),
    ("membership.members.start", "words", "không"),
    ("membership.members.end", "words", "một nghìn năm trăm tám mươi bảy"),
    ("congress.ordinal", "roman", "IV"),
    ("congress.date", "date", "ngày 05 tháng 02 năm 2020"),
    ("congress.date", "short", "05/02/2020"),
    ("congress.session", "upper", "BUỔI SÁNG"),
    ("organisation.committee", "upper", "ĐẢNG Ỷ LẠI"),
    ("organisation.committee", "upper-first", "Đảng ỷ lại"),
    ("organisation.name", "lower-first", "đảng bộ A"),
    ("organisation.short_name", "lower-first", "UBND A"),
    ("attendance.guests.1", "upper", "LÊ VĂN~AN"),
    ("congress.ordinal", "percent", "4%"),
    ("targets.1.value", "percent", "95,5%"),
    ("targets.3.value", "percent", "2,5%"),
    ("agenda", "count", "2"),
    ("attendance.guests", "count", "2"),
    ("attendance.guests.1", "names", "đồng chí Lê Văn~An, Bí thư"),
    ("attendance.guests", "names", "đồng chí Lê Văn~An, Bí thư và đồng chí Trần Thị~Bình"),
    ("attendance.officials", "names", "đồng chí Trần Thị~Bình"),
    ("elections.1.official", "names", "đồng chí Lê Văn~An, Phó Bí thư và đồng chí Trần Thị~Bình"),
    ("people", "names", "đồng chí Lê Văn~An, Bí thư và đồng chí Trần Thị~Bình"),
    ("agenda", "list", "chào cờ; bầu cử"),
    ("work", "list", "A"),
    ("work.1.results", "list", "một; hai"),
    ("people", "list", "Lê Văn An; Trần Thị Bình"),
  ]) func aValueIsWrittenAsAskedFor(_ path: String, _ format: String?, _ expected: String) throws {
    let (text, findings) = try text(path, format)
    #expect(text == expected)
    #expect(findings == [])
  }

  @Test func threeNamesAreJoinedBySemicolonsAndAnd() throws {
    var log = DiagnosticLog()
    let yaml = Self.data.replacing("officials: [b]", with: "officials: [b, a, b]")
    let congress = try #require(Example.congress(yaml, &log))
    guard case .found(let value, let path, _) = congress.lookup("attendance.officials") else { return }
    var formatter = ValueFormatter(congress: congress)
    let text = formatter.text(value, path: path, format: "names", at: Location(file: "a.md"))
    #expect(
      text == "đồng chí Trần Thị\u{A0}Bình; đồng chí Lê Văn\u{A0}An, Bí thư và đồng chí Trần Thị\u{A0}Bình")
  }

  @Test(arguments: [
    ("congress.session", "pad"), ("congress.session", "words"), ("targets.3.value", "pad"),
    ("targets.1.value", "words"), ("congress.date", "roman"), ("membership.members.start", "roman"),
    ("congress.ordinal", "date"), ("congress.session", "short"), ("organisation.sealed", "upper"),
    ("agenda", "lower-first"), ("congress.date", "percent"), ("congress.session", "count"),
    ("congress.session", "names"), ("congress", "list"), ("elections.1.official", "list"),
    ("congress.session", "serial"),
  ]) func aFormatThatDoesNotFitTheValueIsAnError(_ path: String, _ format: String) throws {
    let (text, findings) = try text(path, format)
    #expect(text == nil)
    #expect(findings == ["VK459"])
  }

  @Test(arguments: ["organisation.sealed", "congress", "agenda", "agenda.1", "attendance.guests", "people.a"])
  func whatIsNoTextNeedsAFormat(_ path: String) throws {
    let (text, findings) = try text(path, nil)
    #expect(text == nil)
    #expect(findings == ["VK460"])
  }

  @Test(arguments: [("wrods", "words"), ("uper", "upper"), ("upper-frist", "upper-first"), ("xyz", nil)])
  func anUnknownFormatIsReportedWithTheNearest(_ format: String, _ nearest: String?) throws {
    var draft = Draft()
    draft.prose = "Lần {{ congress.ordinal : \(format) }}."
    let hint = nearest.map { "\n    hint: did you mean “\($0)”?" } ?? ""
    #expect(
      try draft.composed().messages == [
        "text.md:1:5: error: there is no format named “\(format)” [VK458]\(hint)"
      ])
  }

  @Test func aWrongFormatIsReportedAtThePlaceholder() throws {
    var draft = Draft()
    draft.prose = "Nơi họp:\n{{ organisation.place : words }}."
    #expect(
      try draft.composed().messages == [
        "text.md:2:1: error: “organisation.place” cannot be written in the format “words” [VK459]"
      ])
  }
}
