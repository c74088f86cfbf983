import Diagnostics

extension Congress {
  private typealias Kind = ElectionDiagnostics

  /// The voters of the congress and those that single ballots have of their own.
  func checkVoters(_ log: inout DiagnosticLog) {
    if attendance?.voters != nil { checkRoll(attendance?.voters, at: "attendance.voters", &log) }
    check(voters, at: nil, &log)
    for (election, path) in zip(countedElections, paths("elections", of: elections)) {
      check(ownVotersOf: election, at: path, &log)
      for (reballot, path) in zip(
        election.countedReballots, paths("\(path).reballots", of: election.reballots))
      {
        check(ownVotersOf: reballot, at: path, &log)
      }
    }
  }

  /// The path of one of the facts about voters, which a ballot, the voters of the congress or its attendance may state;
  /// `path` is the ballot's.
  func votersPath(_ key: String, at path: String? = nil) -> String {
    let places = (path.map { ["\($0).voters"] } ?? []) + ["attendance.voters", "attendance"]
    let stated = places.first { origins["\($0).\(key)"] != nil }
    return "\(stated ?? "attendance").\(key)"
  }

  private func check(ownVotersOf round: some BallotRound, at path: String, _ log: inout DiagnosticLog) {
    guard let own = round.voters else { return }
    let voters = self.voters(of: own)
    checkRoll(voters, at: "\(path).voters", &log)
    check(voters, at: path, &log)
  }

  private func check(_ voters: Voters, at path: String?, _ log: inout DiagnosticLog) {
    let denominator = Denominator(voters, in: self)
    checkCategories(voters, denominator.kind, at: path, &log)
    if let accounted = denominator.accounted, let absent = voters.absentees, accounted > absent {
      log.add(Kind.absencesSum.at(origin(of: votersPath("absences", at: path)), "\(accounted)", "\(absent)"))
    }
    checkReported(voters, denominator, at: path, &log)
    if denominator.kind == .members, let value = denominator.value,
      let members = membership?.officialMembers?.end, value > members
    {
      let notes = note(
        "membership.official_members.end",
        Phrase(vi: "số đảng viên chính thức ở đây", en: "the members are here"))
      log.add(
        Kind.denominatorAboveMembers.at(
          origin(of: votersPath("summoned", at: path)), "\(value)", "\(members)", notes: notes))
    }
  }

  private func checkCategories(
    _ voters: Voters, _ kind: Voters.Kind?, at path: String?, _ log: inout DiagnosticLog
  ) {
    guard let kind, let deducted = Denominator.deductions[kind] else { return }
    let known = deducted + [.counted]
    for (absence, path) in zip(voters.absences, paths(votersPath("absences", at: path), of: voters.absences))
    {
      guard let category = absence.category, !known.contains(category) else { continue }
      let words = known.map(\.rawValue).joined(separator: ", ")
      log.add(Kind.absenceKind.at(origin(of: "\(path).category"), Phrase(category.rawValue), Phrase(words)))
    }
  }

  private func checkReported(
    _ voters: Voters, _ denominator: Denominator, at path: String?, _ log: inout DiagnosticLog
  ) {
    guard let reported = voters.reportedDenominator else { return }
    let place = origin(of: votersPath("reported_denominator", at: path))
    if let computed = denominator.computed {
      guard computed != reported else { return }
      log.add(Kind.reportedDenominator.at(place, "\(reported)", "\(computed)"))
    } else if let summoned = voters.summoned, reported > summoned {
      let most = Phrase(vi: "không quá \(summoned)", en: "\(summoned) at most")
      log.add(Kind.reportedDenominator.at(place, "\(reported)", most))
    }
  }
}
