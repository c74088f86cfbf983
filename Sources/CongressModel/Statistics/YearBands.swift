/// A band of full years.
struct YearBand: Sendable {
  let category: Category
  let years: ClosedRange<Int>

  init(_ id: String, _ label: String, _ years: ClosedRange<Int>) {
    category = Category(id, label)
    self.years = years
  }
}

/// Bands of age and of Party seniority, each set disjoint and without a gap from 0 on.
enum YearBands {
  /// The bands of the credentials report of Ho Chi Minh City's tenth congress (press report, 10/2015): "30–40" takes
  /// 40 and "41–50" begins at 41.
  static let ages = [
    YearBand("under-30", "Dưới 30 tuổi", 0...29), YearBand("from-30", "Từ 30 đến 40 tuổi", 30...40),
    YearBand("from-41", "Từ 41 đến 50 tuổi", 41...50), YearBand("from-51", "Từ 51 đến 60 tuổi", 51...60),
    YearBand("from-61", "Từ 61 đến 70 tuổi", 61...70), YearBand("over-70", "Trên 70 tuổi", 71...oldest),
  ]

  /// The bands of the Party's membership statistics, as remembered and not yet compared with Hướng dẫn 11-HD/BTCTW of
  /// 13/12/2021. Members are 18 at least (Điều lệ Đảng, Điều 1); whoever is said to be younger is counted apart.
  static let partyAges = [
    YearBand("under-18", "Dưới 18 tuổi", 0...17), YearBand("from-18", "Từ 18 đến 30 tuổi", 18...30),
    YearBand("from-31", "Từ 31 đến 40 tuổi", 31...40), YearBand("from-41", "Từ 41 đến 50 tuổi", 41...50),
    YearBand("from-51", "Từ 51 đến 60 tuổi", 51...60), YearBand("over-60", "Trên 60 tuổi", 61...oldest),
  ]

  /// The bands in which the delegates of the thirteenth national congress were reported (press report, 1/2021).
  static let nationalAges = [
    YearBand("under-40", "Dưới 40 tuổi", 0...39), YearBand("from-40", "Từ 40 đến 70 tuổi", 40...70),
    YearBand("over-70", "Trên 70 tuổi", 71...oldest),
  ]

  /// Years in the Party; a habit, no rule was found.
  static let seniority = [
    YearBand("under-10", "Dưới 10 năm", 0...9), YearBand("from-10", "Từ 10 đến 19 năm", 10...19),
    YearBand("from-20", "Từ 20 đến 29 năm", 20...29), YearBand("from-30", "Từ 30 đến 39 năm", 30...39),
    YearBand("from-40", "Từ 40 năm trở lên", 40...oldest),
  ]

  /// Nobody is older.
  private static let oldest = 150
}

extension [YearBand] {
  /// The band in which all of `years` lie; nil when there is none.
  func band(of years: ClosedRange<Int>) -> Category? {
    first { $0.years.contains(years.lowerBound) && $0.years.contains(years.upperBound) }?.category
  }
}
