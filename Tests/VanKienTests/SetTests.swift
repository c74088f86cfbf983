import Composition
import CongressModel
import Diagnostics
import DocumentModel
import Foundation
import TestSupport
import Testing
import VanKien

/// Papers of which there is one for each election, the register of numbers, the index of a set, and forms to fill by hand.
@Suite struct SetTests {
  private static let example = "\(Project.root)/Examples/dai-hoi-dai-bieu"

  private func open(_ path: String = example) throws -> CongressFolder {
    var log = DiagnosticLog()
    return try CongressFolder.open(path, log: &log)
  }

  // MARK: One paper for each

  @Test func thereIsOnePaperForEachElectionOfItsMeeting() throws {
    var log = DiagnosticLog()
    let library = Project.library
    let folder = try open()
    #expect(
      try library.paperIDs(named: "tally-minutes", of: folder, log: &log) == [
        "tally-minutes-committee", "tally-minutes-delegation",
      ])
    #expect(
      try library.paperIDs(named: "plenum-tally-minutes", of: folder, log: &log).map {
        $0.split(separator: "-").last
      } == [
        "board", "secretary", "deputies", "inspection",
      ])
    #expect(
      try library.paperIDs(named: "result-sheet-deputies", of: folder, log: &log) == ["result-sheet-deputies"]
    )
  }

  @Test func severalPapersAreNotOne() throws {
    var log = DiagnosticLog()
    #expect(throws: RunFailure.badData) {
      try Project.library.document("tally-minutes", of: try open(), log: &log)
    }
    #expect(
      log.entries.map { $0.text(in: .english) } == [
        "error: “tally-minutes” is several papers, one for each: tally-minutes-committee, tally-minutes-delegation "
          + "[VK030]\n    hint: name one of them"
      ])
  }

  @Test func anElectionNobodyHeldHasNoPaper() throws {
    var log = DiagnosticLog()
    #expect(throws: RunFailure.resourceMissing) {
      try Project.library.document("tally-minutes-comittee", of: try open(), log: &log)
    }
    #expect(log.entries.map(\.code) == ["VK023"])
    #expect(log.entries[0].text(in: .english).contains("→ tally-minutes-committee"))
  }

  @Test func aPaperMayBeADifferenceOnAnother() throws {
    var log = DiagnosticLog()
    let document = try Project.library.document("plenum-tally-minutes-secretary", of: try open(), log: &log)
    let words = document.pieces.map(\.text).joined(separator: " ")
    #expect(words.contains("ĐẢNG UỶ PHƯỜNG HƯ CẤU"))
    #expect(words.contains("Hội nghị lần thứ nhất Ban Chấp hành Đảng bộ phường Hư Cấu"))
    #expect(!words.contains("ĐẠI HỘI ĐẠI BIỂU"))
  }

  // MARK: Numbers

  @Test func theExamplesRegisterIsInOrder() throws {
    var log = DiagnosticLog()
    let register = try Project.library.numberRegister(of: try open(), log: &log)
    #expect(
      register.entries.filter { $0.series == "ĐH" }.map(\.text) == [
        "01-CTr/ĐH", "02-QC/ĐH", "03-BC/ĐH", "04-QC/ĐH", "05-BB/ĐH", "06-BB/ĐH", "07-BB/ĐH", "08-TB/ĐH",
        "09-NQ/ĐH",
        "10-BB/ĐH",
      ])
    register.check(into: &log)
    #expect(log.entries == [])
  }

  @Test func aNumberWithoutPaperAPaperWithoutNumberAndADoubleAreSeen() throws {
    let folder = try changed { text in
      text.replacing("tally-minutes-delegation: { number: 6", with: "tally-minutes-delegation: { number: 5")
        .replacing("    number: 8\n", with: "")
    }
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var log = DiagnosticLog()
    let register = try Project.library.numberRegister(of: try open(folder), log: &log)
    register.check(into: &log)
    #expect(log.entries.map(\.code).sorted() == ["VK031", "VK032", "VK032"])
    let proposed = register.entries.filter { $0.proposal != nil }
    #expect(proposed.map(\.paper) == ["election-notice"])
    #expect(proposed.map(\.proposal) == [6])
  }

  @Test func numbersFollowTheDays() throws {
    let folder = try changed {
      $0.replacing("    number: 9\n    date: 19/6/2026", with: "    number: 9\n    date: 18/6/2026")
    }
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var log = DiagnosticLog()
    try Project.library.numberRegister(of: try open(folder), log: &log).check(into: &log)
    #expect(log.entries.map(\.code) == ["VK033"])
  }

  /// A copy of the example with other data.
  private func changed(_ change: (String) -> String) throws -> String {
    let files = FileManager.default
    let copy = files.temporaryDirectory.appending(path: "vk-\(UUID().uuidString)").path
    try files.copyItem(atPath: Self.example, toPath: copy)
    let file = URL(fileURLWithPath: "\(copy)/congress.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    let other = change(text)
    try #require(other != text)
    try Data(other.utf8).write(to: file)
    return copy
  }

  // MARK: Index

  @Test func theIndexNamesEveryFileWithItsDigest() throws {
    var log = DiagnosticLog()
    let library = Project.library
    let folder = try open()
    let session = try library.fontSession(for: folder, log: &log)
    var index = SetIndex()
    var files: [RenderedFile] = []
    for id in ["resolution", "tally-minutes-committee"] {
      let rendered = try library.layOut(id, of: folder, session: session, log: &log)
      let made = try library.files(of: rendered, id: id, format: .pdf, session: session, log: &log)
      index.add(rendered, id: id, files: made, of: folder, by: library)
      files += made
    }
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(index.json.bytes)) as? [String: Any])
    let papers = try #require(json["papers"] as? [[String: Any]])
    #expect(papers.map { $0["id"] as? String } == ["resolution", "tally-minutes-committee"])
    #expect(papers.map { $0["number"] as? String } == ["09-NQ/ĐH", "05-BB/ĐH"])
    #expect(papers.map { $0["date"] as? String } == ["2026-06-19", "2026-06-19"])
    #expect(papers.map { $0["pack"] as? String } == ["party-hd05", "party-hd05"])
    for (paper, file) in zip(papers, files) {
      let listed = try #require((paper["files"] as? [[String: Any]])?.first)
      #expect(listed["name"] as? String == file.name)
      #expect(listed["sha256"] as? String == VanKien.sha256(file.bytes))
    }
    let pdf = try index.pdf(of: folder, by: library, session: session, log: &log)
    #expect(pdf.name == "index.pdf")
    #expect(!log.hasErrors)
    let text = String(decoding: pdf.bytes, as: UTF8.self)
    #expect(text.contains("/URI (resolution.pdf)") && text.contains("/URI (tally-minutes-committee.pdf)"))
  }

  // MARK: Forms

  /// A congress of which no more is known than which it is: every paper for its kind is a form to be filled by hand.
  @Test(arguments: ["delegates", "full-membership", "branch"])
  func withBlanksEveryPaperIsAForm(_ kind: String) throws {
    let set = try PaperSet(try bare(kind), options: RenderOptions(blanksForMissing: true))
    #expect(set.log.count(of: .error) == 0)
    for member in set.members {
      #expect(PageInvariants.check(member.rendered.pages, member.rendered.document) == [], "\(member.id)")
    }
    let ids = set.members.map(\.id)
    for id in [
      "tally-minutes", "result-sheet", "show-of-hands", "congress-minutes", "programme", "organ-list",
    ] {
      #expect(ids.contains(id))
    }
  }

  private func form(_ id: String, of folder: CongressFolder) throws -> String {
    let set = try PaperSet(folder, options: RenderOptions(blanksForMissing: true))
    return try #require(set.members.first { $0.id == id }).rendered.document.text
  }

  @Test func aFormIsOfNoElectionOfTheData() throws {
    let minutes = try form("plenum-tally-minutes", of: SmallElection(seats: 5).folder)
    #expect(minutes.contains("subject: kiểm phiếu bầu [blank]"))
    #expect(!minutes.contains("Chi uỷ khoá II"))
  }

  @Test func aListNobodyKnowsHasRowsToFill() throws {
    let list = try form("candidate-list", of: SmallElection(seats: 5).folder)
    #expect(list.contains("Bầu [blank]") && list.contains("Số lượng bầu: [blank] đồng chí"))
    #expect(list.count(where: { $0 == "\n" }) > 19 && list.contains("19 |  |"))
    let request = try form("approval-request", of: try bare("full-membership"))
    #expect(request.contains("TT | Họ và tên") && request.contains("6 |  |"))
  }

  private func bare(_ kind: String) throws -> CongressFolder {
    let name = kind == "branch" ? "Chi bộ Hư Cấu" : "Đảng bộ xã Hư Cấu"
    return try CongressFolder.made(
      of: """
        format: 1
        organisation: { body: party, name: \(name), committee: Đảng uỷ xã Hư Cấu, place: Hư Cấu }
        congress: { kind: \(kind), term: { from: 2026, to: 2031 }, date: 18/6/2026 }
        """)
  }
}
