import DocumentModel
import Geometry

extension Typesetter where Shaper: ~Copyable {
  /// The page with what stands in its margins; last, because only a finished page knows its number.
  mutating func furnished(_ cut: CutPage, _ document: Document) -> Page {
    var page = cut.page
    late.folio = page.folio
    if let rule = cut.layout.pageNumber, page.folio >= rule.firstPage {
      page.items += furniture(rule.inlines, .pageNumber, at: .fromTop(rule.fromTop), of: cut, document)
    }
    for mark in cut.layout.marks where mark.stands(on: cut) {
      page.items += furniture(mark.inlines, mark.role, at: mark.place, of: cut, document)
    }
    return page
  }

  /// Words set in the page's measure, on a pitch of their type's size.
  private mutating func furniture(
    _ inlines: [Inline], _ role: Role, at place: PageMark.Place, of cut: CutPage, _ document: Document
  ) -> [PageItem] {
    guard var style = document.styles[role] else {
      preconditionFailure("a document has a style for each role in its margins, “\(role.rawValue)” too")
    }
    style.pitch = style.font.size
    let words = Paragraph(id: NodeID(-1), role: role, inlines: inlines)
    let boxes = flow(of: words, style: style, measure: cut.layout.measure).boxes
    var y =
      switch place {
      case .fromTop(let distance): distance.points
      case .fromBottom(let distance):
        cut.layout.size.height.points - distance.points - boxes.reduce(0) { $0 + $1.height }
      }
    var items: [PageItem] = []
    for box in boxes {
      for item in box.items {
        items.append(PageItem(node: nil, role: role, content: item.content).moved(x: cut.left, y: y))
      }
      y += box.height
    }
    return items
  }
}

extension PageMark {
  fileprivate func stands(on page: CutPage) -> Bool {
    switch pages {
    case .all: true
    case .first: page.isFirst
    case .following: !page.isFirst
    case .last: page.isLast
    }
  }
}
