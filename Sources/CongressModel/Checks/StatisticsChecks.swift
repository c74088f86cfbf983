import Diagnostics

extension Congress {
  private typealias Kind = CongressDiagnostics

  /// Whether the tables of statistics are whole, and of whom they lack something.
  func checkStatistics(_ log: inout DiagnosticLog) {
    guard let statistics = Statistics(self) else { return }
    for criterion in Criterion.all {
      guard let tally = criterion.tally(statistics, of: self) else { continue }
      if !tally.isComplete {
        log.add(
          Kind.incompleteTally.at(
            origin(of: "delegates"), Phrase("statistics.\(criterion.key)"), "\(tally.total)"))
      }
      if criterion.isAsked, !tally.unknown.isEmpty { report(tally, criterion, &log) }
    }
    checkRoll(statistics, &log)
  }

  private func report(_ tally: Tally, _ criterion: Criterion, _ log: inout DiagnosticLog) {
    let names = tally.unknown.prefix(5).map { delegates[$0].name ?? "?" }.joined(separator: ", ")
    let rest = tally.unknown.count > 5 ? "…" : ""
    let isAge = criterion.key == "age_bands" || criterion.key == "seniority_bands"
    log.add(
      Kind.unknownOfDelegates.at(
        origin(of: "delegates"), criterion.title, "\(tally.unknown.count)", "\(tally.total)",
        Phrase(names + rest),
        hint: isAge ? Kind.impreciseDates : nil))
  }

  /// The counts of `attendance` and those of the list.
  private func checkRoll(_ statistics: Statistics, _ log: inout DiagnosticLog) {
    let counts = [
      ("summoned", attendance?.summoned, Optional(statistics.summoned.count)),
      ("present", attendance?.present, statistics.isRollCalled ? statistics.counted.count : nil),
      ("absent", attendance?.absent, statistics.absent(in: self)),
    ]
    for (key, typed, counted) in counts {
      guard let typed, let counted, typed != counted else { continue }
      log.add(
        Kind.rollDiffers.at(
          origin(of: "attendance.\(key)"), Phrase("attendance.\(key)"), "\(typed)", "\(counted)"))
    }
  }
}
