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

  public var id: String?
  /// The name of what is elected, in words.
  public var body: String?
  public var kind: Kind?
  public var method: Method?
  public var officialSeats: Int?
  public var alternateSeats: Int?
  public var official: [Elected] = []
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
  public var id: String?
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
  public var id: String?
  public var subject: String?
  /// Votes for, in percent of those present, as reported.
  public var approval: DecimalNumber?
  public var summoned: Int?
  public var present: Int?
  /// The key `for`.
  public var inFavour: Int?
  public var against: Int?
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
