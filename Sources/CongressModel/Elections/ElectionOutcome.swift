/// What all ballots of an election come to.
struct ElectionOutcome: Sendable {
  /// Who is elected, in the order of the ballots and, within one, of votes.
  private(set) var elected: [Candidate] = []
  /// The alternates in order of replacement.
  private(set) var alternates: [Candidate] = []
  /// Those who are to stand again for the last seat.
  private(set) var tied: [Candidate] = []
  /// Alternates with equal votes for the last place among them.
  private(set) var tiedAlternates: [Candidate] = []
  /// Seats still empty; nil when the votes are not known.
  private(set) var seatsLeft: Int?
  /// The further ballots with their results.
  private(set) var reballots: [Reballot] = []
  /// How things stood before each further ballot.
  private(set) var standings: [Standing] = []

  /// Who had been elected and who was tied, by person, and the seats still empty.
  struct Standing: Sendable {
    let elected: Set<PersonReference>
    let tied: Set<PersonReference>
    let seatsLeft: Int?
  }

  /// Goes through the ballots of `election`; `first` is the tally of its first.
  init(_ election: Election, first: inout RoundTally, in congress: Congress) {
    seatsLeft = first.selection?.seatsLeft
    elected = first.candidates(at: first.selection?.elected ?? [])
    tied = first.candidates(at: first.selection?.tied ?? [])
    for reballot in election.reballots { add(reballot, of: election, in: congress) }
    if !election.reballots.contains(where: { $0.kind == .alternates }) {
      takeAlternates(from: &first, seats: election.alternateSeats ?? 0, in: congress)
    }
  }

  private mutating func add(_ reballot: Reballot, of election: Election, in congress: Congress) {
    standings.append(
      Standing(
        elected: Set(elected.compactMap(\.person)), tied: Set(tied.compactMap(\.person)), seatsLeft: seatsLeft
      ))
    var reballot = reballot
    // Nobody else may stand when votes were equal.
    if reballot.kind == .tie, reballot.candidates.isEmpty { reballot.candidates = tied.map(\.standingAgain) }
    let isForAlternates = reballot.kind == .alternates
    let tally = RoundTally(
      reballot, key: "\(election.id ?? "")/\(reballots.count + 1)",
      seats: isForAlternates ? election.alternateSeats : seatsLeft,
      needsMajority: reballot.kind != .tie,
      in: congress)
    reballot.tally = tally
    reballots.append(reballot)
    guard let selection = tally.selection else { return }
    if isForAlternates {
      alternates = tally.candidates(at: selection.elected)
      tiedAlternates = tally.candidates(at: selection.tied)
    } else {
      elected += tally.candidates(at: selection.elected)
      tied = tally.candidates(at: selection.tied)
      seatsLeft = selection.seatsLeft
    }
  }

  /// Alternates without a list of their own come from those who had enough votes and no seat. Votes of a repeated
  /// ballot part those whose votes in the first were equal.
  private mutating func takeAlternates(from first: inout RoundTally, seats: Int, in congress: Congress) {
    guard seats > 0, tied.isEmpty, let selection = first.selection else { return }
    let winners = Set(elected.compactMap { $0.person })
    let places = selection.qualified.filter { place in
      first.candidates[place].person.map { !winners.contains($0) } ?? true
    }
    let turns = VotesInTurn(reballots)
    let votes = first.candidates.map(turns.votes(of:))
    let order = places.enumerated().sorted { a, b in
      let (mine, other) = (votes[a.element], votes[b.element])
      return mine == other ? a.offset < b.offset : other.lexicographicallyPrecedes(mine)
    }.map(\.element)
    let chosen = order.prefix(seats)
    guard order.count > seats, let last = chosen.last, votes[order[seats]] == votes[last] else {
      return setAlternates(Array(chosen), in: &first)
    }
    setAlternates(chosen.filter { votes[$0] != votes[last] }, in: &first)
    tiedAlternates = first.candidates(at: order.filter { votes[$0] == votes[last] })
  }

  private mutating func setAlternates(_ places: [Int], in first: inout RoundTally) {
    first.mark(places, .alternate)
    alternates = first.candidates(at: places)
  }
}

/// The votes of candidates in the first ballot and in those that followed, by which alternates are ordered.
struct VotesInTurn {
  private let later: [[PersonReference: Int]]

  init(_ reballots: [Reballot]) {
    later = reballots.map { reballot in
      reballot.countedCandidates.reduce(into: [:]) { votes, candidate in
        if let person = candidate.person { votes[person] = candidate.votes }
      }
    }
  }

  /// The votes of one candidate, ballot by ballot; 0 in those where the candidate did not stand.
  func votes(of candidate: Candidate) -> [Int] {
    [candidate.votes ?? 0] + later.map { votes in candidate.person.flatMap { votes[$0] } ?? 0 }
  }
}

extension Candidate {
  /// The same person on the list of another ballot.
  fileprivate var standingAgain: Candidate {
    var candidate = Candidate()
    (candidate.id, candidate.person, candidate.position) = (id, person, position)
    return candidate
  }
}

extension Election {
  /// The election with what its votes come to.
  func counted(in congress: Congress) -> Election {
    var election = self
    for index in official.indices {
      election.official[index].person = official[index].person.map(congress.resolved)
    }
    for index in alternates.indices {
      election.alternates[index].person = alternates[index].person.map(congress.resolved)
    }
    var first = RoundTally(self, key: id ?? "", seats: officialSeats, needsMajority: true, in: congress)
    election.outcome = ElectionOutcome(self, first: &first, in: congress)
    election.tally = first
    return election
  }

  /// The further ballots, with their results.
  var countedReballots: [Reballot] { outcome?.reballots ?? reballots }
}
