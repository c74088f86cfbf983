/// The date and time a package's files carry: as written, in no time zone, to two seconds.
///
/// The zip library is handed the finished number, never a `tm`, so neither clock nor time zone can get in
/// (APPNOTE.TXT 4.4.6: MS-DOS date and time).
public struct PackageDate: Sendable, Hashable {
  /// Date in the upper, time in the lower 16 bits.
  let dosDate: UInt32

  /// 1980-01-01 00:00, the earliest there is.
  public static let earliest = PackageDate(dosDate: 1 << 21 | 1 << 16)

  private init(dosDate: UInt32) { self.dosDate = dosDate }

  /// - Returns: nil unless the year lies in 1980…2107 and every other part in its range.
  public init?(
    year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0
  ) {
    guard (1980...2107).contains(year), (1...12).contains(month), (1...31).contains(day),
      (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second)
    else { return nil }
    let date = UInt32(year - 1980) << 9 | UInt32(month) << 5 | UInt32(day)
    let time = UInt32(hour) << 11 | UInt32(minute) << 5 | UInt32(second / 2)
    self.init(dosDate: date << 16 | time)
  }
}
