public import Geometry

/// The paper and what stands in its margins.
public struct PageLayout: Sendable, Hashable {
  public var size: Size
  /// Bounds of line boxes, not of ink; of right-hand pages where ``isMirrored``.
  public var margins: Insets
  /// Whether left and right margins change places on even pages: paper printed on both sides.
  public var isMirrored: Bool
  public var pageNumber: PageNumber?
  public var marks: [PageMark]
  /// What parts the notes at the foot from the text; nil for nothing but the notes' own spaces.
  public var noteRule: NoteRule?

  /// The short rule above the notes at a page's foot.
  public struct NoteRule: Sendable, Hashable {
    /// From the left margin.
    public var length: Length
    public var thickness: Length
    /// The least room between the text and the rule, and the room between the rule and the first note.
    public var spaceAbove: Length
    public var spaceBelow: Length

    public init(length: Length, thickness: Length, spaceAbove: Length, spaceBelow: Length) {
      self.length = length
      self.thickness = thickness
      self.spaceAbove = spaceAbove
      self.spaceBelow = spaceBelow
    }
  }

  /// Where and from which page on the number stands; its type is the style of ``Role/pageNumber``.
  public struct PageNumber: Sendable, Hashable {
    /// From the paper's top edge to the top of the number's line box, whose height is the type size.
    public var fromTop: Length
    /// The first page that shows its number, from 1, counted in the page's own numbering.
    public var firstPage: Int
    /// The number and what stands around it: "3", "3/12".
    public var inlines: [Inline]

    public init(
      fromTop: Length, firstPage: Int, inlines: [Inline] = [.reference(.pageNumber, [], nil)]
    ) {
      self.fromTop = fromTop
      self.firstPage = firstPage
      self.inlines = inlines
    }
  }

  public init(
    size: Size, margins: Insets, isMirrored: Bool = false, pageNumber: PageNumber?, marks: [PageMark] = [],
    noteRule: NoteRule? = nil
  ) {
    self.size = size
    self.margins = margins
    self.isMirrored = isMirrored
    self.pageNumber = pageNumber
    self.marks = marks
    self.noteRule = noteRule
  }
}

/// Words in the margin of a page: circulation, draft, secrecy.
public struct PageMark: Sendable, Hashable {
  /// The pages of a section that show the mark.
  public enum Pages: String, Sendable, Hashable, CaseIterable {
    case all, first, following, last
  }

  /// Where the top of the mark's line box is, from the paper's edge; the line box is as high as the type's size.
  public enum Place: Sendable, Hashable {
    case fromTop(Length)
    /// From the bottom edge to the bottom of the line box.
    case fromBottom(Length)
  }

  public let role: Role
  public var inlines: [Inline]
  public var place: Place
  public var pages: Pages

  public init(role: Role, inlines: [Inline], place: Place, pages: Pages) {
    self.role = role
    self.inlines = inlines
    self.place = place
    self.pages = pages
  }
}
