import Diagnostics

/// A further ballot of an election.
public struct Reballot: Identified, BallotRound {
  /// Why there is another ballot.
  public enum Kind: String, Choice {
    /// Among those with equal votes for the last seat: more votes win, half is not needed.
    case tie
    /// For seats nobody won.
    case further
    /// For alternates, from a list of their own.
    case alternates
  }

  /// Unique in its list; nil when none is given.
  public var id: String?
  /// Why there is another ballot.
  public var kind: Kind?
  /// Those who may vote, where it differs from the congress; usually only how many were present.
  public var voters: Voters?
  /// Who stands.
  public var candidates: [Candidate] = []
  /// The ballots.
  public var ballots: Ballots?
  /// Filled in by the count.
  var tally: RoundTally?

  public init() {}

  var heading: String? {
    // A heading has no full stop.
    kind.map { String($0.heading.vi.dropLast()) }
  }

  /// The rules do not say.
  var mostNames: Int? { nil }

  public static let fields: [Field<Reballot>] =
    [.identifier(\.id), .choice("kind", \.kind, required: true)] + typedRoundFields + computedRoundFields + [
      .computed("elected", .records(Candidate.self), from: ["candidates"]) { reballot, _ in
        reballot.tally.flatMap { .records($0.candidates(at: $0.selection?.elected ?? [])) }
      }
    ]
}
