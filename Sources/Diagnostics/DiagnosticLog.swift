/// The findings of a run, in the order they were found.
///
/// Bounded, so that a hostile file cannot fill memory: past ``limit`` findings of one severity the rest are only counted.
public struct DiagnosticLog: Sendable {
  /// How many findings of one severity are kept.
  public static let limit = 200

  /// The findings kept.
  public private(set) var entries: [Diagnostic] = []
  /// By entry, its place as a number: entries are compared by that first.
  private var marks: [Int] = []
  /// How many were found of each severity, kept or not.
  private var counts: [Severity: Int] = [:]

  public init() {}

  /// Adds a finding; an exact repetition of one already kept is dropped.
  public mutating func add(_ diagnostic: Diagnostic) {
    // Past the limit nothing is compared: a hostile file has findings by the million.
    let isFull = count(of: diagnostic.severity) >= DiagnosticLog.limit
    let mark = isFull ? 0 : Self.mark(diagnostic.location)
    let isKnown = !isFull && marks.indices.contains { marks[$0] == mark && entries[$0] == diagnostic }
    guard !isKnown else { return }
    counts[diagnostic.severity, default: 0] += 1
    guard !isFull else { return }
    entries.append(diagnostic)
    marks.append(mark)
  }

  private static func mark(_ location: Location?) -> Int {
    guard case .text(let line, let column) = location?.place else { return 0 }
    return line << 20 &+ column
  }

  /// Adds a finding of a kind that can come by the thousand; past the limit it is counted and not made.
  public mutating func add(_ kind: DiagnosticKind, _ make: () -> Diagnostic) {
    guard count(of: kind.severity) >= DiagnosticLog.limit else { return add(make()) }
    counts[kind.severity, default: 0] += 1
  }

  /// Adds all findings of another log.
  public mutating func add(contentsOf other: DiagnosticLog) {
    guard !counts.isEmpty else {
      self = other
      return
    }
    for entry in other.entries { add(entry) }
    for (severity, count) in other.counts {
      let kept = other.entries.count { $0.severity == severity }
      counts[severity, default: 0] += count - kept
    }
  }

  /// How many findings of `severity` there were.
  public func count(of severity: Severity) -> Int { counts[severity, default: 0] }

  /// Whether anything forbids making papers.
  public var hasErrors: Bool { count(of: .error) > 0 }

  /// How many findings were counted and not kept.
  public var droppedCount: Int { counts.values.reduce(0, +) - entries.count }
}
