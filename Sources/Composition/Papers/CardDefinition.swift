public import Diagnostics
public import DocumentModel
public import Geometry

/// Small sheets, several on a page, as data: cards, signs, ballots.
public struct CardDefinition: Sendable, Hashable {
  /// What blocks call it.
  public let name: String
  /// One card for each element; nil for cards that are all alike.
  public let selection: Selection?
  /// How many of each.
  public internal(set) var copies: Copies
  /// Of one card when cut; of a folded one, before it is folded. nil for pages of its own instead of a card.
  public internal(set) var size: Size?
  public let gap: Length
  public let padding: Length
  /// Of the line along the edge; nil for none.
  public let border: Length?
  public let hasMarks: Bool
  public let isFolded: Bool
  public let alignment: TableCell.VerticalAlignment
  public let body: [PaperDefinition.BodyBlock]
  public let location: Location

  /// A number.
  public enum Copies: Sendable, Hashable {
    case fixed(Int)
    /// In the data.
    case datum(Binding)
  }
}

extension PaperDefinition {
  /// Blocks beside those of other columns.
  public struct RowColumn: Sendable, Hashable {
    /// nil for an equal part of what the others leave.
    public let width: Length?
    public let blocks: [BodyBlock]
  }

  /// A code that a telephone reads.
  public struct Code: Sendable, Hashable {
    public let words: Template
    /// The side, with the light margin around.
    public let size: Length
    /// Whether it may hold more about a person than the number of the card.
    public let isPersonal: Bool
    public let location: Location
  }

  /// Somebody's photograph, or the empty frame to stick one in.
  public struct Portrait: Sendable, Hashable {
    /// Names the file.
    public let file: Binding
    public let size: Size
  }
}
