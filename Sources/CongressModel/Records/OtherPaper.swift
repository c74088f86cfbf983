public import VietnameseText

/// A paper of the congress that was made elsewhere and takes a number of the congress's one series all the same.
public struct OtherPaper: Identified {
  /// Unique in its list; nil when none is given.
  public var id: String?
  /// 1…99 999.
  public var number: Int?
  /// The symbol of its type: "QC".
  public var symbol: String?
  /// The day it was signed.
  public var date: CalendarDate?
  /// Type and subject.
  public var title: String?

  public init() {}

  public static let fields: [Field<OtherPaper>] = [
    .identifier(\.id),
    .integer("number", \.number, in: PaperFacts.numbers, required: true),
    .text("symbol", \.symbol),
    .date("date", \.date),
    .text("title", \.title, required: true),
  ]
}
