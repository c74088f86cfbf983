import Diagnostics

extension Congress {
  private typealias Kind = ElectionDiagnostics

  /// The sums of one ballot's papers.
  func checkBallots(_ round: some BallotRound, at path: String, _ log: inout DiagnosticLog) {
    guard let ballots = round.ballots, let tally = round.tally else { return }
    if let issued = ballots.issued, let present = tally.voters.present, issued > present {
      let words = Phrase(vi: "số có mặt ở đây", en: "the number present is here")
      log.add(
        Kind.moreIssuedThanPresent.at(
          origin(of: "\(path).ballots.issued"), "\(issued)", "\(present)",
          notes: note(votersPath("present", at: path), words)))
    }
    let path = "\(path).ballots"
    checkSum(
      ballots.issued, ballots.collected, ballots.notReturned, Kind.issuedSum, at: "\(path).issued", &log)
    checkSum(
      ballots.collected, ballots.valid, ballots.invalid, Kind.collectedSum, at: "\(path).collected", &log)
    checkReasons(ballots, at: path, &log)
    if let collected = ballots.collected, let denominator = tally.denominator, collected > denominator {
      log.add(
        Kind.moreCollectedThanVoters.at(origin(of: "\(path).collected"), "\(collected)", "\(denominator)"))
    }
  }

  /// A whole and its two parts; with one part unknown, the other may not be more than the whole.
  private func checkSum(
    _ whole: Int?, _ part: Int?, _ rest: Int?, _ kind: DiagnosticKind, at path: String,
    _ log: inout DiagnosticLog
  ) {
    guard let whole else { return }
    let sum = (part ?? 0) + (rest ?? 0)
    let isKnown = part != nil && rest != nil
    guard isKnown ? sum != whole : sum > whole else { return }
    let unknown = Phrase(vi: "không rõ", en: "unknown")
    log.add(
      kind.at(
        origin(of: path), "\(whole)", part.map { "\($0)" } ?? unknown, rest.map { "\($0)" } ?? unknown))
  }

  private func checkReasons(_ ballots: Ballots, at path: String, _ log: inout DiagnosticLog) {
    guard let invalid = ballots.invalid, !ballots.invalidReasons.isEmpty else { return }
    let numbers = ballots.invalidReasons.map(\.number)
    let sum = numbers.compactMap(\.self).reduce(0, +)
    guard numbers.contains(nil) ? sum > invalid : sum != invalid else { return }
    log.add(Kind.invalidSum.at(origin(of: "\(path).invalid"), "\(invalid)", "\(sum)"))
  }
}
