/// Which days and months of a printed date take a leading 0.
///
/// Days below 10 and months below 3, as in `ngày 03 tháng 02` but `tháng 3`, so that nobody can write a
/// figure in front of them: Hướng dẫn 05-HD/VPTW, §I.4; Nghị định 30/2020/NĐ-CP, Phụ lục I.
public struct DatePadding: Sendable, Hashable {
  /// Days below this number are padded; 1 pads none, 10 or more pads all of one digit.
  public var dayBelow: Int
  /// Months below this number are padded; 1 pads none, 10 or more pads all of one digit.
  public var monthBelow: Int

  /// The padding of Party and state papers unless told otherwise.
  public init(dayBelow: Int = 10, monthBelow: Int = 3) {
    (self.dayBelow, self.monthBelow) = (dayBelow, monthBelow)
  }
}
