import Testing
import VietnameseText

@testable import DataImport

@Suite struct CellFormatTests {
  @Test(arguments: [
    ("General", CellFormat.general), ("@", .general), ("#,##0.00", .general), ("#,##0\\ \"đ\"", .general),
    ("0", .general),
    ("0.00E+00", .general), ("0%", .percent), ("0.00%", .percent), ("dd/mm/yyyy", .date(.day)),
    ("d-mmm-yy", .date(.day)),
    ("[$-42A]dd\\ mmmm\\ yyyy;@", .date(.day)), ("mm/yyyy", .date(.month)),
    ("\"tháng\" m/yyyy", .date(.month)),
    ("yyyy", .date(.year)), ("m/d/yy h:mm", .date(.day)), ("hh:mm", .time), ("[h]:mm:ss", .time),
    ("mm:ss", .time),
    ("[Red]0.0", .general), ("mmm", .date(.month)),
  ])
  func codesAreUnderstood(_ code: String, _ format: CellFormat) {
    #expect(CellFormat(code: code) == format)
  }

  @Test(arguments: [
    ("00000", "79", "00079"), ("0000 000 000", "912345678", "0912 345 678"),
    ("000-00", "1234567", "12345-67"),
    ("\"ĐB\"000", "7", "ĐB007"), ("##00", "5", "05"), ("000", "0", "000"), ("000", "12.5", "12,5"),
    ("00", "-3", "-3"),
  ])
  func zerosInFrontAreThoseOfTheFormat(_ code: String, _ raw: String, _ text: String) {
    #expect(CellNumber(raw: raw, format: CellFormat(code: code), system: .from1900).shown.text == text)
  }

  @Test(arguments: [
    ("12", "12"), ("0.5", "0,5"), ("1E3", "1000"), ("1.23456789012345E+14", "123456789012345"),
    ("0.30000000000000004", "0,3"), ("-2.50", "-2,5"), ("1e20", "100000000000000000000"),
    ("1e-9", "0,000000001"),
    ("007", "007"), ("nan", "nan"), ("x", "x"),
  ])
  func numbersAreWrittenPlainly(_ raw: String, _ text: String) {
    #expect(CellNumber(raw: raw, format: .general, system: .from1900).shown.text == text)
  }

  @Test(arguments: [
    (1, SerialDate.System.from1900, "1900-01-01"), (59, .from1900, "1900-02-28"),
    (61, .from1900, "1900-03-01"),
    (31224, .from1900, "1985-06-26"), (36526, .from1900, "2000-01-01"), (36585, .from1900, "2000-02-29"),
    (2_958_465, .from1900, "9999-12-31"), (0, .from1904, "1904-01-01"), (29762, .from1904, "1985-06-26"),
    (43831.99, .from1900, "2020-01-01"),
  ])
  func daysAreCountedAsSpreadsheetsDo(_ serial: Double, _ system: SerialDate.System, _ iso: String) {
    #expect(SerialDate.day(serial, system)?.iso == iso)
  }

  @Test(arguments: [0, 60, 60.5, -1, 2_958_466, 1e300, Double.nan])
  func numbersOfNoDayAreNone(_ serial: Double) {
    #expect(SerialDate.day(serial, .from1900) == nil)
  }

  @Test func timesAreThoseOfTheDay() {
    #expect(SerialDate.time(31224.3125) == "07:30")
    #expect(SerialDate.time(0.999999999) == "00:00")
    #expect(ISOCell.time("PT07H30M15S") == "07:30:15")
    #expect(ISOCell.time("7:30") == nil)
  }

  @Test(arguments: [
    ("A1", 1, 1), ("D14", 14, 4), ("AA3", 3, 27), ("XFD1048576", 1_048_576, 16_384), ("$B$2", 2, 2),
  ])
  func cellsAreNamedByLettersAndNumbers(_ name: String, _ row: Int, _ column: Int) {
    let address = CellAddress(name)
    #expect(address == CellAddress(row: row, column: column))
    #expect(address?.name == name.filter { $0 != "$" })
  }

  @Test(arguments: ["", "A", "1", "1A", "A0", "A1B", "Đ1", "AAAAAAAAAAAAAAAAAAAAA1", "A99999999999999999999"])
  func whatIsNoCellsNameIsNone(_ name: String) {
    #expect(CellAddress(name) == nil)
  }
}
