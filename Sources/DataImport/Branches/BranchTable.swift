import CongressModel
public import Diagnostics
public import LocatedText
import VietnameseText

/// Branches in a spreadsheet or CSV file: a sheet with a row a branch, and sheets whose rows each add an element of a list to
/// the branch they name. Rows become data only when they are asked for.
public struct BranchTable: Sendable {
  /// A sheet and its columns.
  private struct Sheet: Sendable {
    let grid: Grid
    let columns: BranchColumns
    /// The list its rows are elements of; nil for the branches themselves.
    let list: String?
    /// For each branch, its rows.
    var rows = RowsByBranch()
  }

  /// The keys of the branches, in order; one may stand twice.
  public private(set) var keys: [String] = []
  private var main: Sheet
  private var lists: [Sheet] = []

  /// Larger than those of a list typed by hand: 50,000 branches with some dozens of rows each are meant to be read.
  private static let limits: GridLimits = {
    var limits = GridLimits()
    limits.rows = 1_048_576
    limits.cells = 8_000_000
    limits.textBytes = 512 << 20
    return limits
  }()

  /// The branches in `bytes`; nil, reported, if they cannot be told apart.
  public static func read(
    _ bytes: [UInt8], file: String, wording: BranchWording, log: inout DiagnosticLog
  ) -> BranchTable? {
    guard let grids = SpreadsheetReader.read(bytes, file: file, limits: limits, log: &log) else { return nil }
    var converted: [Grid] = []
    for grid in grids where !grid.isHidden {
      var grid = grid
      for conversion in LegacyColumns(&grid).conversions {
        log.add(
          ListDiagnostics.legacy.at(
            conversion.location, Phrase(conversion.encoding.name), quoted(conversion.before),
            quoted(conversion.after)))
      }
      converted.append(grid)
    }
    var found = DiagnosticLog()
    let table = BranchTable(converted, file: file, wording: wording, log: &found)
    log.add(contentsOf: found)
    return found.hasErrors ? nil : table
  }

  private init?(_ grids: [Grid], file: String, wording: BranchWording, log: inout DiagnosticLog) {
    var lists: [(Grid, String)] = []
    var main: Sheet?
    for grid in grids {
      if let list = BranchTable.list(grid, wording) {
        if list != "-" { lists.append((grid, list)) }
      } else if main == nil, let columns = BranchColumns(grid, list: nil, wording: wording, log: &log) {
        main = Sheet(grid: grid, columns: columns, list: nil)
      } else if BranchColumns.hasKey(grid, wording: wording), let sheet = grid.sheet {
        log.add(
          BranchDiagnostics.unknownSheet.at(
            Location(file: file, place: .cell(sheet: sheet, cell: "A1")), quoted(sheet)))
      }
    }
    guard let main else {
      log.add(BranchDiagnostics.noKeyColumn.at(Location(file: file)))
      return nil
    }
    self.main = main
    readKeys(log: &log)
    for (grid, list) in lists {
      guard let columns = BranchColumns(grid, list: list, wording: wording, log: &log) else {
        log.add(
          BranchDiagnostics.noKeyColumn.at(
            grid.rows.first.map { grid.location(of: $0) } ?? Location(file: file)))
        continue
      }
      self.lists.append(rows(of: Sheet(grid: grid, columns: columns, list: list), log: &log))
    }
    reportUnused(wording, grids, log: &log)
  }

  private static func list(_ grid: Grid, _ wording: BranchWording) -> String? {
    guard let sheet = grid.sheet else { return nil }
    if let chosen = wording.sheets.first(where: { Heading($0.words) == Heading(sheet) }) {
      return chosen.path
    }
    if let known = BranchHeadings.list(sheet) { return known }
    if case .records? = FieldKind.record(Congress.self).kind(at: [sheet]) { return sheet }
    return nil
  }

  /// Words of `source:` that nothing in the file answers to.
  private func reportUnused(_ wording: BranchWording, _ grids: [Grid], log: inout DiagnosticLog) {
    let names = grids.compactMap(\.sheet).map { Heading($0) }
    for entry in wording.sheets where !names.contains(Heading(entry.words)) {
      log.add(BranchDiagnostics.noColumn.at(entry.location, quoted(entry.words)))
    }
    let titles = Set(([main] + lists).flatMap { $0.grid.rows[$0.columns.row].cells.map { Heading($0.text) } })
    for entry in wording.columns where !titles.contains(Heading(entry.words)) {
      log.add(BranchDiagnostics.noColumn.at(entry.location, quoted(entry.words)))
    }
  }

  // MARK: Rows

  private mutating func readKeys(log: inout DiagnosticLog) {
    var rows: [(row: Int, branch: Int)] = []
    for row in main.grid.rows.indices.dropFirst(main.columns.row + 1) {
      guard let key = key(of: row, in: main, log: &log) else { continue }
      rows.append((row, keys.count))
      keys.append(key)
    }
    main.rows = RowsByBranch(rows, branches: keys.count)
  }

  /// The key of a row; nil for an empty row and, reported, for one that has values and no key.
  private func key(of row: Int, in sheet: Sheet, log: inout DiagnosticLog) -> String? {
    let cells = sheet.grid.rows[row]
    if let key = cells.cell(sheet.columns.key), !key.kind.isFault, !ListValues.isBlank(key.text) {
      return collapsed(key.text)
    }
    if cells.cells.contains(where: { !ListValues.isBlank($0.text) }) {
      log.add(BranchDiagnostics.keyless.at(sheet.grid.location(of: cells)))
    }
    return nil
  }

  private func rows(of sheet: Sheet, log: inout DiagnosticLog) -> Sheet {
    var sheet = sheet
    var rows: [(row: Int, branch: Int)] = []
    let indices = Dictionary(keys.enumerated().map { ($1, $0) }) { first, _ in first }
    for row in sheet.grid.rows.indices.dropFirst(sheet.columns.row + 1) {
      guard let key = key(of: row, in: sheet, log: &log) else { continue }
      if let index = indices[key] {
        rows.append((row, index))
      } else {
        log.add(BranchDiagnostics.orphan.at(sheet.grid.location(of: sheet.grid.rows[row]), quoted(key)))
      }
    }
    sheet.rows = RowsByBranch(rows, branches: keys.count)
    return sheet
  }

  // MARK: Branches

  /// Where a branch begins.
  public func location(of index: Int) -> Location {
    main.grid.location(of: main.grid.rows[main.rows.first(of: index)])
  }

  /// The data of a branch as they would be typed in YAML; cells without a value are reported.
  public func node(of index: Int, log: inout DiagnosticLog) -> LocatedNode {
    let row = main.grid.rows[main.rows.first(of: index)]
    var node =
      BranchCells.node(of: row, in: main.grid, main.columns, log: &log)
      ?? LocatedNode(location: location(of: index), content: .mapping([]))
    for sheet in lists {
      guard let list = sheet.list, let elements = elements(of: index, in: sheet, log: &log) else { continue }
      let entry = BranchCells.entry(list, elements, elements.location)
      node = LocatedNode(location: elements.location, content: .mapping([entry])).filled(from: node)
    }
    return LocatedNode(location: location(of: index), content: node.content)
  }

  /// The elements that a sheet adds to a branch. Rows that go on with the element before, by its name or without one, add
  /// to its lists.
  private func elements(of index: Int, in sheet: Sheet, log: inout DiagnosticLog) -> LocatedNode? {
    var elements: [LocatedNode] = []
    for row in sheet.rows[index] {
      let cells = sheet.grid.rows[Int(row)]
      guard let node = BranchCells.node(of: cells, in: sheet.grid, sheet.columns, log: &log) else { continue }
      if let last = elements.last, let joined = last.continued(by: node) {
        elements[elements.count - 1] = joined
      } else {
        elements.append(node)
      }
    }
    return elements.first.map { LocatedNode(location: $0.location, content: .sequence(elements)) }
  }
}

extension LocatedNode {
  /// The element with the lists of `next`, if that says nothing else than the same name and lists.
  fileprivate func continued(by next: LocatedNode) -> LocatedNode? {
    guard case .mapping(let own) = content, case .mapping(let added) = next.content else { return nil }
    var entries = own
    var grew = false
    for entry in added {
      let index = entries.firstIndex { $0.key == entry.key }
      switch entry.value.content {
      case .sequence(let more):
        guard let index, case .sequence(let known) = entries[index].value.content else { return nil }
        let list = LocatedNode(location: entries[index].value.location, content: .sequence(known + more))
        entries[index] = Entry(key: entry.key, keyLocation: entries[index].keyLocation, value: list)
        grew = true
      case .scalar(let text, _):
        guard entry.key == "name", let index, case .scalar(text, _) = entries[index].value.content else {
          return nil
        }
      case .null, .mapping: return nil
      }
    }
    return grew ? LocatedNode(location: location, content: .mapping(entries)) : nil
  }
}
