public import VietnameseText

/// A paper of the set that was made, as the set's index lists it.
public struct SetEntry: Identified {
  /// The paper's id.
  public var id: String?
  /// The file's name.
  public var file: String?
  /// "Số 07-BB/ĐH"; nil for papers without number, and where it is left to be filled in.
  public var number: String?
  /// The paper's date.
  public var date: CalendarDate?
  /// Type and subject.
  public var title: String?
  /// Who issues it.
  public var issuer: String?
  /// How many pages it has.
  public var pages: Int?
  /// SHA-256 of the file, in lower case.
  public var digest: String?
  /// The id of the rule pack.
  public var pack: String?

  public init() {}

  public static let fields: [Field<SetEntry>] = [
    .identifier(\.id),
    .text("file", \.file),
    .text("number", \.number),
    .date("date", \.date),
    .text("title", \.title),
    .text("issuer", \.issuer),
    .count("pages", \.pages),
    .text("digest", \.digest),
    .text("pack", \.pack),
  ]
}
