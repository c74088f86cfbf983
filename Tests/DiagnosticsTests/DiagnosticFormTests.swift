import Diagnostics
import Foundation
import Testing

private let duplicate = DiagnosticKind(
  "VK900", .warning, Phrase(vi: "khoá “{0}” có hai lần", en: "the key “{0}” is there twice"),
  hint: Phrase(vi: "xoá một khoá", en: "delete one"),
  explanation: Phrase(vi: "Vì sao.", en: "Why."))
private let first = Diagnostic.Note(
  Location(file: "congress.yaml", line: 3, column: 1), Phrase(vi: "lần thứ nhất ở đây", en: "first here"))

@Suite struct TextFormTests {
  private let finding = duplicate.at(
    Location(file: "congress.yaml", line: 12, column: 9), "date", notes: [first])

  @Test func aFindingReadsPlaceSeverityMessageCodeThenNotesAndHint() {
    #expect(
      finding.text(in: .vietnamese) == """
        congress.yaml:12:9: cảnh báo: khoá “date” có hai lần [VK900]
            congress.yaml:3:1: lần thứ nhất ở đây
            gợi ý: xoá một khoá
        """)
    #expect(
      finding.text(in: .english) == """
        congress.yaml:12:9: warning: the key “date” is there twice [VK900]
            congress.yaml:3:1: first here
            hint: delete one
        """)
  }

  @Test func aCellIsNamedInTheWordsOfTheLanguage() {
    let cell = Location(file: "đại biểu.xlsx", place: .cell(sheet: "Trang 1", cell: "D14"))
    #expect(cell.text(in: .vietnamese) == "đại biểu.xlsx, trang tính “Trang 1”, ô D14")
    #expect(cell.text(in: .english) == "đại biểu.xlsx, sheet “Trang 1”, cell D14")
  }

  @Test func aKindShowsItsPlacesAsDots() {
    #expect(
      duplicate.text(in: .vietnamese) == """
        VK900 (cảnh báo)
        khoá “…” có hai lần
        gợi ý: xoá một khoá

        Vì sao.

        """)
    #expect(duplicate.line(in: .english) == "VK900  warning  the key “…” is there twice")
  }
}

@Suite struct JSONFormTests {
  private func object(_ line: String) throws -> [String: Any] {
    #expect(!line.contains { $0.isNewline }, "one finding, one line")
    return try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }

  @Test func aFindingHasEveryMember() throws {
    let finding = duplicate.at(Location(file: "congress.yaml", line: 12, column: 9), "date", notes: [first])
    #expect(
      finding.json(in: .english) == #"{"schema":1,"code":"VK900","severity":"warning","#
        + #""file":"congress.yaml","line":12,"column":9,"sheet":null,"cell":null,"#
        + #""message":"the key “date” is there twice","hint":"delete one","#
        + #""notes":[{"file":"congress.yaml","line":3,"column":1,"sheet":null,"cell":null,"#
        + #""message":"first here"}],"values":["date"]}"#)
  }

  @Test func aFindingWithoutPlaceOrHintHasNulls() throws {
    let plain = DiagnosticKind("VK902", .note, "x")
    let members = try object(plain.at(nil).json(in: .vietnamese))
    for name in ["file", "line", "column", "sheet", "cell", "hint"] { #expect(members[name] is NSNull) }
    #expect(Set(members.keys).count == 12)
  }

  @Test func aCellHasSheetAndCellInsteadOfLineAndColumn() throws {
    let place = Location(file: "a.xlsx", place: .cell(sheet: "Đại biểu", cell: "D14"))
    let members = try object(duplicate.at(place, "x").json(in: .english))
    #expect(members["sheet"] as? String == "Đại biểu")
    #expect(members["cell"] as? String == "D14")
    #expect(members["line"] is NSNull)
  }

  @Test(
    arguments: [
      "\"nháy\" \\ gạch", "hai\ndòng\r\n\tnữa", "\u{0}\u{1}\u{1B}[31m\u{7F}\u{85}", "\u{2028}\u{2029}",
      "chữ ghép e\u{302}\u{301} 𠀀 😀", "", "{0}",
    ])
  func everyTextSurvivesTheJourney(_ text: String) throws {
    let members = try object(duplicate.at(Location(file: text), Phrase(text)).json(in: .vietnamese))
    let file = try #require(members["file"] as? String)
    #expect(Array(file.unicodeScalars) == Array(text.unicodeScalars))
    #expect((members["values"] as? [String])?.first.map { Array($0.utf8) } == Array(text.utf8))
  }

  @Test func theSummaryCountsWhatWasFoundAndDropped() {
    var log = DiagnosticLog()
    for number in 1...DiagnosticLog.limit + 5 { log.add(duplicate.at(nil, "\(number)")) }
    log.add(DiagnosticKind("VK903", .error, "x").at(nil))
    #expect(
      log.summaryJSON(exit: 65)
        == #"{"schema":1,"summary":{"errors":1,"warnings":205,"notes":0,"dropped":5,"exit":65}}"#)
  }
}
