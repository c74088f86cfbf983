public import Diagnostics

/// A file of rows under headings, which a paper prints as they are: read again row by row, whichever its format.
public protocol TableFile: Sendable {
  /// The headings, from left to right; empty where a column has none.
  var headings: [String] { get }
  /// How many rows there are below the headings.
  var rowCount: Int { get }
  /// The number of the column under a heading, capitals, spacing and punctuation aside.
  func column(_ heading: String) -> Int?
  /// The texts of a row, from left to right; those after the last cell that holds anything may be left out.
  func texts(ofRow row: Int) -> [String]
  /// Where a row begins.
  func location(ofRow row: Int) -> Location
}
