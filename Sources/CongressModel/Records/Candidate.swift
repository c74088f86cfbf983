public import VietnameseText

/// Someone on the list of an election, with the votes.
public struct Candidate: Identified, Matched {
  /// How someone came on the list.
  public enum Source: String, Choice {
    /// Put forward by the committee that convenes the congress.
    case conveningCommittee = "convening-committee"
    /// Nominated at the congress (đề cử).
    case nomination
    /// Stood of their own accord (ứng cử).
    case selfNomination = "self-nomination"
  }

  /// What became of a candidate in one ballot, in the words papers use.
  public enum Outcome: String, Choice {
    case elected = "trúng cử"
    /// An alternate (dự khuyết).
    case alternate = "dự khuyết"
    /// Equal votes for the last seat: the ballot is repeated among the tied.
    case tied = "bằng phiếu"
    case notElected = "không trúng cử"
  }

  /// What the count makes of a candidate.
  struct Result: Sendable, Hashable {
    var percent: DecimalNumber?
    var outcome: Outcome?
  }

  /// Unique in its list; nil when none is given.
  public var id: String?
  /// The candidate.
  public var person: PersonReference?
  /// The position named on the list; nil uses the person's own.
  public var position: String?
  /// How the candidate came on the list.
  public var source: Source?
  /// Who nominated, where that was not the convening committee.
  public var nominatedBy: String?
  /// How many of those present agreed that a late nominee go on the list (phiếu xin ý kiến).
  public var consent: Int?
  /// The wish not to stand.
  public var withdrawal: Withdrawal?
  /// Votes for.
  public var votes: Int?
  /// Votes against, where the ballot has boxes for them.
  public var against: Int?
  /// Valid ballots that marked both boxes of this name, or neither.
  public var bothOrNone: Int?
  /// The percent as the tellers wrote it, compared with the computed one.
  public var reportedPercent: DecimalNumber?
  /// Filled in by the count.
  var result = Result()

  public init() {}

  public static let fields: [Field<Candidate>] = [
    .identifier(\.id),
    .person("person", \.person, required: true),
    .text("position", \.position),
    .choice("source", \.source),
    .text("nominated_by", \.nominatedBy),
    .count("consent", \.consent),
    .record("withdrawal", \.withdrawal),
    .count("votes", \.votes),
    .count("against", \.against),
    .count("both_or_none", \.bothOrNone),
    .percent("reported_percent", \.reportedPercent),
    .computed("percent", .percent, from: ["votes"]) { it, _ in it.result.percent.map { .percent($0) } },
    .computed("outcome", .choice(Outcome.words), from: ["votes"]) { it, _ in
      it.result.outcome.map { .choice($0.rawValue) }
    },
    .computed("elected", .boolean, from: ["votes"]) { it, _ in
      it.result.outcome.map { .boolean($0 == .elected) }
    },
  ]

  var matchingID: String? { person?.id }

  /// Whether the name stands on the ballot: withdrawal needs the congress's agreement.
  public var isOnBallot: Bool { withdrawal?.accepted != true }
}

/// A candidate's wish to leave the list.
public struct Withdrawal: Record {
  /// Why.
  public var reason: String?
  /// What the presidium thinks of it.
  public var opinion: String?
  /// Whether the congress let the candidate go; nil while it has not decided.
  public var accepted: Bool?

  public init() {}

  public static let fields: [Field<Withdrawal>] = [
    .text("reason", \.reason), .text("opinion", \.opinion), .boolean("accepted", \.accepted),
  ]
}
