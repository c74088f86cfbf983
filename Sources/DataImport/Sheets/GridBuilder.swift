/// Puts rows and cells together to grids, within limits that hold for all sheets of a file.
struct GridBuilder {
  private(set) var grids: [Grid] = []
  /// What ended the reading.
  private(set) var fault: GridFault?
  let limits: GridLimits
  private var cellsLeft: Int
  private var bytesLeft: Int
  private var row: GridRow?

  init(_ limits: GridLimits = GridLimits()) {
    self.limits = limits
    (cellsLeft, bytesLeft) = (limits.cells, limits.textBytes)
  }

  /// Begins a sheet.
  mutating func begin(_ grid: Grid) {
    if !grids.isEmpty { grids[grids.count - 1].rows.close() }
    grids.append(grid)
  }

  /// Begins a row.
  mutating func beginRow(_ number: Int, isHidden: Bool) {
    row = GridRow(number: number, isHidden: isHidden)
  }

  /// Adds a cell to the row begun. Cells come in order of their columns; one that does not is put in its place.
  mutating func add(_ cell: GridCell) {
    guard fault == nil, let number = row?.number else { return }
    let address = CellAddress(row: number, column: Int(cell.column))
    if cell.column > limits.columns { return fail(.tooManyColumns(cell: address.name)) }
    if number > limits.rows { return fail(.tooManyRows(cell: address.name)) }
    let length = cell.text.utf8.count
    if length > limits.cellBytes { return fail(.longText(cell: address.name)) }
    cellsLeft -= 1
    bytesLeft -= length
    if cellsLeft < 0 { return fail(.tooManyCells) }
    if bytesLeft < 0 { return fail(.tooMuchText) }
    if let last = row?.cells.last, last.column >= cell.column { return insert(cell) }
    row?.cells.append(cell)
  }

  private mutating func insert(_ cell: GridCell) {
    guard let index = row?.cells.firstIndex(where: { $0.column >= cell.column }) else { return }
    if row?.cells[index].column == cell.column {
      row?.cells[index] = cell
    } else {
      row?.cells.insert(cell, at: index)
    }
  }

  /// Ends the row; one without cells leaves no trace. `count` is how many times the row stands there.
  mutating func endRow(repeated count: Int = 1) {
    guard let row, !row.cells.isEmpty, !grids.isEmpty, fault == nil else { return }
    self.row = nil
    grids[grids.count - 1].rows.append(row)
    for offset in 1..<max(1, count) {
      beginRow(row.number + offset, isHidden: row.isHidden)
      for cell in row.cells { add(cell) }
      guard fault == nil, let copy = self.row else { return }
      grids[grids.count - 1].rows.append(copy)
    }
    self.row = nil
  }

  mutating func add(_ merge: CellRange) {
    guard !grids.isEmpty else { return }
    if grids[grids.count - 1].merges.count == limits.merges { return fail(.tooManyMerges) }
    grids[grids.count - 1].merges.append(merge)
  }

  /// Ends the reading; the first fault counts.
  mutating func fail(_ fault: GridFault) {
    if self.fault == nil { self.fault = fault }
  }
}
