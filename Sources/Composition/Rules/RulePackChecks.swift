import Diagnostics
import Geometry

/// What only the whole pack can tell, those it builds on included: values outside their limits, names that refer to
/// nothing.
struct RulePackChecks {
  private let pack: RulePack
  private(set) var log = DiagnosticLog()

  init(_ pack: RulePack) {
    self.pack = pack
  }

  mutating func run() {
    let names = namesLeft
    for (path, value) in references {
      guard let (section, referred) = RuleSchema.type(of: path)?.references(in: value.text) else { continue }
      for name in referred where !names.contains(RuleName(section: section, name: name)) {
        let nearest = Suggestion.nearest(
          to: name, among: names.filter { $0.section == section }.map(\.name).sorted())
        log.add(
          CompositionDiagnostics.unknownRuleName.at(
            value.location, Phrase(path), Phrase(section), Phrase(name),
            hint: nearest.map(CompositionDiagnostics.didYouMean)))
      }
    }
    for name in names.filter({ $0.section == "limits" }).sorted() { checkLimit(name.name) }
  }

  /// The names that still have values: a difference may have removed all of one.
  private var namesLeft: Set<RuleName> {
    let touched = Set(pack.removals.keys.compactMap { RulePath($0)?.ruleName })
    return pack.names.subtracting(
      touched.filter { name in
        let stem = "\(name.section).\(name.name)."
        return !pack.values.keys.contains { $0.hasPrefix(stem) }
      })
  }

  private var references: [(path: String, value: RuleValue)] {
    Set(pack.referring).sorted().compactMap { path in pack.values[path].map { (path, $0) } }
  }

  // MARK: Limits

  private mutating func checkLimit(_ name: String) {
    let elements = pack.values["limits.\(name).elements"].flatMap {
      RuleType.names(in: "elements").references(in: $0.text)?.names
    }
    for property in RuleSection.limited {
      let least = pack.values["limits.\(name).\(property)-min"]
      let most = pack.values["limits.\(name).\(property)-max"]
      guard least != nil || most != nil else { continue }
      for element in elements ?? [name] {
        let own = "elements.\(element).\(property)"
        guard let value = pack.values[own] ?? pack.values["elements.base.\(property)"] else { continue }
        checkLength(value, at: own, from: least, to: most)
      }
    }
  }

  private mutating func checkLength(
    _ value: RuleValue, at path: String, from least: RuleValue?, to most: RuleValue?
  ) {
    guard let points = value.points else { return }
    let tooSmall = least?.points.map { points < $0 } ?? false
    let tooGreat = most?.points.map { points > $0 } ?? false
    guard tooSmall || tooGreat, let limit = tooSmall ? least : most else { return }
    let kind = tooSmall ? CompositionDiagnostics.ruleTooSmall : CompositionDiagnostics.ruleTooGreat
    log.add(
      kind.at(value.location, Phrase(path), Phrase(value.text), Phrase(limit.text), Phrase(limit.source)))
  }
}

extension RuleValue {
  fileprivate var points: Double? { Length(written: text)?.points }
}
