public import DocumentModel
import Geometry

/// A cell of a table in the making.
public struct CellSketch: ExpressibleByStringInterpolation {
  public var paragraphs: [String]
  public var role: Role
  public var columnSpan: Int
  public var rowSpan: Int
  /// Last changes to the cell: its alignment, grey, borders.
  public var change: (inout TableCell) -> Void

  public init(
    _ paragraphs: String..., role: Role = .cell, columns: Int = 1, rows: Int = 1,
    change: @escaping (inout TableCell) -> Void = { _ in }
  ) {
    self.paragraphs = paragraphs
    self.role = role
    self.columnSpan = columns
    self.rowSpan = rows
    self.change = change
  }

  public init(stringLiteral text: String) { self.init(text) }
}

/// A row of a table in the making.
public struct RowSketch: ExpressibleByArrayLiteral {
  public var kind: TableRow.Kind
  public var cells: [CellSketch]

  public init(_ kind: TableRow.Kind = .body, _ cells: [CellSketch]) {
    self.kind = kind
    self.cells = cells
  }

  public init(arrayLiteral cells: CellSketch...) { self.init(.body, cells) }
}

extension DocumentSketch {
  /// Appends a table with lines of 1 pt and 2 pt of padding on all sides: a row of one line is 15 pt high with the line
  /// below it.
  public mutating func table(
    _ columns: [TableColumn.Width], header: [RowSketch] = [], _ rows: [RowSketch], continued: String? = nil,
    change: (inout Table) -> Void = { _ in }
  ) {
    let id = nextID()
    let note = continued.map { Paragraph(id: nextID(), role: .cell, inlines: [.text($0, [], nil)]) }
    var header = header
    for index in header.indices { header[index].kind = .header }
    let head = header.map { row(of: $0) }
    let body = rows.map { row(of: $0) }
    var table = Table(
      id: id, role: .table, columns: columns.map { TableColumn($0) }, header: head, rows: TableRows(body),
      continued: note, borders: .grid(.pt(1)),
      padding: Insets(top: .pt(2), bottom: .pt(2), left: .pt(2), right: .pt(2)))
    change(&table)
    append(.table(table))
  }

  private mutating func row(of sketch: RowSketch) -> TableRow {
    let id = nextID()
    let cells = sketch.cells.map { cell(of: $0) }
    return TableRow(id: id, kind: sketch.kind, cells: cells)
  }

  private mutating func cell(of sketch: CellSketch) -> TableCell {
    let blocks = sketch.paragraphs.map { text in
      Block.paragraph(Paragraph(id: nextID(), role: sketch.role, inlines: [.text(text, [], nil)]))
    }
    var cell = TableCell(blocks, columnSpan: sketch.columnSpan, rowSpan: sketch.rowSpan)
    sketch.change(&cell)
    return cell
  }
}

extension Role {
  /// A table.
  public static let table = Role(rawValue: "table")
}

extension Table {
  /// The rows below the header.
  public var allRows: [TableRow] { (0..<rows.count).map { rows[$0] } }
}

extension TableRow {
  /// Its number and those of everything in its cells, in reading order.
  public var nodes: [NodeID] { [id] + cells.flatMap { $0.blocks.flatMap(\.nodes) } }

  /// The words of its cells.
  var texts: [String] { cells.flatMap(\.blocks).flatMap(\.paragraphs).map { $0.spelling() } }
}
