public import VietnameseText

/// One election held at the congress.
public struct Election: Identified {
  /// What is elected.
  public enum Kind: String, Choice {
    /// Delegates to the superior congress.
    case delegation
    /// The committee (ban chấp hành, chi uỷ).
    case committee
    case standingBoard = "standing-board"
    case secretary
    case deputySecretary = "deputy-secretary"
    case inspectionCommittee = "inspection-committee"
  }

  /// How votes are cast.
  public enum Method: String, Choice {
    case secretBallot = "secret-ballot"
    case showOfHands = "show-of-hands"
  }

  /// Unique in its list; nil when none is given.
  public var id: String?
  /// The name of what is elected, in words.
  public var body: String?
  /// What is elected.
  public var kind: Kind?
  /// How votes are cast.
  public var method: Method?
  /// How many are to be elected.
  public var officialSeats: Int?
  /// How many alternates (dự khuyết) are to be elected.
  public var alternateSeats: Int?
  /// Who was elected.
  public var official: [Elected] = []
  /// Who was elected alternate, in order of replacement.
  public var alternates: [Elected] = []

  public init() {}

  /// No congress elects more; Party committees have some 200 seats at the most.
  static let seats = 0...2000

  public static let fields: [Field<Election>] = [
    .identifier(\.id),
    .text("body", \.body),
    .choice("kind", \.kind),
    .choice("method", \.method),
    .integer("official_seats", \.officialSeats, in: seats),
    .integer("alternate_seats", \.alternateSeats, in: seats),
    .records("official", \.official),
    .records("alternates", \.alternates),
  ]
}

/// Someone elected.
public struct Elected: Identified {
  /// Unique in its list; nil when none is given.
  public var id: String?
  /// The person elected.
  public var person: PersonReference?
  /// The position named beside this election; nil uses the person's own.
  public var position: String?

  public init() {}

  public static let fields: [Field<Elected>] = [
    .identifier(\.id), .person("person", \.person, required: true), .text("position", \.position),
  ]
}

/// One vote of the congress.
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
  ]
}
