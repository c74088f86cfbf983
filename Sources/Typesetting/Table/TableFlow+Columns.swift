import Diagnostics
import DocumentModel
import Geometry

extension Typesetter where Shaper: ~Copyable {
  /// The columns of a table, in the middle of the measure if they do not fill it; nil, with an error, if some have no
  /// room for a letter.
  mutating func columns(of table: Table, _ styles: inout RoleStyles, measure: Double) -> TableColumns? {
    let letter = table.typeSize(&styles) / 2
    let insets = ColumnInsets(table)
    let least = table.columns.indices.reduce(0) { $0 + insets.sum(from: $1) + letter }
    guard least <= measure else { return reportNarrow(table, measure: measure) }
    let needs = columnNeeds(of: table, &styles)
    let solved = ColumnWidths(of: table, needs: needs, measure: measure)
    guard table.columns.indices.allSatisfy({ solved.widths[$0] - insets.sum(from: $0) >= letter }) else {
      return reportNarrow(table, measure: measure)
    }
    if let wanted = solved.wanted {
      log.add(
        TypesettingDiagnostics.narrowedColumns.at(
          table.location, Phrase.millimetres(wanted), Phrase.millimetres(measure)))
    }
    var edges = [max(0, (measure - solved.widths.reduce(0, +)) / 2)]
    for width in solved.widths { edges.append(edges[edges.count - 1] + width) }
    let decimals = zip(table.columns, needs.columns).map { $0.alignsDecimals ? $1.decimals : nil }
    return TableColumns(measure: measure, edges: edges, insets: insets, decimals: decimals)
  }

  private mutating func reportNarrow(_ table: Table, measure: Double) -> TableColumns? {
    log.add(
      TypesettingDiagnostics.narrowTable.at(
        table.location, Phrase("\(table.columns.count)"), Phrase.millimetres(measure)))
    return nil
  }
}

extension Phrase {
  /// Points as whole millimetres.
  fileprivate static func millimetres(_ points: Double) -> Phrase {
    Phrase("\(Int(Length.pt(points).bounded.millimetres.rounded()))")
  }
}

extension Table {
  /// The rows at the table's head: its header, else its first row.
  private var firstRows: [TableRow] { header.isEmpty && rows.count > 0 ? [rows[0]] : header }

  /// The largest type at the table's head, in points.
  fileprivate func typeSize(_ styles: inout RoleStyles) -> Double {
    var size = 1.0
    for case .paragraph(let paragraph) in firstRows.flatMap(\.cells).flatMap(\.blocks) {
      size = max(size, styles.style(of: paragraph).font.size.points)
    }
    return size
  }

  /// Where the table's first words come from.
  var location: Location? { firstRows.lazy.flatMap(\.cells).compactMap(\.location).first }

  /// The words that head a column: those of the lowest cell of the header above it alone; else its number.
  func title(ofColumn column: Int) -> String {
    var bundle = RowBundle(columnCount: columns.count)
    for (index, row) in header.enumerated() { bundle.append(row, rowsBelow: header.count - 1 - index) }
    let cell = bundle.rows.indices.reversed().lazy.compactMap { bundle.cell(row: $0, column: column) }.first
    let words = cell.map { $0.cell.blocks.map(\.plainText).joined(separator: " ") } ?? ""
    return words.isEmpty ? "\(column + 1)" : "\(column + 1) (\(words.prefix(60)))"
  }

  /// The table with every length within bounds.
  var withBoundedMeasures: Table {
    var table = self
    table.columns = columns.map {
      TableColumn($0.width.bounded, alignsDecimals: $0.alignsDecimals)
    }
    table.borders = borders.bounded
    table.padding = Insets(
      top: padding.top.boundedExtent, bottom: padding.bottom.boundedExtent, left: padding.left.boundedExtent,
      right: padding.right.boundedExtent)
    table.spaceBefore = spaceBefore.boundedExtent
    table.spaceAfter = spaceAfter.boundedExtent
    return table
  }
}

extension TableCell {
  /// Where the cell's first words come from.
  var location: Location? {
    blocks.lazy.compactMap { block in
      guard case .paragraph(let paragraph) = block else { return nil }
      return paragraph.location
    }.first
  }
}

extension Paragraph {
  /// Where its first words come from.
  var location: Location? { inlines.lazy.compactMap { $0.origin?.location }.first }
}

extension Block {
  fileprivate var plainText: String {
    if case .paragraph(let paragraph) = self { paragraph.plainText } else { "" }
  }
}

extension TableColumn.Width {
  fileprivate var bounded: TableColumn.Width {
    switch self {
    case .fixed(let width): .fixed(width.boundedExtent)
    case .share: self
    case .content(let least, let most): .content(min: least.boundedExtent, max: most.boundedExtent)
    }
  }
}

extension TableBorders {
  fileprivate var bounded: TableBorders {
    TableBorders(
      top: top.boundedExtent, bottom: bottom.boundedExtent, left: left.boundedExtent,
      right: right.boundedExtent, horizontal: horizontal.boundedExtent, vertical: vertical.boundedExtent)
  }
}
