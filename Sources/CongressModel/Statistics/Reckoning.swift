import VietnameseText

/// How years of age and in the Party are counted.
struct Reckoning: Sendable {
  /// The opening day of the congress.
  let day: CalendarDate
  /// By calendar years alone, where the list gives years only.
  let byYear: Bool

  /// nil without a date of the congress.
  init?(_ congress: Congress) {
    guard let day = congress.event?.date else { return nil }
    self.day = day
    byYear = congress.settings?.ageBy == .year
  }

  /// The least and the most full years there may be from `date` to the opening day; nil when it lies after that day.
  func years(since date: PartialDate) -> ClosedRange<Int>? {
    if byYear {
      let years = day.year - date.year
      return years >= 0 ? years...years : nil
    }
    let (least, most) = (date.latest.fullYears(until: day), date.earliest.fullYears(until: day))
    return least >= 0 ? least...most : nil
  }
}

/// The years of many, as far as they are certain.
struct YearsSummary: Sendable {
  /// How many are certain to the year.
  let known: Int
  /// Their average with one decimal, half up.
  let average: DecimalNumber?
  /// The most and the least of them.
  let most: Int
  let least: Int
  /// Who may be first by date, and last: several where dates are equal or not known to the day.
  let earliest: [Int]
  let latest: [Int]

  /// nil when no date is known.
  init?(of delegates: [Int], reckoning: Reckoning, date: (Int) -> PartialDate?) {
    let dated = delegates.compactMap { delegate in
      date(delegate).flatMap { date in
        reckoning.years(since: date).map { (delegate: delegate, date: date, years: $0) }
      }
    }
    let certain = dated.filter { $0.years.count == 1 }.map(\.years.lowerBound)
    guard let first = dated.map(\.date.latest).min(), let last = dated.map(\.date.earliest).max(),
      let most = certain.max(), let least = certain.min()
    else { return nil }
    known = certain.count
    average = Self.average(certain)
    (self.most, self.least) = (most, least)
    earliest = dated.filter { $0.date.earliest <= first }.map(\.delegate)
    latest = dated.filter { $0.date.latest >= last }.map(\.delegate)
  }

  private static func average(_ years: [Int]) -> DecimalNumber? {
    // As a percentage is rounded half up, so is a tenth: sum ÷ (100 × count) in percent.
    DecimalNumber.percentage(years.reduce(0, +), of: 100 * years.count, decimals: 1)
  }
}
