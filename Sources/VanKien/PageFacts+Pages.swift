import DocumentModel
import Geometry
import OpenDocument
import Typesetting

extension PageFacts {
  /// What the pages of a document show: rules, the columns of two-column grids, the lines of balanced
  /// paragraphs.
  init(of document: Document, laidOutAs pages: [Page]) {
    self.init(pageCount: pages.count)
    var items: [NodeID: [PageItem]] = [:]
    for item in pages.lazy.flatMap(\.items) {
      if let node = item.node { items[node, default: []].append(item) }
    }
    for page in pages {
      for case .target(let target, _) in page.items.map(\.content) { folios[target] = page.folio }
    }
    let margins = document.page.margins
    let text = Rect(origin: .zero, size: document.page.size).inset(by: margins)
    add(document.blocks, column: text, document, items)
  }

  private mutating func add(
    _ blocks: [Block], column: Rect, _ document: Document, _ items: [NodeID: [PageItem]]
  ) {
    for block in blocks {
      switch block {
      case .paragraph(let paragraph):
        guard let style = document.styles[paragraph.role], let items = items[paragraph.id] else { continue }
        if style.rule != nil { ruleLengths[paragraph.id] = items.lastRule?.size.width }
        if style.balanced { lineStarts[paragraph.id] = items.lineStarts(of: paragraph) }
      case .area, .table, .figure, .contents, .kept, .cards, .section: continue
      case .grid(let grid):
        columnWidths[grid.id] = Column.widths(of: grid, in: column, document, items)
        for cell in grid.rows.joined() { add(cell.blocks, column: column, document, items) }
      }
    }
  }
}

/// Columns are not drawn; where their words are centred tells how wide they are.
private enum Column {
  /// The widths of a grid of two columns in `text`, if one of them holds something centred.
  static func widths(
    of grid: Grid, in text: Rect, _ document: Document, _ items: [NodeID: [PageItem]]
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

  private static func centre(
    of cell: Grid.Cell, _ document: Document, _ items: [NodeID: [PageItem]]
  ) -> Length? {
    for case .paragraph(let paragraph) in cell.blocks {
      guard let style = document.styles[paragraph.role], style.alignment == .centered,
        style.leftIndent == .zero, style.firstLineIndent == .zero,
        paragraph.inlines.allSatisfy({ if case .text = $0 { true } else { false } }),
        let line = items[paragraph.id]?.firstLine
      else { continue }
      return (line.left + line.right) / 2
    }
    return nil
  }
}

extension [PageItem] {
  /// The rule of a paragraph's style comes after the dots and underlines of its words.
  fileprivate var lastRule: Rect? {
    guard case .rule(let rect)? = last?.content else { return nil }
    return rect
  }

  private var runs: [GlyphRun] {
    compactMap { if case .glyphs(let run) = $0.content { run } else { nil } }
  }

  fileprivate var firstLine: (left: Length, right: Length)? {
    let runs = runs
    guard let first = runs.first else { return nil }
    let line = runs.prefix { $0.origin.y == first.origin.y }
    return (first.origin.x, line.map { $0.origin.x + $0.width }.max() ?? first.origin.x)
  }

  /// Where lines after the first begin, in scalars of the paragraph's text; nil unless every scalar of it is
  /// on a page.
  fileprivate func lineStarts(of paragraph: Paragraph) -> [Int]? {
    var starts: [Int] = []
    var text = ""
    var baseline: Length?
    for run in runs {
      if let baseline, run.origin.y != baseline { starts.append(text.unicodeScalars.count) }
      baseline = run.origin.y
      text += run.string
    }
    return text.withoutBonds.elementsEqual(paragraph.plainText.withoutBonds) ? starts : nil
  }
}

extension String {
  /// The scalars with bound spaces as plain ones, which is how pages spell them.
  fileprivate var withoutBonds: some Sequence<Unicode.Scalar> {
    unicodeScalars.lazy.map { $0 == "\u{A0}" ? " " : $0 }
  }
}
