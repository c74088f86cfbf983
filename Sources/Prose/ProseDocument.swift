public import Diagnostics

/// A text written in Markdown, as far as formal papers need it: structure, lists, tables, emphasis, placeholders.
public struct ProseDocument: Sendable, Hashable {
  /// The blocks in the order of the file.
  public let blocks: [ProseBlock]
  /// The footnotes in the order of their first reference.
  public let footnotes: [ProseFootnote]
  /// Where the characters of the texts stand.
  public let places: TextPlaces

  public init(blocks: [ProseBlock], footnotes: [ProseFootnote] = []) {
    self.init(blocks: blocks, footnotes: footnotes, places: TextPlaces())
  }

  init(blocks: [ProseBlock], footnotes: [ProseFootnote], places: TextPlaces) {
    self.blocks = blocks
    self.footnotes = footnotes
    self.places = places
  }
}

/// A block of prose. Places are where the block's first character stands, its `#` or `-` included.
public indirect enum ProseBlock: Sendable, Hashable {
  /// A heading; `level` 1–6 is the depth in the paper's structure. The number is the layout's.
  case heading(level: Int, [ProseInline], Location)
  case paragraph([ProseInline], Location)
  /// A `-` list: the blocks of each item.
  case bulletList([[ProseBlock]], Location)
  /// A numbered list: the blocks of each item. Only the number typed at the first item is known.
  case orderedList(start: Int, [[ProseBlock]], Location)
  /// A line of `---`.
  case thematicBreak(Location)
  case table(ProseTable, Location)
}

/// A table of text.
public struct ProseTable: Sendable, Hashable {
  /// How a column is set.
  public enum Alignment: String, Sendable, Hashable {
    /// Left to the layout.
    case natural
    case left, center, right
  }

  /// The contents of one cell; may be empty.
  public typealias Cell = [ProseInline]

  /// One for each column.
  public let alignments: [Alignment]
  /// The header row; as many cells as columns.
  public let header: [Cell]
  /// The other rows; each as many cells as columns.
  public let rows: [[Cell]]

  public init(alignments: [Alignment], header: [Cell], rows: [[Cell]]) {
    self.alignments = alignments
    self.header = header
    self.rows = rows
  }
}

/// A note at the foot of the page.
public struct ProseFootnote: Sendable, Hashable {
  /// From 1, in the order of the first references.
  public let number: Int
  public let blocks: [ProseBlock]
  public let location: Location

  public init(number: Int, blocks: [ProseBlock], location: Location) {
    self.number = number
    self.blocks = blocks
    self.location = location
  }
}
