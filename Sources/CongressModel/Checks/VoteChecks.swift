import Diagnostics
import VietnameseText

/// The votes of one ballot, checked name by name and together.
struct VoteChecks<Round: BallotRound> {
  private typealias Kind = ElectionDiagnostics

  let congress: Congress
  let round: Round
  let tally: RoundTally
  let path: String

  init?(_ round: Round, at path: String, in congress: Congress) {
    guard let tally = round.tally else { return nil }
    (self.congress, self.round, self.tally, self.path) = (congress, round, tally, path)
  }

  private var valid: Int? { round.ballots?.valid }
  private var isWithoutSurplus: Bool { round.surplus.map { $0 <= 0 } ?? false }

  func check(_ log: inout DiagnosticLog) {
    for (candidate, path) in zip(tally.candidates, congress.paths("\(path).candidates", of: tally.candidates))
    {
      check(candidate, at: path, &log)
    }
    checkTotal(&log)
    checkMissing(&log)
    checkDenominator(&log)
  }

  // MARK: One candidate

  private func check(_ candidate: Candidate, at path: String, _ log: inout DiagnosticLog) {
    let name = Phrase(congress.name(of: candidate))
    let place = congress.origin(of: "\(path).votes")
    if !candidate.isOnBallot, candidate.votes ?? 0 > 0 { log.add(Kind.votesForWithdrawn.at(place, name)) }
    checkSum(candidate, name, at: path, &log)
    checkPercent(candidate, name, at: path, &log)
    guard let votes = candidate.votes, let denominator = tally.denominator, votes > denominator else {
      return
    }
    log.add(Kind.moreVotesThanVoters.at(place, name, "\(votes)", "\(denominator)"))
  }

  private func checkSum(_ candidate: Candidate, _ name: Phrase, at path: String, _ log: inout DiagnosticLog) {
    if let neither = candidate.bothOrNone, neither > 0, tally.ballotOrder.count == 1 {
      log.add(Kind.bothOrNoneOfOneName.at(congress.origin(of: "\(path).both_or_none"), "\(neither)"))
    }
    guard let valid else { return }
    let place = congress.origin(of: "\(path).votes")
    let parts = [candidate.votes, candidate.against, candidate.bothOrNone]
    let known = parts.compactMap(\.self)
    let sum = known.reduce(0, +)
    let notes = congress.note(
      "\(self.path).ballots.valid", Phrase(vi: "số phiếu hợp lệ ở đây", en: "the valid are here"))
    if let votes = candidate.votes, votes > valid {
      log.add(Kind.moreVotesThanBallots.at(place, name, "\(votes)", "\(valid)", notes: notes))
    } else if isWithoutSurplus && known.count == parts.count ? sum != valid : sum > valid {
      log.add(Kind.votesSum.at(place, name, "\(sum)", "\(valid)", notes: notes))
    }
  }

  /// The percent as printed, at the precision it is printed with.
  private func checkPercent(
    _ candidate: Candidate, _ name: Phrase, at path: String, _ log: inout DiagnosticLog
  ) {
    guard let reported = candidate.reportedPercent, let votes = candidate.votes,
      let denominator = tally.denominator,
      let share = DecimalNumber.percentage(votes, of: denominator, decimals: reported.decimals),
      share != reported
    else { return }
    let exact = candidate.result.percent ?? share
    log.add(
      Kind.percentDiffers.at(
        congress.origin(of: "\(path).reported_percent"), name, congress.percent(reported), "\(votes)",
        "\(denominator)", Phrase(NumberFormat.percent(exact, decimals: 2))))
  }

  // MARK: All together

  private func checkTotal(_ log: inout DiagnosticLog) {
    guard let valid, let seats = tally.seats, let surplus = round.surplus, surplus > 0 else { return }
    let votes = tally.ballotOrder.map { tally.candidates[$0].votes }
    let sum = votes.compactMap(\.self).reduce(0, +)
    let place = congress.origin(of: "\(path).candidates")
    if sum > valid * seats {
      log.add(Kind.tooManyVotes.at(place, "\(sum)", "\(valid)", "\(seats)"))
    } else if !votes.contains(nil), sum < valid {
      log.add(Kind.tooFewVotes.at(place, "\(sum)", "\(valid)"))
    }
  }

  private func checkMissing(_ log: inout DiagnosticLog) {
    let places = tally.ballotOrder
    guard places.contains(where: { tally.candidates[$0].votes != nil }) else { return }
    let paths = congress.paths("\(path).candidates", of: tally.candidates)
    for place in places.sorted() where tally.candidates[place].votes == nil {
      let name = congress.name(of: tally.candidates[place])
      log.add(Kind.votesMissing.at(congress.origin(of: paths[place]), Phrase(name)))
    }
  }

  private func checkDenominator(_ log: inout DiagnosticLog) {
    guard tally.byVotes != nil, tally.denominator ?? 0 == 0 else { return }
    let kind = tally.denominator == nil ? Kind.denominatorUnknown : Kind.nobodyMayVote
    let stated = congress.origin(of: congress.votersPath("summoned", at: path))
    log.add(kind.at(stated ?? congress.origin(of: path)))
  }
}

extension Congress {
  /// The name of a candidate as findings give it.
  func name(of candidate: Candidate) -> String { candidate.person.map(name(of:)) ?? "?" }

  func name(of reference: PersonReference) -> String { person(reference)?.name ?? reference.id }
}
