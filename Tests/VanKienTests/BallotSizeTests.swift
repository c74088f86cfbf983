import CongressModel
import Diagnostics
import DocumentModel
import TestSupport
import Testing
import Typesetting
import VanKien

/// A ballot takes a card as large as its names need, down to one a sheet and a second page; no name is ever cut.
struct BallotSizeTests {
  private func set(_ election: SmallElection, isForm: Bool = false) throws -> PaperSet {
    try PaperSet(try election.folder, options: RenderOptions(blanksForMissing: isForm))
  }

  private func ballot(_ election: SmallElection, isForm: Bool = false) throws -> RenderedPaper {
    try #require(try set(election, isForm: isForm).members.first { $0.id == "ballot-committee" }).rendered
  }

  private func names(_ count: Int) -> [Int?] { Array(repeating: nil, count: count) }

  @Test(
    arguments: [(3, 4, 1), (6, 2, 1), (13, 2, 1), (17, 2, 1), (26, 1, 1), (48, 1, 2), (80, 1, 2)]
      as [(Int, Int, Int)])
  func moreNamesTakeALargerCard(_ count: Int, _ perSheet: Int, _ pages: Int) throws {
    let paper = try ballot(SmallElection(seats: count - 1, votes: names(count)))
    let lines = paper.document.text.split(separator: "\n")
    #expect(max(1, lines.count { $0 == "[card]" }) == perSheet)
    #expect(paper.pages.count == pages)
    #expect(PageInvariants.check(paper.pages, paper.document) == [])
    // Every name is printed on every card.
    #expect(lines.count { $0.contains(" | Trần Văn ") } == count * perSheet)
  }

  @Test func aBallotThatNoSheetHoldsIsRefusedWithWhatToDo() throws {
    var log = DiagnosticLog()
    let folder = try SmallElection(seats: 250, votes: names(260)).folder
    let session = try Project.library.fontSession(for: folder, log: &log)
    #expect(throws: RunFailure.badData) {
      try Project.library.layOut("ballot-committee", of: folder, session: session, log: &log)
    }
    let refusal = try #require(log.entries.first { $0.severity == .error })
    #expect(refusal.code == "VK037")
    #expect(refusal.text(in: .vietnamese).contains("sizes"))
  }

  @Test func theFileIsOfTheSameSizeAsThePages() throws {
    var log = DiagnosticLog()
    let folder = try SmallElection(seats: 47, votes: names(48)).folder
    let session = try Project.library.fontSession(for: folder, log: &log)
    let pdf = try Project.library.pdf("ballot-committee", of: folder, session: session, log: &log)
    #expect(String(decoding: pdf.bytes, as: UTF8.self).contains("/Count 2"))
  }

  @Test func anODTAloneIsOfTheSameSizeAsThePages() throws {
    var log = DiagnosticLog()
    let folder = try SmallElection(seats: 47, votes: names(48)).folder
    let session = try Project.library.fontSession(for: folder, log: &log)
    let alone = try Project.library.openDocument("ballot-committee", of: folder, session: session, log: &log)
    let paper = try Project.library.layOut("ballot-committee", of: folder, session: session, log: &log)
    let beside = try Project.library.files(
      of: paper, id: "ballot-committee", format: .odt, session: session, log: &log)
    #expect(alone.bytes == beside[0].bytes)
  }

  // MARK: Without a list

  /// The rows to fill by hand in each form of the ballot.
  private func blankRows(_ paper: RenderedPaper) -> (strike: Int, cross: Int) {
    let lines = paper.document.text.split(separator: "\n")
    let cards = lines.split { $0 == "[card]" || $0 == "[new page]" }
    func rows(_ instruction: String) -> Int {
      let form = cards.first { $0.contains { $0.contains(instruction) } } ?? []
      return form.count { $0.wholeMatch(of: /[0-9]+ \| [ |]*/) != nil }
    }
    return (rows("Gạch ngang"), rows("Đánh dấu X"))
  }

  /// Five seats allow one name more (04-HD/TW 2024), nine two (30 percent, 190-QĐ/TW).
  @Test(arguments: [(1, 2), (5, 6), (9, 11)] as [(Int, Int)])
  func withoutAListThereAreAsManyRowsAsSeatsAndSurplus(_ seats: Int, _ rows: Int) throws {
    let found = blankRows(try ballot(SmallElection(seats: seats)))
    #expect(found.strike == rows && found.cross == rows)
  }

  @Test func withoutAnyFigureTheLayoutSaysHowManyRows() throws {
    let form = try #require(
      try PaperSet(
        try CongressFolder.made(
          of: """
            format: 1
            organisation: { body: party, name: Chi bộ Hư Cấu, place: Hư Cấu }
            congress: { kind: branch, term: { from: 2026, to: 2031 }, date: 18/6/2026 }
            """), options: RenderOptions(blanksForMissing: true)
      ).members.first { $0.id == "ballot" }
    ).rendered
    let found = blankRows(form)
    #expect(found.strike == 19 && found.cross == 19)
    #expect(form.document.text.contains("Số lượng bầu: [blank] đồng chí"))
    #expect(PageInvariants.check(form.pages, form.document) == [])
  }

  @Test func aListWithoutSeatsIsPrintedInBothForms() throws {
    let text = try ballot(SmallElection(votes: names(2))).document.text
    #expect(text.contains("STT | Họ và tên\n1 | Trần Văn Aa"))
    #expect(text.contains("STT | Họ và tên | Đồng ý | Không đồng ý\n1 | Trần Văn Aa"))
  }
}
