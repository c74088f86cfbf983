import Diagnostics
import LocatedText
import VietnameseText

/// One pack's file as written: all of a pack, or its difference on a base.
struct RulePackLayer {
  let id: String
  let title: String
  let base: Base?
  /// What a value taken from the base adds to its source: how far it holds here too.
  let inherited: String?
  private(set) var values: [String: RuleValue] = [:]
  private(set) var removals: [String: Removal] = [:]
  /// The paths of values that refer to names of the pack's own.
  private var referring: [String] = []
  /// The names of its own, each with the first place that has it.
  private(set) var names: [RuleName: Location] = [:]
  let location: Location

  /// The pack that this one is a difference on.
  struct Base {
    let id: String
    let location: Location
  }

  /// A value of the base that does not hold here, and by which clause.
  struct Removal {
    let source: String
    let location: Location
  }

  /// The layer in `file`; nil if it cannot be read at all.
  static func read(_ file: RulePackFile, log: inout DiagnosticLog) -> RulePackLayer? {
    guard let node = YAMLReader.read(file.bytes, file: file.path, log: &log),
      var top = MappingReader(node, log: &log)
    else { return nil }
    let id = top.required("id", log: &log)?.text(log: &log) ?? ""
    let title = top.required("title", log: &log)?.text(log: &log) ?? ""
    let base = top.optional("base").flatMap { node in
      node.text(log: &log).map { Base(id: $0, location: node.location) }
    }
    let inherited = base.flatMap { _ in top.required("inherited", log: &log)?.text(log: &log) }
    var layer = RulePackLayer(
      id: id, title: title, base: base, inherited: inherited, location: Location(file: file.path))
    if let rules = top.required("rules", log: &log) {
      layer.collect(rules, path: "", Provenance(), log: &log)
    }
    top.finish(log: &log)
    return layer
  }

  private init(id: String, title: String, base: Base?, inherited: String?, location: Location) {
    self.id = id
    self.title = title
    self.base = base
    self.inherited = inherited
    self.location = location
    // About as many values as a whole pack has.
    values.reserveCapacity(base == nil ? 1_000 : 0)
  }

  /// What the groups around a value say of its source, so that not every value need repeat it.
  private struct Provenance {
    var source: String?
    var confidence: Confidence?
  }

  /// Walks down to the values: plain ones, whose group says the source, and mappings with a `value` or a `remove`.
  private mutating func collect(
    _ node: LocatedNode, path: String, _ outer: Provenance, log: inout DiagnosticLog
  ) {
    guard case .mapping(let entries) = node.content else {
      addPlainRule(node, path: path, outer, log: &log)
      return
    }
    if entries.contains(where: { $0.key == "value" || $0.key == "remove" }) {
      addRule(node, path: path, outer, log: &log)
      return
    }
    var provenance = outer
    for entry in entries {
      switch entry.key {
      case "source": provenance.source = entry.value.text(log: &log)
      case "confidence": provenance.confidence = entry.value.choice(Confidence.self, log: &log)
      default: break
      }
    }
    for entry in entries where entry.key != "source" && entry.key != "confidence" {
      let inner = path.isEmpty ? entry.key : "\(path).\(entry.key)"
      collect(entry.value, path: inner, provenance, log: &log)
    }
  }

  private mutating func addPlainRule(
    _ node: LocatedNode, path: String, _ provenance: Provenance, log: inout DiagnosticLog
  ) {
    guard let source = provenance.source, let confidence = provenance.confidence else {
      log.add(CompositionDiagnostics.ruleNeedsSource.at(node.location, Phrase(path)))
      return
    }
    guard let (parsed, type) = known(path, at: node, log: &log) else { return }
    add(node, at: parsed, path: path, of: type, source, confidence, in: node, log: &log)
  }

  /// The path taken apart and its type; an error if a pack holds no such value.
  private func known(
    _ path: String, at node: LocatedNode, log: inout DiagnosticLog
  ) -> (RulePath, RuleType)? {
    guard let parsed = RulePath(path), let type = RuleSchema.type(of: parsed) else {
      let nearest = Suggestion.nearest(to: path, among: RuleSchema.candidates(for: path))
      log.add(
        CompositionDiagnostics.unknownRule.at(
          node.location, Phrase(path), hint: nearest.map(CompositionDiagnostics.didYouMean)))
      return nil
    }
    return (parsed, type)
  }

  private mutating func addRule(
    _ node: LocatedNode, path: String, _ outer: Provenance, log: inout DiagnosticLog
  ) {
    guard let (parsed, type) = known(path, at: node, log: &log) else { return }
    guard var reader = MappingReader(node, log: &log) else { return }
    if let remove = reader.optional("remove") {
      let isRemoved = remove.boolean(log: &log)
      let source = provenance(of: "source", &reader, outer.source, log: &log) { $0.text(log: &$1) }
      reader.finish(log: &log)
      if isRemoved == true, let source { removals[path] = Removal(source: source, location: node.location) }
      return
    }
    let written = reader.required("value", log: &log)
    let source = provenance(of: "source", &reader, outer.source, log: &log) { $0.text(log: &$1) }
    let confidence = provenance(of: "confidence", &reader, outer.confidence, log: &log) {
      $0.choice(Confidence.self, log: &$1)
    }
    reader.finish(log: &log)
    guard let written, let source, let confidence else {
      note(parsed, in: node)
      return
    }
    add(written, at: parsed, path: path, of: type, source, confidence, in: node, log: &log)
  }

  /// What the value says itself, else what its group says; an error if neither does.
  private func provenance<Result>(
    of key: String, _ reader: inout MappingReader, _ outer: Result?, log: inout DiagnosticLog,
    read: (LocatedNode, inout DiagnosticLog) -> Result?
  ) -> Result? {
    if let outer { return reader.optional(key).map { read($0, &log) } ?? outer }
    return reader.required(key, log: &log).flatMap { read($0, &log) }
  }

  private mutating func note(_ path: RulePath, in node: LocatedNode) {
    if let name = path.ruleName, names[name] == nil { names[name] = node.location }
  }

  private mutating func add(
    _ written: LocatedNode, at parsed: RulePath, path: String, of type: RuleType, _ source: String,
    _ confidence: Confidence, in node: LocatedNode, log: inout DiagnosticLog
  ) {
    note(parsed, in: node)
    guard let text = written.text(log: &log) else { return }
    guard type.accepts(text) else {
      log.add(
        CompositionDiagnostics.wrongRuleType.at(
          written.location, Phrase(path), type.description, Phrase(text)))
      return
    }
    if type.refersToNames { referring.append(path) }
    values[path] = RuleValue(
      text: Normalization.nfc(text), location: written.textLocation, source: source, confidence: confidence)
  }

  // MARK: Merging

  /// The pack: what the base says, less what is removed, then what this layer says itself.
  func applied(to base: RulePack?, log: inout DiagnosticLog) -> RulePack {
    var merged = base?.values ?? [:]
    for path in removals.keys.sorted() where merged.removeValue(forKey: path) == nil {
      let nearest = Suggestion.nearest(to: path, among: base?.paths ?? [])
      log.add(
        CompositionDiagnostics.removesNothing.at(
          removals[path]?.location, Phrase(path), Phrase(base?.id ?? id),
          hint: nearest.map(CompositionDiagnostics.didYouMean)))
    }
    if let inherited { merged = merged.mapValues { $0.taken(over: inherited) } }
    merged.merge(values) { $1 }
    return RulePack(
      id: id, title: title, bases: base.map { [$0.id] + $0.bases } ?? [], values: merged,
      removals: removals.mapValues(\.source), names: Set(names.keys).union(base?.names ?? []),
      referring: (base?.referring ?? []) + referring,
      location: location)
  }
}

extension RuleValue {
  /// The value as another pack takes it over; the remark says how far its source holds there.
  fileprivate func taken(over remark: String) -> RuleValue {
    RuleValue(
      text: text, location: location, source: "\(source) (\(remark))", confidence: confidence)
  }
}
