import Testing
import VietnameseText

@Suite struct DecimalNumberTests {
  @Test(arguments: [
    ("95", 95, 0), ("95,5", 955, 1), ("1.587", 1587, 0), ("1.234.567,89", 123_456_789, 2), ("-3,5", -35, 1),
    ("95.5", 955, 1), ("95.25", 9525, 2), ("0.125", 125, 3), ("1587", 1587, 0), ("1587,5", 15875, 1),
    ("04", 4, 0), ("95,00", 95, 0), ("1,587", 1587, 3), (" 40 ", 40, 0), ("+7", 7, 0), ("−2,5", -25, 1),
    ("1.2345", 12345, 4), ("0", 0, 0), ("-0,0", 0, 0), ("0,123456789", 123_456_789, 9),
    ("9.223.372.036.854.775.807", Int64.max, 0), ("-9223372036854775808", Int64.min, 0),
    ("9223372036854775807,000000000", Int64.max, 0), ("100", 100, 0),
  ])
  func readsWhatStaffType(text: String, coefficient: Int64, decimals: Int) throws {
    let number = try #require(DecimalNumber(text))
    #expect(number.coefficient == coefficient)
    #expect(number.decimals == decimals)
  }

  @Test(arguments: [
    "", "-", ",5", "5,", ".5", "5.", "1,2,3", "1,234.56", "1.23.4", "1234.567", "1.2345.678", "01.234", "95%",
    "1e5", "0x10", "1 587", "--1", "1,0000000001", "9223372036854775808", "-9223372036854775809",
    "9223372036854775807,1", "một", "٣", String(repeating: "9", count: 100_000), "1..5", "1.234,", "1.,5",
  ])
  func refusesWhatIsNoNumber(text: String) {
    #expect(DecimalNumber(text) == nil)
  }

  @Test func equalValuesAreEqualHoweverWritten() {
    #expect(DecimalNumber("95,00") == DecimalNumber(95))
    #expect(Set([DecimalNumber("1,50"), DecimalNumber(coefficient: 150, decimals: 2)]).count == 1)
    #expect(DecimalNumber(coefficient: 1, decimals: 10) == nil)
    #expect(DecimalNumber(coefficient: 1, decimals: -1) == nil)
  }

  @Test func ordersByValue() throws {
    let texts = ["-9223372036854775808", "-3,5", "-3,49", "0", "0,000000001", "2", "10,01", "10,1"]
    let numbers = try (texts + ["9223372036854775807"]).map { try #require(DecimalNumber($0)) }
    #expect(numbers.shuffled().sorted() == numbers)
  }

  @Test(arguments: [
    (145, 157, "92,36", "92,4"), (79, 157, "50,32", "50,3"), (78, 157, "49,68", "49,7"),
    (100, 200, "50,00", "50,0"), (101, 200, "50,50", "50,5"), (201, 400, "50,25", "50,3"),
    (124, 248, "50,00", "50,0"), (1, 16, "6,25", "6,3"), (5, 160, "3,13", "3,1"),
    (1579, 1587, "99,50", "99,5"), (156, 157, "99,36", "99,4"), (222, 1587, "13,99", "14,0"),
    (175, 1587, "11,03", "11,0"), (13, 43, "30,23", "30,2"), (10, 43, "23,26", "23,3"),
    (64, 160, "40,00", "40,0"), (0, 5, "0,00", "0,0"), (-1, 16, "-6,25", "-6,3"),
  ])
  func percentagesRoundHalfUp(part: Int, whole: Int, two: String, one: String) throws {
    let atTwo = try #require(DecimalNumber.percentage(part, of: whole))
    #expect(NumberFormat.decimal(atTwo, decimals: 2) == two)
    let atOne = try #require(DecimalNumber.percentage(part, of: whole, decimals: 1))
    #expect(NumberFormat.decimal(atOne, decimals: 1) == one)
  }

  @Test func percentageIsNilWhereItHasNoValue() {
    #expect(DecimalNumber.percentage(1, of: 0) == nil)
    #expect(DecimalNumber.percentage(1, of: -5) == nil)
    #expect(DecimalNumber.percentage(.max, of: 1) == nil)
    #expect(DecimalNumber.percentage(.min, of: 1) == nil)
    #expect(DecimalNumber.percentage(1, of: 2, decimals: 10) == nil)
    #expect(DecimalNumber.percentage(1, of: 2, decimals: -1) == nil)
    #expect(DecimalNumber.percentage(.max, of: .max) == DecimalNumber(100))
  }

  @Test(arguments: [
    ("3,125", 2, "3,13"), ("3,124", 2, "3,12"), ("-3,125", 2, "-3,13"), ("2,5", 0, "3"), ("2,5", -4, "3"),
    ("99,995", 2, "100"), ("7", 3, "7"), ("922337203685477580,7", 0, "922.337.203.685.477.581"),
  ])
  func roundingGoesHalfUp(text: String, decimals: Int, expected: String) throws {
    let number = try #require(DecimalNumber(text))
    #expect(NumberFormat.decimal(number.rounded(decimals: decimals)) == expected)
  }

  @Test func sumsAreExactOrNil() throws {
    let tenth = try #require(DecimalNumber("0,1"))
    let fifth = try #require(DecimalNumber("0,2"))
    #expect(tenth + fifth == DecimalNumber("0,3"))
    #expect(tenth - fifth == DecimalNumber("-0,1"))
    #expect(DecimalNumber(.max) + DecimalNumber(1) == nil)
    #expect(DecimalNumber(.min) - DecimalNumber(1) == nil)
    #expect(DecimalNumber(.max) + tenth == nil)
    #expect(DecimalNumber(.max) + DecimalNumber(.min) == DecimalNumber(-1))
  }

  @Test func integersAreKnown() {
    #expect(DecimalNumber("95,0")?.integer == 95)
    #expect(DecimalNumber("95,5")?.integer == nil)
    #expect(DecimalNumber("95,5")?.isInteger == false)
    #expect(DecimalNumber(.min).integer == .min)
  }
}
