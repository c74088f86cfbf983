/// A member of the tellers (ban kiểm phiếu) of an election.
public struct Teller: Identified, Matched {
  /// What a teller is among the tellers, in the words papers use.
  public enum Role: String, Choice {
    /// Signs the minutes.
    case head = "trưởng ban"
    case deputy = "phó trưởng ban"
    case secretary = "thư ký"
    case member = "uỷ viên"
  }

  /// Unique in its list; nil when none is given.
  public var id: String?
  /// The teller.
  public var person: PersonReference?
  /// What the teller is among them; nil is a member.
  public var role: Role?

  public init() {}

  public static let fields: [Field<Teller>] = [
    .identifier(\.id), .person("person", \.person, required: true), .choice("role", \.role),
    .computed("role_text", .text, from: ["role"]) { teller, _ in
      .text((teller.role ?? .member).rawValue)
    },
  ]

  var matchingID: String? { person?.id }
}
