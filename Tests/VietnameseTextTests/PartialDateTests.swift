import Testing
import VietnameseText

@Suite struct PartialDateTests {
  @Test(arguments: [
    ("26/6/1985", "1985-06-26"), (" 1985-06-26 ", "1985-06-26"), ("6/1985", "1985-06"),
    ("06-1985", "1985-06"),
    ("6.1985", "1985-06"), ("1985-06", "1985-06"), ("1985", "1985"), ("0985", "0985"),
  ])
  func asMuchIsReadAsIsKnown(text: String, iso: String) {
    #expect(PartialDate(text)?.iso == iso)
  }

  @Test(arguments: [
    "", "85", "0000", "13/1985", "0/1985", "31/4/1985", "1985/06", "1985-6", "6/85", "6 1985", "/1985",
    "1985-",
    "19850626", "tháng 6", "6//1985",
  ])
  func whatIsNoDateIsRefused(text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test(arguments: [
    ("3/2/1985", "03/02/1985", "ngày 03 tháng 02 năm 1985"), ("2/1985", "02/1985", "tháng 02 năm 1985"),
    ("1985", "1985", "năm 1985"),
  ])
  func asMuchIsWrittenAsIsKnown(text: String, short: String, full: String) {
    #expect(PartialDate(text)?.short() == short)
    #expect(PartialDate(text)?.full() == full)
  }

  @Test(arguments: [
    ("26/6/1985", "1985-06-26", "1985-06-26"), ("2/1984", "1984-02-01", "1984-02-29"),
    ("1985", "1985-01-01", "1985-12-31"),
  ])
  func itMayBeAnyDayOfAMonthOrYear(text: String, first: String, last: String) {
    #expect(PartialDate(text)?.earliest.iso == first)
    #expect(PartialDate(text)?.latest.iso == last)
  }

  @Test func earlierDatesComeFirst() {
    let dates = ["1984", "1985", "1/1985", "1/1/1985", "2/1/1985", "2/1985", "1986"].compactMap(
      PartialDate.init(_:))
    #expect(dates.count == 7)
    #expect(dates.reversed().sorted() == dates)
  }

  @Test(arguments: [
    ("1985-06-26", "2026-06-25", 40), ("1985-06-26", "2026-06-26", 41), ("1985-06-26", "1985-06-26", 0),
    ("1984-02-29", "2025-02-28", 40), ("1984-02-29", "2025-03-01", 41), ("2000-02-29", "2024-02-29", 24),
    ("2026-07-01", "2026-06-30", -1),
  ])
  func agesAreFullYears(birth: String, day: String, years: Int) {
    #expect(CalendarDate(birth)!.fullYears(until: CalendarDate(day)!) == years)
  }
}
