public import Diagnostics

extension Congress {
  /// Compares the counts with one another and with the congress's own figures, and takes from them what the congress
  /// leaves open. Where they differ nothing is taken: somebody has to look first.
  public mutating func take(_ sheets: [CountSheet], into log: inout DiagnosticLog) {
    guard let first = sheets.first else { return }
    if sheets.count == 1 { log.add(CountDiagnostics.alone.at(origin(of: "counts"))) }
    var agreed: Int?
    for other in sheets.dropFirst() {
      var comparison = CountComparison(
        congress: self, mine: first.version, theirs: other.version, isStrict: true)
      _ = comparison.merge(first.figures, other.figures, at: .root)
      log.add(contentsOf: comparison.log)
      guard !comparison.log.hasErrors else { continue }
      agreed = min(agreed ?? comparison.agreed, comparison.agreed)
    }
    guard !log.hasErrors else { return }
    if let agreed {
      log.add(CountDiagnostics.agree.at(origin(of: "counts"), "\(sheets.count)", "\(agreed)"))
    }
    fill(from: first, &log)
  }

  private mutating func fill(from sheet: CountSheet, _ log: inout DiagnosticLog) {
    var own = CountSheet()
    (own.elections, own.votes) = (elections, votes)
    let version = CountComparison.Version(file: "congress.yaml", origins: origins)
    var comparison = CountComparison(congress: self, mine: version, theirs: sheet.version, isStrict: false)
    let filled = comparison.merge(own, sheet.figures, at: .root)
    log.add(contentsOf: comparison.log)
    (elections, votes) = (filled.elections, filled.votes)
    origins.merge(comparison.taken) { own, _ in own }
  }
}

extension CountSheet {
  fileprivate var version: CountComparison.Version { CountComparison.Version(file: file, origins: origins) }

  /// The sheet without the name of who typed it.
  fileprivate var figures: CountSheet {
    var sheet = self
    sheet.counter = nil
    return sheet
  }
}
