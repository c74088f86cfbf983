public import DocumentModel
public import Geometry

/// What only laid-out pages know, for whoever has laid them out. Every part may be missing.
public struct PageFacts: Sendable, Hashable {
  /// How many pages there are, for the file's statistics.
  public var pageCount: Int?
  /// How long the rule under a paragraph is (``DocumentModel/ParagraphStyle/rule``); as wide as the column
  /// without.
  public var ruleLengths: [NodeID: Length]
  /// How wide the columns of a grid are; without, `fit` columns take their least width.
  public var columnWidths: [NodeID: [Length]]
  /// Where the lines of a balanced paragraph begin, after the first: places in its plain text, counted in
  /// Unicode scalars. Text processors know no balanced lines, so these become forced ones.
  public var lineStarts: [NodeID: [Int]]

  public init(
    pageCount: Int? = nil, ruleLengths: [NodeID: Length] = [:], columnWidths: [NodeID: [Length]] = [:],
    lineStarts: [NodeID: [Int]] = [:]
  ) {
    self.pageCount = pageCount
    self.ruleLengths = ruleLengths
    self.columnWidths = columnWidths
    self.lineStarts = lineStarts
  }
}
