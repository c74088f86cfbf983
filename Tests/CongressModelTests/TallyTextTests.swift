import Diagnostics
import Testing

@testable import CongressModel

/// What the minutes print besides figures: how they came about, and the digest that ties them together.
struct TallyTextTests {
  @Test func workedCongressIsExplained() {
    #expect(
      Congress.worked.tallyText == """
        committee
          ballots.collected = 157
          ballots.invalid = 1
          ballots.issued = 157
          ballots.valid = 156
          candidates.a.votes = 156
          candidates.b.votes = 79
          candidates.c.votes = 78
          denominator = 157
          election = committee
          official_seats = 3
        sha256: 47b8 e34c d407 38cb d359 fc37 e6db 18f9 fed2 caa5 717e 72c3 eaf2 e98c 2382 0ebd
        - Được triệu tập 160; trừ 02 uỷ viên cấp uỷ triệu tập đại hội vắng mặt suốt thời gian đại hội, 01 đại biểu vắng mặt suốt thời gian đại hội, không có dự khuyết thay; còn 157 là mẫu số.
        - Thu về 157 phiếu = 156 hợp lệ + 01 không hợp lệ.
        - Quá một phần hai của 157 là từ 79 phiếu trở lên.
        - Lê A: 156/157 = 99,36%, quá một phần hai: trúng cử.
        - Lê B: 79/157 = 50,32%, quá một phần hai: trúng cử.
        - Lê C: 78/157 = 49,68%, không quá một phần hai: không trúng cử.
        - Còn thiếu 01 so với số lượng bầu: đại hội quyết định có bầu tiếp hay không.

        """)
  }

  @Test func tieIsExplained() {
    let congress = Congress.electing(1, ["a": 60, "b": 60], of: 100)
    let words = TallyWords(congress.countedElections[0], in: congress).sentences
    #expect(
      words.map(\.en) == [
        "100 were called; nobody is left out, so the denominator is 100.",
        "More than half of 100 is 51 votes or more.",
        "Lê A: 60/100 = 60,00%, more than half: tied.",
        "Lê B: 60/100 = 60,00%, more than half: tied.",
        "Lê A, Lê B have equal votes for the last seat: the ballot is repeated among them, and more votes win.",
      ])
  }

  @Test func arithmeticIsATextForPapers() {
    #expect(Congress.worked.shown("elections.committee.arithmetic.count") == "7")
    #expect(Congress.sample.shown("elections.delegation.arithmetic") == nil)
    #expect(Congress.sample.shown("elections.delegation.digest") == nil)
  }

  @Test func digestIsSixteenGroupsOfFour() throws {
    let digest = try #require(Congress.worked.shown("elections.committee.digest"))
    let groups = digest.dropFirst().dropLast().split(separator: " ")
    #expect(groups.count == 16)
    #expect(groups.allSatisfy { $0.count == 4 && $0.allSatisfy(\.isHexDigit) })
  }

  @Test func orderOfTheListLeavesTheDigestAlone() {
    var other = Congress.worked
    other.elections[0].candidates.reverse()
    other.elections[0].body = "Ban Chấp hành"
    #expect(other.shown("elections.committee.digest") == Congress.worked.shown("elections.committee.digest"))
  }

  @Test func everyFigureChangesTheDigest() {
    let digest = Congress.worked.shown("elections.committee.digest")
    for change in [
      { $0.candidates[1].votes = 80 }, { $0.ballots?.invalid = 2 }, { $0.officialSeats = 2 },
      { $0.candidates[0].bothOrNone = 0 },
    ] as [(inout Election) -> Void] {
      var other = Congress.worked
      change(&other.elections[0])
      #expect(other.shown("elections.committee.digest") != digest)
    }
  }
}
