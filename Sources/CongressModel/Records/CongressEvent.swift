public import VietnameseText

/// The congress itself: which, when, of what kind.
public struct CongressEvent: Record {
  /// Who takes part.
  public enum Kind: String, Choice {
    /// Elected delegates (đại hội đại biểu).
    case delegates
    /// All members (đại hội đảng viên) of an organisation with branches of its own.
    case fullMembership = "full-membership"
    /// All members of one branch (đại hội chi bộ).
    case branch
  }

  /// Who takes part.
  public var kind: Kind?
  /// 4 for "lần thứ IV".
  public var ordinal: Int?
  /// 3 where the report speaks of "lần thứ III".
  public var previousOrdinal: Int?
  /// The term the congress opens.
  public var term: Term?
  /// The term it closes.
  public var previousTerm: Term?
  /// The day of the congress, its first where there are several.
  public var date: CalendarDate?
  /// The congress's theme (chủ đề), which heads the political report; a bar "|" ends a line there.
  public var theme: String?
  /// The time of day: "buổi sáng".
  public var session: String?
  /// Its last day, where there are several.
  public var lastDate: CalendarDate?
  /// Where it meets: "Hội trường Uỷ ban nhân dân phường".
  public var venue: String?
  /// When the minutes begin: "13 giờ 30 phút".
  public var opened: String?
  /// When they end.
  public var closed: String?

  public init() {}

  /// The most congresses an organisation can have held.
  static let ordinals = 1...200

  public static let fields: [Field<CongressEvent>] = [
    .choice("kind", \.kind, required: true),
    .integer("ordinal", \.ordinal, in: ordinals),
    .integer("previous_ordinal", \.previousOrdinal, in: ordinals),
    .record("term", \.term, required: true),
    .record("previous_term", \.previousTerm),
    .date("date", \.date, required: true),
    .text("theme", \.theme),
    .text("session", \.session),
    .date("last_date", \.lastDate, fallback: "congress.date"),
    .text("venue", \.venue),
    .text("opened", \.opened),
    .text("closed", \.closed),
    .computed("ordinal_text", .text, from: ["ordinal"]) { event, _ in .optional(event.ordinal, ordinalText) },
    .computed("previous_ordinal_text", .text, from: ["previous_ordinal"]) { event, _ in
      .optional(event.previousOrdinal, ordinalText)
    },
    .computed("days", .text, from: ["date"]) { event, _ in .optional(event.days) { $0 } },
    .computed("full_name", .text, from: ["kind", "ordinal"]) { event, congress in
      .optional(event.fullName(of: congress.organisation)) { $0 }
    },
  ]

  /// "lần thứ IV": congresses are counted in Roman numerals, as the Party's own papers write theirs.
  private static func ordinalText(_ ordinal: Int) -> String? {
    Ordinal.roman(ordinal).map { "lần thứ \($0)" }
  }

  /// "ngày 26 tháng 6 năm 2020", or "từ ngày … đến ngày …" where there are several.
  private var days: String? {
    guard let date else { return nil }
    guard let lastDate, lastDate != date else { return date.full() }
    return "từ \(date.full()) đến \(lastDate.full())"
  }

  /// "Đại hội Đảng bộ … lần thứ IV", without the ordinal where it is unknown, as with many branches; a congress of
  /// delegates is called "Đại hội đại biểu …".
  func fullName(of organisation: Organisation?) -> String? {
    guard let kind, let name = organisation?.name else { return nil }
    let ordinal = ordinal.flatMap(Self.ordinalText).map { " \($0)" } ?? ""
    return "Đại hội \(kind == .delegates ? "đại biểu " : "")\(name)\(ordinal)"
  }
}

/// A term of office, in years.
public struct Term: Record {
  /// The first year, within ``FieldKind/years``.
  public var from: Int?
  /// The last year, later than ``from``.
  public var to: Int?

  public init() {}

  public static let fields: [Field<Term>] = [
    .integer("from", \.from, in: FieldKind.years, required: true),
    .integer("to", \.to, in: FieldKind.years, required: true),
    .computed("text", .text, from: ["from", "to"]) { term, _ in
      // A hyphen between spaces: Hướng dẫn 05-HD/VPTW writes "nhiệm kỳ 2025 - 2030" throughout.
      term.from.flatMap { from in term.to.map { .text("\(from) - \($0)") } }
    },
  ]
}

extension FieldValue {
  /// The text that `text` makes of `value`; nil when either is nil.
  static func optional<Value>(_ value: Value?, _ text: (Value) -> String?) -> FieldValue? {
    value.flatMap(text).map { .text($0) }
  }
}
