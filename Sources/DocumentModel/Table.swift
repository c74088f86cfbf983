public import Geometry

/// A table with rules: header rows repeated on every page, rows kept whole. Outer lines lie inside the table's width; a
/// table narrower than its room stands in the middle.
public struct Table: Sendable, Hashable {
  public let id: NodeID
  public let role: Role
  public var columns: [TableColumn]
  /// Printed at the table's head and again on every page it goes on to.
  public var header: [TableRow]
  public var rows: TableRows
  /// What stands above the header on the pages the table goes on to: "(tiếp theo)"; nil for nothing.
  public var continued: Paragraph?
  public var borders: TableBorders
  /// Between a cell's borders and its words.
  public var padding: Insets
  public var spaceBefore: Length
  public var spaceAfter: Length

  public init(
    id: NodeID, role: Role, columns: [TableColumn], header: [TableRow] = [], rows: TableRows,
    continued: Paragraph? = nil, borders: TableBorders = .grid(.pt(0.5)),
    padding: Insets = Insets(top: .pt(2), bottom: .pt(2), left: .pt(3), right: .pt(3)),
    spaceBefore: Length = .zero, spaceAfter: Length = .zero
  ) {
    self.id = id
    self.role = role
    self.columns = columns
    self.header = header
    self.rows = rows
    self.continued = continued
    self.borders = borders
    self.padding = padding
    self.spaceBefore = spaceBefore
    self.spaceAfter = spaceAfter
  }
}

/// A column of a table.
public struct TableColumn: Sendable, Hashable {
  /// How wide a column is, its padding included.
  public enum Width: Sendable, Hashable {
    case fixed(Length)
    /// A part of what the other columns leave, in proportion to the other shares; above 0.
    case share(Double)
    /// As wide as the widest unbroken paragraph in it, within the bounds; where there is less room, not narrower than
    /// its longest word as long as the other columns allow.
    case content(min: Length, max: Length)
  }

  public var width: Width
  /// Whether the decimal commas of the column's one-line cells stand below one another; whole numbers and dashes end
  /// where their comma would be. The widest number stands as the style of its paragraph says.
  public var alignsDecimals: Bool

  public init(_ width: Width, alignsDecimals: Bool = false) {
    self.width = width
    self.alignsDecimals = alignsDecimals
  }
}

/// The lines of a table or of one of its cells, each side's thickness; zero draws none.
public struct TableBorders: Sendable, Hashable {
  public var top: Length
  public var bottom: Length
  public var left: Length
  public var right: Length
  /// Between rows and between columns; of no meaning for a single cell.
  public var horizontal: Length
  public var vertical: Length

  public init(
    top: Length = .zero, bottom: Length = .zero, left: Length = .zero, right: Length = .zero,
    horizontal: Length = .zero, vertical: Length = .zero
  ) {
    self.top = top
    self.bottom = bottom
    self.left = left
    self.right = right
    self.horizontal = horizontal
    self.vertical = vertical
  }

  /// Lines of one thickness on all sides and between all cells.
  public static func grid(_ thickness: Length) -> TableBorders {
    TableBorders(
      top: thickness, bottom: thickness, left: thickness, right: thickness, horizontal: thickness,
      vertical: thickness)
  }

  public static let none = TableBorders()
}

/// A row of a table.
public struct TableRow: Sendable, Hashable {
  /// What the row is for; its look is the cells' own.
  public enum Kind: String, Sendable, Hashable {
    case header, body
    /// The title of the rows that follow; kept with the first of them.
    case group
    /// A sum of the rows above; kept with the last of them.
    case subtotal, total
  }

  public let id: NodeID
  public var kind: Kind
  /// One for each column not covered by a cell to the left or above.
  public var cells: [TableCell]

  public init(id: NodeID, kind: Kind = .body, cells: [TableCell]) {
    self.id = id
    self.kind = kind
    self.cells = cells
  }
}

/// A cell of a table.
public struct TableCell: Sendable, Hashable {
  /// Where the words of a cell stand when its row is taller.
  public enum VerticalAlignment: String, Sendable, Hashable {
    case top, middle, bottom
  }

  /// Paragraphs and lists, above one another.
  public var blocks: [Block]
  /// How many columns and rows the cell covers; from 1. Rows joined by a cell are never parted.
  public var columnSpan: Int
  public var rowSpan: Int
  public var verticalAlignment: VerticalAlignment
  /// From 0, black, to 1, white; nil leaves the paper as it is.
  public var shade: Double?
  /// The cell's own sides, instead of the table's; `horizontal` and `vertical` do not count.
  public var borders: TableBorders?

  public init(
    _ blocks: [Block], columnSpan: Int = 1, rowSpan: Int = 1, verticalAlignment: VerticalAlignment = .top,
    shade: Double? = nil, borders: TableBorders? = nil
  ) {
    self.blocks = blocks
    self.columnSpan = columnSpan
    self.rowSpan = rowSpan
    self.verticalAlignment = verticalAlignment
    self.shade = shade
    self.borders = borders
  }
}

/// The rows of a table, made one at a time and again whenever they are asked for, so that a list of 50,000 people is
/// never held as a document.
public struct TableRows: Sendable, Hashable {
  public let count: Int
  /// Whether a cell holds a ``Reference``: the pages must then be known before the rows can be set.
  public let holdsReferences: Bool
  private let make: @Sendable (Int) -> TableRow

  /// Rows made on demand: `make` gives the same row for the same number, from 0, each time.
  public init(count: Int, holdsReferences: Bool = false, make: @escaping @Sendable (Int) -> TableRow) {
    self.count = count
    self.holdsReferences = holdsReferences
    self.make = make
  }

  public init(_ rows: [TableRow]) {
    let holdsReferences = rows.contains { $0.cells.contains { $0.blocks.contains(where: \.holdsReferences) } }
    self.init(count: rows.count, holdsReferences: holdsReferences) { rows[$0] }
  }

  /// Row `index`, from 0; made anew.
  public subscript(index: Int) -> TableRow { make(index) }

  public static func == (a: TableRows, b: TableRows) -> Bool {
    a.count == b.count && (0..<a.count).allSatisfy { a[$0] == b[$0] }
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(count) }
}
