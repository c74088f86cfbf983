public import Diagnostics
import Synchronization
import VanKien

/// What a batch would make, found out without laying anything out.
public struct BatchPlan: Sendable {
  /// A record and what stands in its way.
  public struct Entry: Sendable {
    public let key: String
    /// Why no paper can be made of it; empty if one can.
    public let errors: [Diagnostic]
    /// The data its papers would say and do not have, by their paths.
    public let lacking: [String]
  }

  /// In the order of the source.
  public let entries: [Entry]

  /// Looks through all records of `source` that belong to `shard`, on `jobs` threads.
  public init(_ source: BranchPapers, shard: Shard = .whole, jobs: Int = 1) {
    let mine = source.keys.indices.filter { shard.holds(source.keys[$0]) }
    let shared = Shared(mine.count)
    Threads.run(max(1, min(jobs, mine.count))) {
      while let place = shared.next() {
        var log = DiagnosticLog()
        source.check(mine[place], log: &log)
        let errors = log.entries.filter { $0.severity == .error }
        shared.set(Entry(key: source.keys[mine[place]], errors: errors, lacking: log.lackingData), at: place)
      }
    }
    entries = shared.entries
  }

  /// What the threads share.
  private final class Shared: Sendable {
    private let state: Mutex<(next: Int, entries: [Entry?])>

    init(_ count: Int) { state = Mutex((next: 0, entries: [Entry?](repeating: nil, count: count))) }

    func next() -> Int? {
      state.withLock { state in
        guard state.next < state.entries.count else { return nil }
        state.next += 1
        return state.next - 1
      }
    }

    func set(_ entry: Entry, at place: Int) { state.withLock { $0.entries[place] = entry } }

    var entries: [Entry] { state.withLock { $0.entries.compactMap(\.self) } }
  }

  /// How many papers cannot be made.
  public var failing: Int { entries.count { !$0.errors.isEmpty } }

  /// The missing data in the order of their paths, each with the keys of the records that lack it.
  public var lacking: [(path: String, keys: [String])] {
    var keys: [String: [String]] = [:]
    for entry in entries {
      for path in entry.lacking where keys[path]?.last != entry.key {
        keys[path, default: []].append(entry.key)
      }
    }
    return keys.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { ($0.key, $0.value) }
  }
}
