/// The organisation that holds the congress.
public struct Organisation: Record {
  /// Whose rules of form apply.
  public enum Body: String, Choice {
    case party, youth, union, state
  }

  /// Whose rules of form apply.
  public var body: Body?
  /// "Đảng bộ Sở …", "Chi bộ …".
  public var name: String?
  /// The name as running text uses it.
  public var shortName: String?
  /// Its committee (cấp uỷ): "Đảng uỷ Sở …", "Chi uỷ …".
  public var committee: String?
  /// The committee as running text names it.
  public var shortCommittee: String?
  /// The office or enterprise it belongs to.
  public var host: String?
  /// The place before a paper's date.
  public var place: String?
  /// The same place as abbreviated for that line ("TP Hồ Chí Minh"), where the full name is too long for it.
  public var placeLine: String?
  /// Whether the congress has a seal of its own.
  public var sealed: Bool?
  /// The heading a superior's report lists it under: "Khối khu phố".
  public var group: String?
  /// The last yearly rating: "Hoàn thành tốt nhiệm vụ".
  public var rating: String?
  /// The organisation one level above.
  public var superior: Superior?

  public init() {}

  public static let fields: [Field<Organisation>] = [
    .choice("body", \.body, required: true),
    .text("name", \.name, required: true),
    .text("short_name", \.shortName),
    .text("committee", \.committee),
    .text("short_committee", \.shortCommittee),
    .text("host", \.host),
    .text("place", \.place, required: true),
    .text("place_line", \.placeLine),
    .boolean("sealed", \.sealed),
    .text("group", \.group),
    .text("rating", \.rating),
    .record("superior", \.superior),
  ]
}

/// The organisation one level above.
public struct Superior: Record {
  /// Its full name.
  public var name: String?
  /// Its committee (cấp uỷ).
  public var committee: String?
  /// The name as running text uses it.
  public var shortName: String?

  public init() {}

  public static let fields: [Field<Superior>] = [
    .text("name", \.name), .text("committee", \.committee), .text("short_name", \.shortName),
  ]
}
