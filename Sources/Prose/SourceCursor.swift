import Diagnostics

/// Follows cmark's text through the source, so that each character of it has its exact place.
///
/// cmark's own columns count bytes, lose the indentation of continuation lines and know nothing of escapes. But it
/// hands out text in the order of the file, so the next character of text is the next one in the source that
/// is not markup.
struct SourceCursor {
  /// Line and column of a scalar, both from 1.
  struct Place: Hashable {
    var line = 1
    var column = 1
  }

  private let source: ProseSource
  private var offset = 0
  private(set) var place = Place()

  /// How far ahead text is looked for behind markup that is refused anyway (an address, HTML), in bytes.
  private static let window = 1_024

  init(_ source: ProseSource) {
    self.source = source
  }

  /// The place where the cursor stands.
  var location: Location { source.location(place) }

  /// Whether the cursor stands at a `#`.
  var isAtHash: Bool { current == UInt8(ascii: "#") }

  /// Where the link that comes next opens.
  var placeOfLink: Location {
    var ahead = self
    while let byte = ahead.current, byte.mayBeMarkup, byte != UInt8(ascii: "[") { ahead.step() }
    return ahead.location
  }

  // MARK: Moving

  /// Moves to a line and a byte column, if they lie ahead or `anywhere`.
  mutating func move(toLine line: Int, byteColumn: Int, anywhere: Bool = false) {
    guard source.lineStarts.indices.contains(line - 1) else { return }
    let start = source.lineStarts[line - 1]
    let target = min(start + max(byteColumn, 1) - 1, source.bytes.count)
    guard target > offset || anywhere else { return }
    offset = start
    place = Place(line: line, column: 1)
    while offset < target { step() }
  }

  /// Moves to the next character that is no blank.
  mutating func skipBlanks() {
    while let byte = current, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { step() }
  }

  /// Moves behind the next `opening…closing`, and returns where it opens.
  mutating func skip(from opening: String, to closing: String) -> Location {
    guard let start = distance(to: Array(opening.utf8)[...]) else { return location }
    step(start)
    let place = location
    step(opening.utf8.count)
    if let end = distance(to: Array(closing.utf8)[...]) { step(end + closing.utf8.count) }
    return place
  }

  // MARK: Following text

  /// Moves behind `text` and adds it to `placed`.
  mutating func follow(_ text: String, into placed: inout PlacedText) {
    let bytes = Array(text.utf8)
    // Nearly every text stands in the source as it is.
    if standsPlain(bytes, 0..<bytes.count) {
      let count = bytes.count { $0 & 0xC0 != 0x80 }
      placed.append(text, count: count, at: place)
      place.column += count
      offset += bytes.count
      return
    }
    placed.append(text)
    var index = 0
    while index < bytes.count {
      let length = scalarLength(bytes[index])
      let next = min(index + length, bytes.count)
      if standsPlain(bytes, index..<next) {
        placed.note(1, at: place)
        place.column += 1
        offset += length
      } else {
        placed.note(1, at: find(bytes[index..<next], of: bytes[index...]))
      }
      index = next
    }
  }

  /// Whether the source goes on with these bytes, none of which ends a line or may open an entity.
  private func standsPlain(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard offset + range.count <= source.bytes.count else { return false }
    for index in range {
      let byte = bytes[index]
      if byte != source.bytes[offset + index - range.lowerBound] || byte < 0x20 || byte == UInt8(ascii: "&") {
        return false
      }
    }
    return true
  }

  /// Moves behind the next occurrence of one scalar of text, `scalar`, with which `rest` begins.
  private mutating func find(_ scalar: ArraySlice<UInt8>, of rest: ArraySlice<UInt8>) -> Place {
    while let byte = current {
      if byte == UInt8(ascii: "&"), let length = entityLength(for: scalar) { return take(length) }
      if stands(scalar) { return take(scalar.count) }
      if byte == UInt8(ascii: "\\"), scalar.count == 1, peek(1) == scalar.first {
        step()
        return take(1)
      }
      guard byte.mayBeMarkup else { break }
      step()
    }
    // An address or HTML lies between: refused elsewhere, but what follows should be placed well.
    guard let distance = distance(to: rest.prefix(12)) else { return place }
    step(distance)
    return take(scalar.count)
  }

  /// Moves over `length` bytes and returns where they begin.
  private mutating func take(_ length: Int) -> Place {
    let start = place
    step(length)
    return start
  }

  /// The length of an entity such as `&nbsp;` that may stand for `scalar`.
  private func entityLength(for scalar: ArraySlice<UInt8>) -> Int? {
    let body = source.bytes[min(offset + 1, source.bytes.count)...].prefix(32)
    let name = body.prefix { $0 != UInt8(ascii: ";") }
    guard !name.isEmpty, name.count < body.count, name.allSatisfy(\.mayStandInEntity) else { return nil }
    let isAmpersand = scalar.elementsEqual("&".utf8)
    return isAmpersand && !name.elementsEqual("amp".utf8) ? nil : name.count + 2
  }

  // MARK: Bytes

  private var current: UInt8? { peek(0) }

  private func peek(_ ahead: Int) -> UInt8? {
    offset + ahead < source.bytes.count ? source.bytes[offset + ahead] : nil
  }

  private func stands(_ bytes: ArraySlice<UInt8>) -> Bool {
    offset + bytes.count <= source.bytes.count
      && source.bytes[offset..<offset + bytes.count].elementsEqual(bytes)
  }

  private func distance(to bytes: ArraySlice<UInt8>) -> Int? {
    let last = min(offset + SourceCursor.window, source.bytes.count - bytes.count)
    guard offset <= last else { return nil }
    return (offset...last).first { source.bytes[$0..<$0 + bytes.count].elementsEqual(bytes) }.map {
      $0 - offset
    }
  }

  private mutating func step(_ count: Int = 1) {
    for _ in 0..<min(count, source.bytes.count - offset) {
      if ProseSource.endsLine(source.bytes, at: offset) {
        place = Place(line: place.line + 1, column: 1)
      } else if offset + 1 < source.bytes.count, source.bytes[offset + 1] & 0xC0 == 0x80 {
        // Inside a scalar: the column moves with its last byte.
      } else {
        place.column += 1
      }
      offset += 1
    }
  }

  private func scalarLength(_ lead: UInt8) -> Int {
    switch lead {
    case ..<0x80: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
  }
}

extension ProseSource {
  func location(_ place: SourceCursor.Place) -> Location {
    Location(file: file, line: place.line, column: place.column)
  }
}

extension UInt8 {
  fileprivate var mayBeMarkup: Bool {
    switch Unicode.Scalar(self) {
    case " ", "\t", "\r", "\n", "*", "_", "\\", ">", "[", "]", "(", ")", "!", "~", "`", "#", "|", "-", "+",
      "=":
      true
    default: false
    }
  }

  fileprivate var mayStandInEntity: Bool {
    self == UInt8(ascii: "#") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }
}
