public import Geometry

/// A typeface and its size.
public struct FontStyle: Sendable, Hashable {
  /// The family as rules name it, such as "Times New Roman".
  public var family: String
  public var size: Length
  public var bold: Bool
  public var italic: Bool

  public init(family: String, size: Length, bold: Bool = false, italic: Bool = false) {
    self.family = family
    self.size = size
    self.bold = bold
    self.italic = italic
  }
}

/// How the lines of a paragraph stand between its margins.
public enum Alignment: String, Sendable, CaseIterable {
  case justified, left, centered, right
}

/// A line drawn under a paragraph.
public struct RuleStyle: Sendable, Hashable {
  /// How long the rule is.
  public enum Extent: Sendable, Hashable {
    /// As long as the widest line of the text above it.
    case text
    /// The given part of the widest line, from 0 to 1.
    case fractionOfText(Double)
    /// From margin to margin.
    case column
  }

  public var extent: Extent
  public var thickness: Length
  /// From the baseline of the last line down to the rule's top.
  public var offset: Length

  public init(extent: Extent, thickness: Length, offset: Length) {
    self.extent = extent
    self.thickness = thickness
    self.offset = offset
  }
}

/// Where a tab leads, and what fills the way.
public struct TabStop: Sendable, Hashable {
  public enum Place: Sendable, Hashable {
    /// From the left end of the measure.
    case fromLeft(Length)
    /// From the right end of the measure, leftwards.
    case fromRight(Length)
  }

  public enum Leader: String, Sendable, Hashable, CaseIterable {
    case none, dots
  }

  public var place: Place
  /// Which side of the words after the tab stands at the stop; never ``Alignment/justified``.
  public var alignment: Alignment
  public var leader: Leader

  public init(_ place: Place, alignment: Alignment = .left, leader: Leader = .none) {
    self.place = place
    self.alignment = alignment
    self.leader = leader
  }
}

/// Everything that sets the paragraphs of one role.
public struct ParagraphStyle: Sendable, Hashable {
  public var font: FontStyle
  public var underline: Bool
  public var alignment: Alignment
  /// From the left margin to the first line; may be negative for a hanging first line.
  public var firstLineIndent: Length
  public var leftIndent: Length
  public var rightIndent: Length
  /// From left to right; past the last, a tab is a space.
  public var tabStops: [TabStop]
  /// From baseline to baseline, exact: a line's baseline lies 0.8 pitch below its top.
  public var pitch: Length
  /// Space above; between two blocks the greater of one's `spaceAfter` and the other's `spaceBefore` holds. None at a page's top.
  public var spaceBefore: Length
  public var spaceAfter: Length
  /// The fewest lines that may stand alone at the foot or the head of a page; a shorter paragraph stays whole.
  public var minimumLinesAtBreak: Int
  /// No page break between this paragraph and the next block's first lines.
  public var keepWithNext: Bool
  /// Lines of about equal length instead of full ones: titles and names.
  public var balanced: Bool
  public var rule: RuleStyle?

  public init(
    font: FontStyle, underline: Bool = false, alignment: Alignment = .left,
    firstLineIndent: Length = .zero, leftIndent: Length = .zero, rightIndent: Length = .zero,
    tabStops: [TabStop] = [], pitch: Length, spaceBefore: Length = .zero, spaceAfter: Length = .zero,
    minimumLinesAtBreak: Int = 2,
    keepWithNext: Bool = false, balanced: Bool = false, rule: RuleStyle? = nil
  ) {
    self.font = font
    self.underline = underline
    self.alignment = alignment
    self.firstLineIndent = firstLineIndent
    self.leftIndent = leftIndent
    self.rightIndent = rightIndent
    self.tabStops = tabStops
    self.pitch = pitch
    self.spaceBefore = spaceBefore
    self.spaceAfter = spaceAfter
    self.minimumLinesAtBreak = minimumLinesAtBreak
    self.keepWithNext = keepWithNext
    self.balanced = balanced
    self.rule = rule
  }
}
