public import Diagnostics

/// What a path leads to.
public enum Lookup: Sendable {
  /// A value, its canonical path (elements by id, a person's fields under `people`) and where it was read;
  /// for a computed value, where its main source was.
  case found(FieldValue, path: String, origin: Location?)
  /// A field that exists and is unknown; `nearest` is the place of the group it would stand in.
  case missing(path: String, nearest: Location?)
  /// No such field or element: the segment, the path it was looked for in ("" for the root), and what may
  /// have been meant.
  case unknown(segment: String, in: String, suggestion: String?)
}

extension Congress {
  /// What `path` leads to, such as "congress.term.text" or "elections.1.official.1.person.name".
  ///
  /// List elements are named by id or by number from 1; `count` after a list is its length. A path through a
  /// field that names a person goes on in that person, the real one when there are two spellings.
  public func lookup(_ path: String) -> Lookup {
    let segments = DataPath.segments(of: path)
    return PathWalk(congress: self).walk(segments[...], in: self, of: Congress.self, at: .root, origin: nil)
  }

  /// The canonical paths of the elements of the list at `path`; empty when there is no list or nothing in it.
  public func elementPaths(of path: String) -> [String] {
    guard case .found(.list(let values), let path, _) = lookup(path) else { return [] }
    return DataPath.segments(of: values).map { "\(path).\($0)" }
  }

  /// Where the value at a canonical path was read, or else the nearest group around it.
  public func origin(of path: String) -> Location? { origins.nearest(to: path) }
}

extension [String: Location] {
  /// The place of a canonical path, or else of the nearest group around it.
  func nearest(to path: String) -> Location? {
    if let exact = self[path] { return exact }
    var rest = path[...]
    while let dot = rest.lastIndex(of: ".") {
      rest = rest[..<dot]
      if let origin = self[String(rest)] { return origin }
    }
    return nil
  }
}

extension Congress {
  /// Where the main source of a computed field was read: the first of `sources` that has a place. They are
  /// relative to the record at `path`.
  func origin(ofSources sources: [String], at path: DataPath) -> Location? {
    for source in sources {
      if let origin = origins[path.appending(source).text] { return origin }
    }
    return nil
  }
}

extension DataPath {
  /// The canonical names of the elements of a list.
  static func segments(of values: [FieldValue]) -> [String] {
    segments(ids: values.map(\.recordID))
  }
}

extension FieldValue {
  /// The id of a record that may have one.
  package var recordID: String? {
    if case .record(let record) = self { record.recordID } else { nil }
  }
}
