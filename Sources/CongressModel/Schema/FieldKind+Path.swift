extension FieldKind {
  /// What a person may write at a path inside a value of this kind: below `.record(Congress.self)`, "people.bi-thu.name" is a
  /// name. An element of a list is named by its id. Nil if nothing can stand there, or it is computed.
  public func kind(at path: some Collection<String>) -> FieldKind? {
    guard let name = path.first else { return self }
    let rest = path.dropFirst()
    switch self {
    case .record(let type): return type.typedKind(of: name)?.kind(at: rest)
    case .records(let type), .table(let type), .keyed(let type):
      return Identifier.isWellFormed(name) ? FieldKind.record(type).kind(at: rest) : nil
    default: return nil
    }
  }

  /// Whether a single value is written there, or a list of single values.
  public var isLeaf: Bool {
    switch self {
    case .record, .records, .table, .keyed: false
    default: true
    }
  }
}

extension Record {
  /// The kind of a field that people fill in; nil if there is none, or it is computed.
  fileprivate static func typedKind(of name: String) -> FieldKind? {
    field(named: name).flatMap { $0.isComputed ? nil : $0.kind }
  }
}
