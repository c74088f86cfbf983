extension DecimalNumber {
  /// Reads a number as Vietnamese staff type it: `95`, `95,5`, `1.587`, `1.234.567,89`, `-3,5`, `95.5`.
  ///
  /// The comma is the decimal mark and dots part the thousands. A lone dot is a decimal mark only where it
  /// cannot part thousands: `95.5`, `95.25` and `0.125` have fractions. **`1.587` is one thousand five
  /// hundred and eighty-seven**; whoever means one and a half thousandths more must type `1,587`.
  /// `1234.567` could be either mistake and is refused, as are English `1,234.56`, more than nine
  /// decimals, a percent sign, and what does not fit. Spaces around the number are ignored.
  public init?(_ text: String) {
    var digits = trimmingSpaces(Array(text.utf8))
    let isNegative = Self.takeSign(from: &digits)
    guard let (whole, fraction) = Self.parts(of: digits) else { return nil }
    guard !whole.isEmpty, fraction.count <= Self.mostDecimals else { return nil }
    guard let wide = Self.value(of: whole + fraction) else { return nil }
    self.init(wide: isNegative ? -wide : wide, decimals: fraction.count)
  }

  private static func takeSign(from digits: inout ArraySlice<UInt8>) -> Bool {
    for minus in ["-", "\u{2212}"] where digits.starts(with: minus.utf8) {
      digits = digits.dropFirst(minus.utf8.count)
      return true
    }
    if digits.first == Byte.plus { digits = digits.dropFirst() }
    return false
  }

  /// The digits before and after the decimal mark, without the dots of thousands.
  private static func parts(of text: ArraySlice<UInt8>) -> (whole: [UInt8], fraction: [UInt8])? {
    let halves = text.split(separator: Byte.comma, omittingEmptySubsequences: false)
    let groups = halves[0].split(separator: Byte.dot, omittingEmptySubsequences: false)
    switch (halves.count, groups.count) {
    case (1, 1): return (Array(groups[0]), [])
    case (2, 1) where !halves[1].isEmpty: return (Array(groups[0]), Array(halves[1]))
    case (2, _) where !halves[1].isEmpty && areThousands(groups):
      return (Array(groups.joined()), Array(halves[1]))
    case (1, _) where areThousands(groups): return (Array(groups.joined()), [])
    case (1, 2) where isDecimalDot(groups[0], groups[1]): return (Array(groups[0]), Array(groups[1]))
    default: return nil
    }
  }

  /// Whether dots between these groups part thousands: 1–3 digits not beginning with 0, then threes.
  private static func areThousands(_ groups: [ArraySlice<UInt8>]) -> Bool {
    guard let first = groups.first, groups.count > 1, first.first != Byte.zero else { return false }
    return (1...3).contains(first.count) && groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  private static func isDecimalDot(_ whole: ArraySlice<UInt8>, _ fraction: ArraySlice<UInt8>) -> Bool {
    !fraction.isEmpty && (fraction.count != 3 || whole.elementsEqual([Byte.zero]))
  }

  private static func value(of digits: [UInt8]) -> Int128? {
    var value: Int128 = 0
    for digit in digits {
      guard Byte.isDigit(digit) else { return nil }
      value = value * 10 + Int128(digit - Byte.zero)
      // Nine decimals on top of nineteen digits; beyond that nothing fits and the product must not grow.
      guard value < 1_000_000_000 * Int128(Int64.max) + 1_000_000_000 else { return nil }
    }
    return value
  }
}
