public import CongressModel
public import Diagnostics

/// Opens files whose rows a paper prints as they are.
public enum RowFile {
  /// The table in `bytes`, its headings the first row with more than one cell; nil, reported, when there is none.
  ///
  /// A text file stays as it is and its rows are read when they are asked for, so that a list of 50,000 takes no more memory
  /// than its bytes; the rows of a spreadsheet are kept.
  ///
  /// - Parameter sheet: the sheet to read; nil for the first that holds anything.
  public static func open(
    _ bytes: [UInt8], file: String, sheet: String?, log: inout DiagnosticLog
  ) -> (any TableFile)? {
    let table: (any TableFile)?
    if bytes.starts(with: "PK".utf8) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      guard let grids = SpreadsheetReader.read(bytes, file: file, sheet: sheet, log: &log) else { return nil }
      let grid = grids.first { sheet == nil ? !$0.isHidden && !$0.rows.isEmpty : $0.sheet == sheet }
      table = grid.flatMap { GridTable($0) }
    } else {
      var found = DiagnosticLog()
      table = CSVTable(bytes, file: file, log: &found)
      log.add(contentsOf: found)
      if found.hasErrors { return nil }
    }
    if table == nil { log.add(SheetDiagnostics.noHeadings.at(Location(file: file))) }
    return table
  }
}

/// The rows of a text file, read when they are asked for.
struct CSVTable: TableFile {
  let headings: [String]
  private let columns: [Heading: Int]
  private let file: String
  private let bytes: [UInt8]
  private let delimiter: UInt8
  private let limits: GridLimits
  /// Where the records below the headings begin.
  private let records: [Record]

  private struct Record {
    let offset: Int32
    let line: Int32
  }

  /// nil, reported unless there are no headings, when the file is refused.
  init?(_ bytes: [UInt8], file: String, limits: GridLimits = GridLimits(), log: inout DiagnosticLog) {
    guard let opened = CSVGrid.scanner(of: bytes, file: file, limits: limits, log: &log) else { return nil }
    var scanner = opened
    var headings: [String]?
    var records: [Record] = []
    while case let (offset, line) = (scanner.index, scanner.line), scanner.next() {
      let filled = scanner.fields.count { !$0.range.isEmpty }
      if headings == nil {
        if filled > 1 { headings = scanner.fields.map { scanner.text($0) } }
      } else if filled > 0 {
        records.append(Record(offset: Int32(clamping: offset), line: line))
      }
      guard records.count <= limits.rows else {
        let place = Location(file: file, line: Int(line), column: 1)
        log.add(SheetDiagnostics.tooLong.at(place, Phrase("\(limits.rows)")))
        return nil
      }
    }
    if let fault = scanner.fault {
      log.add(SheetDiagnostics.finding(fault, file: file))
      return nil
    }
    guard let headings else { return nil }
    self.headings = headings
    columns = Self.columns(headings)
    (self.file, self.bytes, delimiter) = (file, scanner.bytes, scanner.delimiter)
    (self.limits, self.records) = (limits, records)
  }

  fileprivate static func columns(_ headings: [String]) -> [Heading: Int] {
    Dictionary(
      headings.enumerated().map { (Heading($0.element), $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  var rowCount: Int { records.count }

  func column(_ heading: String) -> Int? { columns[Heading(heading)] }

  func texts(ofRow row: Int) -> [String] {
    var scanner = CSVScanner(
      bytes, from: Int(records[row].offset), line: records[row].line, delimiter: delimiter,
      fieldLimit: limits.cellBytes, countLimit: limits.columns)
    guard scanner.next() else { return [] }
    return scanner.fields.map { CSVGrid.unwrapped(scanner.text($0)) }
  }

  func location(ofRow row: Int) -> Location {
    Location(file: file, line: Int(records[row].line), column: 1)
  }
}

/// The rows of a sheet.
struct GridTable: TableFile {
  let headings: [String]
  private let columns: [Heading: Int]
  private let grid: Grid
  /// Their numbers in the grid.
  private let rows: [Int]

  /// nil when no row can be headings.
  init?(_ grid: Grid) {
    guard let head = grid.rows.firstIndex(where: { $0.cells.count > 1 }) else { return nil }
    self.grid = grid
    headings = Self.texts(grid.rows[head])
    columns = CSVTable.columns(headings)
    rows = grid.rows.indices[(head + 1)...].filter { !grid.rows[$0].isHidden }
  }

  var rowCount: Int { rows.count }

  func column(_ heading: String) -> Int? { columns[Heading(heading)] }

  func texts(ofRow row: Int) -> [String] { Self.texts(grid.rows[rows[row]]) }

  func location(ofRow row: Int) -> Location { grid.location(of: grid.rows[rows[row]]) }

  private static func texts(_ row: GridRow) -> [String] {
    var texts = [String](repeating: "", count: Int(row.cells.last?.column ?? 0))
    for cell in row.cells where !cell.kind.isFault { texts[Int(cell.column) - 1] = cell.text }
    return texts
  }
}
