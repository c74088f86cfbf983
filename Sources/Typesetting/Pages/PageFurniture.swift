import DocumentModel
import Geometry

extension Typesetter where Shaper: ~Copyable {
  /// The page with what stands in its margins; last, because only a finished page knows its number.
  mutating func furnished(_ page: Page, _ document: Document) -> Page {
    guard let rule = document.page.pageNumber, page.folio >= rule.firstPage else { return page }
    guard var style = document.styles[.pageNumber] else {
      preconditionFailure("a document with page numbers has a style for them")
    }
    style.pitch = style.font.size
    let margins = document.page.margins
    let measure = document.page.size.width - margins.left - margins.right
    let number = Paragraph(
      id: NodeID(-1), role: .pageNumber, inlines: [.text("\(page.folio)", [], nil)])
    let boxes = flow(of: number, style: style, measure: measure).boxes
    var page = page
    for item in boxes.flatMap(\.items) {
      let furniture = PageItem(node: nil, role: .pageNumber, content: item.content)
      page.items.append(furniture.moved(x: margins.left.points, y: rule.fromTop.points))
    }
    return page
  }
}
