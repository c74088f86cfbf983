import OfficePackage
import VietnameseText

/// A cell of an OpenDocument spreadsheet as its tags and texts come in (OASIS ODF 1.3, part 3, §9.1.4).
struct ODSCell {
  /// How many times it stands there.
  let count: Int
  /// What the cell shows, UTF-8.
  private(set) var text: [UInt8] = []
  private let type: Kind?
  private let value: String?
  private let hasFormula: Bool
  private let isError: Bool
  private var isInParagraph = false
  private var hasParagraph = false

  private enum Kind {
    case number, percentage, date, time, boolean, string
  }

  init() {
    (count, type, value, hasFormula, isError) = (1, nil, nil, false, false)
  }

  init(_ attributes: XMLAttributes, count: Int) {
    self.count = count
    hasFormula = attributes["table:formula"] != nil
    isError = attributes["calcext:value-type"]?.is("error") ?? false
    let type = ODSCell.kind(attributes["office:value-type"])
    self.type = type
    value =
      switch type {
      case .number, .percentage: attributes["office:value"]?.text
      case .date: attributes["office:date-value"]?.text
      case .time: attributes["office:time-value"]?.text
      case .boolean: attributes["office:boolean-value"]?.text
      case .string: attributes["office:string-value"]?.text
      case nil: nil
      }
  }

  private static func kind(_ type: XMLValue?) -> Kind? {
    guard let type else { return nil }
    if type.is("string") { return .string }
    if type.is("float") || type.is("currency") { return .number }
    if type.is("date") { return .date }
    if type.is("percentage") { return .percentage }
    if type.is("time") { return .time }
    return type.is("boolean") ? .boolean : nil
  }

  // MARK: What it shows

  mutating func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if name.is("text:p") {
      if hasParagraph { text.append(UInt8(ascii: "\n")) }
      (isInParagraph, hasParagraph) = (true, true)
    } else if name.is("text:s") {
      let count = min(attributes["text:c"]?.integer ?? 1, 1000)
      text += [UInt8](repeating: UInt8(ascii: " "), count: count)
    } else if name.is("text:tab") || name.is("text:line-break") {
      text.append(UInt8(ascii: "\n"))
    }
  }

  mutating func end(_ name: XMLName) {
    if name.is("text:p") { isInParagraph = false }
  }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isInParagraph { text.append(contentsOf: bytes) }
  }

  // MARK: What it means

  /// Kind and text; nil for a cell that holds nothing.
  var content: (GridCell.Kind, String)? {
    let shown = String(decoding: text, as: UTF8.self)
    if isError || (hasFormula && (shown.hasPrefix("#") || shown.hasPrefix("Err:"))) { return (.error, shown) }
    switch type {
    case nil:
      if hasFormula { return (.noValue, "") }
      return shown.isEmpty ? nil : (.text, shown)
    case .string:
      let words = shown.isEmpty ? value ?? "" : shown
      return words.isEmpty ? nil : (.text, words)
    case .number: return number(shown)
    case .percentage:
      let share = value.flatMap { Double($0) }
      return (.number, share.map { CellNumber.plain("", $0 * 100) + "%" } ?? shown)
    case .date: return value.map { ISOCell.shown($0, precision(shown)) } ?? (.text, shown)
    case .time: return (.time, value.flatMap { ISOCell.time($0) } ?? shown)
    case .boolean: return (.boolean, value ?? "false")
    }
  }

  /// The number itself, unless the cell shows it with zeros in front: those are meant.
  private func number(_ shown: String) -> (GridCell.Kind, String)? {
    guard let value, let number = Double(value), number.isFinite else {
      return shown.isEmpty ? nil : (.text, shown)
    }
    let digits = shown.filter { $0.isASCII && $0.isNumber }
    if digits.hasPrefix("0"), digits.utf8.count > 1, !shown.contains(","), !shown.contains("."),
      Double(digits) == number
    {
      return (.number, shown)
    }
    return (.number, CellNumber.plain(value, number))
  }

  /// How much of a date the cell shows: `1985`, `05/1985` or all of it.
  private func precision(_ shown: String) -> CellFormat.DatePrecision {
    let numbers = shown.split { !$0.isNumber }
    switch (numbers.count, numbers.last?.count) {
    case (1, 4): return shown.contains(where: \.isLetter) ? .month : .year
    case (2, 4): return shown.lowercased().contains("ngày") ? .day : .month
    default: return .day
    }
  }
}
