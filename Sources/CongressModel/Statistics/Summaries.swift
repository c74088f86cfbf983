public import VietnameseText

/// How old the delegates are, in full years on the opening day.
public struct AgeSummary: Record {
  /// Of how many the age is certain; the average is theirs.
  public var known: Int?
  /// The average with one decimal, half up.
  public var average: DecimalNumber?
  /// The age of the oldest.
  public var most: Int?
  /// The age of the youngest.
  public var least: Int?
  /// The oldest delegate; several where birth dates are equal, or not known well enough to tell.
  public var oldest: [Delegate] = []
  /// The youngest delegate, likewise.
  public var youngest: [Delegate] = []

  public init() {}

  init(_ summary: YearsSummary, _ congress: Congress) {
    (known, average, most, least) = (summary.known, summary.average, summary.most, summary.least)
    oldest = summary.earliest.map { congress.delegates[$0] }
    youngest = summary.latest.map { congress.delegates[$0] }
  }

  public static let fields: [Field<AgeSummary>] = [
    .count("known", \.known),
    .decimal("average", \.average),
    .count("most", \.most),
    .count("least", \.least),
    .records("oldest", \.oldest),
    .records("youngest", \.youngest),
  ]
}

/// How long the delegates have been in the Party, in full years on the opening day, from the day of admission: Điều lệ
/// Đảng, Điều 5, counts the years of a member with full rights from then.
public struct SenioritySummary: Record {
  /// Of how many it is certain; the average is theirs.
  public var known: Int?
  /// The average with one decimal, half up.
  public var average: DecimalNumber?
  /// The years of the longest member.
  public var most: Int?
  /// The years of the shortest.
  public var least: Int?
  /// Who was admitted first; several where dates are equal, or not known well enough to tell.
  public var longest: [Delegate] = []
  /// Who was admitted last, likewise.
  public var shortest: [Delegate] = []

  public init() {}

  init(_ summary: YearsSummary, _ congress: Congress) {
    (known, average, most, least) = (summary.known, summary.average, summary.most, summary.least)
    longest = summary.earliest.map { congress.delegates[$0] }
    shortest = summary.latest.map { congress.delegates[$0] }
  }

  public static let fields: [Field<SenioritySummary>] = [
    .count("known", \.known),
    .decimal("average", \.average),
    .count("most", \.most),
    .count("least", \.least),
    .records("longest", \.longest),
    .records("shortest", \.shortest),
  ]
}
