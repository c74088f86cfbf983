/// How much of a package is unpacked before it is refused, so that no file can fill memory or time.
public struct PackageLimits: Sendable {
  /// How many files it may hold.
  public var entries = 10_000
  /// How long the name of a file may be, in bytes.
  public var nameLength = 1024
  /// How many bytes all files read may have when unpacked, together.
  public var unpackedBytes = 192 << 20
  /// How many times larger a file may become by unpacking, once it has grown past ``ratioFreeBytes``. Sheets of equal
  /// rows reach 100; the most deflate can do is 1032.
  public var ratio = 250
  /// Below this size nobody minds the ratio.
  public var ratioFreeBytes = 4 << 20
  /// How many XML elements may stand inside one another.
  public var depth = 64
  /// How many XML elements one file may have.
  public var elements = 4_000_000
  /// How long one tag or other piece of markup may be, in bytes.
  public var markupLength = 1 << 20

  public init() {}
}
