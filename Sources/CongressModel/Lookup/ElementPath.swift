import Diagnostics

/// A path inside the elements of a list, found once and followed in each: what a column of a table shows.
public struct ElementPath: Sendable {
  private let follow: @Sendable (any Record, Congress) -> FieldValue?
  /// What it leads to.
  public let kind: FieldKind

  fileprivate init(kind: FieldKind, follow: @escaping @Sendable (any Record, Congress) -> FieldValue?) {
    self.kind = kind
    self.follow = follow
  }

  /// The value in one element, a part of `congress`; nil when it is unknown.
  public func value(in element: FieldValue, of congress: Congress) -> FieldValue? {
    switch element {
    case .record(let record): follow(record, congress)
    case .person(let person): follow(person, congress)
    default: nil
    }
  }
}

/// What a path inside the elements of a list leads to.
public enum ElementLookup: Sendable {
  case found(ElementPath)
  /// No such field: the segment, the path it was looked for in, and what may have been meant.
  case unknown(segment: String, in: String, suggestion: String?)
  /// The list's elements have no fields: they are texts, or it is no list at all.
  case notRecords
}

extension Congress {
  /// The way along `path` in the elements of the list at `list`, whether or not it has any.
  public func elementPath(_ path: String, in list: String) -> ElementLookup {
    guard let kind = Congress.kind(at: DataPath.segments(of: list)[...], in: Congress.self) else {
      return .notRecords
    }
    let segments = DataPath.segments(of: path)[...]
    switch kind {
    case .records(let type), .table(let type), .keyed(let type):
      return ElementWalk(list: list).found(segments, in: type)
    case .people: return ElementWalk(list: list).found(segments, in: Person.self)
    default: return .notRecords
    }
  }

  /// The kind of what stands at a path, by the types alone; a list's elements are passed through.
  private static func kind<Root: Record>(at path: ArraySlice<String>, in type: Root.Type) -> FieldKind? {
    guard let name = path.first, let field = Root.field(named: name) else { return nil }
    let rest = path.dropFirst()
    if rest.isEmpty { return field.kind }
    switch field.kind {
    case .record(let type): return kind(at: rest, in: type)
    case .records(let type), .table(let type), .keyed(let type):
      return rest.count == 1 ? nil : kind(at: rest.dropFirst(), in: type)
    case .person: return kind(at: rest, in: Person.self)
    case .people: return rest.count == 1 ? nil : kind(at: rest.dropFirst(), in: Person.self)
    default: return nil
    }
  }
}

/// Follows a path by the types of the records, and makes of it a chain of fields.
private struct ElementWalk {
  let list: String

  func found<Root: Record>(_ path: ArraySlice<String>, in type: Root.Type) -> ElementLookup {
    guard let name = path.first, let field = Root.field(named: name) else {
      let nearest = Suggestion.nearest(to: path.first ?? "", among: Root.fieldNames)
      return .unknown(segment: path.first ?? "", in: list, suggestion: nearest)
    }
    let rest = path.dropFirst()
    let own: @Sendable (any Record, Congress) -> FieldValue? = { record, congress in
      (record as? Root).flatMap { field.value(in: $0, of: congress) }
    }
    if rest.isEmpty { return .found(ElementPath(kind: field.kind, follow: own)) }
    let place = ElementWalk(list: "\(list).\(name)")
    switch field.kind {
    case .record(let inner): return place.after(own, rest, in: inner)
    case .person: return place.after(own, rest, in: Person.self)
    case .records(let inner), .table(let inner), .keyed(let inner): return place.element(own, rest, in: inner)
    case .people: return place.element(own, rest, in: Person.self)
    case .texts: return place.text(own, rest)
    default: return .unknown(segment: rest.first ?? "", in: place.list, suggestion: nil)
    }
  }

  /// Goes on inside the record that `way` leads to.
  private func after<Root: Record>(
    _ way: @escaping @Sendable (any Record, Congress) -> FieldValue?, _ rest: ArraySlice<String>,
    in type: Root.Type
  ) -> ElementLookup {
    guard case .found(let inner) = found(rest, in: type) else { return found(rest, in: type) }
    return .found(
      ElementPath(kind: inner.kind) { record, congress in
        way(record, congress).flatMap { inner.value(in: $0, of: congress) }
      })
  }

  /// Goes on inside the element, by id or number, of the list that `way` leads to; or counts it.
  private func element<Root: Record>(
    _ way: @escaping @Sendable (any Record, Congress) -> FieldValue?, _ rest: ArraySlice<String>,
    in type: Root.Type
  ) -> ElementLookup {
    guard let name = rest.first else { return .notRecords }
    if name == DataPath.count, rest.count == 1 { return count(way) }
    let pick: @Sendable (any Record, Congress) -> FieldValue? = { record, congress in
      guard let elements = way(record, congress)?.elements else { return nil }
      return DataPath.index(of: name, ids: elements.map(\.recordID)).map { elements[$0] }
    }
    if rest.count == 1 { return .found(ElementPath(kind: .record(type), follow: pick)) }
    return after(pick, rest.dropFirst(), in: type)
  }

  private func text(
    _ way: @escaping @Sendable (any Record, Congress) -> FieldValue?, _ rest: ArraySlice<String>
  ) -> ElementLookup {
    guard let name = rest.first, rest.count == 1 else { return .notRecords }
    if name == DataPath.count { return count(way) }
    guard let number = Int(name), number > 0 else {
      return .unknown(segment: name, in: list, suggestion: nil)
    }
    return .found(
      ElementPath(kind: .text) { record, congress in
        guard let elements = way(record, congress)?.elements, number <= elements.count else { return nil }
        return elements[number - 1]
      })
  }

  private func count(_ way: @escaping @Sendable (any Record, Congress) -> FieldValue?) -> ElementLookup {
    .found(
      ElementPath(kind: .integer(0...FieldKind.largestCount)) { record, congress in
        way(record, congress)?.elements.map { .integer($0.count) }
      })
  }
}
