/// How much of a table is read before it is refused.
struct GridLimits: Sendable {
  /// The last row that may hold anything.
  var rows = 100_000
  /// The last column that may hold anything.
  var columns = 256
  /// How many cells all sheets may hold together.
  var cells = 1_000_000
  /// How many bytes of text all sheets may hold together, before conversion.
  var textBytes = 64 << 20
  /// How many bytes one cell may hold: 32,767 characters are the most a spreadsheet takes.
  var cellBytes = 32_767 * 4
  /// How many merged areas a sheet may have.
  var merges = 10_000
}

/// Why a table is refused.
enum GridFault: Error, Sendable, Hashable {
  case tooManyRows(cell: String)
  case tooManyColumns(cell: String)
  case tooManyCells
  case tooMuchText
  case longText(cell: String)
  case tooManyMerges
}
