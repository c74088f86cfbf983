public import Diagnostics
import LocatedText
import VietnameseText

/// The rules of form for one kind of body and one period, as data: every value with its source and confidence.
public struct RulePack: Sendable, Hashable {
  /// Such as "party-hd36".
  public let id: String
  /// What the pack follows, in words.
  public let title: String
  /// Values by path, such as "elements.title.size".
  public internal(set) var values: [String: RuleValue]
  /// The pack's file as a whole.
  public let location: Location

  /// The paths in alphabetical order.
  public var paths: [String] { values.keys.sorted() }

  /// A pack equal to this one but for one value; what tests of "rules are data" change.
  public func replacing(_ path: String, with text: String) -> RulePack {
    guard let old = values[path] else { return self }
    var pack = self
    pack.values[path] = RuleValue(
      text: text, location: old.location, source: old.source, confidence: old.confidence)
    return pack
  }
}

/// Reads rule packs.
public enum RulePackReader {
  /// The pack in `bytes`; nil if the file cannot be read at all. Every fault is reported with its place.
  public static func read(_ bytes: [UInt8], file: String, log: inout DiagnosticLog) -> RulePack? {
    guard let node = YAMLReader.read(bytes, file: file, log: &log),
      var top = MappingReader(node, log: &log)
    else { return nil }
    let id = top.required("id", log: &log)?.text(log: &log) ?? ""
    let title = top.required("title", log: &log)?.text(log: &log) ?? ""
    var values: [String: RuleValue] = [:]
    if let rules = top.required("rules", log: &log) {
      collect(rules, path: "", at: rules.location, into: &values, log: &log)
    }
    top.finish(log: &log)
    return RulePack(id: id, title: title, values: values, location: Location(file: file))
  }

  /// Walks down to the mappings that hold a `value`; `place` is that of the key.
  private static func collect(
    _ node: LocatedNode, path: String, at place: Location, into values: inout [String: RuleValue],
    log: inout DiagnosticLog
  ) {
    guard case .mapping(let entries) = node.content else {
      log.add(CompositionDiagnostics.ruleNeedsSource.at(node.location, Phrase(path)))
      return
    }
    if entries.contains(where: { $0.key == "value" }) {
      if let value = value(node, path: path, at: place, log: &log) { values[path] = value }
      return
    }
    for entry in entries {
      let inner = path.isEmpty ? entry.key : "\(path).\(entry.key)"
      collect(entry.value, path: inner, at: entry.keyLocation, into: &values, log: &log)
    }
  }

  private static func value(
    _ node: LocatedNode, path: String, at place: Location, log: inout DiagnosticLog
  ) -> RuleValue? {
    guard let type = RuleSchema.type(of: path) else {
      let nearest = Suggestion.nearest(to: path, among: RuleSchema.candidates(for: path))
      log.add(
        CompositionDiagnostics.unknownRule.at(
          place, Phrase(path), hint: nearest.map(CompositionDiagnostics.didYouMean)))
      return nil
    }
    guard var reader = MappingReader(node, log: &log) else { return nil }
    let written = reader.required("value", log: &log)
    let source = reader.required("source", log: &log)?.text(log: &log)
    let confidence = reader.required("confidence", log: &log)?.choice(Confidence.self, log: &log)
    reader.finish(log: &log)
    guard let written, let text = written.text(log: &log), let source, let confidence else { return nil }
    guard type.accepts(text) else {
      log.add(
        CompositionDiagnostics.wrongRuleType.at(
          written.location, Phrase(path), type.description, Phrase(text)))
      return nil
    }
    return RuleValue(
      text: Normalization.nfc(text), location: written.textLocation, source: source, confidence: confidence)
  }
}
