public import DocumentModel
public import Geometry

/// A laid-out page: plain values, nothing of a drawing library.
public struct Page: Sendable, Hashable {
  /// Its place in the file, from 1.
  public let number: Int
  /// The number in the numbering the page belongs to, from 1: what is printed and what contents name.
  public let folio: Int
  public let size: Size
  /// In drawing order.
  public var items: [PageItem]
  /// What a proof sheet draws over the page, in blue.
  public var annotations: [PageItem] = []

  /// A page; its `folio` is its number where none is given.
  public init(number: Int, folio: Int? = nil, size: Size, items: [PageItem]) {
    self.number = number
    self.folio = folio ?? number
    self.size = size
    self.items = items
  }
}

/// Something on a page, and the block of the document it belongs to.
public struct PageItem: Sendable, Hashable {
  /// Nil for furniture of the page, such as its number.
  public let node: NodeID?
  public let role: Role
  public let content: Content

  public enum Content: Sendable, Hashable {
    case glyphs(GlyphRun)
    /// A filled black rectangle: rules, underlines, dots of a blank.
    case rule(Rect)
    /// A filled grey rectangle below what follows: from 0, black, to 1, white.
    case shade(Rect, Double)
    case shape(Shape)
    case picture(Picture, Rect)
    /// Items turned by half a circle about a point.
    case turned([PageItem], Point)
    /// Room kept free; draws nothing.
    case area(Rect)
    /// Where a click leads to a target; draws nothing.
    case link(Rect, Target)
    /// A place that links lead to; draws nothing.
    case target(Target, Point)
    /// A place that the outline leads to; draws nothing.
    case anchor(OutlineEntry, Point)
  }

  public init(node: NodeID?, role: Role, content: Content) {
    self.node = node
    self.role = role
    self.content = content
  }
}

/// Glyphs of one face and size on one baseline.
public struct GlyphRun: Sendable, Hashable {
  public let face: FaceID
  public let size: Length
  /// The left end of the baseline.
  public let origin: Point
  public let glyphs: [PlacedGlyph]
  /// Cover ``text`` and ``glyphs``, both in order.
  public let clusters: [TextCluster]
  /// UTF-8. Spaces are glyphs too, and a line that goes on below ends in one.
  public let text: [UInt8]
  /// From the origin to the end of the last glyph that is not a line-end space.
  public let width: Length

  /// A glyph and its distance from the run's origin.
  public struct PlacedGlyph: Sendable, Hashable {
    public let id: UInt32
    /// In points, to the right.
    public let x: Double
    /// In points, upwards.
    public let y: Double

    public init(id: UInt32, x: Double, y: Double) {
      self.id = id
      self.x = x
      self.y = y
    }
  }

  public init(
    face: FaceID, size: Length, origin: Point, glyphs: [PlacedGlyph], clusters: [TextCluster],
    text: [UInt8], width: Length
  ) {
    self.face = face
    self.size = size
    self.origin = origin
    self.glyphs = glyphs
    self.clusters = clusters
    self.text = text
    self.width = width
  }

  /// ``text`` as a string.
  public var string: String { String(decoding: text, as: UTF8.self) }
}
