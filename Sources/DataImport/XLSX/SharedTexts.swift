import OfficePackage

/// The texts that cells name by number (ECMA-376 part 1, §18.4).
final class SharedTexts: XMLHandler {
  private(set) var texts: [String] = []
  private(set) var fault: GridFault?
  private let limits: GridLimits
  private var text = CellText()
  private var bytesLeft: Int
  var isDone: Bool { fault != nil }

  init(_ limits: GridLimits) {
    self.limits = limits
    bytesLeft = limits.textBytes
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    let name = name.local
    if name.is("si") { text.clear() }
    text.start(name)
  }

  func end(_ name: XMLName) {
    let name = name.local
    text.end(name)
    guard name.is("si") else { return }
    bytesLeft -= text.bytes.count
    if bytesLeft < 0 { fault = .tooMuchText }
    if texts.count == limits.cells { fault = .tooManyCells }
    texts.append(text.string)
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    text.append(bytes)
    if text.bytes.count > limits.cellBytes { fault = .tooMuchText }
  }
}

/// The text of a cell as its runs come in; readings of East Asian writing (`rPh`) are left out.
struct CellText {
  private(set) var bytes: [UInt8] = []
  private var isInText = false
  private var isInReading = false

  mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    (isInText, isInReading) = (false, false)
  }

  /// An element without its prefix begins.
  mutating func start(_ name: XMLName) {
    if name.is("t") {
      isInText = true
    } else if name.is("rPh") {
      isInReading = true
    }
  }

  mutating func end(_ name: XMLName) {
    if name.is("t") {
      isInText = false
    } else if name.is("rPh") {
      isInReading = false
    }
  }

  mutating func append(_ more: UnsafeBufferPointer<UInt8>) {
    if isInText, !isInReading { bytes.append(contentsOf: more) }
  }

  /// The text; `_x000D_` and the like are the characters they stand for (ECMA-376 part 1, §22.9.2.19).
  var string: String {
    let text = String(decoding: bytes, as: UTF8.self)
    return bytes.contains(UInt8(ascii: "_")) ? CellText.unescaped(text) : text
  }

  private static func unescaped(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let mark = rest.firstIndex(of: "_") {
      result += rest[..<mark]
      let escape = rest[mark...].prefix(7)
      if escape.count == 7, escape.hasPrefix("_x"), escape.hasSuffix("_"),
        let value = UInt32(escape.dropFirst(2).dropLast(), radix: 16), let scalar = Unicode.Scalar(value)
      {
        result.unicodeScalars.append(scalar)
        rest = rest[mark...].dropFirst(7)
      } else {
        result += "_"
        rest = rest[mark...].dropFirst()
      }
    }
    return result + rest
  }
}
