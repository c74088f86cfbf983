import CongressModel
import Diagnostics
import VietnameseText

/// A list of delegates found in a file: its headings, its rows, what had to be done to read it.
struct DelegateList {
  let grid: Grid
  let header: ListHeader
  let rows: ListRows

  /// What the user said of the file.
  struct Request {
    /// The sheet to read; nil to look for the list.
    var sheet: String?
    /// Where the sheet was named.
    var sheetLocation: Location?
    var columns: [ColumnOverride] = []
  }

  /// The list in `bytes`; nil, reported, when there is none, or more than one.
  static func read(_ bytes: [UInt8], file: String, _ request: Request, log: inout DiagnosticLog)
    -> DelegateList?
  {
    guard var grids = SpreadsheetReader.read(bytes, file: file, sheet: request.sheet, log: &log) else {
      return nil
    }
    if let sheet = request.sheet {
      let names = grids.compactMap(\.sheet)
      guard names.contains(sheet) else {
        log.add(
          ListDiagnostics.noSheet.at(
            request.sheetLocation ?? Location(file: file), quoted(sheet),
            Phrase(names.joined(separator: ", "))))
        return nil
      }
      grids = grids.filter { $0.sheet == sheet }
    } else if grids.contains(where: { !$0.isHidden }) {
      grids = grids.filter { !$0.isHidden }
    }
    var found: [(DelegateList, LegacyColumns)] = []
    for grid in grids {
      var grid = grid
      let legacy = LegacyColumns(&grid)
      guard let header = HeaderFinder(grid: grid, overrides: request.columns).find() else { continue }
      found.append((DelegateList(grid, header, &log), legacy))
    }
    guard let (list, legacy) = one(of: found, file, log: &log) else { return nil }
    list.report(legacy, request, log: &log)
    return list
  }

  /// The first cell of the headings.
  var location: Location { header.columns.first?.location ?? Location(file: grid.file) }

  /// How many people it holds.
  var count: Int { rows.kinds.count { $0.kind == .person } }

  private init(_ grid: Grid, _ header: ListHeader, _ log: inout DiagnosticLog) {
    self.grid = grid
    self.header = DelegateList.withoutDoubles(header, &log)
    rows = ListRows(grid, self.header)
  }

  /// Of several sheets with such headings the one that has people.
  private static func one(
    of found: [(DelegateList, LegacyColumns)], _ file: String, log: inout DiagnosticLog
  ) -> (DelegateList, LegacyColumns)? {
    let filled = found.filter { $0.0.count > 0 }
    if filled.count == 1 || (filled.isEmpty && found.count == 1) {
      return (filled.isEmpty ? found : filled)[0]
    }
    guard filled.count > 1 else {
      log.add(ListDiagnostics.noList.at(Location(file: file)))
      return nil
    }
    let names = filled.compactMap(\.0.grid.sheet).joined(separator: ", ")
    log.add(ListDiagnostics.severalLists.at(Location(file: file), Phrase(names)))
    return nil
  }

  /// Of two columns for one field the first holds it; the other is kept as one we do not know.
  private static func withoutDoubles(_ header: ListHeader, _ log: inout DiagnosticLog) -> ListHeader {
    var seen: [ColumnRole: ListColumn] = [:]
    let columns = header.columns.map { column -> ListColumn in
      guard column.role != .other, column.role != .field("positions") else { return column }
      guard let first = seen[column.role] else {
        seen[column.role] = column
        return column
      }
      log.add(
        ListDiagnostics.sameRole.at(
          column.location, quoted(column.title), quoted(first.title),
          Phrase(DelegateColumns.title(of: column.role.field ?? ""))))
      return ListColumn(
        column: column.column, headings: column.headings, role: .other, location: column.location)
    }
    return ListHeader(rows: header.rows, columns: columns)
  }

  // MARK: What a person should know

  private func report(_ legacy: LegacyColumns, _ request: Request, log: inout DiagnosticLog) {
    for conversion in legacy.conversions {
      let field = header.columns.first { $0.column == conversion.column }?.role.field
      let isHeading = conversion.location == header.columns.first { $0.column == conversion.column }?.location
      let isPersonal = !isHeading && DelegateList.isPersonal(field)
      log.add(
        ListDiagnostics.legacy.at(
          conversion.location, Phrase(conversion.encoding.name),
          shown(conversion.before, isPersonal: isPersonal),
          shown(conversion.after, isPersonal: isPersonal)))
    }
    for override in request.columns
    where !header.columns.contains(where: { $0.role == .field(override.field) }) {
      log.add(ListDiagnostics.noColumn.at(override.location, quoted(override.text)))
    }
    for column in header.columns where column.role == .other && hasValues(column.column) {
      log.add(ListDiagnostics.unknownColumn.at(column.location, quoted(column.title)))
    }
    reportRows(log: &log)
  }

  private func reportRows(log: inout DiagnosticLog) {
    let hidden = rows.kinds.filter { grid.rows[$0.row].isHidden && $0.kind == .person }.map(\.row)
    if let first = hidden.first {
      log.add(ListDiagnostics.hiddenRows.at(grid.location(of: grid.rows[first]), numbers(of: hidden)))
    }
    if let first = rows.footer.first {
      log.add(ListDiagnostics.passedRows.at(grid.location(of: grid.rows[first]), numbers(of: rows.footer)))
    }
    let groups = rows.kinds.compactMap { entry -> (Int, String)? in
      if case .group(let text) = entry.kind { (entry.row, text) } else { nil }
    }
    if let first = groups.first, !header.columns.contains(where: { $0.role == .field("delegation") }) {
      log.add(
        ListDiagnostics.groups.at(
          grid.location(of: grid.rows[first.0]), Phrase("\(groups.count)"), quoted(first.1)))
    }
    if count == 0 { log.add(ListDiagnostics.emptyList.at(location)) }
  }

  private func hasValues(_ column: Int) -> Bool {
    rows.kinds.contains { $0.kind == .person && grid.rows[$0.row].cell(column) != nil }
  }

  /// The first few numbers of rows.
  private func numbers(of rows: [Int]) -> Phrase {
    let shown = rows.prefix(8).map { "\(grid.rows[$0].number)" }.joined(separator: ", ")
    return Phrase(rows.count > 8 ? shown + "…" : shown)
  }

  private static func isPersonal(_ field: String?) -> Bool {
    // What nobody knows may be personal.
    guard let field else { return true }
    return Delegate.fields.first { $0.name == field }?.isPersonal ?? false
  }
}
