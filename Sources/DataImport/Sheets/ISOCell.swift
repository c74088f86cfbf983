import VietnameseText

/// Dates and times that a file spells out after ISO 8601.
enum ISOCell {
  /// `1985-06-26`, with or without a time, as `26/6/1985`; anything else as it is.
  static func shown(_ text: String, _ precision: CellFormat.DatePrecision = .day) -> (GridCell.Kind, String) {
    guard let day = CalendarDate(String(text.prefix { $0 != "T" })) else { return (.text, text) }
    return (.date, CellNumber.text(of: day, precision))
  }

  /// `PT07H30M00S` as `07:30`; nil for what is no such time.
  static func time(_ duration: String) -> String? {
    guard duration.hasPrefix("PT") else { return nil }
    var parts: [Character: Int] = [:]
    var digits = ""
    for character in duration.dropFirst(2) {
      if character.isNumber || character == "." || character == "," {
        digits.append(character == "," ? "." : character)
      } else {
        guard let number = Double(digits), number < 1e6 else { return nil }
        parts[character] = Int(number)
        digits = ""
      }
    }
    // A moment shown as a time counts all hours since the count of days began.
    return SerialDate.clock((parts["H"] ?? 0) % 24, parts["M"] ?? 0, parts["S"] ?? 0)
  }
}
