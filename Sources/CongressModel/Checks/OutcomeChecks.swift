import Diagnostics

/// Who is listed as elected against what the votes say.
struct OutcomeChecks {
  private typealias Kind = ElectionDiagnostics

  let congress: Congress
  let election: Election
  let tally: RoundTally
  let outcome: ElectionOutcome
  let path: String
  /// Each candidate's entry in the latest ballot.
  private let latest: [PersonReference: Candidate]
  private let turns: VotesInTurn

  init?(_ election: Election, at path: String, in congress: Congress) {
    guard let tally = election.tally, let outcome = election.outcome else { return nil }
    (self.congress, self.election, self.path) = (congress, election, path)
    (self.tally, self.outcome) = (tally, outcome)
    let standing = tally.candidates + outcome.reballots.flatMap(\.countedCandidates)
    latest = standing.filter(\.isOnBallot).byPerson
    turns = VotesInTurn(outcome.reballots)
  }

  func check(_ log: inout DiagnosticLog) {
    checkReballots(&log)
    if tally.byVotes != nil, election.officialSeats == nil {
      log.add(Kind.seatsUnknown.at(congress.origin(of: path)))
    }
    guard tally.selection != nil else { return }
    checkOfficial(&log)
    checkAlternates(&log)
    checkOpen(&log)
  }

  // MARK: Officials

  private func checkOfficial(_ log: inout DiagnosticLog) {
    let elected = Set(outcome.elected.compactMap(\.person))
    let listed = Set(election.official.compactMap(\.person))
    for (entry, path) in zip(election.official, congress.paths("\(path).official", of: election.official)) {
      guard let person = entry.person, !elected.contains(person) else { continue }
      report(person, at: "\(path).person", &log)
    }
    guard !listed.isEmpty else { return }
    for candidate in outcome.elected where candidate.person.map({ !listed.contains($0) }) ?? false {
      let place = congress.origin(of: "\(path).official")
      log.add(Kind.electedLeftOut.at(place, Phrase(congress.name(of: candidate)), "\(candidate.votes ?? 0)"))
    }
  }

  /// Someone listed who by the votes is not elected.
  private func report(_ person: PersonReference, at path: String, _ log: inout DiagnosticLog) {
    let place = congress.origin(of: path)
    let name = Phrase(congress.name(of: person))
    guard let candidate = latest[person], let votes = candidate.votes else {
      return log.add(Kind.notACandidate.at(place, name))
    }
    if let threshold = tally.threshold, votes < threshold {
      log.add(Kind.electedWithoutMajority.at(place, name, "\(votes)", "\(threshold)"))
    } else {
      log.add(Kind.electedOutOfOrder.at(place, name, "\(votes)"))
    }
  }

  // MARK: Alternates

  private func checkAlternates(_ log: inout DiagnosticLog) {
    let known = (outcome.alternates + outcome.tiedAlternates).byPerson
    var before: Candidate?
    for (entry, path) in zip(
      election.alternates, congress.paths("\(path).alternates", of: election.alternates))
    {
      guard let person = entry.person else { continue }
      guard let candidate = known[person] else {
        report(person, at: "\(path).person", &log)
        continue
      }
      if let before, turns.votes(of: before).lexicographicallyPrecedes(turns.votes(of: candidate)) {
        log.add(
          Kind.alternatesOrder.at(
            congress.origin(of: "\(path).person"), Phrase(congress.name(of: candidate)),
            "\(candidate.votes ?? 0)",
            Phrase(congress.name(of: before)), "\(before.votes ?? 0)"))
      }
      before = candidate
    }
    guard election.alternates.isEmpty else { return }
    for (one, next) in zip(outcome.alternates, outcome.alternates.dropFirst())
    where turns.votes(of: one) == turns.votes(of: next) {
      log.add(
        Kind.alternatesEqual.at(
          congress.origin(of: "\(path).candidates"), Phrase(congress.name(of: one)),
          Phrase(congress.name(of: next))))
    }
  }

  // MARK: What is still open

  private func checkOpen(_ log: inout DiagnosticLog) {
    for tied in [outcome.tied, outcome.tiedAlternates] where !tied.isEmpty {
      let names = tied.map { "\(congress.name(of: $0)) (\($0.votes ?? 0))" }.joined(separator: ", ")
      log.add(Kind.tieAtLastSeat.at(congress.origin(of: "\(path).candidates"), Phrase(names)))
    }
    if outcome.tied.isEmpty, let left = outcome.seatsLeft, left > 0, let seats = election.officialSeats {
      let place = congress.origin(of: "\(path).official_seats")
      log.add(Kind.seatsLeft.at(place, "\(seats)", "\(seats - left)"))
    }
  }

  // MARK: Further ballots

  private func checkReballots(_ log: inout DiagnosticLog) {
    let paths = congress.paths("\(path).reballots", of: election.reballots)
    for (index, reballot) in outcome.reballots.enumerated() {
      check(reballot, outcome.standings[index], at: paths[index], &log)
    }
  }

  private func check(
    _ reballot: Reballot, _ standing: ElectionOutcome.Standing, at path: String, _ log: inout DiagnosticLog
  ) {
    guard let kind = reballot.kind, let left = standing.seatsLeft else { return }
    let isNeeded =
      switch kind {
      case .tie: !standing.tied.isEmpty
      case .further: left > 0 && standing.tied.isEmpty
      case .alternates: true
      }
    guard isNeeded else { return log.add(Kind.needlessReballot.at(congress.origin(of: path))) }
    let candidates = reballot.countedCandidates
    for (candidate, path) in zip(candidates, congress.paths("\(path).candidates", of: candidates)) {
      guard let person = candidate.person else { continue }
      let mayStand = kind == .tie ? standing.tied.contains(person) : !standing.elected.contains(person)
      guard !mayStand else { continue }
      log.add(Kind.notEntitled.at(congress.origin(of: "\(path).person"), Phrase(congress.name(of: person))))
    }
  }
}
