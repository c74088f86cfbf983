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
  /// The name noted last: the values of one name stand together.
  private var lastName: RuleName?
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
      layer.collect(rules, Step(), log: &log)
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

  /// A group of values, or a value, on the way down: its path, what it is, and what the groups around it say of the
  /// source, so that not every value need repeat it.
  private struct Step {
    var path = ""
    var place = RulePlace.top
    var source: String?
    var confidence: Confidence?

    /// What stands below under `key`.
    func below(_ key: String) -> Step {
      var step = self
      step.path = path.isEmpty ? key : "\(path).\(key)"
      step.place = place.below(key)
      return step
    }
  }

  /// Walks down to the values: plain ones, whose group says the source, and mappings with a `value` or a `remove`.
  private mutating func collect(_ node: LocatedNode, _ step: Step, log: inout DiagnosticLog) {
    guard case .mapping(let entries) = node.content else {
      addPlainRule(node, step, log: &log)
      return
    }
    if entries.contains(where: { $0.key == "value" || $0.key == "remove" }) {
      addRule(node, step, log: &log)
      return
    }
    var step = step
    for entry in entries {
      switch entry.key {
      case "source": step.source = entry.value.text(log: &log)
      case "confidence": step.confidence = entry.value.choice(Confidence.self, log: &log)
      default: break
      }
    }
    for entry in entries where entry.key != "source" && entry.key != "confidence" {
      collect(entry.value, step.below(entry.key), log: &log)
    }
  }

  private mutating func addPlainRule(_ node: LocatedNode, _ step: Step, log: inout DiagnosticLog) {
    guard let source = step.source, let confidence = step.confidence else {
      log.add(CompositionDiagnostics.ruleNeedsSource.at(node.location, Phrase(step.path)))
      return
    }
    guard let (type, name) = known(step, at: node, log: &log) else { return }
    note(name, at: node.location)
    add(node, at: step.path, of: type, source, confidence, log: &log)
  }

  /// The type of the value and its name; an error if a pack holds no such value.
  private func known(
    _ step: Step, at node: LocatedNode, log: inout DiagnosticLog
  ) -> (RuleType, RuleName?)? {
    guard case .value(let type, let name) = step.place else {
      let nearest = Suggestion.nearest(to: step.path, among: RuleSchema.candidates(for: step.path))
      log.add(
        CompositionDiagnostics.unknownRule.at(
          node.location, Phrase(step.path), hint: nearest.map(CompositionDiagnostics.didYouMean)))
      return nil
    }
    return (type, name)
  }

  private mutating func addRule(_ node: LocatedNode, _ step: Step, log: inout DiagnosticLog) {
    guard let (type, name) = known(step, at: node, log: &log) else { return }
    guard var reader = MappingReader(node, log: &log) else { return }
    if let remove = reader.optional("remove") {
      let isRemoved = remove.boolean(log: &log)
      let source = provenance(of: "source", &reader, step.source, log: &log) { $0.text(log: &$1) }
      reader.finish(log: &log)
      if isRemoved == true, let source {
        removals[step.path] = Removal(source: source, location: node.location)
      }
      return
    }
    let written = reader.required("value", log: &log)
    let source = provenance(of: "source", &reader, step.source, log: &log) { $0.text(log: &$1) }
    let confidence = provenance(of: "confidence", &reader, step.confidence, log: &log) {
      $0.choice(Confidence.self, log: &$1)
    }
    reader.finish(log: &log)
    note(name, at: node.location)
    if let written, let source, let confidence {
      add(written, at: step.path, of: type, source, confidence, log: &log)
    }
  }

  /// What the value says itself, else what its group says; an error if neither does.
  private func provenance<Result>(
    of key: String, _ reader: inout MappingReader, _ outer: Result?, log: inout DiagnosticLog,
    read: (LocatedNode, inout DiagnosticLog) -> Result?
  ) -> Result? {
    if let outer { return reader.optional(key).map { read($0, &log) } ?? outer }
    return reader.required(key, log: &log).flatMap { read($0, &log) }
  }

  private mutating func note(_ name: RuleName?, at location: Location) {
    guard let name, name != lastName else { return }
    lastName = name
    if names[name] == nil { names[name] = location }
  }

  private mutating func add(
    _ written: LocatedNode, at path: String, of type: RuleType, _ source: String, _ confidence: Confidence,
    log: inout DiagnosticLog
  ) {
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
  func applied(to base: consuming RulePack?, log: inout DiagnosticLog) -> RulePack {
    guard var pack = consume base else {
      for (path, removal) in removals.sorted(by: { $0.key < $1.key }) {
        reportRemovalOfNothing(path, removal, in: id, among: [], log: &log)
      }
      return RulePack(
        id: id, title: title, bases: [], values: values, removals: removals.mapValues(\.source),
        names: Set(names.keys), referring: referring, location: location)
    }
    // Taken out and put back, since a copy of so many values would cost as much as reading them.
    var merged: [String: RuleValue] = [:]
    swap(&merged, &pack.values)
    for (path, removal) in removals.sorted(by: { $0.key < $1.key })
    where merged.removeValue(forKey: path) == nil {
      reportRemovalOfNothing(path, removal, in: pack.id, among: merged.keys.sorted(), log: &log)
    }
    if let inherited {
      // By hand: the indices of a dictionary hold a copy of it.
      var index = merged.startIndex
      while index != merged.endIndex {
        merged.values[index].takeOver(inherited)
        merged.formIndex(after: &index)
      }
    }
    merged.merge(values) { $1 }
    return RulePack(
      id: id, title: title, bases: [pack.id] + pack.bases, values: merged,
      removals: removals.mapValues(\.source), names: pack.names.union(names.keys),
      referring: pack.referring + referring, location: location)
  }

  private func reportRemovalOfNothing(
    _ path: String, _ removal: Removal, in pack: String, among paths: [String], log: inout DiagnosticLog
  ) {
    let nearest = Suggestion.nearest(to: path, among: paths)
    log.add(
      CompositionDiagnostics.removesNothing.at(
        removal.location, Phrase(path), Phrase(pack),
        hint: nearest.map(CompositionDiagnostics.didYouMean)))
  }
}
