import Composition
import Diagnostics
import Foundation
import Testing
import VanKien

/// The two Party packs: what differs, which one holds when, and what that does to a paper.
@Suite struct RulePacksTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  private static let library = VanKien(resources: Resources(path: root.path))

  /// A copy of the example with lines of its congress.yaml replaced, gone when the test is.
  private final class Copy {
    let path: String

    init(replacing changes: [(String, String)] = []) throws {
      let example = RulePacksTests.root.appending(path: "Examples/so-tttt-hcm-2020")
      let folder = FileManager.default.temporaryDirectory.appending(path: "rule-packs-\(UUID().uuidString)")
      try FileManager.default.copyItem(at: example, to: folder)
      path = folder.path
      let file = folder.appending(path: "congress.yaml")
      var text = try String(contentsOf: file, encoding: .utf8)
      for (old, new) in changes {
        try #require(text.contains(old), "\(old)")
        text = text.replacingOccurrences(of: old, with: new)
      }
      try text.write(to: file, atomically: true, encoding: .utf8)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func open() throws -> CongressFolder {
      var log = DiagnosticLog()
      let folder = try CongressFolder.open(path, log: &log)
      #expect(!log.hasErrors)
      return folder
    }
  }

  /// The date of the resolution, put into the copy.
  private static func dated(_ date: String) -> (String, String) {
    ("\n  resolution:\n", "\n  resolution:\n    date: \(date)\n")
  }

  private static func settings(rules: String) -> (String, String) {
    ("\nsettings:\n", "\nsettings:\n  rules: \(rules)\n")
  }

  private func pack(_ id: String? = nil, for copy: Copy, log: inout DiagnosticLog) throws -> RulePack {
    let folder = try copy.open()
    let paper = try Self.library.paper("resolution", for: folder, log: &log)
    return try Self.library.rulePack(id, for: paper, of: folder, log: &log)
  }

  private func pack(_ id: String) throws -> RulePack {
    var log = DiagnosticLog()
    return try pack(id, for: Copy(), log: &log)
  }

  // MARK: The difference

  /// What 05-HD/VPTW changed, and nothing else: path, value under 36-HD/VPTW, value under 05-HD/VPTW.
  private static let differences: [(path: String, old: String?, new: String?)] =
    [
      // Line pitch: exactly, from 18 pt; now 18 to 22 pt.
      ("limits.body.pitch-max", nil, "22 pt"), ("limits.divisions.pitch-max", nil, "22 pt"),
      // Recipients and bases.
      ("recipients.end", ",", ";"), ("bases.last", ",", "."),
      // Tờ trình, quy định, công văn.
      ("types.submission.address", "Kính gửi:", "Kính trình:"), ("types.regulation.symbol", "QĐi", "QĐ"),
      ("types.letter.subject-prefix", nil, "về việc "),
      // Author mark, circulation, place.
      ("elements.author-mark.size", "8 pt", "11 pt"), ("elements.author-mark.case", "upper", "as-typed"),
      ("marks.return", "Xong hội nghị trả lại", "Xem xong trả lại"),
      ("marks.meeting-paper", nil, "Tài liệu hội nghị"),
      ("place.levels", "province-district-commune", "province-commune"),
      // Copies: a masthead of their own; now a stamp.
      ("copies.form", "masthead", "stamp"), ("copies.stamp-width", nil, "80 mm"),
      ("copies.stamp-height", nil, "50 mm"), ("copies.stamp-ink", nil, "red"),
      ("copies.stamp-side", nil, "left"), ("copies.stamp-text", nil, "Bản sao văn bản"),
      (
        "copies.stamp-fields", nil,
        "tên cơ quan sao; số và ký hiệu; loại bản sao; địa danh và ngày; nơi nhận"
      ),
      ("elements.copy-head.size", nil, "13 pt"), ("elements.copy-head.weight", nil, "bold"),
      ("elements.copy-head.case", nil, "upper"), ("elements.copy-head.align", nil, "centered"),
      ("elements.copy-head.ink", nil, "red"), ("elements.copy-field.size", nil, "12 pt"),
      ("elements.copy-field.pitch", nil, "15 pt"), ("elements.copy-field.ink", nil, "red"),
    ]
    + [
      "basis", "body", "list-item", "heading-capitals", "heading-1", "heading-2", "heading-3", "heading-4",
      "heading-5", "part",
      "part-title", "chapter", "chapter-title", "section", "section-title", "article", "clause", "point",
      "sub-point",
    ].map { ("elements.\($0).pitch", "18 pt", "19 pt") }

  @Test func thePacksDifferInWhatTheNewGuidanceChangedAndInNothingElse() throws {
    let changes = try pack("party-hd05").changes(from: try pack("party-hd36"))
    let expected = Self.differences.sorted { $0.path < $1.path }
    #expect(changes.map(\.path) == expected.map(\.path))
    for (change, (path, old, new)) in zip(changes, expected) {
      #expect(change.old?.text == old, "\(path)")
      #expect(change.new?.text == new, "\(path)")
      #expect(!change.clause.isEmpty)
    }
  }

  @Test func bothPacksNameASourceForEveryValueAndOwnThatTheyWereNotReadInTheOfficialText() throws {
    for id in ["party-hd05", "party-hd36"] {
      let pack = try pack(id)
      #expect(pack.values.count > 700)
      for (path, value) in pack.values {
        #expect(value.source.contains { $0.isLetter }, "\(path)")
        #expect(value.confidence != .official, "\(path)")
      }
    }
  }

  @Test func whatTheOldPackTakesFromTheNewOneIsMarkedAtItsSource() throws {
    let (old, new) = (try pack("party-hd36"), try pack("party-hd05"))
    #expect(old.bases == ["party-hd05"])
    let remark = " (36-HD/VPTW: không thấy quy định khác)"
    for (path, value) in old.values {
      let isOwn = value.location.file.hasSuffix("party-hd36.yaml")
      #expect(isOwn || value.source == (new.values[path]?.source ?? "") + remark, "\(path)")
      if isOwn { #expect(value.source.contains("36-HD/VPTW") || value.source.contains("3294-CV"), "\(path)") }
    }
  }

  // MARK: The paper

  /// The lines of a document dump without the places words come from.
  private func lines(_ copy: Copy) throws -> [String] {
    var log = DiagnosticLog()
    let dump = try Self.library.dump(.document, of: "resolution", in: try copy.open(), log: &log)
    return dump.split(separator: "\n").map { line in
      String(line.firstRange(of: "  # ").map { line[..<$0.lowerBound] } ?? line)
    }
  }

  @Test func theExampleDatedAfterTheNewGuidanceDiffersInDatePitchAndPunctuationOnly() throws {
    let old = try lines(Copy())
    let new = try lines(Copy(replacing: [Self.dated("1/6/2026")]))
    try #require(old.count == new.count)
    let changed = zip(old, new).filter { $0 != $1 }.map {
      ($0.trimmingCharacters(in: .whitespaces), $1.trimmingCharacters(in: .whitespaces))
    }
    let words = changed.filter { !$0.0.hasPrefix("style ") }
    let expected = [
      ("date 2020-06-26T00:00:00+07:00, language vi-VN", "date 2026-06-01T00:00:00+07:00, language vi-VN"),
      ("\"ngày~26~tháng~6~năm~2020\"", "\"ngày~01~tháng~6~năm~2026\""),
      // The last basis.
      ("\",\"", "\".\""),
      // Every recipient but the last.
      ("\",\"", "\";\""), ("\",\"", "\";\""), ("\",\"", "\";\""),
    ]
    #expect(words.map(\.0) == expected.map(\.0))
    #expect(words.map(\.1) == expected.map(\.1))

    let styles = changed.filter { $0.0.hasPrefix("style ") }
    let roles = styles.map { String($0.0.prefix { $0 != ":" }) }
    let texts = ["basis", "body", "heading-1", "heading-2", "heading-3", "list-item"]
    #expect(roles == texts.map { "style \($0)" })
    #expect(styles.allSatisfy { $0.0.replacingOccurrences(of: "pitch 18 pt", with: "pitch 19 pt") == $0.1 })
  }

  // MARK: The choice

  @Test(arguments: [
    ("03/4/2018", "party-hd36"), ("26/6/2020", "party-hd36"), ("26/5/2026", "party-hd36"),
    ("27/5/2026", "party-hd05"), ("31/12/2031", "party-hd05"),
  ])
  func thePapersDateChoosesThePack(date: String, id: String) throws {
    var log = DiagnosticLog()
    #expect(try pack(for: Copy(replacing: [Self.dated(date)]), log: &log).id == id)
    #expect(log.entries.isEmpty)
  }

  @Test func beforeTheFirstPackThereIsNone() throws {
    var log = DiagnosticLog()
    let copy = try Copy(replacing: [Self.dated("02/4/2018")])
    #expect(throws: RunFailure.resourceMissing) { try pack(for: copy, log: &log) }
    #expect(log.entries.map(\.code) == ["VK021"])
  }

  @Test func aPackOfTheSettingsThatIsNotInForceIsAnError() throws {
    var log = DiagnosticLog()
    let copy = try Copy(replacing: [Self.settings(rules: "party-hd05")])
    #expect(try pack(for: copy, log: &log).id == "party-hd05")
    #expect(log.entries.map(\.code) == ["VK022"])
    #expect(log.entries.map(\.severity) == [.error])
    #expect(log.entries.first?.location?.description.contains("congress.yaml:") ?? false)
    #expect(throws: RunFailure.badData) {
      var log = DiagnosticLog()
      return try Self.library.document("resolution", of: try copy.open(), log: &log)
    }
  }

  @Test func aPackOfTheCommandLineThatIsNotInForceIsAWarning() throws {
    var log = DiagnosticLog()
    #expect(try pack("party-hd05", for: Copy(), log: &log).id == "party-hd05")
    #expect(log.entries.map(\.code) == ["VK022"])
    #expect(log.entries.map(\.severity) == [.warning])
  }

  // MARK: Tables

  @Test func theSummaryCountsEveryValueOnceAndCautionsOfHearsay() throws {
    var log = DiagnosticLog()
    let summaries = try Self.library.ruleSummaries(log: &log)
    #expect(summaries.map(\.id).starts(with: ["party-hd05", "party-hd36"]))
    for summary in summaries.prefix(2) {
      #expect(summary.counts.map(\.number).reduce(0, +) == (try pack(summary.id)).values.count)
      #expect(!summary.hasOfficialValues)
    }
    let lines = summaries.table.text(in: .vietnamese).split(separator: "\n")
    #expect(lines.count == summaries.count + 1)
    #expect(lines[2].contains("03/4/2018 – 26/5/2026"))
    #expect(summaries.caution?.vi.contains("party-hd05, party-hd36") ?? false)
    #expect([RuleSummary]().caution == nil)
  }

  @Test func theTableOfDifferencesHasOldNewAndClause() throws {
    var log = DiagnosticLog()
    let table = try Self.library.ruleDifferences(from: "party-hd36", to: "party-hd05", log: &log)
    #expect(table.headings.map(\.en) == ["Rule", "party-hd36", "party-hd05", "Clause"])
    let row = table.rows.first { $0[0].en == "recipients.end" }
    #expect(row?.map(\.en) == ["recipients.end", ",", ";", "05-HD/VPTW §I.9"])
    let gone = try Self.library.ruleDifferences(from: "party-hd05", to: "party-hd36", log: &log)
    let prefix = gone.rows.first { $0[0].en == "types.letter.subject-prefix" }
    #expect(prefix?.dropFirst(2).map(\.en) == ["–", "36-HD/VPTW, trích yếu công văn"])
    #expect(throws: RunFailure.resourceMissing) {
      try Self.library.ruleDifferences(from: "party-hd36", to: "party-hd5", log: &log)
    }
    #expect(log.entries.map(\.code) == ["VK020"])
  }

  @Test func columnsStandUnderTheirHeadings() {
    let table = TextTable(
      headings: ["Tên", "Giá trị", "Nguồn"], rows: [["tiêu đề", "- ", "§1"], ["a", "Đảng\u{A0}uỷ", "§22"]])
    #expect(
      table.text(in: .vietnamese) == """
        Tên      Giá trị  Nguồn
        tiêu đề  “- ”     §1
        a        Đảng uỷ  §22

        """)
  }
}
