extension Congress {
  /// The congress with `value` at a typed `path`; nil when there is no such value now, the path is computed,
  /// or the value is of another kind. For trying what a change does.
  public func replacing(_ path: String, with value: FieldValue) -> Congress? {
    let segments = DataPath.segments(of: path)
    return Replacement(congress: self, value: value).replace(segments[...], in: self)
  }
}

/// Rebuilds the records along a path around a new value.
private struct Replacement {
  let congress: Congress
  let value: FieldValue

  func replace<Root: Record>(_ rest: ArraySlice<String>, in record: Root) -> Root? {
    guard let name = rest.first, let field = Root.field(named: name), !field.isComputed,
      let old = field.value(in: record, of: congress),
      let new = replace(rest.dropFirst(), in: old)
    else { return nil }
    var record = record
    return field.set(new, in: &record) ? record : nil
  }

  private func replace(_ rest: ArraySlice<String>, in old: FieldValue) -> FieldValue? {
    guard let next = rest.first else { return value }
    switch old {
    case .record(let record): return replaced(rest, in: record)
    case .list(var values):
      guard let index = DataPath.index(of: next, ids: values.map(\.recordID)),
        let new = replace(rest.dropFirst(), in: values[index])
      else { return nil }
      values[index] = new
      return .list(values)
    default: return nil
    }
  }

  private func replaced<Root: Record>(_ rest: ArraySlice<String>, in record: Root) -> FieldValue? {
    replace(rest, in: record).map { .record($0) }
  }
}
