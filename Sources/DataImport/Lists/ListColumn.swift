import Diagnostics

/// A column of a list, once its headings are understood.
struct ListColumn: Sendable {
  /// From 1.
  let column: Int
  /// The headings as the file has them, the lowest last.
  let headings: [String]
  let role: ColumnRole
  /// Where the lowest heading stands.
  let location: Location

  /// The headings in one line: "Ngày vào Đảng: Dự bị".
  var title: String { headings.map { collapsed($0) }.joined(separator: ": ") }
}

/// Where in a grid the headings stand and what they say.
struct ListHeader: Sendable {
  /// The index of the first heading row among the grid's rows, and how many there are.
  let rows: Range<Int>
  let columns: [ListColumn]

  /// The number of different things the headings name.
  var score: Int { Set(columns.map(\.role).filter { $0 != .other }).count }

  /// Whether names are among them.
  var hasName: Bool { columns.contains { $0.role.field == "name" } }
}
