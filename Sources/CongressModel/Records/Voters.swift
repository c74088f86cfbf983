/// Those who may vote: how many were called, came, stayed away and why.
public struct Voters: Record {
  /// Who they are; what may be left out of the denominator depends on it.
  public enum Kind: String, Choice {
    /// Official delegates of a congress of delegates.
    case delegates
    /// Official members at a congress of all members.
    case members
    /// Members of a committee that meets to elect its own board or secretary.
    case committee
  }

  /// nil is that of the congress.
  public var kind: Kind?
  /// How many were called.
  public var summoned: Int?
  /// How many were there.
  public var present: Int?
  /// How many were called and were not there.
  public var absent: Int?
  /// Those who were not there, by reason.
  public var absences: [Absence] = []
  /// The denominator as the minutes state it, for when its parts are not known.
  public var reportedDenominator: Int?
  /// How many were away throughout, where at a single ballot more were.
  var awayThroughout: Int?

  public init() {}

  public static let fields: [Field<Voters>] = [
    .choice("kind", \.kind),
    .count("summoned", \.summoned),
    .count("present", \.present),
    .count("absent", \.absent),
    .records("absences", \.absences),
    .count("reported_denominator", \.reportedDenominator),
    .computed(
      "denominator", .integer(0...FieldKind.largestCount), from: ["summoned", "reported_denominator"]
    ) {
      voters, congress in Denominator(voters, in: congress).value.map { .integer($0) }
    },
    .computed("word", .text, from: ["kind"]) { voters, congress in
      .optional(Denominator(voters, in: congress).kind) { $0.word }
    },
    .computed("deducted", .integer(0...FieldKind.largestCount), from: ["absences"]) { voters, congress in
      let denominator = Denominator(voters, in: congress)
      return denominator.value.flatMap { value in voters.summoned.map { .integer($0 - value) } }
    },
  ]
}

extension Voters.Kind {
  /// What one of them is called.
  fileprivate var word: String {
    switch self {
    case .delegates: "đại biểu"
    case .members: "đảng viên chính thức"
    case .committee: "uỷ viên"
    }
  }
}

/// Some of those called who were not there, for one reason.
public struct Absence: Identified {
  /// Which clause of Quy định 190-QĐ/TW, Điều 30 the absent fall under.
  public enum Category: String, Choice {
    /// Members of the convening committee, away throughout.
    case conveningCommittee = "convening-committee"
    /// Delegates away throughout whom no alternate replaces.
    case notReplaced = "not-replaced"
    /// Members who for the time being live and meet elsewhere.
    case livingElsewhere = "living-elsewhere"
    /// Members exempt from duties.
    case exempt
    /// Members suspended from Party activity.
    case suspended
    /// Members prosecuted or detained.
    case prosecuted
    /// Away throughout, for a reason that was approved.
    case excused
    /// Anyone else: away for a time, or without leave. They stay in the denominator.
    case counted
  }

  /// Unique in its list; nil when none is given.
  public var id: String?
  /// Which clause they fall under.
  public var category: Category?
  /// How many they are; nil is the number of ``people``.
  public var number: Int?
  /// Who they are, where that is known.
  public var people: [PersonReference] = []
  /// Why, in words.
  public var reason: String?

  public init() {}

  public static let fields: [Field<Absence>] = [
    .identifier(\.id),
    .choice("category", \.category, required: true),
    .count("number", \.number),
    .people("people", \.people),
    .text("reason", \.reason),
    .computed("size", .integer(0...FieldKind.largestCount), from: ["number", "people"]) { it, _ in
      it.size.map { .integer($0) }
    },
  ]

  /// How many they are; nil when neither a number nor people are given.
  public var size: Int? { number ?? (people.isEmpty ? nil : people.count) }
}
