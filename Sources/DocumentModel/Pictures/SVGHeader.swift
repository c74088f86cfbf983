/// Reads the root element of an SVG: its measures, or those of its view box (SVG 1.1, 7.2 and 7.7).
enum SVGHeader {
  static func read(_ bytes: [UInt8]) throws(PictureProblem) -> PictureHeader {
    var cursor = Cursor(bytes)
    guard let tag = cursor.rootTag() else { throw .notAPicture }
    let name = tag.prefix { !$0.isSpace && $0 != UInt8(ascii: "/") }
    guard name.elementsEqual("svg".utf8) || name.suffix(4).elementsEqual(":svg".utf8) else {
      throw .notAPicture
    }
    guard cursor.isClosed(name) else { throw .truncated }
    let box = numbers(attribute("viewBox", of: tag) ?? "")
    let width = length(attribute("width", of: tag)) ?? (box.count == 4 ? box[2] : 0)
    let height = length(attribute("height", of: tag)) ?? (box.count == 4 ? box[3] : 0)
    guard width > 0, height > 0, width <= 1e6, height <= 1e6 else { throw .noSize }
    return PictureHeader(
      format: .svg, width: max(1, Int(width.rounded())), height: max(1, Int(height.rounded())))
  }

  /// The value of an attribute of a start tag; nil if there is none.
  private static func attribute(_ name: String, of tag: ArraySlice<UInt8>) -> String? {
    var rest = tag.drop { !$0.isSpace }
    while let first = rest.firstIndex(where: { !$0.isSpace }) {
      rest = rest[first...]
      guard let equals = rest.firstIndex(of: UInt8(ascii: "=")),
        let quote = rest[equals...].dropFirst().firstIndex(where: { !$0.isSpace }),
        rest[quote] == UInt8(ascii: "\"") || rest[quote] == UInt8(ascii: "'"),
        let end = rest[(quote + 1)...].firstIndex(of: rest[quote])
      else { return nil }
      if rest[..<equals].prefix(while: { !$0.isSpace }).elementsEqual(name.utf8) {
        return String(decoding: rest[quote + 1..<end], as: UTF8.self)
      }
      rest = rest[(end + 1)...]
    }
    return nil
  }

  /// "24mm" in units of a 96th of an inch; nil for nothing and for parts of what is around ("100%").
  private static func length(_ text: String?) -> Double? {
    guard let text else { return nil }
    let digits = text.prefix { $0.isASCII && ($0.isNumber || ".+-".contains($0)) }
    let units = ["": 1, "px": 1, "pt": 96.0 / 72, "pc": 16, "in": 96, "cm": 96 / 2.54, "mm": 96 / 25.4]
    guard let number = Double(digits), let unit = units[String(text[digits.endIndex...])] else { return nil }
    return number * unit
  }

  private static func numbers(_ text: String) -> [Double] {
    text.split { " ,\t\n\r".contains($0) }.compactMap { Double($0) }
  }

  /// Walks over what stands before the root element.
  private struct Cursor {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) {
      self.bytes = bytes
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    /// What stands between "<" and ">" of the root element's start; nil if the file is no XML.
    mutating func rootTag() -> ArraySlice<UInt8>? {
      while true {
        position = bytes[position...].firstIndex { !$0.isSpace } ?? bytes.count
        if starts(with: "<!--") {
          guard skip(past: "-->") else { return nil }
        } else if starts(with: "<?") {
          guard skip(past: "?>") else { return nil }
        } else if starts(with: "<!") {
          let isLong = bytes[position...].prefix { $0 != UInt8(ascii: ">") }.contains(UInt8(ascii: "["))
          guard skip(past: isLong ? "]>" : ">") else { return nil }
        } else {
          return startTag()
        }
      }
    }

    /// Whether the element `name` ends somewhere: with its own tag or in itself.
    func isClosed(_ name: ArraySlice<UInt8>) -> Bool {
      let end = Array("</".utf8) + name
      let tail = bytes[(bytes.lastIndex(of: UInt8(ascii: "<")) ?? 0)...]
      return tail.starts(with: end) && tail.contains(UInt8(ascii: ">"))
        || bytes[..<position].suffix(2).first == UInt8(ascii: "/")
    }

    private mutating func startTag() -> ArraySlice<UInt8>? {
      guard starts(with: "<") else { return nil }
      var quote: UInt8?
      for index in bytes.indices[(position + 1)...] {
        let byte = bytes[index]
        if let open = quote {
          if byte == open { quote = nil }
        } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
          quote = byte
        } else if byte == UInt8(ascii: ">") {
          defer { position = index + 1 }
          return bytes[position + 1..<index]
        }
      }
      return nil
    }

    private func starts(with text: String) -> Bool { bytes[position...].starts(with: text.utf8) }

    private mutating func skip(past text: String) -> Bool {
      let pattern = Array(text.utf8)
      for index in bytes.indices[position...] where bytes[index...].starts(with: pattern) {
        position = index + pattern.count
        return true
      }
      return false
    }
  }
}

extension UInt8 {
  /// A space of XML.
  fileprivate var isSpace: Bool { self == 0x20 || (0x09...0x0A).contains(self) || self == 0x0D }
}
