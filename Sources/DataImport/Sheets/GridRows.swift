import VietnameseText

/// Rows of cells, packed: a cell takes some four bytes, and a text that stands in many cells is kept once. Rows become values
/// when they are asked for.
struct GridRows: RandomAccessCollection, Sendable {
  /// The rows one after another, as ``append(_:)`` writes them.
  private var packed: [UInt8] = []
  /// Where each row begins in ``packed``.
  private var starts: [UInt32] = []
  private var texts = TextPool()

  var startIndex: Int { 0 }
  var endIndex: Int { starts.count }

  /// Gives back what only adding rows needs.
  mutating func close() { texts.close() }

  // MARK: Packing

  /// What follows the first byte of a cell, besides its text, in the upper bits of that byte; the lower ones are its kind.
  private enum Mark {
    static let kinds: UInt8 = 0x0F
    /// How many columns the cell stands from the one before, if not one.
    static let column: UInt8 = 0x10
    static let encoding: UInt8 = 0x20
    /// Line and offset in a text file.
    static let place: UInt8 = 0x40
  }

  private static let encodings = LegacyEncoding.allCases

  mutating func append(_ row: GridRow) {
    starts.append(UInt32(packed.count))
    add(row.number << 1 | (row.isHidden ? 1 : 0))
    add(row.cells.count)
    var last: Int32 = 0
    for cell in row.cells {
      append(cell, after: last)
      last = cell.column
    }
  }

  private mutating func append(_ cell: GridCell, after last: Int32) {
    let encoding = cell.encoding.flatMap { GridRows.encodings.firstIndex(of: $0) }
    var head = cell.kind.rawValue
    if cell.column != last + 1 { head |= Mark.column }
    if encoding != nil { head |= Mark.encoding }
    if cell.line > 0 { head |= Mark.place }
    packed.append(head)
    if head & Mark.column != 0 { add(Int(cell.column - last)) }
    encoding.map { add($0) }
    if head & Mark.place != 0 {
      add(Int(cell.line))
      add(Int(cell.offset))
    }
    add(texts.place(of: cell.text))
  }

  private mutating func add(_ number: Int) { VariableLength.write(number, to: &packed) }

  // MARK: Unpacking

  subscript(index: Int) -> GridRow {
    packed.withUnsafeBufferPointer { packed in
      var place = Int(starts[index])
      let head = VariableLength.read(packed, at: &place)
      let count = VariableLength.read(packed, at: &place)
      var row = GridRow(number: head >> 1, isHidden: head & 1 == 1)
      row.cells.reserveCapacity(count)
      for _ in 0..<count { row.cells.append(cell(packed, at: &place, after: row.cells.last?.column ?? 0)) }
      return row
    }
  }

  private func cell(_ packed: UnsafeBufferPointer<UInt8>, at place: inout Int, after last: Int32) -> GridCell
  {
    func next() -> Int { VariableLength.read(packed, at: &place) }
    let head = packed[place]
    place += 1
    var cell = GridCell(column: last + 1, kind: GridCell.Kind(rawValue: head & Mark.kinds) ?? .text, text: "")
    if head & Mark.column != 0 { cell.column = last + Int32(next()) }
    if head & Mark.encoding != 0 { cell.encoding = GridRows.encodings[next()] }
    if head & Mark.place != 0 { (cell.line, cell.offset) = (Int32(next()), Int32(next())) }
    cell.text = texts.text(at: next())
    return cell
  }
}
