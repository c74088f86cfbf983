/// One field of a record: its name in the data, what it holds, and how to get and set it.
///
/// `Root` is a ``Record``, though not said to be: Swift would look each record's conformance up at run time, among
/// all of the program's, when its table is made.
public struct Field<Root>: Sendable {
  /// The key in the data, English snake_case.
  public let name: String
  /// What it holds.
  public let kind: FieldKind
  /// Whether a record without it is an error.
  public let isRequired: Bool
  /// Whether the value may identify a person beyond the name; such a value is never quoted in a diagnostic.
  public let isPersonal: Bool
  /// For a computed field: what it is computed from, relative to the record, the main source first.
  public let sources: [String]
  /// The path whose value stands in when this one is unknown, such as `congress.date` for a paper's date.
  public let fallback: String?

  private let references: @Sendable (Root) -> [PersonReference]
  private let getter: @Sendable (Root, Congress) -> FieldValue?
  private let setter: (@Sendable (inout Root, FieldValue) -> Bool)?

  /// Whether the value is worked out from others and must not be typed.
  public var isComputed: Bool { setter == nil }

  init(
    _ name: String, _ kind: FieldKind, required: Bool = false, personal: Bool = false, sources: [String] = [],
    fallback: String? = nil,
    references: @escaping @Sendable (Root) -> [PersonReference] = { _ in [] },
    get: @escaping @Sendable (Root, Congress) -> FieldValue?,
    set: (@Sendable (inout Root, FieldValue) -> Bool)?
  ) {
    self.name = name
    self.kind = kind
    self.isRequired = required
    self.isPersonal = personal
    self.sources = sources
    self.fallback = fallback
    self.references = references
    getter = get
    setter = set
  }

  /// The value in `record`, a part of `congress`; nil when it is unknown.
  public func value(in record: Root, of congress: Congress) -> FieldValue? {
    getter(record, congress)
  }

  /// The ids of persons typed in the field, whether or not there are such persons.
  func references(in record: Root) -> [PersonReference] {
    references(record)
  }

  /// Puts `value` into `record`. False, and nothing is changed, when the field is computed or the value is of
  /// another kind.
  @discardableResult
  public func set(_ value: FieldValue, in record: inout Root) -> Bool {
    setter?(&record, value) ?? false
  }
}
