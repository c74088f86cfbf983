import VietnameseText

/// The days spreadsheets count (ECMA-376 part 1, §18.17.4).
enum SerialDate {
  /// Day 1 of the count.
  enum System: Sendable {
    /// 1 is 1 January 1900, and 60 a 29 February 1900 that never was.
    case from1900
    /// 0 is 1 January 1904.
    case from1904
  }

  /// The day of a number, its part of a day left out; nil where the calendar has none.
  static func day(_ serial: Double, _ system: System) -> CalendarDate? {
    guard serial >= 0, serial < 2_958_466 else { return nil }
    let count = Int(serial)
    switch system {
    case .from1904: return date(dayNumber: count + days1904)
    case .from1900:
      guard count > 0, count != 60 else { return nil }
      return date(dayNumber: count + days1900 + (count < 60 ? 1 : 0))
    }
  }

  /// The time of day of a number: `07:30`, with seconds where there are any.
  static func time(_ serial: Double) -> String {
    let seconds = Int(((serial - serial.rounded(.down)) * 86_400).rounded()) % 86_400
    return clock(seconds / 3600, seconds / 60 % 60, seconds % 60)
  }

  /// `07:30`, or `07:30:15`.
  static func clock(_ hour: Int, _ minute: Int, _ second: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return two(hour) + ":" + two(minute) + (second == 0 ? "" : ":" + two(second))
  }

  /// 30 December 1899 and 1 January 1904, counted from 1 March of the year 0.
  private static let days1900 = 693_899
  private static let days1904 = days1900 + 1462

  /// The Gregorian day `number` days after 1 March of the year 0. Years that begin in March put the leap day last, so
  /// that months have a regular length: 153 days in five.
  private static func date(dayNumber number: Int) -> CalendarDate? {
    let era = number / 146_097
    let dayOfEra = number % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let isNextYear = month >= 10
    return CalendarDate(
      year: era * 400 + yearOfEra + (isNextYear ? 1 : 0), month: isNextYear ? month - 9 : month + 3,
      day: dayOfYear - (153 * month + 2) / 5 + 1)
  }
}
