import Composition
import Diagnostics
import DocumentModel
import Geometry
import Typesetting

/// Draws a paper's pages at true size with a ruler beside them, and to their right what stands behind each element and
/// each figure: whoever checks the form of a paper sees size, place, clause and source without looking anything up.
struct ProofSheet {
  let document: Document
  let pack: RulePack
  let session: FontSession
  let language: Language

  /// What is added to a page's width for the notes: an A4 page and its notes fill A3 across.
  static let notesWidth = Length.mm(210)

  /// The pages with their notes; notes that find no room beside their page follow on sheets of their own.
  func pages(of paper: [Page]) -> [Page] {
    var figures = FigureFinder(document)
    var sheets: [Page] = []
    for page in paper {
      let found = figures.figures(on: page)
      var notes = ProofColumn(sheet: self, page: page)
      notes.add(elements(of: page))
      notes.add(found)
      var sheet = Page(
        number: sheets.count + 1, folio: page.folio,
        size: Size(width: page.size.width + Self.notesWidth, height: page.size.height), items: page.items)
      sheet.annotations =
        ProofRuler(page: page, text: textArea(of: page), sheet: self).items
        + found.flatMap(mark) + notes.items
      sheets.append(sheet)
      for rest in notes.overflow {
        var more = Page(number: sheets.count + 1, folio: page.folio, size: sheet.size, items: [])
        more.annotations = rest
        sheets.append(more)
      }
    }
    return sheets
  }

  /// The page's text area: the document's own layout or that of the section whose paper has the page's size.
  func textArea(of page: Page) -> Rect {
    let sections = document.blocks.compactMap { if case .section(let start) = $0 { start.page } else { nil } }
    let layout = ([document.page] + sections).first { $0.size == page.size } ?? document.page
    var margins = layout.margins
    if layout.isMirrored, page.folio % 2 == 0 { swap(&margins.left, &margins.right) }
    return Rect(origin: .zero, size: page.size).inset(by: margins)
  }

  /// A line under a figure and its note's number.
  private func mark(_ figure: PlacedFigure) -> [PageItem] {
    figure.rects.map { rect in
      annotation(.rule(Rect(x: rect.left, y: rect.bottom, width: rect.size.width, height: .pt(0.5))))
    }
      + (figure.rects.last.map { words("\(figure.number)", at: Point(x: $0.right, y: $0.top), size: .pt(5)) }
        ?? [])
  }

  // MARK: Drawing

  static let role = Role(rawValue: "proof")

  func annotation(_ content: PageItem.Content) -> PageItem {
    PageItem(node: nil, role: Self.role, content: content)
  }

  /// Words on one line, their box's top left corner at `point`.
  func words(_ text: String, at point: Point, size: Length, alignment: Alignment = .left) -> [PageItem] {
    let room = Length.mm(200)
    let start =
      switch alignment {
      case .left, .justified: point.x
      case .centered: point.x - room / 2
      case .right: point.x - room
      }
    let style = style(size: size, alignment: alignment)
    return lines(text, style: style, measure: room).items.map { $0.moved(right: start, down: point.y) }
  }

  /// Words in a column, from its top left corner.
  func lines(_ text: String, style: ParagraphStyle, measure: Length) -> (items: [PageItem], height: Length) {
    let paragraph = Paragraph(id: NodeID(-1), role: Self.role, inlines: [.text(text, [], nil)])
    let set = session.lines(of: paragraph, style: style, measure: measure)
    return (set.items.map { annotation($0.content) }, set.height)
  }

  func style(size: Length, alignment: Alignment = .left) -> ParagraphStyle {
    let family = document.styles[.body]?.font.family ?? document.styles.values.map(\.font.family).min() ?? ""
    return ParagraphStyle(
      font: FontStyle(family: family, size: size), alignment: alignment, pitch: size * 1.25)
  }
}
