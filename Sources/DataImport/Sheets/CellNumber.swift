import Glibc
import VietnameseText

/// A number of a cell in the words of its format.
struct CellNumber {
  /// The number as the file has it: `12`, `0.5`, `1.5E3`.
  let raw: String
  let format: CellFormat
  let system: SerialDate.System

  /// Kind and text of the cell.
  var shown: (kind: GridCell.Kind, text: String) {
    guard let value = Double(raw), value.isFinite else { return (.text, raw) }
    switch format {
    case .general: return (.number, CellNumber.plain(raw, value))
    case .percent: return (.number, CellNumber.plain("", value * 100) + "%")
    case .places(let places):
      let digits = CellNumber.plain(raw, value)
      guard digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return (.number, digits) }
      return (.number, CellNumber.lay(digits, into: places))
    case .time: return (.time, SerialDate.time(value))
    case .date(let precision):
      guard let day = SerialDate.day(value, system) else { return (.noDay, raw) }
      return (.date, CellNumber.text(of: day, precision))
    }
  }

  /// `26/6/2020`, `6/2020` or `2020`.
  static func text(of day: CalendarDate, _ precision: CellFormat.DatePrecision) -> String {
    switch precision {
    case .day: "\(day.day)/\(day.month)/\(day.year)"
    case .month: "\(day.month)/\(day.year)"
    case .year: "\(day.year)"
    }
  }

  /// The number without exponent, with a decimal comma: whole numbers of up to 15 digits as they are, others to 15
  /// significant digits, which is as many as spreadsheets keep.
  static func plain(_ raw: String, _ value: Double) -> String {
    if !raw.isEmpty, raw.utf8.count <= 15, raw.utf8.allSatisfy({ (48...57).contains($0) }) { return raw }
    if value == value.rounded(), abs(value) < 1e15 { return String(Int(value)) }
    var buffer = [CChar](repeating: 0, count: 400)
    let decimals = max(0, 14 - Int(log10(max(abs(value), 1e-6)).rounded(.down)))
    let count = withVaList([Int32(decimals), value]) { vsnprintf(&buffer, buffer.count, "%.*f", $0) }
    var text = String(decoding: buffer[..<Int(count)].lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    if text.contains(".") {
      while text.last == "0" { text.removeLast() }
      if text.last == "." { text.removeLast() }
    }
    return String(text.map { $0 == "." ? "," : $0 })
  }

  /// Lays digits into places from the right; what is left over goes before the first place.
  private static func lay(_ digits: String, into places: [CellFormat.Place]) -> String {
    var rest = digits == "0" ? "" : digits
    var laid: [Character] = []
    let first = places.firstIndex { if case .literal = $0 { false } else { true } }
    for (index, place) in places.enumerated().reversed() {
      switch place {
      case .literal(let character): laid.append(character)
      case .zero: laid.append(rest.popLast() ?? "0")
      case .digit: rest.popLast().map { laid.append($0) }
      }
      if index == first {
        laid += rest.reversed()
        rest = ""
      }
    }
    return String(laid.reversed())
  }
}
