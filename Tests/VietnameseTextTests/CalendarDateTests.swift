import Testing
import VietnameseText

@Suite struct CalendarDateTests {
  @Test(arguments: [
    (2026, 2, 3, "ngày 03 tháng 02 năm 2026", "03/02/2026", "2026-02-03"),
    (2026, 1, 9, "ngày 09 tháng 01 năm 2026", "09/01/2026", "2026-01-09"),
    (2026, 5, 27, "ngày 27 tháng 5 năm 2026", "27/5/2026", "2026-05-27"),
    (2019, 3, 11, "ngày 11 tháng 3 năm 2019", "11/3/2019", "2019-03-11"),
    (2020, 6, 26, "ngày 26 tháng 6 năm 2020", "26/6/2020", "2020-06-26"),
    (987, 12, 10, "ngày 10 tháng 12 năm 987", "10/12/987", "0987-12-10"),
  ])
  func daysBelowTenAndMonthsBelowThreeTakeAZero(
    year: Int, month: Int, day: Int, full: String, short: String, iso: String
  ) throws {
    let date = try #require(CalendarDate(year: year, month: month, day: day))
    #expect(date.full() == full)
    #expect(date.short() == short)
    #expect(date.iso == iso)
  }

  @Test func paddingIsAValueOfTheRules() throws {
    let date = try #require(CalendarDate(year: 2026, month: 2, day: 3))
    #expect(date.short(DatePadding(dayBelow: 1, monthBelow: 1)) == "3/2/2026")
    let june = try #require(CalendarDate(year: 2026, month: 6, day: 3))
    #expect(june.full(DatePadding(monthBelow: 10)) == "ngày 03 tháng 06 năm 2026")
    let december = try #require(CalendarDate(year: 2026, month: 12, day: 31))
    #expect(december.short(DatePadding(dayBelow: 99, monthBelow: 99)) == "31/12/2026")
  }

  @Test(arguments: [
    "26/6/2020", "26-6-2020", "26.6.2020", "2020-06-26", "  26/06/2020 ", "\u{A0}26/6/2020\t",
  ])
  func readsEveryUsualForm(text: String) {
    #expect(CalendarDate(text)?.iso == "2020-06-26")
  }

  @Test(arguments: [
    "", "26/6/20", "6/26/2020", "29/02/2025", "31/04/2026", "0/6/2020", "26/0/2020", "26/6-2020",
    "26/6/2020/1", "26//2020", "2020/06/26", "2020-6-26", "026/6/2020", "26/6/0000", "26 6 2020",
    "٢٦/6/2020", "26/6/2020a", "hôm nay", "26626262626262626/6/2020",
  ])
  func refusesWhatIsNoDate(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test(arguments: [(2024, true), (2025, false), (2000, true), (1900, false)])
  func leapYears(year: Int, hasLeapDay: Bool) {
    #expect((CalendarDate(year: year, month: 2, day: 29) != nil) == hasLeapDay)
  }

  @Test func yearsRunFromOneTo9999() {
    #expect(CalendarDate(year: 0, month: 1, day: 1) == nil)
    #expect(CalendarDate(year: 10_000, month: 1, day: 1) == nil)
    #expect(CalendarDate(year: 2020, month: .max, day: .min) == nil)
  }

  @Test func datesAreOrderedByYearThenMonthThenDay() throws {
    let dates = try ["31/12/2019", "1/1/2020", "26/6/2020", "1/7/2020"].map { try #require(CalendarDate($0)) }
    #expect(dates.shuffled().sorted() == dates)
  }
}
