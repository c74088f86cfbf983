import Diagnostics

/// Finds the heading rows of a list, below whatever titles stand above it.
struct HeaderFinder {
  let grid: Grid
  /// Columns whose role the user gave, by heading or letter.
  let overrides: [ColumnOverride]

  /// How far down headings are looked for, and how many rows they may take.
  private static let depth = 40
  private static let levels = 3

  /// The row, or rows, whose headings name most; nil when none names people.
  func find() -> ListHeader? {
    var best: ListHeader?
    var nameRows: [Int] = []
    for row in grid.rows.indices.prefix(HeaderFinder.depth) {
      let header = header(row..<row + 1)
      guard header.hasName else { continue }
      nameRows.append(row)
      if header.score > best?.score ?? 0 { best = header }
      // What comes below is people.
      if header.score > 2 { break }
    }
    // Fewer rows win at the same score: what stands above the headings is a title, what stands below a person.
    for count in 2...HeaderFinder.levels {
      for first in nameRows.flatMap({ max(0, $0 - count + 1)...$0 }) where first + count <= grid.rows.count {
        let header = header(first..<first + count)
        if header.score > best?.score ?? 0, header.hasName, !holdsPerson(header) { best = header }
      }
    }
    return best
  }

  /// Whether the last of several rows has someone's name where the headings above have "Họ và tên".
  private func holdsPerson(_ header: ListHeader) -> Bool {
    guard header.rows.count > 1 else { return false }
    let names = header.columns.filter { $0.role.field == "name" && !isChosen($0) }
    return !names.allSatisfy { column in
      column.headings.last.map { ["name", "given_name"].contains(DelegateColumns.role([$0]).field) } ?? true
    }
  }

  private func isChosen(_ column: ListColumn) -> Bool {
    overrides.contains { $0.isMeant(column.headings, column: column.column) }
  }

  private func header(_ rows: Range<Int>) -> ListHeader {
    let labels = rows.map { self.labels(of: grid.rows[$0], isLast: $0 == rows.upperBound - 1) }
    var columns: [ListColumn] = []
    let width = grid.rows[rows].compactMap(\.cells.last).map { Int($0.column) }.max() ?? 0
    for column in 1..<max(1, width + 1) {
      var headings: [String] = []
      for text in labels.compactMap({ $0[column] }) where headings.last != text { headings.append(text) }
      if headings.isEmpty { continue }
      columns.append(
        ListColumn(
          column: column, headings: headings, role: role(headings, column),
          location: location(rows, column)))
    }
    return ListHeader(rows: rows, columns: oneNameColumn(columns))
  }

  private func role(_ headings: [String], _ column: Int) -> ColumnRole {
    if let named = overrides.first(where: { $0.isMeant(headings, column: column) }) {
      return .field(named.field)
    }
    let role = DelegateColumns.role(headings)
    // The user's choice holds the field alone.
    return overrides.contains { $0.field == role.field } ? .other : role
  }

  /// "Tên" is the whole name, unless the family name has a column of its own.
  private func oneNameColumn(_ columns: [ListColumn]) -> [ListColumn] {
    guard !columns.contains(where: { $0.role == .nameStart || $0.role == .field("name") }) else {
      return columns
    }
    return columns.map { column in
      guard column.role == .field("given_name") else { return column }
      return ListColumn(
        column: column.column, headings: column.headings, role: .field("name"), location: column.location)
    }
  }

  /// The headings of a row by column; one that spans several stands in each. In the rows above the last, a heading also
  /// holds for the empty cells to its right, as files without merged cells have it.
  private func labels(of row: GridRow, isLast: Bool) -> [Int: String] {
    var labels: [Int: String] = [:]
    for cell in row.cells where !cell.text.isEmpty { labels[Int(cell.column)] = cell.text }
    for merge in grid.merges where merge.rows.contains(row.number) && merge.columns.count <= 64 {
      guard let text = text(at: merge) else { continue }
      for column in merge.columns where labels[column] == nil { labels[column] = text }
    }
    guard !isLast, grid.merges.isEmpty, let last = row.cells.last else { return labels }
    var current: String?
    for column in 1...Int(last.column) + 4 {
      current = labels[column] ?? current
      labels[column] = current
    }
    return labels
  }

  private func text(at merge: CellRange) -> String? {
    let row = grid.rows.prefix(HeaderFinder.depth + HeaderFinder.levels).first {
      $0.number == merge.rows.lowerBound
    }
    return row?.cell(merge.columns.lowerBound)?.text
  }

  private func location(_ rows: Range<Int>, _ column: Int) -> Location {
    for row in grid.rows[rows].reversed() {
      if let cell = row.cell(column) { return grid.location(of: cell, in: row) }
    }
    return grid.location(of: grid.rows[rows.lowerBound])
  }
}

/// A column the user chose for a field: by its heading, or by its letter.
struct ColumnOverride: Sendable {
  let field: String
  let text: String
  /// Where it was chosen.
  let location: Location

  func isMeant(_ headings: [String], column: Int) -> Bool {
    let heading = Heading(text)
    if let last = headings.last, Heading(last) == heading { return true }
    if Heading(headings.joined(separator: " ")) == heading { return true }
    return text == text.uppercased() && CellAddress.column(text) == column
  }
}
