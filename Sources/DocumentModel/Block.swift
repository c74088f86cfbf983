public import Geometry

/// A block of the composed document, in reading order.
public enum Block: Sendable, Hashable {
  case paragraph(Paragraph)
  case grid(Grid)
  case area(Area)
  case table(Table)
  case figure(Figure)
  case contents(Contents)
  case kept(Kept)
  case cards(Cards)
  /// What follows begins on a new page of its own layout.
  case section(SectionStart)
}

/// The contents, or a list of tables or figures: entries whose page numbers the layout fills in.
public struct Contents: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case headings, tables, figures
  }

  public let id: NodeID
  public let kind: Kind
  public var title: Paragraph?
  /// One paragraph an entry: a link with the words, a tab, the reference to the page.
  public var entries: [Paragraph]
  /// Below the last entry.
  public var spaceAfter: Length

  public init(
    id: NodeID, kind: Kind, title: Paragraph?, entries: [Paragraph], spaceAfter: Length = .zero
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.entries = entries
    self.spaceAfter = spaceAfter
  }
}

/// Blocks that stand on one page, if one page can hold them.
public struct Kept: Sendable, Hashable {
  public let id: NodeID
  public var blocks: [Block]

  public init(id: NodeID, blocks: [Block]) {
    self.id = id
    self.blocks = blocks
  }
}

/// The start of pages of another layout or numbering: a landscape table, an appendix, and back.
public struct SectionStart: Sendable, Hashable {
  public enum Numbering: Sendable, Hashable {
    /// The next page's number is one more than the last.
    case goesOn
    /// The next page begins a numbering of its own at 1, with its own count of pages.
    case restarts
  }

  public let id: NodeID
  public var page: PageLayout
  public var numbering: Numbering

  public init(id: NodeID, page: PageLayout, numbering: Numbering = .goesOn) {
    self.id = id
    self.page = page
    self.numbering = numbering
  }
}

/// One paragraph, or one line of a masthead.
public struct Paragraph: Sendable, Hashable {
  public let id: NodeID
  public let role: Role
  public var inlines: [Inline]
  /// The entry of the PDF's outline that leads here.
  public var outline: OutlineEntry?
  /// The name by which links and references lead here.
  public var target: Target?
  /// No page break after this paragraph, whatever its style says: the words that lead into a list.
  public var keepsWithNext: Bool
  /// What of its first words is a number that others may count; nil where none is or its letters are no program's.
  public var number: ParagraphNumber?

  public init(
    id: NodeID, role: Role, inlines: [Inline], outline: OutlineEntry? = nil, target: Target? = nil,
    keepsWithNext: Bool = false, number: ParagraphNumber? = nil
  ) {
    self.id = id
    self.role = role
    self.inlines = inlines
    self.outline = outline
    self.target = target
    self.keepsWithNext = keepsWithNext
    self.number = number
  }

  /// The words of the paragraph.
  public var plainText: String { inlines.map(\.plainText).joined() }
}

/// A line of the document's outline.
public struct OutlineEntry: Sendable, Hashable {
  /// The depth, from 1.
  public let level: Int
  public let title: String

  public init(level: Int, title: String) {
    self.level = level
    self.title = title
  }
}

/// Room kept free at its true size: for a signature, a seal.
public struct Area: Sendable, Hashable {
  public let id: NodeID
  public let role: Role
  public let height: Length
  /// The width, centred in the column; nil for the column's own.
  public let width: Length?
  /// The side of the square where a seal goes, its right third over the area's left; nil if none does.
  public let seal: Length?

  public init(id: NodeID, role: Role, height: Length, width: Length? = nil, seal: Length? = nil) {
    self.id = id
    self.role = role
    self.height = height
    self.width = width
    self.seal = seal
  }
}

/// Blocks side by side without borders: the masthead, the foot with recipients and signature. Never split between pages.
public struct Grid: Sendable, Hashable {
  public let id: NodeID
  public let role: Role
  public var columns: [ColumnWidth]
  /// Rows of cells, each row with one cell a column.
  public var rows: [[Cell]]
  /// Above the grid; none at a page's top.
  public var spaceBefore: Length
  public var spaceAfter: Length
  /// The fewest lines of text that must stand above the grid on its page; 0 if it may open a page.
  public var linesKeptAbove: Int

  /// One cell: blocks above one another.
  public struct Cell: Sendable, Hashable {
    public var blocks: [Block]
    public init(_ blocks: [Block]) { self.blocks = blocks }
  }

  /// How wide a column is.
  public enum ColumnWidth: Sendable, Hashable {
    case fixed(Length)
    /// As wide as its widest unbroken paragraph plus `padding`, within the bounds.
    case fit(min: Length, max: Length, padding: Length)
    /// What the other columns leave; shared equally.
    case remainder
  }

  public init(
    id: NodeID, role: Role, columns: [ColumnWidth], rows: [[Cell]], spaceBefore: Length = .zero,
    spaceAfter: Length = .zero, linesKeptAbove: Int = 0
  ) {
    precondition(rows.allSatisfy { $0.count == columns.count }, "a row of a grid has one cell a column")
    self.id = id
    self.role = role
    self.columns = columns
    self.rows = rows
    self.spaceBefore = spaceBefore
    self.spaceAfter = spaceAfter
    self.linesKeptAbove = linesKeptAbove
  }
}
