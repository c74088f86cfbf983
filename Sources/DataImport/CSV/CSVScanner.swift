/// Reads records of comma-separated values one by one (RFC 4180): quoted fields may hold delimiters, line ends and
/// doubled quotes; lines end in CR LF, LF or CR alone.
struct CSVScanner {
  let bytes: [UInt8]
  let delimiter: UInt8
  /// How many bytes a field may have, and how many fields a record.
  private let fieldLimit: Int
  private let countLimit: Int
  /// Where the next record begins.
  private(set) var index: Int
  private(set) var line: Int32 = 1
  /// In Unicode scalars, from 1.
  private var column: Int32 = 1

  /// The fields of the record read last, empty ones too.
  private(set) var fields: [Field] = []
  /// What ended the reading.
  private(set) var fault: Fault?

  /// A field and where it begins.
  struct Field {
    /// Its bytes, quotation marks around it left out.
    var range: Range<Int>
    var line: Int32
    var column: Int32
    /// Whether quotation marks inside are doubled.
    var hasDoubledQuotes = false
  }

  /// Why a file is no CSV.
  enum Fault: Equatable {
    /// A quotation mark opened here has no partner.
    case unclosedQuote(line: Int32, column: Int32)
    /// Something stands between a closing quotation mark and the next delimiter.
    case afterQuote(line: Int32, column: Int32)
    /// The field that begins here is longer than any cell.
    case longField(line: Int32, column: Int32)
    /// The record has more fields than anyone reads, and this one is not empty.
    case manyFields(line: Int32, column: Int32)
  }

  /// - Parameters:
  ///   - bytes: UTF-8, valid.
  ///   - start: where the first record begins.
  ///   - line: the line it begins in, if that is known.
  init(
    _ bytes: [UInt8], from start: Int = 0, line: Int32? = nil, delimiter: UInt8, fieldLimit: Int,
    countLimit: Int = 1000
  ) {
    (self.bytes, index, self.delimiter) = (bytes, start, delimiter)
    (self.fieldLimit, self.countLimit) = (fieldLimit, countLimit)
    if let line {
      self.line = line
    } else if start > 0 {
      self.line += Int32(bytes[..<start].count { $0 == UInt8(ascii: "\n") })
    }
  }

  /// Reads the next record into ``fields``; false at the end, or when there is a fault.
  mutating func next() -> Bool {
    fields.removeAll(keepingCapacity: true)
    guard index < bytes.count, fault == nil else { return false }
    repeat {
      readField()
      if fault != nil { return false }
    } while takeDelimiter()
    takeLineEnd()
    return true
  }

  /// The text of a field.
  func text(_ field: Field) -> String {
    guard field.hasDoubledQuotes else { return String(decoding: bytes[field.range], as: UTF8.self) }
    var text: [UInt8] = []
    var isSecond = false
    for byte in bytes[field.range] {
      isSecond = byte == CSVScanner.quote && !isSecond
      if !isSecond || byte != CSVScanner.quote { text.append(byte) }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  private mutating func readField() {
    var field = Field(range: index..<index, line: line, column: column)
    if index < bytes.count, bytes[index] == CSVScanner.quote {
      readQuoted(&field)
    } else {
      let start = index
      bytes.withUnsafeBufferPointer { bytes in
        while index < bytes.count {
          let byte = bytes[index]
          if byte == delimiter || byte == CSVScanner.lineFeed || byte == CSVScanner.carriageReturn { break }
          if byte & 0xC0 != 0x80 { column += 1 }
          index += 1
        }
      }
      field.range = start..<index
    }
    if field.range.count > fieldLimit { fault = .longField(line: field.line, column: field.column) }
    guard fields.count == countLimit else { return fields.append(field) }
    // A row of delimiters only, as some programs write, is no harm.
    if !field.range.isEmpty { fault = .manyFields(line: field.line, column: field.column) }
  }

  private mutating func readQuoted(_ field: inout Field) {
    step()
    let start = index
    while index < bytes.count {
      if index - start > fieldLimit { return }
      guard bytes[index] == CSVScanner.quote else {
        step()
        continue
      }
      if index + 1 < bytes.count, bytes[index + 1] == CSVScanner.quote {
        field.hasDoubledQuotes = true
        step()
        step()
        continue
      }
      field.range = start..<index
      step()
      skipSpaces()
      if !isAtEnd { fault = .afterQuote(line: line, column: column) }
      return
    }
    field.range = start..<index
    fault = .unclosedQuote(line: field.line, column: field.column)
  }

  private mutating func skipSpaces() {
    while index < bytes.count, bytes[index] == UInt8(ascii: " "), delimiter != UInt8(ascii: " ") { step() }
  }

  /// Whether the field ends here.
  private var isAtEnd: Bool {
    guard index < bytes.count else { return true }
    let byte = bytes[index]
    return byte == delimiter || byte == CSVScanner.lineFeed || byte == CSVScanner.carriageReturn
  }

  private mutating func takeDelimiter() -> Bool {
    guard index < bytes.count, bytes[index] == delimiter else { return false }
    step()
    return true
  }

  private mutating func takeLineEnd() {
    guard index < bytes.count else { return }
    if bytes[index] == CSVScanner.carriageReturn, index + 1 < bytes.count,
      bytes[index + 1] == CSVScanner.lineFeed
    {
      index += 1
    }
    step()
  }

  private mutating func step() {
    let byte = bytes[index]
    index += 1
    let isBeforeLineFeed = index < bytes.count && bytes[index] == CSVScanner.lineFeed
    if byte == CSVScanner.lineFeed || (byte == CSVScanner.carriageReturn && !isBeforeLineFeed) {
      (line, column) = (line + 1, 1)
    } else if byte & 0xC0 != 0x80 {
      column += 1
    }
  }
}
