/// One election held at the congress.
public struct Election: Identified, BallotRound {
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
  /// Those who may vote, where they are not those of the congress.
  public var voters: Voters?
  /// The tellers.
  public var tellers: [Teller] = []
  /// Who stands, with the votes of the first ballot.
  public var candidates: [Candidate] = []
  /// The ballots of the first ballot.
  public var ballots: Ballots?
  /// Further ballots, in order.
  public var reballots: [Reballot] = []
  /// Who was elected, as reported; without it, who the votes say.
  public var official: [Elected] = []
  /// Who was elected alternate, in order of replacement.
  public var alternates: [Elected] = []
  /// Filled in by the count.
  var tally: RoundTally?
  /// Filled in by the count: what all ballots together come to.
  var outcome: ElectionOutcome?

  public init() {}

  /// No congress elects more; Party committees have some 200 seats at the most.
  static let seats = 0...2000

  public static let fields: [Field<Election>] =
    [
      .identifier(\.id),
      .text("body", \.body),
      .choice("kind", \.kind),
      .choice("method", \.method),
      .integer("official_seats", \.officialSeats, in: seats),
      .integer("alternate_seats", \.alternateSeats, in: seats),
      .records("tellers", \.tellers),
    ] + typedRoundFields + [
      .records("reballots", \.reballots, shown: \.countedReballots),
      .records("official", \.official),
      .records("alternates", \.alternates),
    ] + computedFields
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
