/// One thing said or done, in words.
public struct Statement: Identified {
  public var id: String?
  public var text: String?

  public init() {}

  public static let fields: [Field<Statement>] = [
    .identifier(\.id), .text("text", \.text, required: true),
  ]
}

/// A field of work and what came of it.
public struct WorkArea: Identified {
  public var id: String?
  public var name: String?
  public var results: [String] = []

  public init() {}

  public static let fields: [Field<WorkArea>] = [
    .identifier(\.id), .text("name", \.name, required: true), .texts("results", \.results),
  ]
}

/// What went less well in the closing term.
public struct Shortcomings: Record {
  public var statement: String?
  public var causes: [String] = []
  public var lessons: String?

  public init() {}

  public static let fields: [Field<Shortcomings>] = [
    .text("statement", \.statement), .texts("causes", \.causes), .text("lessons", \.lessons),
  ]
}

/// What a guest from above said to the congress.
public struct Address: Identified {
  public var id: String?
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
  public var guests: [PersonReference] = []
  public var officials: [PersonReference] = []
  public var summoned: Int?
  public var present: Int?
  public var absent: Int?
  /// Those present who are named as a group: "Ban Chấp hành Đảng bộ Sở".
  public var groups: [String] = []

  public init() {}

  public static let fields: [Field<Attendance>] = [
    .people("guests", \.guests),
    .people("officials", \.officials),
    .count("summoned", \.summoned),
    .count("present", \.present),
    .count("absent", \.absent),
    .texts("groups", \.groups),
  ]
}
