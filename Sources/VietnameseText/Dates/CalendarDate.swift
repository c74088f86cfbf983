/// A day of the Gregorian calendar, years 1...9999, without time or zone.
public struct CalendarDate: Sendable, Hashable, Comparable {
  /// 1...9999.
  public let year: Int
  /// 1...12.
  public let month: Int
  /// 1...31, within its month.
  public let day: Int

  /// The day, or `nil` when the calendar has no such day (29/02/2025, 31/4).
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    guard (1...Self.days(inMonth: month, of: year)).contains(day) else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// Reads `26/6/2020`, `26-6-2020`, `26.6.2020` or ISO `2020-06-26`; spaces around it are ignored.
  ///
  /// The day always comes before the month. A year has four digits: `26/6/20` is refused, for nobody can
  /// tell its century.
  public init?(_ text: String) {
    let bytes = trimmingSpaces(Array(text.utf8))
    guard bytes.count <= 10, let mark = bytes.first(where: { !Byte.isDigit($0) }) else { return nil }
    let fields = bytes.split(separator: mark, omittingEmptySubsequences: false)
    let numbers = fields.compactMap(Self.number)
    guard fields.count == 3, numbers.count == 3 else { return nil }
    switch (mark, fields[0].count, fields[1].count, fields[2].count) {
    case (Byte.hyphen, 4, 2, 2): self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    case (Byte.hyphen, 1...2, 1...2, 4), (Byte.slash, 1...2, 1...2, 4), (Byte.dot, 1...2, 1...2, 4):
      self.init(year: numbers[2], month: numbers[1], day: numbers[0])
    default: return nil
    }
  }

  /// ISO 8601, always ten characters: `2020-06-26`.
  public var iso: String {
    let digits = String(year)
    let padding = String(repeating: "0", count: 4 - digits.utf8.count)
    return padding + digits + "-" + Self.padded(month, below: 10) + "-" + Self.padded(day, below: 10)
  }

  /// The date in full, as after the place name: `ngày 03 tháng 02 năm 2026`.
  ///
  /// Hướng dẫn 05-HD/VPTW, §I.4.
  public func full(_ padding: DatePadding = .init()) -> String {
    "ngày \(dayText(padding)) tháng \(monthText(padding)) năm \(year)"
  }

  /// The date in figures, as in citations: `03/02/2026`, `26/6/2020`.
  public func short(_ padding: DatePadding = .init()) -> String {
    "\(dayText(padding))/\(monthText(padding))/\(year)"
  }

  public static func < (a: CalendarDate, b: CalendarDate) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }

  private func dayText(_ padding: DatePadding) -> String { Self.padded(day, below: padding.dayBelow) }
  private func monthText(_ padding: DatePadding) -> String {
    Self.padded(month, below: padding.monthBelow)
  }

  static func padded(_ n: Int, below limit: Int) -> String {
    n < 10 && n < limit ? "0\(n)" : "\(n)"
  }

  static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.allSatisfy(Byte.isDigit) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - Byte.zero) }
  }

  static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
