/// An exact decimal number: a percentage, a target, a count with a fraction. Never a `Double`.
///
/// The value is `coefficient` ÷ 10^`decimals`, kept in lowest form, so equal values are equal however
/// they were written: 95, 95,0 and 95,00 are one number.
public struct DecimalNumber: Sendable, Hashable, Comparable {
  /// The digits, with the sign, without the decimal comma.
  public let coefficient: Int64
  /// How many of the digits stand after the comma, 0...9; the last of them is never 0.
  public let decimals: Int

  /// The most digits a number may have after the comma.
  public static let mostDecimals = 9

  /// A whole number.
  public init(_ integer: Int) {
    self.init(lowest: Int64(integer), decimals: 0)
  }

  /// `coefficient` ÷ 10^`decimals`; `nil` when `decimals` is outside 0...9.
  public init?(coefficient: Int64, decimals: Int) {
    guard (0...Self.mostDecimals).contains(decimals) else { return nil }
    self.init(lowest: coefficient, decimals: decimals)
  }

  /// The number of `wide` ÷ 10^`decimals`, or `nil` when it does not fit.
  init?(wide: Int128, decimals: Int) {
    var (digits, places) = (wide, decimals)
    while places > 0, digits % 10 == 0 { (digits, places) = (digits / 10, places - 1) }
    guard places <= Self.mostDecimals, let coefficient = Int64(exactly: digits) else { return nil }
    self.init(lowest: coefficient, decimals: places)
  }

  private init(lowest digits: Int64, decimals places: Int) {
    var (digits, places) = (digits, places)
    while places > 0, digits % 10 == 0 { (digits, places) = (digits / 10, places - 1) }
    (coefficient, decimals) = (digits, places)
  }

  /// Whether nothing stands after the comma.
  public var isInteger: Bool { decimals == 0 }

  /// The number as an `Int`, or `nil` when it has a fraction.
  public var integer: Int? { isInteger ? Int(coefficient) : nil }

  /// The number with at most `decimals` digits after the comma; fewer than 0 counts as 0.
  ///
  /// Half goes up: 3,125 → 3,13. Below zero half goes away from zero (−3,125 → −3,13), since a fall is
  /// spoken of by its size.
  public func rounded(decimals wanted: Int) -> DecimalNumber {
    let places = max(0, wanted)
    guard places < decimals else { return self }
    let digits = roundedQuotient(Int128(coefficient), powerOfTen(decimals - places))
    // Smaller than `coefficient`, since at least one digit went.
    return DecimalNumber(lowest: Int64(digits), decimals: places)
  }

  /// The coefficient this number has when written with `places` digits after the comma.
  func scaled(to places: Int) -> Int128 { Int128(coefficient) * powerOfTen(places - decimals) }

  public static func < (a: DecimalNumber, b: DecimalNumber) -> Bool {
    let places = max(a.decimals, b.decimals)
    return a.scaled(to: places) < b.scaled(to: places)
  }

  /// The exact sum, or `nil` when it does not fit.
  public static func + (a: DecimalNumber, b: DecimalNumber) -> DecimalNumber? {
    let places = max(a.decimals, b.decimals)
    return DecimalNumber(wide: a.scaled(to: places) + b.scaled(to: places), decimals: places)
  }

  /// The exact difference, or `nil` when it does not fit.
  public static func - (a: DecimalNumber, b: DecimalNumber) -> DecimalNumber? {
    let places = max(a.decimals, b.decimals)
    return DecimalNumber(wide: a.scaled(to: places) - b.scaled(to: places), decimals: places)
  }

  /// How many hundredths `part` is of `whole`, with at most `decimals` (0...9) digits after the comma.
  ///
  /// 145 of 157 → 92,36. Half goes up, in whole numbers throughout: no rule on rounding was found, and
  /// half up at two decimals is what most published congress figures show. `nil` when `whole` is not above
  /// zero, when `decimals` is out of range, or when the result does not fit. Never test a majority with
  /// it: 50,00 on paper may be more or less than a half.
  public static func percentage(_ part: Int, of whole: Int, decimals: Int = 2) -> DecimalNumber? {
    guard whole > 0, (0...mostDecimals).contains(decimals) else { return nil }
    let digits = roundedQuotient(Int128(part) * powerOfTen(decimals + 2), Int128(whole))
    return DecimalNumber(wide: digits, decimals: decimals)
  }
}

/// 10 to the power of `exponent`, 0...11.
private func powerOfTen(_ exponent: Int) -> Int128 {
  (0..<exponent).reduce(into: 1) { power, _ in power *= 10 }
}

/// `dividend` ÷ `divisor` (above zero) to the nearest whole number, half away from zero.
private func roundedQuotient(_ dividend: Int128, _ divisor: Int128) -> Int128 {
  let (quotient, rest) = dividend.magnitude.quotientAndRemainder(dividingBy: divisor.magnitude)
  let size = Int128(quotient + (rest * 2 >= divisor.magnitude ? 1 : 0))
  return dividend < 0 ? -size : size
}
