import VietnameseText

extension DecimalNumber {
  /// How many hundredths this number is of `whole`, half up; nil when `whole` is not above zero or the digits
  /// do not fit.
  func percentage(of whole: DecimalNumber, decimals: Int) -> DecimalNumber? {
    let places = max(self.decimals, whole.decimals)
    guard let part = digits(places: places), let whole = whole.digits(places: places) else { return nil }
    return DecimalNumber.percentage(part, of: whole, decimals: decimals)
  }

  /// The number times 10^`places`; nil when it does not fit.
  private func digits(places: Int) -> Int? {
    var digits = Int(coefficient)
    for _ in decimals..<places {
      let (product, overflow) = digits.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      digits = product
    }
    return digits
  }
}
