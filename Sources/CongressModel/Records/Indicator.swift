public import VietnameseText

/// A figure followed over several years, or split into parts: "Thu ngân sách", "Số đảng viên mới kết nạp".
public struct Indicator: Identified {
  /// Unique in its list; nil when none is given.
  public var id: String?
  /// What is measured.
  public var name: String?
  /// The heading tables group it under: "Kinh tế", "Xây dựng Đảng".
  public var group: String?
  /// "tỷ đồng", "%", "đảng viên"…
  public var unit: String?
  /// In the order of time; a year whose figure nobody knows has no value.
  public var values: [NamedValue] = []

  public init() {}

  public static let fields: [Field<Indicator>] = [
    .identifier(\.id),
    .text("name", \.name, required: true),
    .text("group", \.group),
    .text("unit", \.unit),
    .records("values", \.values),
    .computed("growth_percent", .percent, from: ["values"]) { it, _ in it.growthPercent.map { .percent($0) }
    },
  ]

  /// The last figure's growth over the first, in percent with two decimals, half up; nil when it fell, when either is
  /// unknown or the first is 0.
  public var growthPercent: DecimalNumber? {
    guard values.count > 1, let first = values.first?.value, let last = values.last?.value, last >= first,
      let growth = last - first
    else { return nil }
    return growth.percentage(of: first, decimals: 2)
  }
}

/// An indicator's figure for one year or one part.
public struct NamedValue: Identified {
  /// Unique in its list; nil when none is given.
  public var id: String?
  /// What the figure is of: "2021", "6 tháng đầu năm 2025", "Khối trường học".
  public var name: String?
  /// Zero or more, in the indicator's unit; nil when it is not known.
  public var value: DecimalNumber?

  public init() {}

  public static let fields: [Field<NamedValue>] = [
    .identifier(\.id), .text("name", \.name, required: true), .decimal("value", \.value),
  ]
}

/// A branch (chi bộ) or other organisation directly below, as reports list them.
public struct Branch: Identified {
  /// Unique in its list; nil when none is given.
  public var id: String?
  /// "Chi bộ Khu phố 3".
  public var name: String?
  /// The heading tables group it under: "Khối khu phố".
  public var group: String?
  /// Its members at the start of the closing term and now.
  public var members: Headcount?
  /// Of them those with full rights.
  public var officialMembers: Headcount?
  /// Members admitted in the closing term.
  public var admitted: Int?
  /// The last yearly rating: "Hoàn thành tốt nhiệm vụ".
  public var rating: String?
  /// Its targets of the closing term and their results.
  public var previousTargets: [PreviousTarget] = []

  public init() {}

  public static let fields: [Field<Branch>] = [
    .identifier(\.id),
    .text("name", \.name, required: true),
    .text("group", \.group),
    .record("members", \.members),
    .record("official_members", \.officialMembers),
    .count("admitted", \.admitted),
    .text("rating", \.rating),
    .records("previous_targets", \.previousTargets),
    .computed("growth_percent", .percent, from: ["members.end", "members.start"]) { it, _ in
      it.growthPercent.map { .percent($0) }
    },
    .computed("reached", .integer(0...FieldKind.largestCount), from: ["previous_targets"]) { it, _ in
      it.reached.map { .integer($0) }
    },
    .computed(
      "lacking", .text, from: ["members", "official_members", "admitted", "rating", "previous_targets"]
    ) {
      it, _ in it.lacking.isEmpty ? nil : .text(it.lacking.joined(separator: ", "))
    },
  ]

  /// How much its members have become more, in percent with two decimals, half up; nil where they have become fewer or
  /// either figure is unknown.
  public var growthPercent: DecimalNumber? {
    guard let start = members?.start, let end = members?.end, end >= start else { return nil }
    return DecimalNumber.percentage(end - start, of: start)
  }

  /// How many of its targets were met or exceeded; nil where no result is known.
  public var reached: Int? {
    let outcomes = previousTargets.compactMap(\.outcome)
    return outcomes.isEmpty ? nil : outcomes.count { $0 != .missed }
  }

  /// What is not known of it, in words.
  public var lacking: [String] {
    var words: [String] = []
    if members?.start == nil { words.append("số đảng viên đầu nhiệm kỳ") }
    if members?.end == nil { words.append("số đảng viên cuối nhiệm kỳ") }
    if officialMembers?.end == nil { words.append("số đảng viên chính thức") }
    if admitted == nil { words.append("số đảng viên kết nạp") }
    if rating == nil { words.append("xếp loại") }
    if previousTargets.isEmpty || previousTargets.contains(where: { $0.outcome == nil }) {
      words.append("kết quả chỉ tiêu")
    }
    return words
  }
}

/// Something to be done in the new term: who, with whom, by when.
public struct Assignment: Identified {
  /// Unique in its list; nil when none is given.
  public var id: String?
  /// What is to be done.
  public var name: String?
  /// The heading tables group it under.
  public var group: String?
  /// What is to come of it.
  public var product: String?
  /// Who leads.
  public var lead: String?
  /// Who works with the leader.
  public var partners: String?
  /// "Quý IV/2031", "Hằng năm".
  public var deadline: String?

  public init() {}

  public static let fields: [Field<Assignment>] = [
    .identifier(\.id),
    .text("name", \.name, required: true),
    .text("group", \.group),
    .text("product", \.product),
    .text("lead", \.lead),
    .text("partners", \.partners),
    .text("deadline", \.deadline),
  ]
}
