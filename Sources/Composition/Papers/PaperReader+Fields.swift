import Diagnostics
import DocumentModel
import Geometry
import LocatedText
import VietnameseText

/// Small values that all parts of a paper are made of.
extension PaperReader {
  /// A path, or `{ from: path or list of paths, missing: …, blank: width }`.
  static func binding(
    _ node: LocatedNode, missing: Missing = .error, log: inout DiagnosticLog
  ) -> Binding? {
    if case .scalar = node.content {
      return node.text(log: &log).map {
        Binding(paths: [$0], missing: missing, blank: nil, location: node.location)
      }
    }
    guard var reader = MappingReader(node, log: &log) else { return nil }
    let binding = Self.binding(&reader, node, log: &log)
    reader.finish(log: &log)
    return binding
  }

  /// The keys of a binding, in a mapping that may have others.
  static func binding(
    _ reader: inout MappingReader, _ node: LocatedNode, log: inout DiagnosticLog
  ) -> Binding? {
    let paths = reader.required("from", log: &log).map { readPaths($0, log: &log) } ?? []
    let missing = reader.optional("missing")?.choice(Missing.self, log: &log) ?? .error
    let blank = reader.optional("blank").flatMap { length($0, named: "blank", log: &log) }
    return paths.isEmpty
      ? nil : Binding(paths: paths, missing: missing, blank: blank, location: node.location)
  }

  private static func readPaths(_ node: LocatedNode, log: inout DiagnosticLog) -> [String] {
    if case .sequence(let nodes) = node.content { return nodes.compactMap { $0.text(log: &log) } }
    return node.text(log: &log).map { [$0] } ?? []
  }

  static func length(_ node: LocatedNode, named name: String, log: inout DiagnosticLog) -> Length? {
    guard let text = node.text(log: &log) else { return nil }
    if let length = Length(written: text), length.points > 0 { return length }
    log.add(
      CompositionDiagnostics.wrongRuleType.at(
        node.location, Phrase(name), RuleType.length.description, Phrase(text)))
    return nil
  }

  /// A name of the paper's own: lower-case letters and digits in words joined by hyphens.
  static func name(_ node: LocatedNode, log: inout DiagnosticLog) -> String? {
    guard let text = node.text(log: &log) else { return nil }
    return isName(text, at: node.location, log: &log) ? text : nil
  }

  /// Whether `text` may be a name; reported if not.
  static func isName(_ text: String, at location: Location, log: inout DiagnosticLog) -> Bool {
    if isName(text) { return true }
    log.add(CompositionDiagnostics.badName.at(location, Phrase(text)))
    return false
  }

  /// Whether `text` may be a name.
  static func isName(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
      }
  }

  /// The entries of a mapping whose keys are names of the paper's own, in the order of the file.
  static func named<Part>(
    _ node: LocatedNode, log: inout DiagnosticLog,
    _ read: (String, LocatedNode, inout DiagnosticLog) -> Part?
  ) -> [Part] {
    guard case .mapping(let entries) = node.content else {
      _ = MappingReader(node, log: &log)
      return []
    }
    return entries.compactMap { entry in
      isName(entry.key, at: entry.keyLocation, log: &log) ? read(entry.key, entry.value, &log) : nil
    }
  }

  static func flag(_ node: LocatedNode?, log: inout DiagnosticLog) -> Bool? {
    node?.boolean(log: &log)
  }
}
