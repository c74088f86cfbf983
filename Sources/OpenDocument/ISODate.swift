import OfficePackage

/// A date and time of ISO 8601 as XML Schema writes them: "2020-06-26T00:00:00+07:00".
struct ISODate {
  let text: String
  /// The same for the files of a package; nil outside the years 1980 to 2107.
  let packageDate: PackageDate?

  /// - Returns: nil if `text` is no `xsd:dateTime` of a year with four digits, whole seconds.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    let shape = Array("0000-00-00T00:00:00".utf8)
    guard bytes.count >= shape.count else { return nil }
    for (byte, form) in zip(bytes, shape) {
      guard form == UInt8(ascii: "0") ? ISODate.isDigit(byte) : byte == form else { return nil }
    }
    func number(_ range: Range<Int>) -> Int {
      bytes[range].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }
    let (year, month, day) = (number(0..<4), number(5..<7), number(8..<10))
    let (hour, minute, second) = (number(11..<13), number(14..<16), number(17..<19))
    guard year > 0, (1...12).contains(month), (1...ISODate.days(month, year)).contains(day), hour < 24,
      minute < 60, second < 60, ISODate.isZone(bytes[shape.count...])
    else { return nil }
    self.text = text
    packageDate = PackageDate(
      year: year, month: month, day: day, hour: hour, minute: minute, second: second)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func days(_ month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Nothing, "Z", or hours and minutes up to 14:00.
  private static func isZone(_ bytes: ArraySlice<UInt8>) -> Bool {
    let zone = Array(bytes)
    if zone.isEmpty || zone == [UInt8(ascii: "Z")] { return true }
    guard zone.count == 6, zone[0] == UInt8(ascii: "+") || zone[0] == UInt8(ascii: "-"),
      zone[3] == UInt8(ascii: ":"), [1, 2, 4, 5].allSatisfy({ isDigit(zone[$0]) })
    else { return false }
    let hours = Int(zone[1] - 48) * 10 + Int(zone[2] - 48)
    let minutes = Int(zone[4] - 48) * 10 + Int(zone[5] - 48)
    return minutes < 60 && hours * 60 + minutes <= 14 * 60
  }
}
