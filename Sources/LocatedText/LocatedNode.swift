public import Diagnostics

/// A value of a YAML file as it was typed, with the place it stands at.
///
/// Nothing is typed: `no`, `012`, `12:30` and `001099012345` stay the text in the file. The schema that reads
/// the node decides what it means.
public struct LocatedNode: Sendable, Hashable {
  /// File, line and column of the value's first character; for an anchored value, of its `&`.
  public let location: Location
  /// What stands there.
  public let content: Content
  /// Whether a quotation mark stands at `location`.
  private let isInQuotes: Bool

  /// - Parameter isInQuotes: whether the text begins behind a quotation mark at `location`.
  public init(location: Location, isInQuotes: Bool = false, content: Content) {
    self.location = location
    self.isInQuotes = isInQuotes
    self.content = content
  }

  /// Where the text of a scalar begins: behind the quotation mark, if there is one. Its columns go on from here
  /// as long as it has no escapes and stays on its line.
  public var textLocation: Location {
    guard isInQuotes, case .text(let line, let column) = location.place else { return location }
    return Location(file: location.file, line: line, column: column + 1)
  }

  /// What a node can hold.
  public enum Content: Sendable, Hashable {
    /// Nothing, `~` or `null`, without quotes.
    case null
    /// Text exactly as typed (not normalised); `quoted` for anything but a plain scalar, block text included.
    case scalar(String, quoted: Bool)
    /// A list, in the order of the file.
    case sequence([LocatedNode])
    /// Keys and values, in the order of the file, every key once.
    case mapping([Entry])
  }

  /// One key of a mapping and its value.
  public struct Entry: Sendable, Hashable {
    /// The key as typed.
    public let key: String
    /// File, line and column of the key's first character.
    public let keyLocation: Location
    public let value: LocatedNode

    public init(key: String, keyLocation: Location, value: LocatedNode) {
      self.key = key
      self.keyLocation = keyLocation
      self.value = value
    }
  }
}

extension LocatedNode {
  /// Whether there is no value: absent text, `~` or `null`.
  public var isNull: Bool { content == .null }
}
