import Diagnostics
import LocatedText

/// Makes of a list's rows what would stand in `congress.yaml`: a list of mappings, each value with its cell's place.
struct DelegateRecords {
  private let grid: Grid
  private let columns: [ListColumn]
  private let dates: ListDates
  private var log = DiagnosticLog()
  /// What each column held in the row before, for "as above".
  private var above: [Int: GridCell] = [:]
  /// The group the rows stand under.
  private var group: (text: String, location: Location)?
  /// By column: the first cell whose century was concluded, and how many there are.
  private var concluded: [Int: (location: Location, count: Int)] = [:]
  private let takesGroups: Bool

  /// The records of the rows, in order; what is wrong with cells goes to `log`.
  static func node(
    of list: DelegateList, lastYear: Int?, log: inout DiagnosticLog
  ) -> LocatedNode {
    var records = DelegateRecords(list, lastYear)
    let nodes = list.rows.kinds.compactMap { records.node(list.grid.rows[$0.row], $0.kind) }
    records.reportConcluded()
    log.add(contentsOf: records.log)
    return LocatedNode(location: list.location, content: .sequence(nodes))
  }

  private init(_ list: DelegateList, _ lastYear: Int?) {
    grid = list.grid
    columns = list.header.columns
    dates = ListDates(lastYear: lastYear)
    takesGroups = !columns.contains { $0.role == .field("delegation") }
  }

  private mutating func node(_ row: GridRow, _ kind: ListRows.Kind) -> LocatedNode? {
    switch kind {
    case .passed: return nil
    case .group(let text):
      group = (text, grid.location(of: row))
      return nil
    case .nameless:
      log.add(ListDiagnostics.nameless.at(grid.location(of: row)))
      return nil
    case .person: break
    }
    var record = RecordDraft(location: grid.location(of: row))
    for column in columns { read(column, of: row, into: &record) }
    if takesGroups, let group { record.set("delegation", group.text, at: group.location) }
    return record.node
  }

  private mutating func read(_ column: ListColumn, of row: GridRow, into record: inout RecordDraft) {
    guard var cell = row.cell(column.column) else { return }
    if ListValues.isDitto(cell.text), column.role != .nameStart, column.role.field != "name",
      let before = above[column.column]
    {
      cell.text = before.text
      cell.kind = before.kind
    }
    above[column.column] = cell
    let location = grid.location(of: cell, in: row)
    if let finding = SheetDiagnostics.finding(cell, at: location) {
      if column.role != .other { log.add(finding) }
      return
    }
    guard !ListValues.isBlank(cell.text) else { return }
    switch column.role {
    case .other: record.keep(cell.text, under: column.title, at: location)
    case .nameStart: record.begin(name: cell.text, at: location)
    case .field("given_name"): record.end(name: cell.text, at: location)
    case .field(let field): read(cell, field, column, into: &record, at: location)
    case .gendered(let field, let gender):
      read(cell, field, column, into: &record, at: location)
      set("gender", gender, in: &record, at: location)
    case .mark(let field, let word):
      if ListValues.isMark(cell.text) || ListValues.value(cell.text, of: field) == word {
        set(field, word, in: &record, at: location)
      } else if ListValues.value(cell.text, of: field) != nil {
        log.add(ListDiagnostics.noMark.at(location, Phrase(column.title)))
      }
    }
  }

  private mutating func read(
    _ cell: GridCell, _ field: String, _ column: ListColumn, into record: inout RecordDraft,
    at location: Location
  ) {
    if let age = DelegateRecords.ages[field] {
      return read(date: cell, age, field, column, into: &record, at: location)
    }
    guard let value = ListValues.value(cell.text, of: field) else { return }
    set(field, value, in: &record, at: location)
  }

  /// How many years before the congress a date may lie, to tell the century of two digits.
  private static let ages: [String: ClosedRange<Int>] = [
    "birth_date": 16...105, "party_admission": 0...85, "party_official": 0...85,
  ]

  private mutating func read(
    date cell: GridCell, _ age: ClosedRange<Int>, _ field: String, _ column: ListColumn,
    into record: inout RecordDraft, at location: Location
  ) {
    switch dates.read(cell, age: age) {
    case .date(let text), .other(let text):
      if text.contains(where: { $0.isLetter || $0.isNumber }) { set(field, text, in: &record, at: location) }
    case .concluded(let text):
      concluded[column.column, default: (location, 0)].count += 1
      set(field, text, in: &record, at: location)
    case .unclearCentury: log.add(ListDiagnostics.unclearCentury.at(location))
    case .number: log.add(ListDiagnostics.numberForDate.at(location))
    }
  }

  private mutating func set(
    _ field: String, _ value: String, in record: inout RecordDraft, at location: Location
  ) {
    if !record.set(field, value, at: location) {
      log.add(ListDiagnostics.twoValues.at(location, Phrase(DelegateColumns.title(of: field))))
    }
  }

  private mutating func reportConcluded() {
    for column in columns {
      guard let (location, count) = concluded[column.column] else { continue }
      log.add(ListDiagnostics.centuryConcluded.at(location, Phrase(column.title), Phrase("\(count)")))
    }
  }
}
