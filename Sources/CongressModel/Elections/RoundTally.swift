import VietnameseText

/// What one ballot comes to.
struct RoundTally: Sendable {
  /// By which its ballots are known apart from those of other rounds: the election, and which further ballot of it.
  let key: String
  let voters: Voters
  let denominator: Int?
  /// The least number of votes that elects; nil where none is needed or the denominator is unknown.
  let threshold: Int?
  let needsMajority: Bool
  let seats: Int?
  /// The candidates as listed, with their results.
  private(set) var candidates: [Candidate]
  /// Places in ``candidates`` of those on the ballot, A, B, C by given name.
  let ballotOrder: [Int]
  /// The same, most votes first; equal votes A, B, C. nil when somebody's votes are unknown.
  let byVotes: [Int]?
  let selection: Selection?

  init(_ round: some BallotRound, key: String, seats: Int?, needsMajority: Bool, in congress: Congress) {
    self.key = key
    voters = congress.voters(of: round.voters)
    denominator = Denominator(voters, in: congress).value
    threshold = needsMajority ? denominator.map(Majority.threshold) : nil
    (self.seats, self.needsMajority) = (seats, needsMajority)
    candidates = round.candidates
    for index in candidates.indices {
      candidates[index].person = candidates[index].person.map(congress.resolved)
    }
    ballotOrder = BallotOrder(congress).places(of: round.candidates)
    let votes = round.candidates.map { $0.votes ?? 0 }
    let isCounted = !ballotOrder.isEmpty && ballotOrder.allSatisfy { round.candidates[$0].votes != nil }
    byVotes = isCounted ? RoundTally.byVotes(ballotOrder, votes) : nil
    if let byVotes, let seats, threshold != nil || !needsMajority {
      selection = Selection(votes: votes, order: byVotes, seats: seats, threshold: threshold)
    } else {
      selection = nil
    }
    fillIn()
  }

  private static func byVotes(_ order: [Int], _ votes: [Int]) -> [Int] {
    order.enumerated().sorted { (-votes[$0.element], $0.offset) < (-votes[$1.element], $1.offset) }.map(
      \.element)
  }

  private mutating func fillIn() {
    for index in candidates.indices {
      candidates[index].result = Candidate.Result()
      guard let votes = candidates[index].votes, let denominator else { continue }
      candidates[index].result.percent = DecimalNumber.percentage(votes, of: denominator, decimals: 2)
    }
    guard let selection else { return }
    for index in ballotOrder { candidates[index].result.outcome = .notElected }
    mark(selection.elected, .elected)
    mark(selection.tied, .tied)
  }

  mutating func mark(_ places: [Int], _ outcome: Candidate.Outcome) {
    for place in places { candidates[place].result.outcome = outcome }
  }

  /// The candidates at `places`.
  func candidates(at places: [Int]) -> [Candidate] { places.map { candidates[$0] } }
}

/// The order of names on a ballot: given name, family name, middle name, then the earlier birth date.
struct BallotOrder {
  private let congress: Congress

  init(_ congress: Congress) {
    self.congress = congress
  }

  /// The places of those who stand on the ballot, in order.
  func places(of candidates: [Candidate]) -> [Int] {
    let keys = candidates.map { candidate in
      let person = candidate.person.flatMap { congress.person($0) }
      return (name: PersonName(person?.name ?? "").sortKey, birth: person?.birthDate?.iso ?? "")
    }
    return candidates.indices.filter { candidates[$0].isOnBallot }.sorted { a, b in
      if keys[a].name != keys[b].name { return keys[a].name < keys[b].name }
      return (keys[a].birth, a) < (keys[b].birth, b)
    }
  }
}
