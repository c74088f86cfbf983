public import VietnameseText

/// One vote of the congress by show of hands.
public struct Vote: Identified {
  /// Unique in its list; nil when none is given.
  public var id: String?
  /// What was voted on.
  public var subject: String?
  /// Votes for, in percent of those present, as reported.
  public var approval: DecimalNumber?
  /// How many were called to the congress.
  public var summoned: Int?
  /// How many were there.
  public var present: Int?
  /// The key `for`.
  public var inFavour: Int?
  /// Votes against.
  public var against: Int?
  /// Neither for nor against.
  public var abstained: Int?

  public init() {}

  public static let fields: [Field<Vote>] = [
    .identifier(\.id),
    .text("subject", \.subject),
    .percent("approval", \.approval),
    .count("summoned", \.summoned),
    .count("present", \.present),
    .count("for", \.inFavour),
    .count("against", \.against),
    .count("abstained", \.abstained),
    .computed("for_percent", .percent, from: ["for", "approval"]) { vote, _ in
      (vote.share(vote.inFavour) ?? vote.approval).map { .percent($0) }
    },
    .computed("against_percent", .percent, from: ["against"]) { vote, _ in
      vote.share(vote.against).map { .percent($0) }
    },
    .computed("abstained_percent", .percent, from: ["abstained"]) { vote, _ in
      vote.share(vote.abstained).map { .percent($0) }
    },
    .computed("has_majority", .boolean, from: ["for", "present"]) { vote, _ in
      vote.hasMajority.map { .boolean($0) }
    },
  ]

  /// Whether more than half of those present were for it; never told from a percent.
  public var hasMajority: Bool? {
    guard let inFavour, let present, present > 0 else { return nil }
    return Majority.isReached(by: inFavour, of: present)
  }

  /// A number of hands as a share of those present, in percent with two decimals, half up.
  private func share(_ hands: Int?) -> DecimalNumber? {
    guard let hands, let present else { return nil }
    return DecimalNumber.percentage(hands, of: present, decimals: 2)
  }
}
