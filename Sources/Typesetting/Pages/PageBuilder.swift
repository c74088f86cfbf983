import Diagnostics
import DocumentModel
import Geometry

/// Fills pages with boxes. Pages come out as soon as later boxes cannot change them, so memory does not grow with length.
struct PageBuilder {
  private(set) var layout: PageLayout
  /// Of the text area, in points.
  private var height: Double
  /// A slice, so that taking a page from the front of a long paragraph does not move the rest.
  private var pending: ArraySlice<FlowBox> = []
  /// Of all pending boxes without the spaces between them, in points.
  private var pendingHeight = 0.0
  /// Notes begun on the page before.
  private var carried = NoteColumn()
  private var keepsWithNext = false
  private var pageNumber = 0
  private var folio = 0
  /// Which numbering the pages count in, from 0.
  private(set) var numbering = 0
  private var isAtSectionStart = true
  private(set) var log = DiagnosticLog()

  init(layout: PageLayout) {
    self.layout = layout
    self.height = layout.textHeight.points
  }

  /// Begins pages of another layout; all pages before must have been taken.
  mutating func begin(_ section: SectionStart) {
    layout = section.page
    height = layout.textHeight.points
    keepsWithNext = false
    isAtSectionStart = true
    guard section.numbering == .restarts, folio > 0 else { return }
    numbering += 1
    folio = 0
  }

  /// Adds a block's boxes, or some of them, and applies what it asks of its neighbours.
  mutating func append(_ flow: Flow) {
    guard !flow.boxes.isEmpty else { return }
    pendingHeight += flow.boxes.reduce(0) { $0 + $1.height }
    pending.join(flow, keptWithLast: keepsWithNext)
    keepsWithNext = flow.keepsWithNext
  }

  /// The next page, once what follows it is known far enough; call again until nil.
  mutating func takeFinishedPage() -> CutPage? {
    // A full page beyond the one being cut: whatever a later block keeps above itself lies in there.
    guard !pending.isEmpty, pendingHeight > 2 * height else { return nil }
    return takePage()
  }

  /// The next of the section's last pages, or of the document's if it `endsHere`; call again until nil. A document has at
  /// least one page, a section may have none.
  mutating func takeLastPages(endsDocument: Bool = true) -> CutPage? {
    if pending.isEmpty, carried.isEmpty, pageNumber > 0 || !endsDocument { return nil }
    return takePage()
  }

  private mutating func takePage() -> CutPage {
    pageNumber += 1
    folio += 1
    let end = pageEnd()
    let boxes = pending.prefix(end.boxes)
    var notes = carried
    for box in boxes { notes.append(box.notes) }
    let isFirst = isAtSectionStart
    isAtSectionStart = false
    var items: [PageItem] = []
    let origin = (x: layout.leftMargin(ofPage: pageNumber).points, y: layout.margins.top.points)
    add(boxes, to: &items, from: origin)
    items.joinUprightRules()
    add(notes, count: end.notes, to: &items, from: origin)
    for box in boxes { pendingHeight -= box.height }
    pending.removeFirst(end.boxes)
    carried = notes.rest(from: end.notes)
    let page = Page(number: pageNumber, folio: folio, size: layout.size, items: items)
    return CutPage(
      page: page, layout: layout, numbering: numbering, isFirst: isFirst,
      isLast: pending.isEmpty && carried.isEmpty)
  }

  private func add(
    _ boxes: ArraySlice<FlowBox>, to items: inout [PageItem], from origin: (x: Double, y: Double)
  ) {
    var y = origin.y
    if let opener = boxes.first?.opener {
      for item in opener.items { items.append(item.moved(x: origin.x, y: y)) }
      y += opener.height
    }
    for index in boxes.indices {
      if index > boxes.startIndex { y += space(between: boxes[index - 1], boxes[index]) }
      for item in boxes[index].items { items.append(item.moved(x: origin.x, y: y)) }
      y += boxes[index].height
    }
  }

  /// Lines of notes at the very foot, under their rule.
  private func add(
    _ notes: NoteColumn, count: Int, to items: inout [PageItem], from origin: (x: Double, y: Double)
  ) {
    guard count > 0 else { return }
    let top = origin.y + height - notes.height(of: count)
    if let rule = layout.noteRule {
      let rect = Rect(
        x: .pt(origin.x), y: .pt(top) - rule.spaceBelow - rule.thickness,
        width: min(rule.length, layout.measure), height: rule.thickness)
      items.append(PageItem(node: nil, role: .footnote, content: .rule(rect)))
    }
    add(notes.lines.prefix(count), to: &items, from: (origin.x, top))
  }

  /// What parts notes from the text, in points.
  private var footHeight: Double {
    layout.noteRule.map { ($0.spaceAbove + $0.thickness + $0.spaceBelow).points } ?? 0
  }
}

// MARK: - Where the page ends

extension PageBuilder {
  /// The best place, or where none is good, one that goes on.
  private mutating func pageEnd() -> PageBreak {
    if let best = PageBreak.best(of: pending, carrying: carried, height: height, foot: footHeight) {
      if BreakPenalty.parts(best.penalty) {
        log.add(TypesettingDiagnostics.splitKept.at(nil, Phrase("\(pageNumber)")))
      }
      return best
    }
    guard carried.isEmpty, let first = pending.first else {
      return PageBreak(boxes: 0, notes: forcedNotes(carried, room: height - footHeight, least: 1))
    }
    let used = (first.opener?.height ?? 0) + first.height
    if used > height + 0.01 {
      let excess = Length.pt(used - height).millimetres
      log.add(
        TypesettingDiagnostics.tallBlock.at(
          nil, Phrase("\(pageNumber)"), Phrase("\(Int(excess.rounded(.up)))")))
    }
    var notes = NoteColumn()
    notes.append(first.notes)
    return PageBreak(boxes: 1, notes: forcedNotes(notes, room: height - used - footHeight, least: 0))
  }

  /// How many lines of notes go on a page that cannot hold all it should.
  private mutating func forcedNotes(_ notes: NoteColumn, room: Double, least: Int) -> Int {
    guard !notes.isEmpty else { return 0 }
    log.add(TypesettingDiagnostics.movedNote.at(nil, Phrase("\(pageNumber)")))
    return notes.forcedEnd(within: room, least: least)
  }
}
