import Diagnostics

/// Names that a pack brings and that are most likely slips.
///
/// New names are allowed, since an office's papers may bring elements of their own. One that nearly is a known name
/// would be passed over without a word, and the known one would keep its old values.
enum RuleNameChecks {
  /// - Parameter known: the names of the pack that `layer` builds on.
  static func run(on layer: RulePackLayer, known: Set<RuleName>, log: inout DiagnosticLog) {
    let elements = RuleSection.elementNames.map { RuleName(section: "elements", name: String($0)) }
    let new = Set(layer.names.keys).subtracting(known).subtracting(elements)
    guard !new.isEmpty else { return }
    let candidates = Dictionary(grouping: known.union(elements), by: \.section)
    for (section, names) in Dictionary(grouping: new, by: \.section).sorted(by: { $0.key < $1.key }) {
      let candidates = candidates[section, default: []].map(\.name).sorted()
      guard !candidates.isEmpty else { continue }
      for name in names.sorted() { check(name, at: layer.names[name], candidates, log: &log) }
    }
  }

  private static func check(
    _ new: RuleName, at location: Location?, _ candidates: [String], log: inout DiagnosticLog
  ) {
    guard let nearest = Suggestion.nearest(to: new.name, among: candidates),
      nearest.withoutDigits != new.name.withoutDigits
    else { return }
    log.add(
      CompositionDiagnostics.strangeRuleName.at(
        location, Phrase(new.section), Phrase(new.name), hint: CompositionDiagnostics.didYouMean(nearest)))
  }
}

extension String {
  fileprivate var withoutDigits: String { filter { !$0.isNumber } }
}
