import VietnameseText

/// The ballots of one election, as the tellers counted them.
public struct Ballots: Record {
  /// Given out.
  public var issued: Int?
  /// Found in the boxes.
  public var collected: Int?
  /// Given out and not in the boxes.
  public var notReturned: Int?
  /// Counted for or against people.
  public var valid: Int?
  /// Not counted for anybody.
  public var invalid: Int?
  /// The invalid ones by what is wrong with them.
  public var invalidReasons: [InvalidBallots] = []

  public init() {}

  public static let fields: [Field<Ballots>] = [
    .count("issued", \.issued),
    .count("collected", \.collected),
    .count("not_returned", \.notReturned),
    .count("valid", \.valid),
    .count("invalid", \.invalid),
    .records("invalid_reasons", \.invalidReasons),
    .computed("valid_percent", .percent, from: ["valid", "collected"]) { it, _ in it.share(it.valid) },
    .computed("invalid_percent", .percent, from: ["invalid", "collected"]) { it, _ in it.share(it.invalid) },
  ]

  /// A part of the collected ballots in percent. Never a candidate's percent, which is over the denominator.
  private func share(_ part: Int?) -> FieldValue? {
    guard let part, let collected else { return nil }
    return DecimalNumber.percentage(part, of: collected, decimals: 2).map { .percent($0) }
  }
}

/// Ballots that are invalid for one reason.
public struct InvalidBallots: Identified, Matched {
  /// Why a ballot is invalid: Quy định 190-QĐ/TW and, for the marks, what tellers are told.
  public enum Reason: String, Choice {
    /// Not given out by the tellers.
    case notIssued = "not-issued"
    /// More people chosen than seats.
    case tooMany = "too-many"
    /// Nobody chosen, on a ballot with several names.
    case noneChosen = "none-chosen"
    /// One name, and both boxes or neither marked.
    case bothOrNone = "both-or-none"
    /// A name written in.
    case nameAdded = "name-added"
    /// Signed or marked.
    case marked
    /// Written with several kinds of ink.
    case severalInks = "several-inks"
    /// Anything else, said in the note.
    case other
  }

  /// Unique in its list; nil when none is given.
  public var id: String?
  /// What is wrong with them.
  public var reason: Reason?
  /// How many they are.
  public var number: Int?
  /// More words: what "other" is.
  public var note: String?

  public init() {}

  public static let fields: [Field<InvalidBallots>] = [
    .identifier(\.id),
    .choice("reason", \.reason, required: true),
    .count("number", \.number),
    .text("note", \.note),
    .computed("text", .text, from: ["reason"]) { it, _ in .optional(it.reason) { it.note ?? $0.text } },
  ]

  var matchingID: String? { reason?.rawValue }
}

extension InvalidBallots.Reason {
  /// The reason as minutes name it.
  var text: String {
    switch self {
    case .notIssued: "phiếu không do Ban kiểm phiếu phát ra"
    case .tooMany: "phiếu bầu nhiều hơn số lượng quy định"
    case .noneChosen: "phiếu không bầu người nào"
    case .bothOrNone: "phiếu bầu một người mà đánh dấu cả hai ô hoặc không đánh dấu ô nào"
    case .nameAdded: "phiếu viết thêm tên người ngoài danh sách"
    case .marked: "phiếu có ký tên hoặc đánh dấu riêng"
    case .severalInks: "phiếu viết bằng nhiều loại mực"
    case .other: "lý do khác"
    }
  }
}
