public import Geometry

/// A picture or chart with its caption, never parted between pages; centred in its column.
public struct Figure: Sendable, Hashable {
  public enum Content: Sendable, Hashable {
    case picture(Picture)
    case chart(Chart)
    case code(CodeMatrix)
    /// An empty frame of lines so thick, for a picture to be stuck on.
    case frame(Length)
  }

  public let id: NodeID
  public let role: Role
  public var content: Content
  /// Of the picture or chart; narrowed, and its height with it, where the column or page is smaller.
  public var size: Size
  /// What the figure shows, in words, for those who cannot see it.
  public var alternativeText: String
  /// Below the figure.
  public var caption: [Paragraph]
  public var spaceBefore: Length
  public var spaceAfter: Length

  public init(
    id: NodeID, role: Role, content: Content, size: Size, alternativeText: String, caption: [Paragraph] = [],
    spaceBefore: Length = .zero, spaceAfter: Length = .zero
  ) {
    self.id = id
    self.role = role
    self.content = content
    self.size = size
    self.alternativeText = alternativeText
    self.caption = caption
    self.spaceBefore = spaceBefore
    self.spaceAfter = spaceAfter
  }
}

/// Figures as a drawing. All words are given ready, so that whoever draws needs to know no language.
public struct Chart: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// One column a series beside one another, for each category.
    case columns
    /// The series of a category above one another.
    case stackedColumns = "stacked-columns"
    case lines
    /// The parts of a whole: the values of the first series.
    case ring
  }

  /// A row of figures, one for each category.
  public struct Series: Sendable, Hashable {
    public let name: String
    public let values: [Value]

    public init(name: String, values: [Value]) {
      self.name = name
      self.values = values
    }
  }

  /// A figure and its words; an unknown one is nil and leaves its place free.
  public struct Value: Sendable, Hashable {
    public let number: Double?
    public let label: String

    public init(_ number: Double?, label: String) {
      self.number = number
      self.label = label
    }
  }

  /// A line of the scale.
  public struct Tick: Sendable, Hashable {
    public let number: Double
    public let label: String

    public init(_ number: Double, label: String) {
      self.number = number
      self.label = label
    }
  }

  public let kind: Kind
  public let categories: [String]
  public let series: [Series]
  /// From the least to the greatest; the first and the last bound the scale. None for a ring.
  public let ticks: [Tick]
  /// What the figures count: "đảng viên", "%"; may be empty.
  public let unit: String

  public init(kind: Kind, categories: [String], series: [Series], ticks: [Tick], unit: String) {
    self.kind = kind
    self.categories = categories
    self.series = series
    self.ticks = ticks
    self.unit = unit
  }
}
