/// How much of a prose file is accepted before it is refused, so that no file can fill memory.
public struct ProseLimits: Sendable {
  /// The largest file, in bytes.
  public var bytes = 4 * 1024 * 1024
  /// How many lists, quotations and emphases may stand inside one another.
  public var depth = 32
  /// How many lines that are not blank, marks of Markdown and table cells a file may hold.
  public var nodes = 200_000
  /// How many lines a table, with the paragraph it may grow from, may hold: cmark's time is quadratic in them.
  public var tableLines = 5_000

  public init() {}
}
