public import Diagnostics
public import VanKien

/// What a batch is made of: records with keys, each good for one set of files.
public protocol BatchSource: Sendable {
  /// What one thread makes files with; never leaves that thread.
  associatedtype Worker

  /// The keys in the order of the source; unique.
  var keys: [String] { get }
  /// What decides how files come out besides a record's own data: program, layouts, rules, fonts, choices. A digest.
  var environment: String { get }
  /// A digest of everything a record's files are made from.
  func input(of index: Int) -> String
  /// Makes ready to work; called on the thread itself, by one thread at a time.
  func worker(log: inout DiagnosticLog) throws(RunFailure) -> Worker
  /// The files of a record.
  func make(
    _ index: Int, named name: String, with worker: Worker, log: inout DiagnosticLog
  ) throws(RunFailure) -> MadeFiles
}

/// What was made of a record.
public struct MadeFiles: Sendable, Hashable {
  public let files: [RenderedFile]
  /// Pages of all papers together.
  public let pages: Int
  /// The papers' date, ISO 8601 with zone.
  public let date: String

  public init(files: [RenderedFile], pages: Int, date: String = "") {
    self.files = files
    self.pages = pages
    self.date = date
  }
}
