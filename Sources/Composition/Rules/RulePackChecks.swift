import Diagnostics
import Geometry

/// What only the whole pack can tell: values outside its limits, names that refer to nothing, names that look mistyped.
enum RulePackChecks {
  /// - Parameters:
  ///   - layer: what the pack's own file says; only its names can be mistyped here.
  ///   - base: the pack under it.
  static func run(
    on pack: RulePack, written layer: RulePackLayer, base: RulePack?, log: inout DiagnosticLog
  ) {
    checkReferences(pack, log: &log)
    checkNames(layer, base: base, log: &log)
    for name in pack.names(in: "limits").sorted() { checkLimit(name, of: pack, log: &log) }
  }

  private static func checkReferences(_ pack: RulePack, log: inout DiagnosticLog) {
    var known: [String: Set<String>] = [:]
    for path in pack.paths {
      guard let value = pack.values[path],
        let (section, names) = RuleSchema.type(of: path)?.references(in: value.text)
      else { continue }
      let existing = known[section] ?? pack.names(in: section)
      known[section] = existing
      for name in names where !existing.contains(name) {
        let nearest = Suggestion.nearest(to: name, among: existing.sorted())
        log.add(
          CompositionDiagnostics.unknownRuleName.at(
            value.location, Phrase(path), Phrase(section), Phrase(name),
            hint: nearest.map(CompositionDiagnostics.didYouMean)))
      }
    }
  }

  // MARK: Names

  /// New names are allowed, since an office's papers may bring elements of their own. One that nearly is a known name
  /// is most likely a slip, and its values would be passed over without a word.
  private static func checkNames(_ layer: RulePackLayer, base: RulePack?, log: inout DiagnosticLog) {
    var seen: Set<String> = []
    for path in layer.values.keys.sorted() {
      guard let value = layer.values[path] else { continue }
      let words = RulePath(path).words.map(String.init)
      guard words.count == 3, seen.insert("\(words[0]).\(words[1])").inserted else { continue }
      let known = knownNames(in: words[0], base: base)
      guard !known.contains(words[1]),
        let nearest = Suggestion.nearest(to: words[1], among: known.sorted()),
        nearest.withoutDigits != words[1].withoutDigits
      else { continue }
      log.add(
        CompositionDiagnostics.strangeRuleName.at(
          value.location, Phrase(words[0]), Phrase(words[1]), hint: CompositionDiagnostics.didYouMean(nearest)
        ))
    }
  }

  private static func knownNames(in section: String, base: RulePack?) -> Set<String> {
    (base?.names(in: section) ?? []).union(section == "elements" ? RuleSection.elementNames : [])
  }

  // MARK: Limits

  private static func checkLimit(_ name: String, of pack: RulePack, log: inout DiagnosticLog) {
    let elements = pack.values["limits.\(name).elements"].flatMap {
      RuleSchema.type(of: "limits.\(name).elements")?.references(in: $0.text)?.names
    }
    for property in RuleSection.limited {
      let least = pack.values["limits.\(name).\(property)-min"]
      let most = pack.values["limits.\(name).\(property)-max"]
      guard least != nil || most != nil else { continue }
      for element in elements ?? [name] {
        let own = "elements.\(element).\(property)"
        guard let value = pack.values[own] ?? pack.values["elements.base.\(property)"] else { continue }
        checkLength(value, at: own, from: least, to: most, log: &log)
      }
    }
  }

  private static func checkLength(
    _ value: RuleValue, at path: String, from least: RuleValue?, to most: RuleValue?, log: inout DiagnosticLog
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

extension String {
  fileprivate var withoutDigits: String { filter { !$0.isNumber } }
}
