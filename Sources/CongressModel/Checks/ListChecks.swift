import Diagnostics

extension Congress {
  private typealias Kind = ElectionDiagnostics

  /// The list of an election and its tellers, as they must be before anybody votes.
  func checkList(_ election: Election, at path: String, _ log: inout DiagnosticLog) {
    checkLength(election, at: path, &log)
    checkPrepared(election, at: path, &log)
    checkConsent(election, at: path, &log)
    checkTellers(election, at: path, &log)
  }

  private func checkLength(_ election: Election, at path: String, _ log: inout DiagnosticLog) {
    guard let seats = election.officialSeats, let surplus = election.surplus else { return }
    let place = origin(of: "\(path).candidates")
    if surplus < 0 {
      log.add(Kind.fewCandidates.at(place, "\(seats)", "\(seats + surplus)"))
    } else if let rule = SurplusRule.rule(for: election.kind, seats: seats) {
      let limit = rule.limit(of: seats)
      guard surplus > limit else { return }
      log.add(
        Kind.surplusTooLarge.at(
          place, "\(seats + surplus)", "\(seats)", "\(surplus)", "\(limit)", Phrase(rule.source)))
    }
  }

  /// The surplus the convening committee prepared, where all are known to come from somewhere and the rule gives a
  /// whole number.
  private func checkPrepared(_ election: Election, at path: String, _ log: inout DiagnosticLog) {
    guard let seats = election.officialSeats, seats > 5,
      election.kind == .committee || election.kind == .standingBoard,
      !election.candidates.isEmpty, election.candidates.allSatisfy({ $0.source != nil }),
      let range = SurplusRule.prepared(of: seats)
    else { return }
    let prepared = election.candidates.count { $0.source == .conveningCommittee }
    guard !range.contains(prepared - seats) else { return }
    let words = range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
    log.add(
      Kind.preparedSurplus.at(origin(of: "\(path).candidates"), "\(prepared)", "\(seats)", Phrase(words)))
  }

  private func checkConsent(_ election: Election, at path: String, _ log: inout DiagnosticLog) {
    guard let present = election.tally?.voters.present else { return }
    let candidates = election.countedCandidates
    for (candidate, path) in zip(candidates, paths("\(path).candidates", of: candidates)) {
      guard let consent = candidate.consent, let source = candidate.source, source != .conveningCommittee,
        candidate.isOnBallot, consent * 100 <= present * 30
      else { continue }
      let name = Phrase(name(of: candidate))
      log.add(Kind.lateConsent.at(origin(of: "\(path).consent"), name, "\(consent)", "\(present)"))
    }
  }

  private func checkTellers(_ election: Election, at path: String, _ log: inout DiagnosticLog) {
    let candidates = election.countedCandidates + election.countedReballots.flatMap(\.countedCandidates)
    let standing = Set(candidates.filter(\.isOnBallot).compactMap(\.person))
    let away = (attendance?.guests ?? []) + (attendance?.absences ?? []).flatMap(\.people)
    let withoutVote = Set(away.map(resolved))
    for (teller, path) in zip(election.tellers, paths("\(path).tellers", of: election.tellers)) {
      guard let person = teller.person.map(resolved) else { continue }
      let place = origin(of: "\(path).person")
      if standing.contains(person) { log.add(Kind.tellerIsCandidate.at(place, Phrase(name(of: person)))) }
      if withoutVote.contains(person) { log.add(Kind.tellerWithoutVote.at(place, Phrase(name(of: person)))) }
    }
  }
}
