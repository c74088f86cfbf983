import Testing
import VietnameseText

@Suite struct NumberFormatTests {
  @Test(arguments: [
    (0, "0"), (999, "999"), (1000, "1.000"), (1587, "1.587"), (12_345_678, "12.345.678"), (-1587, "-1.587"),
    (-100, "-100"), (Int.min, "-9.223.372.036.854.775.808"),
  ])
  func thousandsArePartedByDots(n: Int, text: String) {
    #expect(NumberFormat.integer(n) == text)
  }

  @Test(arguments: [(4, "04"), (0, "00"), (9, "09"), (10, "10"), (-4, "-04"), (1587, "1.587")])
  func countsBelowTenTakeAZero(n: Int, text: String) {
    #expect(NumberFormat.padded(n) == text)
  }

  @Test(arguments: [
    ("92,360", "92,36", "92,36%"), ("40,00", "40", "40%"), ("1234567,89", "1.234.567,89", "1.234.567,89%"),
    ("-0,05", "-0,05", "-0,05%"), ("0,000000001", "0,000000001", "0,000000001%"),
  ])
  func decimalsDropNeedlessZeros(text: String, decimal: String, percent: String) throws {
    let number = try #require(DecimalNumber(text))
    #expect(NumberFormat.decimal(number) == decimal)
    #expect(NumberFormat.percent(number) == percent)
  }

  @Test(arguments: [
    ("50", 2, "50,00"), ("50,005", 2, "50,01"), ("0,04", 1, "0,0"), ("-0,04", 1, "0,0"), ("2,5", 0, "3"),
    ("2,5", -1, "3"), ("1", 99, "1,000000000"), ("-1,05", 2, "-1,05"),
  ])
  func decimalsAreAsManyAsAsked(text: String, decimals: Int, expected: String) throws {
    let number = try #require(DecimalNumber(text))
    #expect(NumberFormat.decimal(number, decimals: decimals) == expected)
    #expect(NumberFormat.percent(number, decimals: decimals) == expected + "%")
  }

  @Test func theWidestNumbersFit() throws {
    #expect(NumberFormat.decimal(DecimalNumber(.max), decimals: 9) == "9.223.372.036.854.775.807,000000000")
    #expect(NumberFormat.decimal(DecimalNumber(.min)) == "-9.223.372.036.854.775.808")
  }
}
