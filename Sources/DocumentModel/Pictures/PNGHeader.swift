/// Reads the chunks of a PNG (ISO/IEC 15948).
enum PNGHeader {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  static func read(_ bytes: [UInt8]) throws(PictureProblem) -> PictureHeader {
    guard bytes.number(at: 8, count: 4) == 13, bytes.number(at: 12, count: 4) == number("IHDR"),
      let width = bytes.number(at: 16, count: 4), let height = bytes.number(at: 20, count: 4)
    else { throw .truncated }
    var offset = 8
    while let length = bytes.number(at: offset, count: 4), let kind = bytes.number(at: offset + 4, count: 4) {
      offset += length + 12
      guard offset <= bytes.count else { break }
      if kind == number("IEND") { return PictureHeader(format: .png, width: width, height: height) }
    }
    throw .truncated
  }

  private static func number(_ kind: String) -> Int { kind.utf8.reduce(0) { $0 << 8 | Int($1) } }
}
