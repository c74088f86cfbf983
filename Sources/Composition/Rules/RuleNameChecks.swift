import Diagnostics

/// Names that a pack brings and that are most likely slips.
///
/// New names are allowed, since an office's papers may bring elements of their own. One that nearly is a known name
/// would be passed over without a word, and the known one would keep its old values.
enum RuleNameChecks {
  /// - Parameter known: the names of the pack that `layer` builds on.
  static func run(on layer: RulePackLayer, known: Set<RuleName>, log: inout DiagnosticLog) {
    let known = known.union(RuleSection.elementNames.map { RuleName(section: "elements", name: String($0)) })
    for (new, location) in layer.names.filter({ !known.contains($0.key) }).sorted(by: { $0.key < $1.key }) {
      let candidates = known.filter { $0.section == new.section }.map(\.name).sorted()
      guard let nearest = Suggestion.nearest(to: new.name, among: candidates),
        nearest.withoutDigits != new.name.withoutDigits
      else { continue }
      log.add(
        CompositionDiagnostics.strangeRuleName.at(
          location, Phrase(new.section), Phrase(new.name),
          hint: CompositionDiagnostics.didYouMean(nearest)))
    }
  }
}

extension String {
  fileprivate var withoutDigits: String { filter { !$0.isNumber } }
}
