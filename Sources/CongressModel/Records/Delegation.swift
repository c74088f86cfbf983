/// A unit that sends delegates, with what it was allotted (phân bổ đại biểu).
public struct Delegation: Identified {
  /// Unique in its list; nil when none is given.
  public var id: String?
  /// The unit as papers name it; delegates name it by this or by the id.
  public var name: String?
  /// Its members with full rights, which the allotment goes by.
  public var officialMembers: Int?
  /// Delegates by office among them.
  public var exOfficio: Int?
  /// Delegates it may elect.
  public var elected: Int?
  /// How many of them should be women.
  public var women: Int?
  /// How many should be young.
  public var young: Int?
  /// How many should be of the minority peoples.
  public var minorities: Int?
  /// Alternates (dự khuyết) it may elect.
  public var alternates: Int?
  /// A remark (ghi chú).
  public var note: String?

  public init() {}

  public static let fields: [Field<Delegation>] = [
    .identifier(\.id),
    .text("name", \.name, required: true),
    .count("official_members", \.officialMembers),
    .count("ex_officio", \.exOfficio),
    .count("elected", \.elected),
    .count("women", \.women),
    .count("young", \.young),
    .count("minorities", \.minorities),
    .count("alternates", \.alternates),
    .text("note", \.note),
  ]
}
