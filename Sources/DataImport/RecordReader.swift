import CongressModel
import Diagnostics
import LocatedText

/// Turns YAML nodes into records by their tables of fields, noting where every value stood.
struct RecordReader {
  var log: DiagnosticLog
  /// Places by canonical path.
  private(set) var origins: [String: Location] = [:]
  private(set) var annotations: [String: Annotation] = [:]
  /// Files the data name, to be looked for.
  private(set) var files: [(path: String, location: Location)] = []
  /// Where in the file a character of a value stands.
  var places: ScalarPlaces

  /// The file that ``places`` knows.
  let file: String

  init(log: DiagnosticLog, places: ScalarPlaces, file: String) {
    self.log = log
    self.places = places
    self.file = file
  }

  /// The record in `node`; nil, reported, when it has no keys. `also` are keys read elsewhere.
  mutating func record<Root: Record>(
    _ type: Root.Type, from node: LocatedNode, at path: DataPath, also: [String] = []
  ) -> Root? {
    guard var mapping = MappingReader(node, log: &log) else { return nil }
    note(node.location, at: path)
    for key in also { _ = mapping.optional(key) }
    var record = Root()
    for field in Root.fields { read(field, of: &mapping, into: &record, of: path) }
    reportBareCommas(in: node, of: type, &mapping)
    mapping.finish(log: &log)
    return record
  }

  /// Remembers where the value at `path` stands.
  mutating func note(_ location: Location, at path: DataPath) {
    if path != .root { origins[path.text] = location }
  }

  mutating func note(_ annotation: Annotation, at path: DataPath) {
    annotations[path.text] = annotation
  }

  mutating func note(file: String, at location: Location) {
    files.append((file, location))
  }

  private mutating func read<Root: Record>(
    _ field: Field<Root>, of mapping: inout MappingReader, into record: inout Root, of parent: DataPath
  ) {
    guard !field.isComputed else { return refuse(field.name, of: &mapping) }
    let node =
      field.isRequired ? mapping.required(field.name, log: &log) : mapping.optional(field.name)
    guard let node else { return }
    let path = parent.appending(field.name)
    let leaf = LeafRules(kind: field.kind, isRequired: field.isRequired, isPersonal: field.isPersonal)
    if let value = value(of: leaf, from: node, at: path) { field.set(value, in: &record) }
  }

  /// A computed field typed by hand. It is asked for only then, so that hints do not propose it.
  private mutating func refuse(_ name: String, of mapping: inout MappingReader) {
    guard mapping.keys.contains(name), let node = mapping.optional(name) else { return }
    log.add(DataImportDiagnostics.computed.at(node.location, Phrase(name)))
  }

  /// `{ value: 95,5 }` is to YAML the value 95 and a key 5 without a value. Such keys look like no field's
  /// name.
  private mutating func reportBareCommas<Root: Record>(
    in node: LocatedNode, of type: Root.Type, _ mapping: inout MappingReader
  ) {
    guard case .mapping(let entries) = node.content else { return }
    for entry in entries where entry.value.isNull && !isFieldName(entry.key) {
      let isPersonal = Root.fields.contains { $0.isPersonal }
      _ = mapping.optional(entry.key)
      log.add(DataImportDiagnostics.bareComma.at(entry.keyLocation, shown(entry.key, isPersonal: isPersonal)))
    }
  }

  /// Whether it could be a field's name, well or badly spelt.
  private func isFieldName(_ key: String) -> Bool {
    key.utf8.contains { !(48...57).contains($0) } && key.utf8.allSatisfy { $0 < 128 && $0 != 32 }
  }

  private mutating func value(of rules: LeafRules, from node: LocatedNode, at path: DataPath) -> FieldValue? {
    switch rules.kind {
    case .record(let type): record(type, from: node, at: path).map { .record($0) }
    case .records(let type), .table(let type): records(type, from: node, at: path)
    case .keyed(let type): keyed(type, from: node, at: path)
    case .texts: list(of: rules.element(.text), from: node, at: path)
    case .files: list(of: rules.element(.file), from: node, at: path)
    case .people: list(of: rules.element(.person), from: node, at: path)
    default: leaf(rules, from: node, at: path)
    }
  }
}

// MARK: - Lists

extension RecordReader {
  /// The records of a list.
  mutating func records<Element: Identified>(
    _ type: Element.Type, from node: LocatedNode, at path: DataPath
  ) -> FieldValue? {
    guard let nodes = node.elements(log: &log) else { return nil }
    note(node.location, at: path)
    let segments = DataPath.segments(ids: nodes.map(\.typedID))
    if let first = nodes.first, case .mapping(let entries) = first.content {
      // A place for each value, about two a key: growing by doubling would hash them all anew each time.
      origins.reserveCapacity(origins.count + nodes.count * 2 * (entries.count + 1))
    }
    var values: [FieldValue] = []
    for (node, segment) in zip(nodes, segments) {
      // An unreadable element keeps its place, so that the numbers of those after it hold.
      values.append(.record(record(type, from: node, at: path.appending(segment)) ?? Element()))
    }
    return .list(values)
  }

  private mutating func keyed<Element: Identified>(
    _ type: Element.Type, from node: LocatedNode, at path: DataPath
  ) -> FieldValue? {
    guard var mapping = MappingReader(node, log: &log) else { return nil }
    note(node.location, at: path)
    var values: [FieldValue] = []
    for key in mapping.keys {
      guard let node = mapping.optional(key) else { continue }
      guard Identifier.isWellFormed(key) else {
        log.add(DataImportDiagnostics.malformedID.at(node.location, quoted(key)))
        continue
      }
      guard var element = record(type, from: node, at: path.appending(key)) else { continue }
      element.id = key
      values.append(.record(element))
    }
    return .list(values)
  }

  private mutating func list(of rules: LeafRules, from node: LocatedNode, at path: DataPath) -> FieldValue? {
    guard let nodes = node.elements(log: &log) else { return nil }
    note(node.location, at: path)
    var values: [FieldValue] = []
    for (index, node) in nodes.enumerated() {
      // Even an unreadable text keeps its number: the log has an error, and no paper is made of it.
      values.append(leaf(rules, from: node, at: path.appending(String(index + 1))) ?? .text(""))
    }
    return .list(values)
  }
}

extension LocatedNode {
  /// The id among the keys of an element, if it is a proper one.
  fileprivate var typedID: String? {
    guard let text = self["id"].flatMap({ $0["value"] ?? $0 })?.plainText else { return nil }
    return Identifier.isWellFormed(text) ? text : nil
  }

  /// The value of a key.
  subscript(key: String) -> LocatedNode? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key == key }?.value
  }

  private var plainText: String? {
    if case .scalar(let text, _) = content { collapsed(text) } else { nil }
  }
}
