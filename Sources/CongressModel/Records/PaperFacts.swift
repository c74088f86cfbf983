public import VietnameseText

/// What one paper needs beyond the congress: its prose, number, date, signer.
public struct PaperFacts: Identified {
  /// The paper's id, its key under `papers`.
  public var id: String?
  /// The Markdown file of its text.
  public var prose: String?
  /// The number of the paper, 1…99 999; nil leaves it to be filled in by hand.
  public var number: Int?
  /// nil is the date of the congress; the field `date` falls back to it.
  public var date: CalendarDate?
  /// Who signs.
  public var signer: PersonReference?
  /// Who confirms the signature where the congress has no seal.
  public var confirmer: PersonReference?
  /// The position under the confirmation.
  public var confirmerPosition: String?
  /// The bases (căn cứ), without dash or end punctuation.
  public var bases: [String] = []
  /// The recipients, likewise; the last is the archive line.
  public var recipients: [String] = []

  public init() {}

  public static let fields: [Field<PaperFacts>] = [
    .file("prose", \.prose),
    .integer("number", \.number, in: 1...99_999),
    .date("date", \.date, fallback: "congress.date"),
    .person("signer", \.signer),
    .person("confirmer", \.confirmer),
    .text("confirmer_position", \.confirmerPosition),
    .texts("bases", \.bases),
    .texts("recipients", \.recipients),
  ]
}

/// A report our facts come from.
public struct Source: Identified {
  /// Unique in its list; nil when none is given.
  public var id: String?
  /// The headline.
  public var title: String?
  /// Who published it.
  public var publisher: String?
  /// When it was published.
  public var date: CalendarDate?
  /// Who wrote it, or took its pictures.
  public var authors: [String] = []

  public init() {}

  public static let fields: [Field<Source>] = [
    .identifier(\.id),
    .text("title", \.title),
    .text("publisher", \.publisher),
    .date("date", \.date),
    .texts("authors", \.authors),
  ]
}
