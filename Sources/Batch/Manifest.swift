import Diagnostics
import LocatedText
import VanKien

/// The account of a batch: a file of JSON Lines in its folder, a head and then a line for each record as it is done.
///
/// A line is written in one piece after the record's files are in place, so whatever is in the manifest is on the disk.
/// Killed at any moment, the file ends in a whole line or in one that the next run cuts off. The lines stay on the disk and
/// are read when they are asked for: of a record no more is kept than where its line stands.
public struct Manifest: Sendable {
  /// What the batch was.
  public struct Head: Sendable, Hashable {
    public let shard: Shard
    /// How many records the whole batch has, all shards together.
    public let total: Int
    /// A digest of all their keys in order.
    public let keys: String

    public init(shard: Shard, total: Int, keys: String) {
      self.shard = shard
      self.total = total
      self.keys = keys
    }

    var line: String {
      JSONValue.object([
        ("manifest", .number(Manifest.format)), ("program", .text("vankien \(VanKien.version)")),
        ("shard", .text(shard.text)), ("total", .number(total)), ("keys", .text(keys)),
      ]).line
    }
  }

  /// Raised when a member changes its meaning.
  static let format = 1

  public let head: Head
  /// Where the lines stand.
  let file: LineFile
  /// Where the last word on each record stands, by its number.
  private var places: [Int: Range<Int>] = [:]

  /// One without entries, whose lines are added to `file`.
  init(head: Head, in file: LineFile) {
    self.head = head
    self.file = file
  }

  /// A manifest as far as its lines are whole; nil if it has no head of ours.
  init?(_ file: LineFile) {
    var head: Head?
    var places: [Int: Range<Int>] = [:]
    file.forEachLine { place, line in
      guard let node = JSONReader.readLine(line) else { return }
      let fields = Fields(node)
      if head == nil {
        head = Head(fields)
      } else if let entry = ManifestEntry(fields) {
        places[entry.index] = place
      }
    }
    guard let head else { return nil }
    self.init(head: head, in: file)
    self.places = places
  }

  /// How many records have an entry.
  public var count: Int { places.count }

  /// Takes up the line of a record from an earlier manifest in the same file.
  mutating func add(_ index: Int, of earlier: Manifest) { places[index] = earlier.places[index] }

  /// Adds the line of a record to the file; false, with `errno` set, if it could not be written.
  mutating func append(_ entry: ManifestEntry) -> Bool {
    guard let place = file.append(entry.line) else { return false }
    places[entry.index] = place
    return true
  }

  /// The entry of a record; nil if it has none.
  subscript(index: Int) -> ManifestEntry? {
    places[index].flatMap { file.line(at: $0) }.flatMap { JSONReader.readLine($0[...]) }.flatMap {
      ManifestEntry(Fields($0))
    }
  }

  /// The numbers of the records that have an entry, in order.
  var numbers: [Int] { places.keys.sorted() }

  /// The entries in the order of the source, each read when it is come to.
  public var inOrder: some Sequence<ManifestEntry> { numbers.lazy.compactMap { self[$0] } }

  /// The line of a record; nil, with `errno` set, if it cannot be read back.
  func line(of index: Int) -> String? {
    places[index].flatMap { file.line(at: $0) }.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Puts a manifest in the place of whatever is at `path`, whole or not at all: the lines of records in order, each asked
  /// for when it is written.
  static func write(
    _ head: Head, _ numbers: [Int], to path: String, log: inout DiagnosticLog, line: (Int) -> String?
  ) throws(RunFailure) {
    try withoutActuallyEscaping(line) { line throws(RunFailure) in
      let lines = (-1..<numbers.count).lazy.map { $0 < 0 ? head.line : line(numbers[$0]) }
      try VanKien.write(lines, to: path, log: &log)
    }
  }

  /// The manifest in a file that was just written to `path`.
  static func read(
    _ file: LineFile?, _ path: String, log: inout DiagnosticLog
  ) throws(RunFailure) -> Manifest {
    if let manifest = file.flatMap(Manifest.init) { return manifest }
    log.add(BatchDiagnostics.noManifest.at(Location(file: path), Phrase(path)))
    throw .inputOutput
  }

  /// The name of a shard's manifest; the whole batch's and the merged one are "manifest.jsonl".
  public static func name(of shard: Shard) -> String {
    shard.count == 1 ? "manifest.jsonl" : "manifest-\(shard.number)-of-\(shard.count).jsonl"
  }
}

extension Manifest.Head {
  fileprivate init?(_ fields: Fields) {
    guard fields.number("manifest") == Manifest.format,
      let shard = fields.text("shard").flatMap(Shard.init(written:)), let total = fields.number("total"),
      let keys = fields.text("keys")
    else { return nil }
    self.init(shard: shard, total: total, keys: keys)
  }
}

extension JSONReader {
  /// The value in a line of a manifest; nil if there is none.
  fileprivate static func readLine(_ line: ArraySlice<UInt8>) -> LocatedNode? {
    var ignored = DiagnosticLog()
    return read(line, file: "", log: &ignored)
  }
}
