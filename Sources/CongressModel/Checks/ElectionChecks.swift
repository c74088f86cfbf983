import Diagnostics
import VietnameseText

extension Election {
  /// All elected, officials first, with their paths; `path` is the election's.
  func elected(at path: String) -> [(Elected, String)] {
    [("official", official), ("alternates", alternates)].flatMap { key, list in
      zip(list, DataPath.segments(ids: list.map(\.id)).map { "\(path).\(key).\($0)" })
    }
  }
}

extension Congress {
  private typealias Kind = CongressDiagnostics

  func checkElections(_ log: inout DiagnosticLog) {
    for (election, path) in zip(countedElections, paths("elections", of: elections)) {
      check(election, at: path, &log)
      checkList(election, at: path, &log)
      check(round: election, at: path, &log)
      for (reballot, path) in zip(
        election.countedReballots, paths("\(path).reballots", of: election.reballots))
      {
        check(round: reballot, at: path, &log)
      }
      OutcomeChecks(election, at: path, in: self)?.check(&log)
    }
  }

  private func check(_ election: Election, at path: String, _ log: inout DiagnosticLog) {
    checkSeats(election.officialSeats, election.official, at: "\(path).official_seats", &log)
    checkSeats(election.alternateSeats, election.alternates, at: "\(path).alternate_seats", &log)
    checkOnce(election.elected(at: path).map { ($0.person, $1) }, &log)
  }

  private func check(round: some BallotRound, at path: String, _ log: inout DiagnosticLog) {
    let candidates = round.countedCandidates
    checkOnce(Array(zip(candidates.map(\.person), paths("\(path).candidates", of: candidates))), &log)
    checkBallots(round, at: path, &log)
    VoteChecks(round, at: path, in: self)?.check(&log)
  }

  /// Nobody may stand twice in a list; each entry is a person and its path.
  private func checkOnce(_ entries: [(PersonReference?, String)], _ log: inout DiagnosticLog) {
    var seen: [String: String] = [:]
    for (reference, path) in entries {
      guard let person = reference.flatMap({ self.person($0) }), let id = person.id else { continue }
      if let first = seen[id] {
        let notes = note("\(first).person", Phrase(vi: "lần thứ nhất ở đây", en: "first here"))
        log.add(Kind.electedTwice.at(origin(of: "\(path).person"), Phrase(person.name ?? id), notes: notes))
      } else {
        seen[id] = path
      }
    }
  }

  /// An empty list says only that the names are not known.
  private func checkSeats(_ seats: Int?, _ elected: [Elected], at path: String, _ log: inout DiagnosticLog) {
    guard let seats, !elected.isEmpty, elected.count != seats else { return }
    let kind = elected.count > seats ? Kind.moreElected : Kind.fewerElected
    log.add(kind.at(origin(of: path), "\(seats)", "\(elected.count)"))
  }

  func check(_ vote: Vote, at path: String, _ log: inout DiagnosticLog) {
    if let present = vote.present, let summoned = vote.summoned, present > summoned {
      let place = origin(of: "\(path).present")
      log.add(Kind.morePresentThanSummoned.at(place, "\(present)", "\(summoned)"))
    }
    guard let present = vote.present else { return }
    let known = [vote.inFavour, vote.against, vote.abstained].compactMap(\.self)
    let sum = known.reduce(0) { $0.addingReportingOverflow($1).partialValue }
    if sum > present {
      log.add(Kind.moreVotesThanPresent.at(origin(of: "\(path).present"), "\(sum)", "\(present)"))
    }
    if known.count == 3, sum < present {
      log.add(Kind.handsMissing.at(origin(of: "\(path).present"), "\(sum)", "\(present)"))
    }
    checkApproval(vote, present: present, at: path, &log)
  }

  /// The reported percent is that of those present, at the precision it is printed with.
  private func checkApproval(_ vote: Vote, present: Int, at path: String, _ log: inout DiagnosticLog) {
    guard let approval = vote.approval, let inFavour = vote.inFavour,
      let share = DecimalNumber.percentage(inFavour, of: present, decimals: approval.decimals),
      share != approval
    else { return }
    let exact = DecimalNumber.percentage(inFavour, of: present, decimals: 2) ?? share
    let place = origin(of: "\(path).approval")
    log.add(Kind.approval.at(place, percent(approval), "\(inFavour)", "\(present)", percent(exact)))
  }
}
