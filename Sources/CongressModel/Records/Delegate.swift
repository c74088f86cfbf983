public import VietnameseText

/// Someone summoned to a congress of delegates, with what the papers about delegates print.
public struct Delegate: Identified {
  /// The words papers use.
  public enum Gender: String, Choice {
    case male = "nam"
    case female = "nữ"
  }

  /// By what right someone is a delegate.
  public enum Kind: String, Choice {
    /// By office: a member of the committee that convenes the congress.
    case exOfficio = "đương nhiên"
    /// Elected by the congress of a lower organisation.
    case elected = "bầu"
    /// Appointed by the superior committee.
    case appointed = "chỉ định"
  }

  /// Whether the delegate came.
  public enum Attendance: String, Choice {
    case present = "có mặt"
    /// Away, with a reason.
    case excused = "vắng có lý do"
    /// Away without a reason.
    case unexcused = "vắng không lý do"
    /// Away, an alternate sitting instead: the seat is that of the delegate who ``Delegate/replaces`` this one.
    case replaced = "có dự khuyết thay"
  }

  /// Unique in its list; nil when none is given.
  public var id: String?
  /// The ordinal of the office's own list.
  public var number: Int?
  /// The number on the card. Zeros in front count, so a text.
  public var code: String?
  /// The whole name as papers print it.
  public var name: String?
  /// The family name, where reading the name from the left would part it wrongly.
  public var familyName: String?
  /// The given name, where the last word of the name is not it.
  public var givenName: String?
  /// The id or code of the entry that this one repeats, for a person who is in the list twice.
  public var sameAs: String?
  /// nil when not known, never guessed from the name.
  public var gender: Gender?
  /// Personal.
  public var birthDate: PartialDate?
  /// Personal. Where the family comes from (quê quán).
  public var homePlace: String?
  /// Personal. "Kinh", "Ê-đê"…
  public var ethnicity: String?
  /// Personal. "Phật giáo"…; "không" for none, nil when not known.
  public var religion: String?
  /// Personal. The day of admission to the Party, on probation (dự bị), from which seniority counts.
  public var partyAdmission: PartialDate?
  /// Personal. The day of full membership (chính thức).
  public var partyOfficial: PartialDate?
  /// The highest Party badge awarded (Huy hiệu … năm tuổi Đảng), in years.
  public var partyBadge: Int?
  /// What the delegate has learnt.
  public var education: Education?
  /// Positions, the Party's first, as they stand after a name.
  public var positions: [String] = []
  /// The place of work.
  public var unit: String?
  /// The post in the closing term's committee (chức vụ Đảng khoá …).
  public var partyPost: String?
  /// The post the delegate is planned for (quy hoạch).
  public var planning: String?
  /// The id or name of an element of `delegations`, or any name to group by.
  public var delegation: String?
  /// By what right.
  public var kind: Kind?
  /// The id or code of the delegate in whose place this alternate sits.
  public var replaces: String?
  /// nil before the roll is called.
  public var attendance: Attendance?
  /// The seat in the hall.
  public var seat: String?
  /// Inside the congress folder.
  public var photo: String?
  /// Personal.
  public var phone: String?
  /// Personal.
  public var email: String?
  /// A remark (ghi chú), such as "tái cử".
  public var note: String?
  /// Columns of the office's list that have no field here.
  public var other: [OtherColumn] = []

  public init() {}

  public static let fields: [Field<Delegate>] =
    identity + [
      .partialDate("party_admission", \.partyAdmission),
      .partialDate("party_official", \.partyOfficial),
      .integer("party_badge", \.partyBadge, in: badges),
      .record("education", \.education),
      .texts("positions", \.positions),
      .text("unit", \.unit),
      .text("party_post", \.partyPost),
      .text("planning", \.planning),
      .text("delegation", \.delegation),
      .choice("kind", \.kind),
      .text("replaces", \.replaces),
      .choice("attendance", \.attendance),
      .text("seat", \.seat),
      .file("photo", \.photo, personal: true),
      .text("phone", \.phone, personal: true),
      .text("email", \.email, personal: true),
      .text("note", \.note),
      .records("other", \.other),
      .computed("title", .text, from: ["positions"]) { delegate, _ in delegate.title.map { .text($0) } },
      .computed("post", .text, from: ["positions", "unit"]) { delegate, _ in delegate.post.map { .text($0) }
      },
      .computed("birth_year", .text, from: ["birth_date"], personal: true) { delegate, _ in
        delegate.birthDate.map { .text("\($0.year)") }
      },
    ]

  private static let identity: [Field<Delegate>] = [
    .identifier(\.id),
    .integer("number", \.number, in: 0...FieldKind.largestCount),
    .text("code", \.code),
    .name("name", \.name),
    .text("family_name", \.familyName),
    .text("given_name", \.givenName),
    .text("same_as", \.sameAs),
    .choice("gender", \.gender),
    .partialDate("birth_date", \.birthDate),
    .text("home_place", \.homePlace, personal: true),
    .text("ethnicity", \.ethnicity, personal: true),
    .text("religion", \.religion, personal: true),
  ]

  /// Badges are given for thirty years and more; nobody's life has room for one of a hundred.
  static let badges = 30...100

  /// The positions in one line: "Bí thư Đảng uỷ, Chủ tịch …"; nil when there is none.
  public var title: String? {
    positions.isEmpty ? nil : positions.joined(separator: ", ")
  }

  /// The positions and the place of work in one line, as lists have them; nil when neither is known.
  public var post: String? {
    let parts = positions + [unit].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

/// What someone has learnt, in the words of the list.
public struct Education: Record {
  /// Schooling (giáo dục phổ thông): "12/12".
  public var general: String?
  /// The profession (chuyên môn): "Thạc sĩ Luật".
  public var professional: String?
  /// Political theory (lý luận chính trị): "Cao cấp".
  public var politicalTheory: String?
  /// State management (quản lý nhà nước): "Chuyên viên chính".
  public var stateManagement: String?
  /// Foreign languages and those of the peoples: "Tiếng Anh B1".
  public var languages: String?
  /// Computing (tin học).
  public var computing: String?

  public init() {}

  public static let fields: [Field<Education>] = [
    .text("general", \.general),
    .text("professional", \.professional),
    .text("political_theory", \.politicalTheory),
    .text("state_management", \.stateManagement),
    .text("languages", \.languages),
    .text("computing", \.computing),
  ]
}

/// A value of a column that has no field.
public struct OtherColumn: Identified {
  /// Unique in its list; nil when none is given.
  public var id: String?
  /// The heading of the column.
  public var name: String?
  /// Personal, since nobody knows what it is.
  public var value: String?

  public init() {}

  public static let fields: [Field<OtherColumn>] = [
    .identifier(\.id), .text("name", \.name, required: true), .text("value", \.value, personal: true),
  ]
}
