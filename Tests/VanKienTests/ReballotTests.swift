import CongressModel
import Diagnostics
import TestSupport
import Testing
import VanKien

/// A further ballot has a paper of its own: its heading, its code, and only those who stand in it.
struct ReballotTests {
  /// The words of the card of each ballot, by id.
  private func ballots(_ election: SmallElection, isForm: Bool = false) throws -> [String: [String]] {
    let set = try PaperSet(try election.folder, options: RenderOptions(blanksForMissing: isForm))
    let papers = set.members.filter { $0.id.contains("ballot") }
    return Dictionary(
      uniqueKeysWithValues: papers.map { member in
        let lines = member.rendered.document.text.split(separator: "\n")
        let cards = lines.split { $0 == "[card]" || $0 == "[new page]" }
        return (member.id, (cards.first ?? []).map(String.init))
      })
  }

  private func rows(_ ballot: [String]) -> [String] { ballot.filter { $0.contains(" | ") } }

  private func code(_ ballot: [String]) -> String? { ballot.first { $0.hasPrefix("ballot-code") } }

  private static let tie = SmallElection(seats: 2, votes: [90, 60, 60, 40], reballots: "      - kind: tie\n")

  @Test func theTiedStandAgainWithoutBeingTypedAgain() throws {
    let ballots = try ballots(Self.tie)
    #expect(ballots.keys.sorted() == ["ballot-committee", "reballot-committee-1"])
    let again = try #require(ballots["reballot-committee-1"])
    #expect(again.contains("subject: Chi uỷ khoá II, nhiệm kỳ 2026 - 2031"))
    #expect(again.contains("ballot-note: (bầu lại giữa những người bằng phiếu)"))
    #expect(again.contains("ballot-note: Số lượng bầu: 01 đồng chí"))
    #expect(rows(again) == ["STT | Họ và tên", "1 | Trần Văn Ab", "2 | Trần Văn Ac"])
  }

  @Test func aFurtherBallotHasTheListOfItsRoundAndTheSeatsLeft() throws {
    let ballots = try ballots(
      SmallElection(
        seats: 3, votes: [90, 80, 40, 30],
        reballots: "      - { kind: further, candidates: [{ person: p4 }, { person: p3 }] }\n"))
    let further = try #require(ballots["reballot-committee-1"])
    #expect(further.contains("ballot-note: (bầu tiếp cho số còn thiếu)"))
    #expect(further.contains("ballot-note: Số lượng bầu: 01 đồng chí"))
    #expect(rows(further) == ["STT | Họ và tên", "1 | Trần Văn Ac", "2 | Trần Văn Ad"])
  }

  @Test func withoutSurplusItHasBoxes() throws {
    let ballots = try ballots(
      SmallElection(
        seats: 3, votes: [90, 80, 40, 30],
        reballots: "      - { kind: further, candidates: [{ person: p3 }] }\n"))
    #expect(
      rows(try #require(ballots["reballot-committee-1"])) == [
        "STT | Họ và tên | Đồng ý | Không đồng ý", "1 | Trần Văn Ac |  | ",
      ])
  }

  /// Votes equal again: the same two names, and yet ballots of the first repetition must not be counted in the second.
  @Test func everyRoundHasItsOwnCode() throws {
    var election = Self.tie
    election.reballots = """
            - { kind: tie, candidates: [{ person: p2, votes: 50 }, { person: p3, votes: 50 }] }
            - { kind: tie }

      """
    let ballots = try ballots(election)
    #expect(rows(ballots["reballot-committee-1"] ?? []) == rows(ballots["reballot-committee-2"] ?? []))
    let codes = ballots.values.compactMap(code)
    #expect(codes.count == 3 && Set(codes).count == 3)
  }

  @Test func withoutAFurtherBallotThereIsNoPaperForOneButAForm() throws {
    var election = Self.tie
    election.reballots = ""
    #expect(try ballots(election).keys.sorted() == ["ballot-committee"])
    let form = try #require(try ballots(election, isForm: true)["reballot-committee"])
    #expect(form.contains("subject: Chi uỷ khoá II, nhiệm kỳ 2026 - 2031"))
    #expect(rows(form).count == 1 + 6)
    var log = DiagnosticLog()
    #expect(throws: RunFailure.badData) {
      try Project.library.paperIDs(named: "reballot", of: try election.folder, log: &log)
    }
    #expect(log.onlyMissingData == ["elections.reballots"])
  }
}
