/// Numbers in figures, as Vietnamese papers print them: decimal comma, thousands by dots, `92,36%`.
public enum NumberFormat {
  /// A whole number, thousands parted by dots from 1.000 on: 1587 → `1.587`.
  ///
  /// Party texts may leave the dot out below 10.000; one habit throughout is asked for, and this is it.
  public static func integer(_ n: Int) -> String {
    sign(n < 0) + grouped(UInt64(n.magnitude))
  }

  /// A count as minutes and lists print it, with a 0 before a single digit: 4 → `04`, 10 → `10`, 1587 → `1.587`.
  ///
  /// Nothing is a count below ten like any other, 0 → `00` ("00 phiếu không hợp lệ"), as 05-HD/VPTW pads numbers and days
  /// below ten without an exception (§I.3, §I.4): the digit before keeps any other from being put there.
  public static func padded(_ n: Int) -> String {
    n.magnitude < 10 ? sign(n < 0) + "0\(n.magnitude)" : integer(n)
  }

  /// A decimal number without needless zeros: 92,360 → `92,36`, 40,00 → `40`.
  public static func decimal(_ d: DecimalNumber) -> String {
    decimal(d, decimals: d.decimals)
  }

  /// A decimal number with exactly `decimals` digits after the comma, half up: 50 → `50,00`.
  ///
  /// `decimals` below 0 counts as 0, above 9 as 9.
  public static func decimal(_ d: DecimalNumber, decimals: Int) -> String {
    let places = min(max(0, decimals), DecimalNumber.mostDecimals)
    let digits = d.rounded(decimals: places).scaled(to: places)
    let unit = (0..<places).reduce(into: UInt128(1)) { power, _ in power *= 10 }
    let (whole, fraction) = digits.magnitude.quotientAndRemainder(dividingBy: unit)
    let text = sign(digits < 0) + grouped(UInt64(whole))
    guard places > 0 else { return text }
    let tail = String(UInt64(fraction))
    return text + "," + String(repeating: "0", count: places - tail.utf8.count) + tail
  }

  /// A percentage, with no space before the mark: `92,36%`, `40%`.
  ///
  /// With `decimals` (0...9) exactly so many digits after the comma, half up; without, as many as needed.
  public static func percent(_ d: DecimalNumber, decimals: Int? = nil) -> String {
    decimal(d, decimals: decimals ?? d.decimals) + "%"
  }

  private static func sign(_ isNegative: Bool) -> String { isNegative ? "-" : "" }

  private static func grouped(_ n: UInt64) -> String {
    let digits = Array(String(n).utf8)
    var out: [UInt8] = []
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { out.append(Byte.dot) }
      out.append(digit)
    }
    return String(decoding: out, as: UTF8.self)
  }
}
