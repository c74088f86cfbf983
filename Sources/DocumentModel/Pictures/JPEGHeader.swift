/// Reads the segments of a JPEG (ISO/IEC 10918-1, annex B) up to its scan.
enum JPEGHeader {
  static let signature: [UInt8] = [0xFF, 0xD8, 0xFF]

  static func read(_ bytes: [UInt8]) throws(PictureProblem) -> PictureHeader {
    var frame: (width: Int, height: Int)?
    var orientation = PictureHeader.Orientation.topLeft
    var offset = 2
    while let marker = bytes.number(at: offset, count: 2) {
      // A marker may be preceded by any number of FF.
      if marker == 0xFFFF {
        offset += 1
        continue
      }
      guard marker > 0xFF00, let length = bytes.number(at: offset + 2, count: 2), length >= 2 else { break }
      let content = offset + 4
      switch marker {
      case 0xFFC0...0xFFC2: frame = try self.frame(bytes, at: content)
      case 0xFFC3, 0xFFC5...0xFFC7, 0xFFC9...0xFFCB, 0xFFCD...0xFFCF: throw .unusualCoding
      case 0xFFE1: orientation = ExifOrientation.read(bytes, at: content, count: length - 2) ?? orientation
      case 0xFFDA:
        guard let frame, ends(bytes, after: content) else { throw .truncated }
        return PictureHeader(
          format: .jpeg, width: frame.width, height: frame.height, orientation: orientation)
      default: break
      }
      offset += 2 + length
    }
    throw .truncated
  }

  /// The frame header: precision, height, width, number of components.
  private static func frame(_ bytes: [UInt8], at offset: Int) throws(PictureProblem) -> (Int, Int) {
    guard let precision = bytes.number(at: offset, count: 1),
      let height = bytes.number(at: offset + 1, count: 2),
      let width = bytes.number(at: offset + 3, count: 2),
      let components = bytes.number(at: offset + 5, count: 1)
    else { throw .truncated }
    guard components != 4 else { throw .printColours }
    guard precision == 8, components == 1 || components == 3 else { throw .unusualCoding }
    return (width, height)
  }

  /// Whether the end marker comes after the scan's beginning; inside a scan its two bytes never stand together.
  /// Telephones put more pictures after it.
  private static func ends(_ bytes: [UInt8], after scan: Int) -> Bool {
    var index = bytes.count - 2
    while index >= scan {
      if bytes[index] == 0xFF, bytes[index + 1] == 0xD9 { return true }
      index -= 1
    }
    return false
  }
}

/// Finds the orientation in an Exif segment: a small TIFF (CIPA DC-008, 4.5).
private enum ExifOrientation {
  static func read(_ bytes: [UInt8], at offset: Int, count: Int) -> PictureHeader.Orientation? {
    guard count > 14, offset + count <= bytes.count,
      bytes[offset..<offset + 6].elementsEqual("Exif\0\0".utf8)
    else { return nil }
    let tiff = Array(bytes[offset + 6..<offset + count])
    let isLittle = tiff[0] == UInt8(ascii: "I")
    func number(at offset: Int, count: Int) -> Int? {
      guard offset >= 0, offset + count <= tiff.count else { return nil }
      let field = tiff[offset..<offset + count]
      return (isLittle ? Array(field.reversed()) : Array(field)).reduce(0) { $0 << 8 | Int($1) }
    }
    guard let directory = number(at: 4, count: 4), let entries = number(at: directory, count: 2) else {
      return nil
    }
    for entry in 0..<entries {
      let start = directory + 2 + 12 * entry
      guard let tag = number(at: start, count: 2) else { return nil }
      if tag == 274 { return number(at: start + 8, count: 2).flatMap(PictureHeader.Orientation.init) }
    }
    return nil
  }
}
