import Diagnostics
import Testing
import VietnameseText

@testable import CongressModel

/// Who is elected, by the rules of Quy định 190-QĐ/TW, in whole numbers.
struct ElectionCountTests {
  // MARK: Percent and majority

  @Test(
    arguments: [
      (145, 157, "92,36%", 79, true), (79, 157, "50,32%", 79, true), (78, 157, "49,68%", 79, false),
      (100, 200, "50,00%", 101, false), (101, 200, "50,50%", 101, true), (201, 400, "50,25%", 201, true),
      (124, 248, "50,00%", 125, false), (1, 16, "6,25%", 9, false), (5, 160, "3,13%", 81, false),
      (1579, 1587, "99,50%", 794, true),
    ] as [(Int, Int, String, Int, Bool)])
  func percentIsHalfUpAndMajorityIsInWholeNumbers(
    _ votes: Int, _ denominator: Int, _ percent: String, _ threshold: Int, _ isElected: Bool
  ) {
    let congress = Congress.electing(1, ["a": votes], of: denominator)
    guard case .found(.percent(let share), _, _) = congress.lookup("elections.committee.candidates.1.percent")
    else {
      Issue.record("no percent")
      return
    }
    #expect(NumberFormat.percent(share, decimals: 2) == percent)
    #expect(congress.shown("elections.committee.threshold") == "\(threshold)")
    #expect(congress.shown("elections.committee.candidates.1.elected") == "\(isElected)")
    #expect(Majority.isReached(by: votes, of: denominator) == isElected)
  }

  @Test(arguments: [(0, 0), (1, 1), (2, 1), (3, 2), (99, 50), (100, 50)])
  func noMoreThanHalfIsNeverAMajority(_ denominator: Int, _ least: Int) {
    for votes in 0...denominator {
      #expect(Majority.isReached(by: votes, of: denominator) == (2 * votes > denominator))
    }
  }

  @Test func workedCongressComesOutAsItShould() {
    let congress = Congress.worked
    #expect(congress.shown("elections.committee.denominator") == "157")
    #expect(congress.shown("elections.committee.threshold") == "79")
    #expect(congress.shown("elections.committee.electorate.deducted") == "3")
    #expect(congress.shown("elections.committee.candidates.1.percent") == "99,36%")
    #expect(congress.shown("elections.committee.candidates.2.percent") == "50,32%")
    #expect(congress.shown("elections.committee.candidates.3.percent") == "49,68%")
    #expect(congress.persons("elections.committee.elected") == ["a", "b"])
    #expect(congress.shown("elections.committee.candidates.3.outcome") == "không trúng cử")
    #expect(congress.findings == ["VK393"])
  }

  // MARK: Denominator

  @Test(
    arguments: [
      (Voters.Kind.delegates, Absence.Category.conveningCommittee, 98), (.delegates, .notReplaced, 98),
      (.delegates, .counted, 100), (.members, .livingElsewhere, 98), (.members, .exempt, 98),
      (.members, .suspended, 98), (.members, .prosecuted, 98), (.members, .excused, 98),
      (.members, .counted, 100), (.committee, .excused, 98), (.committee, .counted, 100),
    ] as [(Voters.Kind, Absence.Category, Int)])
  func absentAreLeftOutByTheKindOfMeeting(
    _ kind: Voters.Kind, _ category: Absence.Category, _ denominator: Int
  ) {
    var voters = Voters()
    (voters.kind, voters.summoned, voters.present) = (kind, 100, 98)
    voters.absences = [Absence(category, 2)]
    #expect(Denominator(voters, in: Congress()).value == denominator)
  }

  @Test func unknownAbsenceLeavesTheDenominatorUnknown() {
    var congress = Congress.worked
    congress.attendance?.absences = [Absence(.conveningCommittee, 2)]
    #expect(congress.shown("elections.committee.denominator") == nil)
    #expect(congress.shown("elections.committee.candidates.1.percent") == nil)
    #expect(congress.persons("elections.committee.elected") == [])
    #expect(congress.findings == ["VK372"])
  }

  @Test func whoMissesOneBallotOnlyStaysInTheDenominator() {
    let congress = Congress.electing(1, ["a": 51], of: 100) {
      $0.voters = Voters()
      $0.voters?.present = 95
    }
    #expect(congress.shown("elections.committee.denominator") == "100")
    #expect(congress.shown("elections.committee.electorate.present") == "95")
    #expect(congress.shown("elections.committee.electorate.absent") == "5")
  }

  @Test func statedDenominatorServesWhenItsPartsAreUnknown() {
    var congress = Congress.worked
    congress.attendance = Attendance()
    congress.attendance?.voters = Voters()
    congress.attendance?.voters?.reportedDenominator = 157
    #expect(congress.shown("elections.committee.threshold") == "79")
    #expect(congress.findings == ["VK393"])
  }

  // MARK: Order

  @Test func ballotGoesByGivenNameAndResultsByVotes() {
    var congress = Congress.electing(2, ["a": 60, "b": 80, "c": 80], of: 100)
    congress.people = [
      Person(id: "a", name: "Nguyễn Văn Đạt"), Person(id: "b", name: "Bùi Thị Yến"),
      Person(id: "c", name: "Trần Ân"),
    ]
    #expect(congress.persons("elections.committee.ballot_order") == ["c", "a", "b"])
    #expect(congress.persons("elections.committee.by_votes") == ["c", "b", "a"])
    #expect(congress.shown("elections.committee.by_votes.count") == "3")
    #expect(congress.shown("elections.committee.by_votes.1.percent") == "80%")
  }

  @Test func whoWithdrewIsNotOnTheBallot() {
    let congress = Congress.electing(1, ["a": 60, "b": nil], of: 100) {
      $0.candidates[1].withdrawal = Withdrawal()
      $0.candidates[1].withdrawal?.accepted = true
    }
    #expect(congress.persons("elections.committee.ballot_order") == ["a"])
    #expect(congress.persons("elections.committee.elected") == ["a"])
    #expect(congress.shown("elections.committee.has_surplus") == "false")
  }

  // MARK: Ties and further ballots

  @Test func tieForTheLastSeatElectsNobodyOfTheTied() {
    let congress = Congress.electing(2, ["a": 90, "b": 60, "c": 60, "d": 55], of: 100)
    #expect(congress.persons("elections.committee.elected") == ["a"])
    #expect(congress.persons("elections.committee.tied") == ["b", "c"])
    #expect(congress.shown("elections.committee.seats_left") == "1")
    #expect(congress.shown("elections.committee.candidates.2.outcome") == "bằng phiếu")
  }

  @Test func equalVotesWithinTheSeatsAreNoTie() {
    let congress = Congress.electing(2, ["a": 60, "b": 60, "c": 55], of: 100)
    #expect(congress.persons("elections.committee.elected") == ["a", "b"])
    #expect(congress.persons("elections.committee.tied") == [])
  }

  @Test func repeatedBallotNeedsNoMajority() {
    let congress = Congress.electing(2, ["a": 90, "b": 60, "c": 60], of: 100) {
      $0.reballots = [Reballot(.tie, ["b": 30, "c": 40])]
    }
    #expect(congress.persons("elections.committee.elected") == ["a", "c"])
    #expect(congress.persons("elections.committee.tied") == [])
    #expect(congress.shown("elections.committee.reballots.1.candidates.2.percent") == "40%")
    #expect(congress.shown("elections.committee.reballots.1.candidates.2.elected") == "true")
    #expect(congress.findings == [])
  }

  @Test func furtherBallotNeedsAMajorityAgain() {
    let congress = Congress.electing(3, ["a": 90, "b": 50, "c": 40, "d": 30], of: 100) {
      $0.reballots = [Reballot(.further, ["b": 51, "c": 50])]
    }
    #expect(congress.persons("elections.committee.elected") == ["a", "b"])
    #expect(congress.shown("elections.committee.seats_left") == "1")
    #expect(congress.shown("elections.committee.reballots.1.seats") == "2")
    #expect(congress.findings == ["VK393"])
  }

  // MARK: Alternates

  @Test func alternatesAreTheNextWithAMajority() {
    let congress = Congress.electing(1, ["a": 90, "b": 60, "c": 70, "d": 50], of: 100, alternates: 3)
    #expect(congress.persons("elections.committee.elected_alternates") == ["c", "b"])
    #expect(congress.shown("elections.committee.candidates.2.outcome") == "dự khuyết")
  }

  @Test func loserOfARepeatedBallotMayBecomeAlternate() {
    let congress = Congress.electing(1, ["a": 60, "b": 60, "c": 55], of: 100, alternates: 2) {
      $0.reballots = [Reballot(.tie, ["a": 40, "b": 60])]
    }
    #expect(congress.persons("elections.committee.elected") == ["b"])
    #expect(congress.persons("elections.committee.elected_alternates") == ["a", "c"])
  }

  @Test func alternatesOfAListOfTheirOwn() {
    var congress = Congress.electing(1, ["a": 90, "b": 60], of: 100, alternates: 1) {
      $0.reballots = [Reballot(.alternates, ["b": 55, "c": 70])]
    }
    congress.people.append(Person(id: "c", name: "Lê C"))
    #expect(congress.persons("elections.committee.elected_alternates") == ["c"])
  }

  @Test func reportedListStandsWhereVotesAreUnknown() {
    let congress = Congress.electing(1, ["a": nil, "b": nil], of: 100) { $0.official = [Elected("b")] }
    #expect(congress.persons("elections.committee.elected") == ["b"])
    #expect(congress.shown("elections.committee.candidates.2.elected") == nil)
    #expect(congress.findings == [])
  }

  // MARK: Surplus

  @Test(
    arguments: [
      (.committee, 15, 4), (.committee, 27, 8), (.committee, 9, 2), (.committee, 5, 1), (.secretary, 3, 1),
      (.secretary, 1, nil), (.delegation, 20, nil),
    ] as [(Election.Kind, Int, Int?)])
  func surplusIsLimited(_ kind: Election.Kind, _ seats: Int, _ limit: Int?) {
    #expect(SurplusRule.rule(for: kind, seats: seats)?.limit(of: seats) == limit)
  }

  @Test func preparedSurplusIsAWholeNumberOrNone() {
    #expect(SurplusRule.prepared(of: 15) == 2...2)
    #expect(SurplusRule.prepared(of: 27) == 3...4)
    #expect(SurplusRule.prepared(of: 6) == nil)
  }

  // MARK: Shows of hands

  @Test func handsAreMeasuredAgainstThosePresent() {
    var congress = Congress()
    var vote = Vote(present: 157, for: 145, against: 7, abstained: 5)
    vote.id = "resolution"
    congress.votes = [vote]
    #expect(congress.shown("votes.resolution.for_percent") == "92,36%")
    #expect(congress.shown("votes.resolution.against_percent") == "4,46%")
    #expect(congress.shown("votes.resolution.has_majority") == "true")
    #expect(congress.findings == [])
  }
}
