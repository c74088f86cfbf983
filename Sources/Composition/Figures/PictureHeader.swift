import DocumentModel

extension Picture {
  /// The picture in a file's bytes, its size read from their head; nil if they are no PNG, JPEG or SVG, or one of no
  /// size.
  init?(name: String, bytes: [UInt8]) {
    guard let (format, width, height) = PictureHeader.read(bytes), (1...65_535).contains(width),
      (1...65_535).contains(height)
    else { return nil }
    self.init(name: name, format: format, bytes: bytes, width: width, height: height)
  }
}

/// The first bytes of a picture.
enum PictureHeader {
  static func read(_ bytes: [UInt8]) -> (format: Picture.Format, width: Int, height: Int)? {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return png(bytes) }
    if bytes.starts(with: [0xFF, 0xD8]) { return jpeg(bytes) }
    return svg(bytes)
  }

  private static func big(_ bytes: [UInt8], at index: Int, count: Int) -> Int? {
    guard index >= 0, index + count <= bytes.count else { return nil }
    return bytes[index..<index + count].reduce(0) { $0 << 8 | Int($1) }
  }

  private static func png(_ bytes: [UInt8]) -> (Picture.Format, Int, Int)? {
    guard let width = big(bytes, at: 16, count: 4), let height = big(bytes, at: 20, count: 4) else {
      return nil
    }
    return (.png, width, height)
  }

  /// Walks the segments to the one that starts the frame.
  private static func jpeg(_ bytes: [UInt8]) -> (Picture.Format, Int, Int)? {
    var index = 2
    while let mark = big(bytes, at: index, count: 2), mark >> 8 == 0xFF {
      let kind = mark & 0xFF
      if kind == 0xFF {
        index += 1
        continue
      }
      let isFrame = (0xC0...0xCF).contains(kind) && ![0xC4, 0xC8, 0xCC].contains(kind)
      if isFrame, let height = big(bytes, at: index + 5, count: 2),
        let width = big(bytes, at: index + 7, count: 2)
      {
        return (.jpeg, width, height)
      }
      guard let length = big(bytes, at: index + 2, count: 2), length >= 2, !isFrame else { return nil }
      index += 2 + length
    }
    return nil
  }

  /// The size in the first tag: its viewBox, else its width and height.
  private static func svg(_ bytes: [UInt8]) -> (Picture.Format, Int, Int)? {
    let head = String(decoding: bytes.prefix(4096), as: UTF8.self)
    guard let start = head.firstRange(of: "<svg"), let end = head[start.upperBound...].firstIndex(of: ">")
    else {
      return nil
    }
    let tag = head[start.upperBound..<end]
    if let box = attribute("viewBox", of: tag) {
      let numbers = box.split { $0 == " " || $0 == "," }.compactMap { Double($0) }
      if numbers.count == 4, let size = whole(numbers[2], numbers[3]) { return (.svg, size.0, size.1) }
    }
    guard let width = attribute("width", of: tag).flatMap(number),
      let height = attribute("height", of: tag).flatMap(number), let size = whole(width, height)
    else { return nil }
    return (.svg, size.0, size.1)
  }

  private static func whole(_ width: Double, _ height: Double) -> (Int, Int)? {
    guard width >= 0.5, height >= 0.5, width < 1e6, height < 1e6 else { return nil }
    return (max(1, Int(width.rounded())), max(1, Int(height.rounded())))
  }

  private static func attribute(_ name: String, of tag: Substring) -> Substring? {
    guard let start = tag.firstRange(of: " \(name)=") else { return nil }
    let rest = tag[start.upperBound...]
    guard let quote = rest.first, quote == "\"" || quote == "'",
      let end = rest.dropFirst().firstIndex(of: quote)
    else { return nil }
    return rest[rest.index(after: rest.startIndex)..<end]
  }

  private static func number(_ text: Substring) -> Double? {
    Double(text.prefix { $0.isNumber || $0 == "." })
  }
}
