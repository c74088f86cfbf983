import VietnameseText

/// What a field holds: enough to read it, to check it and to tell a person what is wanted.
public enum FieldKind: Sendable {
  /// Words.
  case text
  /// A person's whole name, without the forms of address, degrees and ranks that people write before it.
  case name
  /// A record's id (see ``Identifier``).
  case identifier
  /// The path of a file inside the congress folder.
  case file
  /// A list of such paths.
  case files
  /// A whole number in a range.
  case integer(ClosedRange<Int>)
  /// A number of zero or more, with or without decimals.
  case decimal
  /// A number from 0 to 100.
  case percent
  /// A day, written 26/6/2020.
  case date
  /// A day, or only its month or year: 26/6/1985, 6/1985, 1985.
  case partialDate
  /// true or false.
  case boolean
  /// One of the given words.
  case choice([String])
  /// A list of words.
  case texts
  /// The id of a person.
  case person
  /// A list of ids of persons.
  case people
  /// One group of fields.
  case record(any Record.Type)
  /// A list of groups of fields.
  case records(any Identified.Type)
  /// The same, of which there may be hundreds, so that an office keeps them in a file of their own.
  case table(any Identified.Type)
  /// Groups of fields, each under a name of its own: `papers: { resolution: { … } }`.
  case keyed(any Identified.Type)
}

extension FieldKind {
  /// The years a date or a term may name. The lower end is a century before now, when the bodies we serve
  /// were founded; a year outside is a slip of the pen.
  public static let years = 1925...2100

  /// The largest count that is believed.
  public static let largestCount = 100_000_000

  /// The upper end of a percent.
  static let hundred = DecimalNumber(100)

  /// Whether a value of the kind is a figure: a number, a percent or a date.
  public var isFigure: Bool {
    switch self {
    case .integer, .decimal, .percent, .date, .partialDate: true
    default: false
    }
  }

  /// Whether it is a list of persons.
  var isPeople: Bool {
    if case .people = self { true } else { false }
  }
}
