public import Geometry

/// Small sheets of one size, as many on a page as fit, to be cut apart: cards, slips, signs to be folded.
public struct Cards: Sendable, Hashable {
  public let id: NodeID
  public let role: Role
  /// Of one of them when cut; of one that is folded, before.
  public var size: Size
  /// Between neighbours.
  public var gap: Length
  /// Between the edge and what stands on it.
  public var padding: Length
  /// The line along the edge; zero draws none.
  public var border: Length
  /// Where to cut; nil draws no marks.
  public var marks: CropMarks?
  /// Whether it is folded across, half-way down: the half above says the same as that below, upside down.
  public var isFolded: Bool
  /// Where what it says stands when there is room left.
  public var alignment: TableCell.VerticalAlignment
  public var cards: [Card]

  /// One of them.
  public struct Card: Sendable, Hashable {
    public let id: NodeID
    public var blocks: [Block]

    public init(id: NodeID, blocks: [Block]) {
      self.id = id
      self.blocks = blocks
    }
  }

  /// Short lines beyond the cards' edges that a knife follows.
  public struct CropMarks: Sendable, Hashable {
    public var length: Length
    /// From the edge to the mark.
    public var offset: Length
    public var thickness: Length

    public init(length: Length, offset: Length, thickness: Length) {
      self.length = length
      self.offset = offset
      self.thickness = thickness
    }
  }

  public init(
    id: NodeID, role: Role, size: Size, gap: Length = .zero, padding: Length = .zero, border: Length = .zero,
    marks: CropMarks? = nil, isFolded: Bool = false, alignment: TableCell.VerticalAlignment = .top,
    cards: [Card]
  ) {
    self.id = id
    self.role = role
    self.size = size
    self.gap = gap
    self.padding = padding
    self.border = border
    self.marks = marks
    self.isFolded = isFolded
    self.alignment = alignment
    self.cards = cards
  }
}

/// A code of dark and light squares that a telephone reads.
public struct CodeMatrix: Sendable, Hashable {
  /// Light squares around the code, without which it is not found (ISO/IEC 18004, 9.1).
  public static let quietZone = 4
  /// How many squares a side has.
  public let side: Int
  /// Row by row from the top.
  public let isDark: [Bool]

  public init(side: Int, isDark: [Bool]) {
    precondition(side > 0 && isDark.count == side * side, "a code is a square of squares")
    self.side = side
    self.isDark = isDark
  }
}
