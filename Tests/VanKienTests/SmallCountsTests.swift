import DocumentModel
import Testing
import VanKien

/// In sentences of papers of record a count below ten has a zero before it, none at all too: "00 phiếu không hợp lệ".
/// Columns of tables hold plain figures.
struct SmallCountsTests {
  private static let congress = """
    format: 1
    organisation: { body: party, name: Đảng bộ xã Hư Cấu, committee: Đảng uỷ xã Hư Cấu, place: Hư Cấu }
    congress:
      kind: full-membership
      term: { from: 2026, to: 2031 }
      date: 18/6/2026
      venue: Hội trường
    attendance: { summoned: 9, present: 8, absent: 1, absences: [{ category: excused, number: 1, reason: Ốm }] }
    people:
      - { id: a, name: Trần Văn An }
      - { id: b, name: Lê Thị Bình }
    elections:
      - id: committee
        body: Ban Chấp hành
        kind: committee
        method: secret-ballot
        official_seats: 2
        ballots: { issued: 8, collected: 8, valid: 8, invalid: 0 }
        candidates: [{ person: a, votes: 8, against: 0 }, { person: b, votes: 7, against: 1 }]
    votes:
      - { id: resolution, subject: Nghị quyết, present: 8, for: 8, against: 0, abstained: 0 }
    agenda:
      - { text: Bầu Ban Chấp hành, votes: [resolution], elections: [committee] }
    """

  @Test func noCountStandsAsASingleDigitInASentence() throws {
    let set = try PaperSet(try CongressFolder.made(of: Self.congress))
    var counts: [String: Int] = [:]
    for member in set.members {
      for case .paragraph(let paragraph) in member.rendered.document.blocks {
        for case .text(let text, _, let origin) in paragraph.inlines where origin?.path != nil {
          if text.wholeMatch(of: /0[0-9]/) != nil { counts[member.id, default: 0] += 1 }
          #expect(text.wholeMatch(of: /[0-9]/) == nil, "\(member.id): \(origin?.path ?? "")")
        }
      }
    }
    for paper in ["tally-minutes-committee", "congress-minutes", "congress-report", "approval-request"] {
      #expect(counts[paper] ?? 0 > 2, "\(paper)")
    }
  }

  @Test func aCongressOfOneDayDoesNotGoFromADayToItself() throws {
    let set = try PaperSet(try CongressFolder.made(of: Self.congress))
    let texts = set.members.map(\.rendered.document.text).joined()
    #expect(texts.contains("Đại hội họp ngày 18 tháng 6 năm 2026, tại Hội trường."))
    #expect(texts.contains("đã họp ngày 18 tháng 6 năm 2026. Đảng uỷ xã Hư Cấu đề nghị"))
    #expect(!texts.contains("từ ngày"))
  }

  @Test func noneIsTwoZerosInASentenceAndOneInAColumn() throws {
    let set = try PaperSet(try CongressFolder.made(of: Self.congress))
    func text(_ id: String) throws -> String {
      try #require(set.members.first { $0.id == id }).rendered.document.text
    }
    #expect(try text("tally-minutes-committee").contains("số phiếu không hợp lệ: 00, bằng 0,00%"))
    #expect(try text("tally-minutes-committee").contains("số dư 00 người"))
    #expect(try text("show-of-hands").contains("1 | Nghị quyết | 8 | 8 | 100,00 | 0 | 0,00 | 0"))
  }
}
