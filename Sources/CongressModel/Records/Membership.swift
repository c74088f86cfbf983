public import VietnameseText

/// The organisation in figures, at the start of the closing term and now.
public struct Membership: Record {
  /// Branches (chi bộ) directly below.
  public var branches: Headcount?
  /// All members, those on probation too.
  public var members: Headcount?
  /// Members with full rights (đảng viên chính thức).
  public var officialMembers: Headcount?
  /// Members admitted in the closing term.
  public var admitted: Int?
  /// All who work where the organisation is, members or not.
  public var staff: Int?
  /// The members' share of the staff as the report states it, in percent.
  public var reportedShareOfStaff: DecimalNumber?

  public init() {}

  public static let fields: [Field<Membership>] = [
    .record("branches", \.branches),
    .record("members", \.members),
    .record("official_members", \.officialMembers),
    .count("admitted", \.admitted),
    .count("staff", \.staff),
    .percent("reported_share_of_staff", \.reportedShareOfStaff),
    .computed("probationary", .record(Headcount.self), from: ["official_members.end", "official_members"]) {
      it, _ in it.probationary.map { .record($0) }
    },
    .computed("share_of_staff", .percent, from: ["members.end", "staff"]) { it, _ in
      it.shareOfStaff(decimals: 2).map { .percent($0) }
    },
  ]

  /// Members on probation (đảng viên dự bị): all less the official ones; nil when no such figure is known.
  public var probationary: Headcount? {
    var count = Headcount()
    count.start = Self.difference(members?.start, officialMembers?.start)
    count.end = Self.difference(members?.end, officialMembers?.end)
    return count.start == nil && count.end == nil ? nil : count
  }

  /// The members now as a share of the staff, in percent, rounded half up.
  public func shareOfStaff(decimals: Int) -> DecimalNumber? {
    guard let members = members?.end, let staff else { return nil }
    return DecimalNumber.percentage(members, of: staff, decimals: decimals)
  }

  private static func difference(_ all: Int?, _ some: Int?) -> Int? {
    guard let all, let some, some <= all else { return nil }
    return all - some
  }
}

/// One count at the start of the closing term and now.
public struct Headcount: Record {
  /// At the start of the closing term.
  public var start: Int?
  /// Now.
  public var end: Int?

  public init() {}

  init(start: Int?, end: Int?) { (self.start, self.end) = (start, end) }

  public static let fields: [Field<Headcount>] = [
    .count("start", \.start),
    .count("end", \.end),
    .computed("growth", .integer(-FieldKind.largestCount...FieldKind.largestCount), from: ["end", "start"]) {
      count, _ in count.growth.map { .integer($0) }
    },
    .computed("growth_percent", .percent, from: ["end", "start"]) { count, _ in
      count.growthPercent.map { .percent($0) }
    },
  ]

  /// How many more there are now; negative when there are fewer.
  public var growth: Int? {
    guard let start, let end else { return nil }
    return end - start
  }

  /// The growth as a share of the start, in percent with two decimals, half up; nil when the start is 0.
  public var growthPercent: DecimalNumber? {
    guard let start, start > 0, let growth else { return nil }
    return DecimalNumber.percentage(growth, of: start, decimals: 2)
  }
}
