import DocumentModel
import Geometry

/// What a first pass over the rows finds out about a column: only numbers are kept, in points, without padding.
struct ColumnNeed {
  /// The widest paragraph set without breaking a line.
  var natural = 0.0
  /// The widest stretch of words in which no line may end.
  var unbreakable = 0.0
  /// The widest parts of numbers up to their comma and after it.
  var decimals = DecimalAlignment()

  /// What the widest paragraph and the numbers below one another need.
  var width: Double { max(natural, decimals.before + decimals.after) }
}

/// What a heading over several columns needs, in points, without padding.
struct SpanNeed {
  let column: Int
  let span: Int
  let unbreakable: Double
}

/// The needs of all columns.
struct ColumnNeeds {
  var columns: [ColumnNeed]
  var spans: [SpanNeed] = []
}

extension TableColumn {
  /// Whether a column's place depends on its words.
  fileprivate var needsMeasuring: Bool {
    if case .content = width { true } else { alignsDecimals }
  }
}

extension Typesetter where Shaper: ~Copyable {
  /// Measures the columns whose width or alignment depends on the words of all rows; no row is made if there are none.
  mutating func columnNeeds(of table: Table, _ styles: inout RoleStyles) -> ColumnNeeds {
    var needs = ColumnNeeds(columns: [ColumnNeed](repeating: ColumnNeed(), count: table.columns.count))
    let isMeasured = table.columns.map(\.needsMeasuring)
    guard isMeasured.contains(true) else { return needs }
    var bundle = RowBundle(columnCount: table.columns.count)
    let count = table.header.count + table.rows.count
    for number in 0..<count {
      let isHeader = number < table.header.count
      if !bundle.isOpen { bundle = RowBundle(columnCount: table.columns.count) }
      let row = isHeader ? table.header[number] : table.rows[number - table.header.count]
      let first = bundle.cells.count
      let end = isHeader ? table.header.count : count
      bundle.append(row, rowsBelow: end - 1 - number)
      for cell in bundle.cells[first...] {
        if cell.columnSpan == 1, isMeasured[cell.column] {
          measure(cell.cell, isHeader: isHeader, &needs.columns[cell.column], &styles)
        } else if isHeader, cell.columnSpan > 1 {
          var need = ColumnNeed()
          measure(cell.cell, isHeader: true, &need, &styles)
          needs.spans.append(
            SpanNeed(column: cell.column, span: cell.columnSpan, unbreakable: need.unbreakable))
        }
      }
    }
    return needs
  }

  private mutating func measure(
    _ cell: TableCell, isHeader: Bool, _ need: inout ColumnNeed, _ styles: inout RoleStyles
  ) {
    for case .paragraph(let paragraph) in cell.blocks {
      let style = styles.style(of: paragraph)
      let text = collect(paragraph, style: style)
      let indent = style.leftIndent.points + max(0, style.firstLineIndent.points) + style.rightIndent.points
      need.natural = max(need.natural, text.naturalWidth + indent)
      need.unbreakable = max(need.unbreakable, text.unbreakableWidth + indent)
      if !isHeader, let number = text.decimals(words) { need.decimals.widen(for: number) }
    }
  }
}

extension ParagraphText {
  /// The width of the widest line if lines end only where they must, in points.
  var naturalWidth: Double { widestStretch { $0.kind == .lineBreak } }

  /// The width of the widest stretch in which no line may end, in points.
  var unbreakableWidth: Double { widestStretch(endingAt: \.endsLine) }

  private func widestStretch(endingAt isEnd: (ParagraphItem) -> Bool) -> Double {
    var widest = 0.0
    var width = 0.0
    for item in items {
      width = isEnd(item) ? 0 : width + item.width
      widest = max(widest, width)
    }
    return widest
  }
}

/// The styles of the roles met in a table; few, so that looking through them is faster than hashing names.
struct RoleStyles {
  private let document: Document
  private var known: [(role: Role, style: ParagraphStyle)] = []

  init(_ document: Document) { self.document = document }

  mutating func style(of paragraph: Paragraph) -> ParagraphStyle {
    if let found = known.first(where: { $0.role == paragraph.role }) { return found.style }
    let style = document.style(of: paragraph)
    known.append((paragraph.role, style))
    return style
  }
}
