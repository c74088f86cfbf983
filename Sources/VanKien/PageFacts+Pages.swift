import DocumentModel
import Geometry
import OpenDocument
import Typesetting

/// Reads what the pages of a document tell, one after the other.
struct PageFactReader {
  let document: Document
  private(set) var items: FactItems
  private(set) var firstPage: Page?
  private var count = 0
  private var folios: [Target: Int] = [:]

  init(of document: Document) {
    self.document = document
    items = FactItems(of: document)
  }

  mutating func add(_ page: Page) {
    if firstPage == nil { firstPage = page }
    count += 1
    items.add(page)
    for case .target(let target, _) in page.items.lazy.map(\.content) { folios[target] = page.folio }
  }

  var facts: PageFacts {
    var facts = PageFacts(pageCount: count, folios: folios)
    facts.add(document, items)
    return facts
  }
}

extension PageFacts {
  /// What the items of a document show: rules, the columns of grids and tables, the lines of balanced paragraphs.
  fileprivate mutating func add(_ document: Document, _ items: FactItems) {
    var column = document.page.textArea
    for block in document.blocks {
      if case .section(let start) = block { column = start.page.textArea }
      add(block, column: column, document, items)
    }
  }

  /// - Parameter column: the room of the block, where that is known.
  private mutating func add(_ block: Block, column: Rect?, _ document: Document, _ items: FactItems) {
    switch block {
    case .paragraph(let paragraph):
      guard let style = document.styles[paragraph.role], let items = items[paragraph.id] else { return }
      if style.rule != nil { ruleLengths[paragraph.id] = items.lastRule?.size.width }
      if style.balanced { lineStarts[paragraph.id] = items.lineStarts(of: paragraph) }
    case .table(let table):
      guard let row = table.firstRow else { return }
      columnWidths[table.id] = items[row]?.columnWidths(count: table.columns.count)
    case .grid(let grid):
      columnWidths[grid.id] = column.flatMap { Column.widths(of: grid, in: $0, document, items) }
      for block in block.nested { add(block, column: nil, document, items) }
    case .cards: for block in block.nested { add(block, column: nil, document, items) }
    case .figure, .contents, .kept:
      for block in block.nested { add(block, column: column, document, items) }
    case .area, .section: break
    }
  }
}

/// Columns are not drawn; where their words are centred tells how wide they are.
private enum Column {
  /// The widths of a grid of two columns in `text`, if one of them holds something centred.
  static func widths(
    of grid: Grid, in text: Rect, _ document: Document, _ items: FactItems
  ) -> [Length]? {
    guard grid.columns.count == 2 else { return nil }
    for row in grid.rows {
      for (column, cell) in row.enumerated() {
        guard let centre = centre(of: cell, document, items) else { continue }
        let left = column == 0 ? (centre - text.left) * 2 : centre * 2 - text.left - text.right
        guard left > .zero, left < text.size.width else { return nil }
        return [left, text.size.width - left]
      }
    }
    return nil
  }

  private static func centre(of cell: Grid.Cell, _ document: Document, _ items: FactItems) -> Length? {
    for case .paragraph(let paragraph) in cell.blocks where paragraph.showsCentre(in: document) {
      guard let line = items[paragraph.id]?.firstLine else { continue }
      return (line.left + line.right) / 2
    }
    return nil
  }
}

extension PageLayout {
  fileprivate var textArea: Rect { Rect(origin: .zero, size: size).inset(by: margins) }
}
