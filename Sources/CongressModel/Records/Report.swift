/// One thing said or done, in words.
public struct Statement: Identified {
  /// Unique in its list; nil when none is given.
  public var id: String?
  /// What was said or done, a clause without a full stop.
  public var text: String?

  public init() {}

  public static let fields: [Field<Statement>] = [
    .identifier(\.id), .text("text", \.text, required: true),
  ]
}

/// A field of work and what came of it.
public struct WorkArea: Identified {
  /// Unique in its list; nil when none is given.
  public var id: String?
  /// The field of work.
  public var name: String?
  /// What was achieved, a clause each.
  public var results: [String] = []

  public init() {}

  public static let fields: [Field<WorkArea>] = [
    .identifier(\.id), .text("name", \.name, required: true), .texts("results", \.results),
  ]
}

/// What went less well in the closing term.
public struct Shortcomings: Record {
  /// What was found wanting.
  public var statement: String?
  /// Why, a clause each.
  public var causes: [String] = []
  /// What was learnt.
  public var lessons: String?

  public init() {}

  public static let fields: [Field<Shortcomings>] = [
    .text("statement", \.statement), .texts("causes", \.causes), .text("lessons", \.lessons),
  ]
}

/// What a guest from above said to the congress.
public struct Address: Identified {
  /// Unique in its list; nil when none is given.
  public var id: String?
  /// Who spoke, by either spelling of the name.
  public var speaker: PersonReference?
  /// What the speaker thought of the closing term.
  public var assessment: [Statement] = []
  /// What the speaker asked of the new one.
  public var directions: [Statement] = []

  public init() {}

  public static let fields: [Field<Address>] = [
    .identifier(\.id),
    .person("speaker", \.speaker),
    .records("assessment", \.assessment),
    .records("directions", \.directions),
  ]
}

/// Who came.
public struct Attendance: Record {
  /// Who came from outside.
  public var guests: [PersonReference] = []
  /// Who came by office.
  public var officials: [PersonReference] = []
  /// How many were called to the congress.
  public var summoned: Int?
  /// How many were there.
  public var present: Int?
  /// How many were called and were not there.
  public var absent: Int?
  /// Those who were called and were not there, by reason.
  public var absences: [Absence] = []
  /// Those who may vote, where they are not all who were called: members on probation come and have no vote.
  public var voters: Voters?
  /// Those present who are named as a group: "Ban Chấp hành Đảng bộ Sở".
  public var groups: [String] = []

  public init() {}

  public static let fields: [Field<Attendance>] = [
    .people("guests", \.guests),
    .people("officials", \.officials),
    .count("summoned", \.summoned),
    .count("present", \.present),
    .count("absent", \.absent),
    .records("absences", \.absences),
    .record("voters", \.voters),
    .texts("groups", \.groups),
  ]
}
