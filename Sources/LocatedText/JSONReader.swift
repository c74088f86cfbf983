public import Diagnostics

/// Reads JSON (RFC 8259), strictly: one value, nothing after it, no comments, no trailing commas, every key once.
///
/// The tree is the one YAML gives: numbers and `true` are text until a schema types them; only `null` is nothing.
public enum JSONReader {
  /// The value in `bytes`, which stand in `file` from line `line` on; nil, reported, if they are no JSON.
  public static func read(
    _ bytes: some Collection<UInt8>, file: String, line: Int = 1, limits: ReadingLimits = ReadingLimits(),
    log: inout DiagnosticLog
  ) -> LocatedNode? {
    guard bytes.count <= limits.bytes else {
      log.add(
        LocatedTextDiagnostics.tooBig.at(
          Location(file: file), Phrase("\(bytes.count)"), Phrase("\(limits.bytes)")))
      return nil
    }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      log.add(LocatedTextDiagnostics.invalidUTF8.at(Location(file: file, line: line, column: 1)))
      return nil
    }
    var parser = JSONParser(bytes: Array(bytes), file: file, line: line, depthLimit: limits.depth)
    do throws(JSONParser.Fault) {
      return try parser.document()
    } catch {
      log.add(error.diagnostic)
      return nil
    }
  }
}

/// Recursive descent over the bytes of one value.
private struct JSONParser {
  /// Where reading stopped, and why.
  struct Fault: Error {
    let diagnostic: Diagnostic
  }

  private let bytes: [UInt8]
  private let file: String
  private let depthLimit: Int
  private var position = 0
  private var line: Int
  private var column = 1
  private var depth = 0

  init(bytes: [UInt8], file: String, line: Int, depthLimit: Int) {
    self.bytes = bytes
    self.file = file
    self.line = line
    self.depthLimit = depthLimit
  }

  private var here: Location { Location(file: file, line: line, column: column) }

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func advance() {
    let byte = bytes[position]
    position += 1
    if byte == UInt8(ascii: "\n") {
      line += 1
      column = 1
    } else if position == bytes.count || bytes[position] & 0xC0 != 0x80 {
      column += 1
    }
  }

  private mutating func skipBlanks() {
    while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { advance() }
  }

  /// What stands here instead of what is needed.
  private func fault(_ needed: Phrase) -> Fault {
    guard position < bytes.count else {
      return Fault(diagnostic: LocatedTextDiagnostics.jsonEnds.at(here, needed))
    }
    let rest = String(decoding: bytes[position...].prefix(12), as: UTF8.self).prefix(3)
    return Fault(diagnostic: LocatedTextDiagnostics.jsonSyntax.at(here, Phrase(String(rest)), needed))
  }

  private static let value = Phrase(vi: "một giá trị", en: "a value")

  mutating func document() throws(Fault) -> LocatedNode {
    skipBlanks()
    let node = try node()
    skipBlanks()
    if position < bytes.count { throw fault(Phrase(vi: "hết dòng", en: "the end")) }
    return node
  }

  private mutating func node() throws(Fault) -> LocatedNode {
    let start = here
    switch current {
    case UInt8(ascii: "{"): return LocatedNode(location: start, content: .mapping(try mapping()))
    case UInt8(ascii: "["): return LocatedNode(location: start, content: .sequence(try sequence()))
    case UInt8(ascii: "\""):
      return LocatedNode(location: start, isInQuotes: true, content: .scalar(try string(), quoted: true))
    default:
      let word = try bareWord()
      return LocatedNode(location: start, content: word == "null" ? .null : .scalar(word, quoted: false))
    }
  }

  /// `true`, `false`, `null` or a number, as it is written.
  private mutating func bareWord() throws(Fault) -> String {
    let start = position
    while let byte = current, byte.isWordOfJSON { position += 1 }
    let word = String(decoding: bytes[start..<position], as: UTF8.self)
    guard ["true", "false", "null"].contains(word) || word.isJSONNumber else {
      position = start
      throw fault(Self.value)
    }
    column += position - start
    return word
  }

  // MARK: Lists and mappings

  private mutating func nest() throws(Fault) {
    depth += 1
    if depth > depthLimit {
      throw Fault(diagnostic: LocatedTextDiagnostics.tooDeep.at(here, Phrase("\(depthLimit)")))
    }
    advance()
    skipBlanks()
  }

  private mutating func sequence() throws(Fault) -> [LocatedNode] {
    try nest()
    defer { depth -= 1 }
    var nodes: [LocatedNode] = []
    if current == UInt8(ascii: "]") {
      advance()
      return nodes
    }
    while true {
      nodes.append(try node())
      if try ends(with: UInt8(ascii: "]")) { return nodes }
    }
  }

  private mutating func mapping() throws(Fault) -> [LocatedNode.Entry] {
    try nest()
    defer { depth -= 1 }
    var entries: [LocatedNode.Entry] = []
    var places: [String: Location] = [:]
    if current == UInt8(ascii: "}") {
      advance()
      return entries
    }
    while true {
      let place = here
      guard current == UInt8(ascii: "\"") else {
        throw fault(Phrase(vi: "tên trong nháy kép", en: "a quoted name"))
      }
      let key = try string()
      if let first = places[key] {
        throw Fault(
          diagnostic: LocatedTextDiagnostics.jsonDoubleKey.at(
            place, Phrase(key), Phrase("\(first.text(in: .english))")))
      }
      places[key] = place
      skipBlanks()
      guard current == UInt8(ascii: ":") else { throw fault(Phrase("“:”")) }
      advance()
      skipBlanks()
      entries.append(LocatedNode.Entry(key: key, keyLocation: place, value: try node()))
      if try ends(with: UInt8(ascii: "}")) { return entries }
    }
  }

  /// Whether the list or mapping ends here; else a comma is passed.
  private mutating func ends(with end: UInt8) throws(Fault) -> Bool {
    skipBlanks()
    if current == end {
      advance()
      return true
    }
    guard current == UInt8(ascii: ",") else {
      throw fault(Phrase("“,” “\(String(UnicodeScalar(end)))”"))
    }
    advance()
    skipBlanks()
    return false
  }

  // MARK: Text

  private mutating func string() throws(Fault) -> String {
    advance()
    var text: [UInt8] = []
    while let byte = current {
      switch byte {
      case UInt8(ascii: "\""):
        advance()
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(into: &text)
      case ..<0x20: throw fault(Phrase(vi: "ký tự in được hoặc \\u…", en: "a printable character or \\u…"))
      default:
        text.append(byte)
        advance()
      }
    }
    throw fault(Phrase("“\"”"))
  }

  private mutating func escape(into text: inout [UInt8]) throws(Fault) {
    advance()
    let simple: [UInt8: UInt8] = [
      UInt8(ascii: "\""): 0x22, UInt8(ascii: "\\"): 0x5C, UInt8(ascii: "/"): 0x2F, UInt8(ascii: "b"): 0x08,
      UInt8(ascii: "f"): 0x0C, UInt8(ascii: "n"): 0x0A, UInt8(ascii: "r"): 0x0D, UInt8(ascii: "t"): 0x09,
    ]
    if let byte = current, let meant = simple[byte] {
      text.append(meant)
      return advance()
    }
    guard current == UInt8(ascii: "u") else { throw fault(Phrase(vi: "một ký tự thoát", en: "an escape")) }
    let unit = try codeUnit()
    var scalar = Unicode.Scalar(unit)
    if UTF16.isLeadSurrogate(unit), current == UInt8(ascii: "\\") {
      advance()
      guard current == UInt8(ascii: "u") else { throw fault(Self.surrogate) }
      let second = try codeUnit()
      scalar = UTF16.isTrailSurrogate(second) ? UTF16.decode(UTF16.EncodedScalar([unit, second])) : nil
    }
    guard let scalar else { throw fault(Self.surrogate) }
    text += Array(String(Character(scalar)).utf8)
  }

  private static let surrogate = Phrase(vi: "cặp \\u đủ đôi", en: "a whole pair of \\u")

  /// The four digits after `u`.
  private mutating func codeUnit() throws(Fault) -> UInt16 {
    advance()
    let digits = bytes[position...].prefix(4)
    guard digits.count == 4, let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16) else {
      throw fault(Phrase(vi: "bốn chữ số hệ 16", en: "four hexadecimal digits"))
    }
    for _ in 0..<4 { advance() }
    return unit
  }
}

extension UInt8 {
  /// Whether the byte may belong to a number or a bare word.
  fileprivate var isWordOfJSON: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
      true
    default: false
    }
  }
}

extension String {
  /// -?(0|[1-9][0-9]*)(.[0-9]+)?([eE][+-]?[0-9]+)? (RFC 8259 §6).
  fileprivate var isJSONNumber: Bool {
    var rest = utf8[...]
    func isDigit(_ byte: UInt8?) -> Bool { byte.map { (0x30...0x39).contains($0) } ?? false }
    func takeDigits() -> Int {
      var count = 0
      while isDigit(rest.first) {
        rest.removeFirst()
        count += 1
      }
      return count
    }
    if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    let beginsWithZero = rest.first == UInt8(ascii: "0")
    let whole = takeDigits()
    guard whole > 0, !(beginsWithZero && whole > 1) else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      guard takeDigits() > 0 else { return false }
    }
    if let byte = rest.first, byte | 0x20 == UInt8(ascii: "e") {
      rest.removeFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest.removeFirst() }
      guard takeDigits() > 0 else { return false }
    }
    return rest.isEmpty
  }
}
