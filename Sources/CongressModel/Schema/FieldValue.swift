public import VietnameseText

/// A value of the congress data, typed.
public indirect enum FieldValue: Sendable {
  /// Words, in NFC.
  case text(String)
  /// A whole number.
  case integer(Int)
  /// A number that may have decimals.
  case decimal(DecimalNumber)
  /// A share in percent: 40 for 40%.
  case percent(DecimalNumber)
  /// A day.
  case date(CalendarDate)
  /// A day, or only its month or year.
  case partialDate(PartialDate)
  /// Yes or no.
  case boolean(Bool)
  /// One of a field's fixed words.
  case choice(String)
  /// A person, already the real one when the report spells a name in two ways.
  case person(Person)
  /// A group of fields.
  case record(any Record)
  /// Several values; never empty, since an empty list is a missing value.
  case list([FieldValue])
}

extension FieldValue {
  /// A whole number as `.integer`, any other as `.decimal`.
  static func number(_ number: DecimalNumber) -> FieldValue {
    number.integer.map(FieldValue.integer) ?? .decimal(number)
  }

  /// The value as a number, whatever it counts; nil for what is not a number.
  public var number: DecimalNumber? {
    switch self {
    case .integer(let value): DecimalNumber(value)
    case .decimal(let value), .percent(let value): value
    default: nil
    }
  }

  /// The words of a text or a choice; nil for anything else.
  public var text: String? {
    switch self {
    case .text(let text), .choice(let text): text
    default: nil
    }
  }
}
