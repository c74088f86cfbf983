public import VietnameseText

/// What one paper needs beyond the congress: its prose, number, date, signer.
public struct PaperFacts: Identified {
  /// State secrets, by their law.
  public enum Secrecy: String, Choice {
    case confidential, secret
    case topSecret = "top-secret"
  }

  /// How fast the paper must reach its recipients.
  public enum Urgency: String, Choice {
    case urgent
    case veryUrgent = "very-urgent"
    case flash
  }

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
  /// Who signs beside the signer: the head of the secretariat, on the minutes.
  public var secretary: PersonReference?
  /// Who confirms the signature where the congress has no seal.
  public var confirmer: PersonReference?
  /// The position under the confirmation.
  public var confirmerPosition: String?
  /// The bases (căn cứ), without dash or end punctuation.
  public var bases: [String] = []
  /// The recipients, likewise; the last is the archive line.
  public var recipients: [String] = []
  /// To whom a submission goes, likewise.
  public var addressees: [String] = []
  /// What goes with the paper, likewise.
  public var attachments: [String] = []
  /// Who may read the paper: a word of the pack's `marks` ("meeting-paper", "return", "internal", "recall"), or the
  /// words to be printed.
  public var circulation: String?
  /// Not for the press.
  public var noMedia: Bool?
  /// Which draft this is, from 1; nil for the paper to be signed.
  public var draft: Int?
  /// nil when the paper holds no state secret.
  public var secrecy: Secrecy?
  /// nil when there is no hurry.
  public var urgency: Urgency?

  public init() {}

  /// No series of numbers gets that far.
  static let numbers = 1...99_999

  public static let fields: [Field<PaperFacts>] = [
    .file("prose", \.prose),
    .integer("number", \.number, in: numbers),
    .date("date", \.date, fallback: "congress.date"),
    .person("signer", \.signer),
    .person("secretary", \.secretary),
    .person("confirmer", \.confirmer),
    .text("confirmer_position", \.confirmerPosition),
    .texts("bases", \.bases),
    .texts("recipients", \.recipients),
    .texts("addressees", \.addressees),
    .texts("attachments", \.attachments),
    .text("circulation", \.circulation),
    .boolean("no_media", \.noMedia),
    .integer("draft", \.draft, in: 1...99),
    .choice("secrecy", \.secrecy),
    .choice("urgency", \.urgency),
    // For papers of another day, which the date of the congress would be wrong for.
    .computed("own_date", .date, from: ["date"]) { paper, _ in paper.date.map { .date($0) } },
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
