/// What a column is for.
enum ColumnRole: Hashable, Sendable {
  /// Its cells are the values of a field, by its path in a record: "birth_date", "education.general".
  case field(String)
  /// The same, and only for persons of one gender: a year of birth under "Nữ".
  case gendered(String, gender: String)
  /// A mark in it gives a field one of its words: a cross under "Nữ".
  case mark(String, word: String)
  /// Family and middle names; the given name has a column of its own.
  case nameStart
  /// Nothing we know: kept under its heading.
  case other

  /// The field the column fills; nil where it is no one field.
  var field: String? {
    switch self {
    case .field(let field), .gendered(let field, _), .mark(let field, _): field
    case .nameStart: "name"
    case .other: nil
    }
  }
}
