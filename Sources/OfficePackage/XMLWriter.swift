/// Writes an XML 1.0 document in UTF-8 from top to bottom; builds no tree.
///
/// ```swift
/// var xml = XMLWriter()
/// xml.element("text:p", ["text:style-name": "body"]) { $0.text("Đại hội") }
/// ```
/// Elements are closures, so they always close in order. Characters that XML 1.0 (§2.2) cannot hold are left
/// out.
public struct XMLWriter: Sendable {
  /// What has been written, UTF-8.
  public private(set) var bytes: [UInt8] = []
  /// How many characters were left out.
  public private(set) var removedCount = 0

  /// A writer that starts with the XML declaration.
  public init() {
    bytes += #"<?xml version="1.0" encoding="UTF-8"?>"#.utf8
    bytes.append(UInt8(ascii: "\n"))
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// A writer of a piece that another one will take in with ``append(_:)``.
  public static var fragment: XMLWriter { XMLWriter(bytes: []) }

  /// Takes out what has been written so far, so that a long file need not be held in one piece.
  public mutating func takeBytes() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  /// An empty element; attributes whose value is nil are left out.
  ///
  /// Names are written as they are: they come from code, never from data.
  public mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:]) {
    open(name, attributes)
    bytes += "/>".utf8
  }

  /// An element and what `content` writes into it.
  public mutating func element<Failure: Error>(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:],
    content: (inout XMLWriter) throws(Failure) -> Void
  ) throws(Failure) {
    open(name, attributes)
    bytes.append(UInt8(ascii: ">"))
    try content(&self)
    bytes += "</".utf8
    bytes += name.utf8
    bytes.append(UInt8(ascii: ">"))
  }

  private mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String?>) {
    bytes.append(UInt8(ascii: "<"))
    bytes += name.utf8
    for case (let name, let value?) in attributes {
      bytes.append(UInt8(ascii: " "))
      bytes += name.utf8
      bytes += "=\"".utf8
      append(value, isAttribute: true)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  /// Characters between tags.
  public mutating func text(_ text: String) {
    append(text, isAttribute: false)
  }

  /// All that another writer has written.
  public mutating func append(_ fragment: XMLWriter) {
    bytes += fragment.bytes
    removedCount += fragment.removedCount
  }

  private mutating func append(_ text: String, isAttribute: Bool) {
    // Most text is made of nothing but characters that stand for themselves.
    var plain = text
    let isPlain = plain.withUTF8 { units in
      guard units.allSatisfy(\.standsForItself) else { return false }
      bytes.append(contentsOf: units)
      return true
    }
    if isPlain { return }
    for scalar in text.unicodeScalars {
      guard XMLWriter.isAllowed(scalar) else {
        removedCount += 1
        continue
      }
      if let escape = XMLWriter.escape(of: scalar, isAttribute: isAttribute) {
        bytes += escape.utf8
      } else if let units = UTF8.encode(scalar) {
        bytes += units
      }
    }
  }

  private static func escape(of scalar: Unicode.Scalar, isAttribute: Bool) -> String? {
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    // After "]]" it must be escaped; everywhere is simpler.
    case ">": "&gt;"
    // A reader turns it into a line feed.
    case "\r": "&#13;"
    case "\"" where isAttribute: "&quot;"
    // A reader turns these into spaces.
    case "\t" where isAttribute: "&#9;"
    case "\n" where isAttribute: "&#10;"
    default: nil
    }
  }

  /// Char, XML 1.0 §2.2: no controls but tab, line feed and return, and neither U+FFFE nor U+FFFF.
  public static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF, 0x09, 0x0A, 0x0D: true
    default: false
    }
  }
}

extension UInt8 {
  /// Whether a byte of UTF-8 needs neither escaping nor a look at its character: no markup, no controls, and no lead byte
  /// of U+F000 to U+FFFF, where XML's two forbidden characters are.
  fileprivate var standsForItself: Bool {
    self >= 0x20 && self != 0x22 && self != 0x26 && self != 0x3C && self != 0x3E && self != 0xEF
  }
}
