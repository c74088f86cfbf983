public import DocumentModel
public import Geometry

/// What only laid-out pages know, for whoever has laid them out. Every part may be missing.
public struct PageFacts: Sendable, Hashable {
  /// How many pages there are, for the file's statistics.
  public var pageCount: Int?
  /// How long the rule under a paragraph is (``DocumentModel/ParagraphStyle/rule``); as wide as the column
  /// without.
  public var ruleLengths: [NodeID: Length]
  /// How wide the columns of a grid or table are; without, `fit` and `content` columns take their least width.
  public var columnWidths: [NodeID: [Length]]
  /// Where the lines of a balanced paragraph begin, after the first: places in its plain text, counted in
  /// Unicode scalars. Text processors know no balanced lines, so these become forced ones.
  public var lineStarts: [NodeID: [Int]]
  /// The printed number of the page that holds a target: what contents and references show until they are updated.
  public var folios: [Target: Int]
  /// The drawings of charts; without, a chart is its alternative text.
  public var drawings: [NodeID: Drawing]
  /// The first page as a small PNG; none without.
  public var thumbnail: [UInt8]?

  /// A chart as its files.
  public struct Drawing: Sendable, Hashable {
    public let svg: [UInt8]
    /// For programs that show no SVG.
    public let png: [UInt8]

    public init(svg: [UInt8], png: [UInt8]) {
      self.svg = svg
      self.png = png
    }
  }

  public init(
    pageCount: Int? = nil, ruleLengths: [NodeID: Length] = [:], columnWidths: [NodeID: [Length]] = [:],
    lineStarts: [NodeID: [Int]] = [:], folios: [Target: Int] = [:], drawings: [NodeID: Drawing] = [:],
    thumbnail: [UInt8]? = nil
  ) {
    self.pageCount = pageCount
    self.ruleLengths = ruleLengths
    self.columnWidths = columnWidths
    self.lineStarts = lineStarts
    self.folios = folios
    self.drawings = drawings
    self.thumbnail = thumbnail
  }
}
