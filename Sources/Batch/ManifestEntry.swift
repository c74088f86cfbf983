public import Diagnostics
import LocatedText

/// What became of one record: a line of the manifest. Keys and digests only, no data of people.
public struct ManifestEntry: Sendable, Hashable {
  public enum Status: String, Sendable, Hashable {
    case done, failed
  }

  /// A file that was written.
  public struct File: Sendable, Hashable {
    /// Inside the output folder.
    public let name: String
    public let sha256: String
    public let bytes: Int

    public init(name: String, sha256: String, bytes: Int) {
      self.name = name
      self.sha256 = sha256
      self.bytes = bytes
    }
  }

  /// Why a record has no files.
  public struct Fault: Sendable, Hashable {
    public let code: String
    /// "chi-bo.xlsx, sheet “Chi bộ”, cell D14" in both languages; nil where no place is to blame.
    public let place: Phrase?
    /// In both languages.
    public let message: Phrase

    public init(code: String, place: Phrase?, message: Phrase) {
      self.code = code
      self.place = place
      self.message = message
    }

    init(_ diagnostic: Diagnostic) {
      self.init(
        code: diagnostic.code,
        place: diagnostic.location.map { Phrase(vi: $0.text(in: .vietnamese), en: $0.text(in: .english)) },
        message: diagnostic.message)
    }
  }

  public let key: String
  /// The record's number in the source, from 0.
  public internal(set) var index: Int
  public let status: Status
  /// The digests of what the files were made from.
  public let input: String
  public let environment: String
  public let files: [File]
  public let pages: Int
  /// The papers' date, ISO 8601 with zone; empty for a record without papers.
  public let date: String
  /// How long it took, by a clock nobody sets.
  public let milliseconds: Int
  /// The codes of warnings, each as often as it was given.
  public let warnings: [String]
  public let errors: [Fault]

  public init(
    key: String, index: Int, status: Status, input: String, environment: String, files: [File] = [],
    pages: Int = 0, date: String = "", milliseconds: Int = 0, warnings: [String] = [], errors: [Fault] = []
  ) {
    self.key = key
    self.index = index
    self.status = status
    self.input = input
    self.environment = environment
    self.files = files
    self.pages = pages
    self.date = date
    self.milliseconds = milliseconds
    self.warnings = warnings
    self.errors = errors
  }
}

// MARK: - As a line

extension ManifestEntry {
  /// One line of JSON, without its end.
  public var line: String {
    JSONValue.object([
      ("key", .text(key)), ("index", .number(index)), ("status", .text(status.rawValue)),
      ("files", .list(files.map(\.json))), ("pages", .number(pages)), ("date", .text(date)),
      ("ms", .number(milliseconds)),
      ("warnings", .list(warnings.map { .text($0) })), ("errors", .list(errors.map(\.json))),
      ("input", .text(input)), ("environment", .text(environment)),
    ]).line
  }

  /// The entry in a line; nil if it is none.
  init?(_ fields: Fields) {
    guard let key = fields.text("key"), let index = fields.number("index"),
      let status = fields.text("status").flatMap(Status.init(rawValue:)), let input = fields.text("input"),
      let environment = fields.text("environment"), let pages = fields.number("pages"),
      let milliseconds = fields.number("ms")
    else { return nil }
    let files = fields.list("files").compactMap { File(Fields($0)) }
    guard files.count == fields.list("files").count else { return nil }
    self.init(
      key: key, index: index, status: status, input: input, environment: environment, files: files,
      pages: pages, date: fields.text("date") ?? "", milliseconds: milliseconds,
      warnings: fields.list("warnings").compactMap(\.word),
      errors: fields.list("errors").compactMap { Fault(Fields($0)) })
  }
}

extension ManifestEntry.File {
  fileprivate var json: JSONValue {
    .object([("name", .text(name)), ("sha256", .text(sha256)), ("bytes", .number(bytes))])
  }

  fileprivate init?(_ fields: Fields) {
    guard let name = fields.text("name"), let sum = fields.text("sha256"), let bytes = fields.number("bytes")
    else { return nil }
    self.init(name: name, sha256: sum, bytes: bytes)
  }
}

extension ManifestEntry.Fault {
  fileprivate var json: JSONValue {
    .object([
      ("code", .text(code)), ("place", JSONValue(place?.en)), ("place_vi", JSONValue(place?.vi)),
      ("message", .text(message.en)),
      ("message_vi", .text(message.vi)),
    ])
  }

  fileprivate init?(_ fields: Fields) {
    guard let code = fields.text("code"), let message = fields.text("message") else { return nil }
    self.init(
      code: code,
      place: fields.text("place").map { Phrase(vi: fields.text("place_vi") ?? $0, en: $0) },
      message: Phrase(vi: fields.text("message_vi") ?? message, en: message))
  }
}

/// The members of an object by name.
struct Fields {
  private var values: [String: LocatedNode] = [:]

  init(_ node: LocatedNode) {
    guard case .mapping(let entries) = node.content else { return }
    for entry in entries { values[entry.key] = entry.value }
  }

  func text(_ name: String) -> String? { values[name]?.word }

  func number(_ name: String) -> Int? { text(name).flatMap { Int($0) } }

  func list(_ name: String) -> [LocatedNode] {
    guard case .sequence(let nodes)? = values[name]?.content else { return [] }
    return nodes
  }
}

extension LocatedNode {
  fileprivate var word: String? {
    guard case .scalar(let text, _) = content else { return nil }
    return text
  }
}
