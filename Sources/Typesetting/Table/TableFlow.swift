import Diagnostics
import DocumentModel
import Geometry

/// A table on its way to the pages: what all its rows share, and how far they have been made. Only the row being laid out
/// and the one after it are ever held.
struct TableFlow {
  /// Of bounded measures.
  let table: Table
  let document: Document
  let columns: TableColumns
  var styles: RoleStyles
  /// The number of the next row to be made.
  private var nextRow = 0
  /// The bundle that begins below the one laid out last.
  private var ahead: RowBundle?
  /// The header, repeated above the first row of each page.
  var opener: PageOpener?
  var isFirst = true
  var cells: CellCache
  /// For each column whether a word too wide for it has been reported.
  var hasWideWord: [Bool]

  init(_ table: Table, _ document: Document, _ columns: TableColumns, _ styles: RoleStyles) {
    self.table = table
    self.document = document
    self.columns = columns
    self.styles = styles
    self.cells = CellCache(columnCount: columns.count)
    self.hasWideWord = [Bool](repeating: false, count: columns.count)
    self.ahead = makeRow()
  }

  /// The rows of the header.
  var header: RowBundle {
    var bundle = RowBundle(columnCount: columns.count)
    for (index, row) in table.header.enumerated() {
      bundle.append(row, rowsBelow: table.header.count - 1 - index)
    }
    return bundle
  }

  /// The bundle after the one taken last.
  var below: RowBundle? { ahead }

  /// The next rows that a page must not part, and the number of the first, from 0; nil after the last.
  mutating func takeBundle() -> (rows: RowBundle, first: Int)? {
    guard var bundle = ahead else { return nil }
    let first = nextRow - 1
    while bundle.isOpen { append(to: &bundle) }
    ahead = makeRow()
    return (bundle, first)
  }

  private mutating func makeRow() -> RowBundle? {
    guard nextRow < table.rows.count else { return nil }
    var bundle = RowBundle(columnCount: columns.count)
    append(to: &bundle)
    return bundle
  }

  private mutating func append(to bundle: inout RowBundle) {
    bundle.append(table.rows[nextRow], rowsBelow: table.rows.count - 1 - nextRow)
    nextRow += 1
  }
}

extension Typesetter where Shaper: ~Copyable {
  /// Begins a table: finds its columns and says what is wrong with it as a whole; nil if nothing of it can be set.
  mutating func tableFlow(of table: Table, in document: Document, measure: Length) -> TableFlow? {
    let table = table.withBoundedMeasures
    var styles = RoleStyles(document)
    guard !table.columns.isEmpty, table.header.count + table.rows.count > 0,
      let columns = columns(of: table, &styles, measure: measure.points)
    else { return nil }
    if table.rows.count == 0 { log.add(TypesettingDiagnostics.emptyTable.at(table.location)) }
    return TableFlow(table, document, columns, styles)
  }

  /// The next rows of the table, first its header; nil after the last.
  mutating func next(of flow: inout TableFlow) -> Flow? {
    let isTableTop = flow.isFirst
    flow.isFirst = false
    if isTableTop {
      if !flow.table.header.isEmpty { return headerFlow(&flow) }
      flow.opener = flow.topLine
    }
    guard let (bundle, first) = flow.takeBundle() else { return nil }
    var boxes = boxes(of: bundle, number: first + 1, &flow, isTableTop: isTableTop)
    // The first box of a table without a header brings its own top line.
    for index in boxes.indices.dropFirst(isTableTop ? 1 : 0) { boxes[index].opener = flow.opener }
    if first == 0, !isTableTop { boxes[0].keep(BreakPenalty.joined) }
    if bundle.rows[0].kind.isSum, first > 0 { boxes[0].keep(BreakPenalty.heading) }
    if isTableTop { boxes[0].spaceBefore = flow.table.spaceBefore.points }
    let isLast = flow.below == nil
    if isLast { boxes[boxes.count - 1].spaceAfter = flow.table.spaceAfter.points }
    return Flow(boxes: boxes, keepsWithNext: !isLast && bundle.rows.last?.kind == .group)
  }

  /// All rows of a table that stands inside another block.
  mutating func flow(of table: Table, in document: Document, measure: Length) -> Flow {
    guard var rows = tableFlow(of: table, in: document, measure: measure) else { return Flow(boxes: []) }
    var flows: [Flow] = []
    while let flow = next(of: &rows) { flows.append(flow) }
    return Flow(joining: flows)
  }

  private mutating func headerFlow(_ flow: inout TableFlow) -> Flow {
    var boxes = boxes(of: flow.header, number: nil, &flow, isTableTop: true)
    flow.opener = opener(boxes, flow)
    boxes[0].spaceBefore = flow.table.spaceBefore.points
    if flow.below == nil { boxes[boxes.count - 1].spaceAfter = flow.table.spaceAfter.points }
    return Flow(boxes: boxes, keepsWithNext: flow.below != nil)
  }

  /// The header below the words that say that the table goes on; as furniture of the page, for the table has its header
  /// already. Nil if it would take more than half of each page.
  private mutating func opener(_ header: [FlowBox], _ flow: TableFlow) -> PageOpener? {
    var stack = CellStack()
    if let continued = flow.table.continued {
      let measure = Length.pt(flow.columns.measure)
      stack.append(self.flow(of: .paragraph(continued), in: flow.document, measure: measure))
    }
    stack.append(Flow(boxes: header))
    guard stack.height <= textHeight / 2 else {
      if flow.below != nil { log.add(TypesettingDiagnostics.tallHeader.at(flow.table.location)) }
      return nil
    }
    var items: [PageItem] = []
    stack.place(x: 0, y: 0, into: &items)
    return PageOpener(
      height: stack.height,
      items: items.compactMap { item in
        item.content.isPlace ? nil : PageItem(node: nil, role: item.role, content: item.content)
      })
  }
}

extension PageItem.Content {
  /// Whether links or the outline lead here: to the first of all headers alone.
  fileprivate var isPlace: Bool {
    switch self {
    case .target, .anchor: true
    default: false
    }
  }
}

extension TableRow.Kind {
  /// Whether the row sums up those above it.
  fileprivate var isSum: Bool { self == .subtotal || self == .total }
}

extension TableFlow {
  /// The line above a table without a header, where it goes on on another page.
  fileprivate var topLine: PageOpener? {
    let thickness = table.borders.top
    guard thickness > .zero else { return nil }
    let width = columns.edges[columns.count] - columns.edges[0]
    let rect = Rect(x: .pt(columns.edges[0]), y: .zero, width: .pt(width), height: thickness)
    return PageOpener(
      height: thickness.points, items: [PageItem(node: nil, role: table.role, content: .rule(rect))])
  }
}
