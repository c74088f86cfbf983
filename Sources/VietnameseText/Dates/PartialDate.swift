/// A day of which only the month or the year may be known, as birth dates in old files are.
public struct PartialDate: Sendable, Hashable, Comparable {
  /// 1...9999.
  public let year: Int
  /// 1...12; nil when only the year is known.
  public let month: Int?
  /// 1...31, within its month; nil when the day is not known.
  public let day: Int?

  /// The whole day.
  public init(_ date: CalendarDate) {
    (year, month, day) = (date.year, date.month, date.day)
  }

  /// The year, or a month of it; nil when there is no such year or month.
  public init?(year: Int, month: Int? = nil) {
    guard CalendarDate(year: year, month: month ?? 1, day: 1) != nil else { return nil }
    (self.year, self.month, self.day) = (year, month, nil)
  }

  /// Reads what ``CalendarDate/init(_:)`` reads, and `6/1985`, `06-1985`, `6.1985`, ISO `1985-06`, `1985`;
  /// spaces around it are ignored. A year has four digits.
  public init?(_ text: String) {
    if let date = CalendarDate(text) {
      self.init(date)
      return
    }
    let bytes = trimmingSpaces(Array(text.utf8))
    guard bytes.count <= 7 else { return nil }
    let mark = bytes.first { !Byte.isDigit($0) }
    let fields = bytes.split(separator: mark ?? Byte.slash, omittingEmptySubsequences: false)
    let numbers = fields.compactMap(CalendarDate.number)
    guard numbers.count == fields.count else { return nil }
    switch (mark, fields.map(\.count)) {
    case (nil, [4]): self.init(year: numbers[0])
    case (Byte.hyphen, [4, 2]): self.init(year: numbers[0], month: numbers[1])
    case (Byte.hyphen, [1, 4]), (Byte.slash, [1, 4]), (Byte.dot, [1, 4]),
      (Byte.hyphen, [2, 4]), (Byte.slash, [2, 4]), (Byte.dot, [2, 4]):
      self.init(year: numbers[1], month: numbers[0])
    default: return nil
    }
  }

  /// The day, when it is known.
  public var date: CalendarDate? {
    month.flatMap { month in day.flatMap { CalendarDate(year: year, month: month, day: $0) } }
  }

  /// The first day it may be.
  public var earliest: CalendarDate {
    // A year and month that exist have a first day.
    date ?? CalendarDate(year: year, month: month ?? 1, day: 1)!
  }

  /// The last day it may be.
  public var latest: CalendarDate {
    let last = month ?? 12
    return date ?? CalendarDate(year: year, month: last, day: CalendarDate.days(inMonth: last, of: year))!
  }

  /// ISO 8601 as far as known: `1985-06-26`, `1985-06`, `1985`.
  public var iso: String {
    switch (month, day) {
    case (nil, _): String(earliest.iso.prefix(4))
    case (_, nil): String(earliest.iso.prefix(7))
    default: earliest.iso
    }
  }

  /// In full as far as known: `ngày 26 tháng 6 năm 1985`, `tháng 6 năm 1985`, `năm 1985`.
  public func full(_ padding: DatePadding = .init()) -> String {
    if let date { return date.full(padding) }
    let year = "năm \(year)"
    return month.map { "tháng \(CalendarDate.padded($0, below: padding.monthBelow)) \(year)" } ?? year
  }

  /// In figures as far as known: `26/6/1985`, `6/1985`, `1985`.
  public func short(_ padding: DatePadding = .init()) -> String {
    if let date { return date.short(padding) }
    return month.map { "\(CalendarDate.padded($0, below: padding.monthBelow))/\(year)" } ?? "\(year)"
  }

  /// Whether the day may be the one this date leaves open.
  public func includes(_ day: CalendarDate) -> Bool {
    let day = PartialDate(day)
    return earliest <= day.earliest && day.latest <= latest
  }

  /// By the first day each may be; of two that begin together the less known first.
  public static func < (a: PartialDate, b: PartialDate) -> Bool {
    (a.year, a.month ?? 0, a.day ?? 0) < (b.year, b.month ?? 0, b.day ?? 0)
  }
}

extension CalendarDate {
  /// How many whole years lie between this day and `later`, as ages are counted; negative before it.
  ///
  /// Who was born on 29 February is a year older on 1 March where the year has no such day.
  public func fullYears(until later: CalendarDate) -> Int {
    let isBeforeBirthday = (later.month, later.day) < (month, day)
    return later.year - year - (isBeforeBirthday ? 1 : 0)
  }
}
