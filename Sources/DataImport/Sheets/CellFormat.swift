/// What a number format makes of a number, as far as it changes what the cell says (ECMA-376 part 1, §18.8.31).
enum CellFormat: Sendable, Hashable {
  /// The number as it is; grouping, currency and colours change nothing.
  case general
  /// A whole number laid into places: `0000 000 000` for a telephone number.
  case places([Place])
  case percent
  /// A date, of which the format shows the day, or only month and year, or the year.
  case date(DatePrecision)
  case time

  /// One character of a format of places.
  enum Place: Sendable, Hashable {
    /// A digit, or 0 where the number has none.
    case zero
    /// A digit, or nothing.
    case digit
    case literal(Character)
  }

  /// How much of a date is shown.
  enum DatePrecision: Sendable {
    case day, month, year
  }

  /// The format of a code such as `dd/mm/yyyy` or `00000`; its first section is the one for ordinary numbers.
  init(code: String) {
    var reading = FormatReading()
    reading.read(code)
    self = reading.format
  }

  /// The format of a number that stands for one (ECMA-376 part 1, §18.8.30); nil for those a file spells out.
  init?(builtIn id: Int) {
    switch id {
    case 0...8, 11...13, 37...44, 48, 49: self = .general
    case 9, 10: self = .percent
    case 14...16, 22, 27...31, 36, 50...54, 57, 58: self = .date(.day)
    case 17, 55, 56: self = .date(.month)
    case 18...21, 32...35, 45...47: self = .time
    default: return nil
    }
  }
}

/// Reads the first section of a number format's code.
private struct FormatReading {
  private var places: [CellFormat.Place] = []
  private var found: Set<Character> = []
  private var zeros = 0
  private var hasFraction = false
  private var isElapsed = false

  mutating func read(_ code: String) {
    var rest = code[...]
    while let character = rest.popFirst(), character != ";" {
      switch character {
      case "\"":
        for literal in rest.prefix(while: { $0 != "\"" }) { places.append(.literal(literal)) }
        rest = rest.drop { $0 != "\"" }.dropFirst()
      case "\\": rest.popFirst().map { places.append(.literal($0)) }
      case "_", "*": rest = rest.dropFirst()
      case "[": readBrackets(&rest)
      default: read(character)
      }
      // No format is that long; a hostile one must not cost time for every cell.
      if places.count > 60 { return places = [] }
    }
  }

  /// A colour, a condition, a language; or hours counted past a day.
  private mutating func readBrackets(_ rest: inout Substring) {
    let content = rest.prefix { $0 != "]" }.lowercased()
    rest = rest.drop { $0 != "]" }.dropFirst()
    if !content.isEmpty, content.allSatisfy({ "hms".contains($0) }) { isElapsed = true }
  }

  private mutating func read(_ character: Character) {
    switch character {
    case "0":
      zeros += 1
      places.append(.zero)
    case "#", "?": places.append(.digit)
    case ".", ",", "E", "/": hasFraction = true
    case "d", "D", "m", "M", "y", "Y", "h", "H", "s", "S", "%", "@", "G", "g":
      found.insert(Character(character.lowercased()))
    case "-", " ", "(", ")", "+": places.append(.literal(character))
    default: break
    }
  }

  var format: CellFormat {
    // "General" has letters of its own.
    if found.contains("g") || found.contains("@") { return .general }
    let hasTime = isElapsed || found.contains("h") || found.contains("s")
    if found.contains("d") { return .date(.day) }
    if found.contains("y") { return .date(found.contains("m") ? .month : .year) }
    if hasTime { return .time }
    if found.contains("m") { return .date(.month) }
    if found.contains("%") { return .percent }
    return zeros > 1 && !hasFraction ? .places(places) : .general
  }
}
