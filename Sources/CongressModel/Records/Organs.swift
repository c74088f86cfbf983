/// The bodies that run the congress, each elected by show of hands.
public struct Organs: Record {
  /// Đoàn Chủ tịch.
  public var presidium: [OrganMember] = []
  /// Đoàn Thư ký.
  public var secretariat: [OrganMember] = []
  /// Ban Thẩm tra tư cách đại biểu.
  public var credentials: [OrganMember] = []

  public init() {}

  public static let fields: [Field<Organs>] = [
    .records("presidium", \.presidium),
    .records("secretariat", \.secretariat),
    .records("credentials", \.credentials),
  ]
}

/// A member of one of the bodies.
public struct OrganMember: Identified {
  /// Unique in its list; nil when none is given.
  public var id: String?
  /// The member.
  public var person: PersonReference?
  /// What the member is in the body: "Trưởng đoàn"; nil is a plain member.
  public var role: String?

  public init() {}

  public static let fields: [Field<OrganMember>] = [
    .identifier(\.id), .person("person", \.person, required: true), .text("role", \.role),
  ]
}
