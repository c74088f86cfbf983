/// How much of a YAML file is accepted before it is refused, so that no file can fill memory.
public struct ReadingLimits: Sendable {
  /// The largest file, in bytes.
  public var bytes = 16 * 1024 * 1024
  /// How many lists and mappings may stand inside one another.
  public var depth = 64
  /// How many values, lists and mappings a file may hold, those added by aliases included.
  public var nodes = 2_000_000
  /// How many of them aliases (`*name`) may add in all; 256 bytes of text count as one more.
  public var aliasNodes = 10_000

  public init() {}
}
