import Diagnostics

/// Follows a path through the records. Where a value is unknown it follows the types alone, so that a missing
/// value and a misspelt path are told apart.
struct PathWalk {
  let congress: Congress

  /// Goes on with `rest` from a record of type `Root`; `record` is nil when it is unknown. `origin` is the
  /// place to give for what has none of its own: the source of a computed record.
  func walk<Root: Record>(
    _ rest: ArraySlice<String>, in record: Root?, of type: Root.Type, at path: DataPath, origin: Location?
  ) -> Lookup {
    guard let name = rest.first else { return end(record.map { .record($0) }, at: path, origin: origin) }
    guard let field = Root.field(named: name) else {
      return unknown(name, at: path, among: Root.fieldNames)
    }
    let value = record.flatMap { field.value(in: $0, of: congress) }
    let here = path.appending(name)
    if value == nil, rest.count == 1, let fallback = field.fallback { return congress.lookup(fallback) }
    let source = congress.origin(ofSources: field.sources, at: path)
    return walk(rest.dropFirst(), in: value, of: field.kind, at: here, origin: source ?? origin)
  }

  /// Goes on with `rest` from the value of a field.
  private func walk(
    _ rest: ArraySlice<String>, in value: FieldValue?, of kind: FieldKind, at path: DataPath,
    origin: Location?
  ) -> Lookup {
    guard let next = rest.first else { return end(value, at: path, origin: origin) }
    switch kind {
    case .record(let type):
      return walk(rest, opening: value, as: type, at: path, origin: origin)
    case .records(let type), .table(let type):
      return element(rest, of: value, as: type, at: path, mayBeAbsent: false)
    case .keyed(let type):
      return element(rest, of: value, as: type, at: path, mayBeAbsent: true)
    case .texts, .files, .people:
      return item(rest, of: value, kind: kind, at: path)
    case .person:
      return person(rest, value, at: path)
    default:
      return .unknown(segment: next, in: path.text, suggestion: nil)
    }
  }

  private func walk<Root: Record>(
    _ rest: ArraySlice<String>, opening value: FieldValue?, as type: Root.Type, at path: DataPath,
    origin: Location?
  ) -> Lookup {
    walk(rest, in: value?.record(as: type), of: type, at: path, origin: origin)
  }

  /// An element of a list of records. A name nobody has is a mistake, except in an empty list, or in one
  /// whose names are open: there the value is merely missing.
  private func element<Root: Identified>(
    _ rest: ArraySlice<String>, of value: FieldValue?, as type: Root.Type, at path: DataPath,
    mayBeAbsent: Bool
  ) -> Lookup {
    guard let name = rest.first else { return end(value, at: path, origin: nil) }
    let values = value?.elements ?? []
    if let count = count(rest, of: values, at: path) { return count }
    let ids = values.map(\.recordID)
    guard let index = DataPath.index(of: name, ids: ids) else {
      guard mayBeAbsent || values.isEmpty || name == DataPath.nobody else {
        return unknown(name, at: path, among: ids.compactMap(\.self))
      }
      return walk(rest.dropFirst(), in: nil, of: type, at: path.appending(name), origin: nil)
    }
    let here = path.appending(DataPath.segment(at: index, ids: ids))
    return walk(rest.dropFirst(), in: values[index].record(as: type), of: type, at: here, origin: nil)
  }

  /// An element of a list of texts or persons, by its number; a person also by id.
  private func item(
    _ rest: ArraySlice<String>, of value: FieldValue?, kind: FieldKind, at path: DataPath
  ) -> Lookup {
    guard let name = rest.first else { return end(value, at: path, origin: nil) }
    let values = value?.elements ?? []
    if let count = count(rest, of: values, at: path) { return count }
    let isPeople = kind.isPeople
    guard let index = DataPath.index(of: name, ids: values.map { isPeople ? $0.person?.id : nil }) else {
      guard values.isEmpty else { return unknown(name, at: path, among: values.compactMap(\.person?.id)) }
      return isPeople
        ? walk(rest.dropFirst(), in: nil, of: .person, at: path.appending(name), origin: nil)
        : end(nil, at: path.appending(name), origin: nil)
    }
    let here = path.appending(String(index + 1))
    return walk(rest.dropFirst(), in: values[index], of: isPeople ? .person : .text, at: here, origin: nil)
  }

  /// A field of a person, reached through a field that names one; its canonical path is under `people`.
  private func person(_ rest: ArraySlice<String>, _ value: FieldValue?, at path: DataPath) -> Lookup {
    let person = value?.person
    guard let person, let id = person.id, congress.person(spelt: id) != nil else {
      return walk(rest, in: nil, of: Person.self, at: path, origin: nil)
    }
    return walk(rest, in: person, of: Person.self, at: .root.appending("people").appending(id), origin: nil)
  }

  private func count(_ rest: ArraySlice<String>, of values: [FieldValue], at path: DataPath) -> Lookup? {
    guard rest.first == DataPath.count, rest.count == 1 else { return nil }
    let value = values.isEmpty ? nil : FieldValue.integer(values.count)
    return end(value, at: path.appending(DataPath.count), origin: congress.origins[path.text])
  }

  private func end(_ value: FieldValue?, at path: DataPath, origin: Location?) -> Lookup {
    guard let value else { return .missing(path: path.text, nearest: congress.origin(of: path.text)) }
    return .found(value, path: path.text, origin: congress.origins[path.text] ?? origin)
  }

  private func unknown(_ name: String, at path: DataPath, among names: [String]) -> Lookup {
    .unknown(segment: name, in: path.text, suggestion: Suggestion.nearest(to: name, among: names))
  }
}

extension FieldValue {
  func record<Root: Record>(as type: Root.Type) -> Root? {
    if case .record(let record) = self { record as? Root } else { nil }
  }

  var elements: [FieldValue]? {
    if case .list(let values) = self { values } else { nil }
  }

  var person: Person? {
    if case .person(let person) = self { person } else { nil }
  }
}
