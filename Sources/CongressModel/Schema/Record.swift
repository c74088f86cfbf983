/// A group of facts with a fixed set of fields, such as an election or a person.
///
/// The one table ``fields`` serves reading a file, looking a value up by its path, listing the leaves and the
/// documentation: a field that is not in it does not exist.
public protocol Record: Sendable {
  /// A record of which nothing is known yet.
  init()
  /// The fields in the order people write them.
  static var fields: [Field<Self>] { get }
  /// The id of a record that may have one; nil for others.
  var recordID: String? { get }
}

/// A record that stands in a list and may be named by its id.
public protocol Identified: Record {
  /// Unique in its list, in the form "superior-congresses" (see ``Identifier``); nil when the record has
  /// none.
  var id: String? { get set }
}

extension Identified {
  public var recordID: String? { id }
}

/// The form of ids: lower-case Latin letters and digits in words joined by hyphens, beginning with a letter.
public enum Identifier {
  /// Whether `text` may be an id. "count" may not: it asks a list for its length.
  public static func isWellFormed(_ text: String) -> Bool {
    guard let first = text.utf8.first, isLetter(first), text != DataPath.count else { return false }
    let words = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return words.allSatisfy { word in !word.isEmpty && word.allSatisfy { isLetter($0) || isDigit($0) } }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }
  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

extension Record {
  public var recordID: String? { nil }

  /// The names of all fields, in order, computed ones included.
  public static var fieldNames: [String] { fields.map(\.name) }

  /// The field called `name`, or nil.
  public static func field(named name: String) -> Field<Self>? {
    // A loop, since `first` in code for any record makes Swift look for conformances at run time.
    for field in fields where field.name == name { return field }
    return nil
  }

  /// The value of the field called `name`; nil when there is no such field or its value is unknown.
  public func value(of name: String, in congress: Congress) -> FieldValue? {
    Self.field(named: name)?.value(in: self, of: congress)
  }
}

/// A field's set of fixed words, written in the data as their raw values ("full-membership").
public protocol Choice: RawRepresentable<String>, CaseIterable, Sendable {}

extension Choice {
  /// All words that may be written.
  static var words: [String] { allCases.map(\.rawValue) }
}
