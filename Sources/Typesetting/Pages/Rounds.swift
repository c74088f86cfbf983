import Diagnostics
import DocumentModel
import Geometry

/// What came of laying a document out until its page numbers agree with those it names.
enum Settling {
  /// They agree; the pages, unless there are too many to hold at once.
  case settled([Page]?)
  case unsettled

  /// Numbers that still change after so many rounds drive one another in a circle.
  static let mostRounds = 5
  /// The pages of a long report; a longer document is laid out once more instead.
  static let mostPagesHeld = 400
}

extension Typesetter where Shaper: ~Copyable {
  /// Lays the document out until a round finds the page numbers it was set with.
  mutating func settle(_ document: Document) -> Settling {
    memo = FlowMemo()
    defer { memo = nil }
    for _ in 0..<Settling.mostRounds {
      var pages: [Page]? = []
      let found = layOutOnce(document) { page in
        if (pages?.count ?? 0) < Settling.mostPagesHeld { pages?.append(page) } else { pages = nil }
      }
      let isSettled = found == late.numbers
      late.numbers = found
      if isSettled { return .settled(pages) }
    }
    return .unsettled
  }

  /// One round; what the pages tell about their numbers.
  mutating func layOutOnce<Failure: Error>(
    _ document: Document, receive: (Page) throws(Failure) -> Void
  ) throws(Failure) -> PageNumbers {
    log = DiagnosticLog()
    late.numbering = 0
    textHeight = document.page.textHeight.points
    var round = Round(document: document, builder: PageBuilder(layout: document.page))
    for block in document.blocks { try add(block, to: &round, receive: receive) }
    while let cut = round.builder.takeLastPages() { try deliver(cut, of: &round, receive: receive) }
    log.add(contentsOf: round.builder.log)
    return round.numbers
  }

  private mutating func add<Failure: Error>(
    _ block: Block, to round: inout Round, receive: (Page) throws(Failure) -> Void
  ) throws(Failure) {
    let measure = round.builder.layout.measure
    switch block {
    case .section(let section):
      while let cut = round.builder.takeLastPages(endsDocument: false) {
        try deliver(cut, of: &round, receive: receive)
      }
      begin(section, in: &round)
    case .contents(let contents):
      for flow in flows(of: contents, in: round.document, measure: measure) {
        try add(flow, to: &round, receive: receive)
      }
    case .table(let table):
      guard var rows = tableFlow(of: table, in: round.document, measure: measure) else { return }
      while let flow = next(of: &rows) { try add(flow, to: &round, receive: receive) }
    case .cards(let cards):
      let (grid, sheets) = sheets(of: cards, measure: measure)
      for sheet in sheets {
        try add(flow(of: sheet, on: grid, cards, in: round.document), to: &round, receive: receive)
      }
    case .paragraph(let paragraph):
      let flow = settledFlow(of: paragraph, in: round.document, measure: measure)
      try add(flow, to: &round, receive: receive)
    case .grid, .area, .figure, .kept:
      let flow = flow(of: block, in: round.document, measure: measure)
      try add(flow, to: &round, receive: receive)
    }
  }

  /// The flow of a paragraph, taken from the round before where it must be the same.
  private mutating func settledFlow(
    of paragraph: Paragraph, in document: Document, measure: Length
  ) -> Flow {
    if let flow = memo?.flow(of: paragraph.id, measure: measure) { return flow }
    let findings = log.entries.count + log.droppedCount
    let flow = flow(of: paragraph, style: document.style(of: paragraph), measure: measure)
    if memo != nil, log.entries.count + log.droppedCount == findings,
      !paragraph.inlines.contains(where: \.holdsReferences)
    {
      memo?.keep(flow, of: paragraph.id, measure: measure)
    }
    return flow
  }

  private mutating func begin(_ section: SectionStart, in round: inout Round) {
    var section = section
    section.page = section.page.withBoundedMeasures
    round.builder.begin(section)
    late.numbering = round.builder.numbering
    textHeight = section.page.textHeight.points
  }

  /// Adds some boxes and hands over the pages they finish.
  private mutating func add<Failure: Error>(
    _ flow: Flow, to round: inout Round, receive: (Page) throws(Failure) -> Void
  ) throws(Failure) {
    var flow = flow
    for index in flow.boxes.indices where !flow.boxes[index].notes.isEmpty {
      setNotes(of: &flow.boxes[index], in: round.document, measure: round.builder.layout.measure)
    }
    round.builder.append(flow)
    while let cut = round.builder.takeFinishedPage() { try deliver(cut, of: &round, receive: receive) }
  }

  private mutating func deliver<Failure: Error>(
    _ cut: CutPage, of round: inout Round, receive: (Page) throws(Failure) -> Void
  ) throws(Failure) {
    round.numbers.record(cut)
    try receive(furnished(cut, round.document))
  }
}

/// One pass over a document.
private struct Round {
  let document: Document
  var builder: PageBuilder
  var numbers = PageNumbers()
}

extension Document {
  /// Whether margins name the count of pages.
  var showsPageCount: Bool {
    let layouts =
      [page] + blocks.compactMap { if case .section(let section) = $0 { section.page } else { nil } }
    return layouts.contains { layout in
      (layout.marks.flatMap(\.inlines) + (layout.pageNumber?.inlines ?? [])).contains {
        if case .reference(.pageCount, _, _) = $0 { true } else { false }
      }
    }
  }
}
