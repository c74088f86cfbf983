/// A picture as its file holds it.
public struct Picture: Sendable, Hashable {
  public enum Format: String, Sendable, Hashable, CaseIterable {
    case png, jpeg, svg
  }

  /// The file's name in the congress folder, for messages and names of parts.
  public let name: String
  public let format: Format
  public let bytes: [UInt8]
  /// Pixels, or the units of an SVG, of the picture as it is looked at; from 1.
  public let width: Int
  public let height: Int

  /// The largest file: a photograph of 50 million pixels fits.
  public static let mostBytes = 32 << 20
  /// The most pixels: they take 240 MB while a picture is decoded.
  public static let mostPixels = 60_000_000

  /// A picture whose measures are known; ``init(name:bytes:)`` reads them from the file.
  public init(name: String, format: Format, bytes: [UInt8], width: Int, height: Int) {
    self.name = name
    self.format = format
    self.bytes = bytes
    self.width = width
    self.height = height
  }

  /// The picture of a file, its format told by its bytes and not by its name.
  public init(name: String, bytes: [UInt8]) throws(PictureProblem) {
    let header = try PictureHeader(bytes)
    self.init(
      name: name, format: header.format, bytes: bytes, width: header.uprightWidth,
      height: header.uprightHeight)
  }

  public static func == (a: Picture, b: Picture) -> Bool {
    a.name == b.name && a.width == b.width && a.height == b.height && a.hasSameFile(as: b)
  }

  /// Whether both are the same file, whatever its name.
  public func hasSameFile(as other: Picture) -> Bool { format == other.format && bytes == other.bytes }

  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
