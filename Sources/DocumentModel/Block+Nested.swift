extension Block {
  /// The blocks one level below this one, in reading order: a grid's cells, a table's header and rows, a caption. A
  /// table's rows are made for it; a long table makes it long.
  public var nested: [Block] {
    switch self {
    case .paragraph, .area, .section: []
    case .grid(let grid): grid.rows.joined().flatMap(\.blocks)
    case .table(let table):
      ([table.continued].compactMap { $0 }).map(Block.paragraph)
        + (table.header + (0..<table.rows.count).map { table.rows[$0] }).flatMap {
          $0.cells.flatMap(\.blocks)
        }
    case .figure(let figure): figure.caption.map(Block.paragraph)
    case .contents(let contents):
      ([contents.title].compactMap { $0 } + contents.entries).map(Block.paragraph)
    case .kept(let kept): kept.blocks
    case .cards(let cards): cards.cards.flatMap(\.blocks)
    }
  }

  /// Whether words of the block wait for page numbers. A table's rows say so themselves and are not made for it.
  public var holdsReferences: Bool {
    switch self {
    case .paragraph(let paragraph): paragraph.inlines.contains(where: \.holdsReferences)
    case .table(let table):
      table.rows.holdsReferences || table.continued?.inlines.contains(where: \.holdsReferences) == true
        || table.header.contains { $0.cells.contains { $0.blocks.contains(where: \.holdsReferences) } }
    case .grid, .area, .figure, .contents, .kept, .cards, .section: nested.contains(where: \.holdsReferences)
    }
  }

  /// The number of the block; everything on a page names its block by it.
  public var id: NodeID {
    switch self {
    case .paragraph(let paragraph): paragraph.id
    case .grid(let grid): grid.id
    case .area(let area): area.id
    case .table(let table): table.id
    case .figure(let figure): figure.id
    case .contents(let contents): contents.id
    case .kept(let kept): kept.id
    case .cards(let cards): cards.id
    case .section(let section): section.id
    }
  }
}
