/// What a picture's file says of itself, read without decoding it; a file that breaks off is found out here.
public struct PictureHeader: Sendable, Hashable {
  public let format: Picture.Format
  /// As stored: pixels, or the units of an SVG; from 1.
  public let width: Int
  public let height: Int
  /// How the stored picture is turned and mirrored to be looked at.
  public let orientation: Orientation

  /// The values of Exif's tag 274 (CIPA DC-008, 4.6.4): where the stored first row and first column belong.
  public enum Orientation: Int, Sendable, Hashable {
    case topLeft = 1
    case topRight, bottomRight, bottomLeft, leftTop, rightTop, rightBottom, leftBottom

    /// Whether width and height change places.
    public var isTurned: Bool { rawValue >= Orientation.leftTop.rawValue }
  }

  public init(format: Picture.Format, width: Int, height: Int, orientation: Orientation = .topLeft) {
    self.format = format
    self.width = width
    self.height = height
    self.orientation = orientation
  }

  /// Reads the header of a whole file.
  public init(_ bytes: [UInt8]) throws(PictureProblem) {
    guard bytes.count <= Picture.mostBytes else { throw .tooManyBytes(bytes.count) }
    if bytes.starts(with: PNGHeader.signature) {
      self = try PNGHeader.read(bytes)
    } else if bytes.starts(with: JPEGHeader.signature) {
      self = try JPEGHeader.read(bytes)
    } else {
      self = try SVGHeader.read(bytes)
    }
    guard width > 0, height > 0 else { throw .noSize }
    guard format == .svg || width <= Picture.mostPixels / height else {
      throw .tooManyPixels(width: width, height: height)
    }
  }

  /// The measures of the picture as it is looked at.
  public var uprightWidth: Int { orientation.isTurned ? height : width }
  public var uprightHeight: Int { orientation.isTurned ? width : height }
}

extension [UInt8] {
  /// The number of `count` bytes at `offset`, the most significant first; nil past the end.
  func number(at offset: Int, count: Int) -> Int? {
    guard offset >= 0, offset + count <= self.count else { return nil }
    return self[offset..<offset + count].reduce(0) { $0 << 8 | Int($1) }
  }
}
