import Diagnostics
import Glibc
import LocatedText
import VanKien

/// The account of a batch: a file of JSON Lines in its folder, a head and then a line for each record as it is done.
///
/// A line is written in one piece after the record's files are in place, so whatever is in the manifest is on the disk.
/// Killed at any moment, the file ends in a whole line or in one that the next run cuts off.
public struct Manifest: Sendable, Hashable {
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
  /// The last word on each record, by its number.
  public private(set) var entries: [Int: ManifestEntry]

  init(head: Head, entries: [Int: ManifestEntry] = [:]) {
    self.head = head
    self.entries = entries
  }

  mutating func add(_ entry: ManifestEntry) { entries[entry.index] = entry }

  /// The entries in the order of the source.
  public var inOrder: [ManifestEntry] { entries.values.sorted { $0.index < $1.index } }

  /// The name of a shard's manifest; the whole batch's and the merged one are "manifest.jsonl".
  public static func name(of shard: Shard) -> String {
    shard.count == 1 ? "manifest.jsonl" : "manifest-\(shard.number)-of-\(shard.count).jsonl"
  }

  /// The whole file, line by line.
  var lines: some Sequence<String> {
    let order = entries.keys.sorted()
    return (-1..<order.count).lazy.map { [head, entries] in
      $0 < 0 ? head.line : entries[order[$0]]?.line ?? ""
    }
  }

  /// Reads a manifest as far as its lines are whole; nil if it has no head of ours.
  init?(_ bytes: [UInt8], file: String) {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: true)
    if bytes.last != UInt8(ascii: "\n"), !lines.isEmpty { lines.removeLast() }
    var ignored = DiagnosticLog()
    var nodes = lines.lazy.enumerated().compactMap { number, line in
      JSONReader.read(line, file: file, line: number + 1, log: &ignored)
    }.makeIterator()
    guard let first = nodes.next(), let head = Head(Fields(first)) else { return nil }
    self.init(head: head)
    while let node = nodes.next() {
      if let entry = ManifestEntry(node) { add(entry) }
    }
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
