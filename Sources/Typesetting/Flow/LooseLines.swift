public import DocumentModel
public import Geometry

extension Typesetter where Shaper: ~Copyable {
  /// The lines of one paragraph apart from any page: from the top left corner of a column as wide as `measure`.
  public mutating func lines(
    of paragraph: Paragraph, style: ParagraphStyle, measure: Length
  ) -> (items: [PageItem], height: Length) {
    var items: [PageItem] = []
    var height = 0.0
    for box in flow(of: paragraph, style: style, measure: measure).boxes {
      items += box.items.map { $0.moved(x: 0, y: height) }
      height += box.height
    }
    return (items, .pt(height))
  }
}

extension PageItem {
  /// The item moved right and down.
  public func moved(right: Length, down: Length) -> PageItem { moved(x: right.points, y: down.points) }
}
