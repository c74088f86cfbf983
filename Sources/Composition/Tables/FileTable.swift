import CongressModel
import Diagnostics
import DocumentModel
import Geometry
import VietnameseText

/// Tables whose rows stand in a file of their own.
extension Composer {
  /// The table of a file's rows; nothing, reported, if the file cannot be read or lacks a column.
  mutating func table(_ table: TableDefinition, of rows: TableDefinition.FileRows) -> [Block] {
    guard let file = openTable(rows.name, rows.sheet, rows.location, &binder.log) else { return [] }
    guard table.isLandscape else { return self.table(table, file) }
    return onLandscapePages { $0.table(table, file) }
  }

  private mutating func table(_ table: TableDefinition, _ file: any TableFile) -> [Block] {
    reportUnfit(table)
    let caption = self.tableCaption(table.caption, name: table.name)
    let id = newID()
    let continued = self.continued(caption.label)
    let header = self.header(of: table.columns)
    let leaves = table.columns.flatMap(\.leaves)
    let columns = leaves.map { fileColumn($0, of: file) }
    let body = FileTableBody(
      file: file, columns: columns, writer: CellWriter(congress: binder.congress, tone: tone),
      firstID: nextID,
      vertical: vertical)
    _ = newIDs(body.idCount)
    let widths = leaves.map { TableColumn($0.width, alignsDecimals: $0.alignment == .decimal) }
    return caption.blocks + [
      .table(
        setTable(
          id, widths, header: header, rows: body.rows, continued: continued, padding: table.padding))
    ]
  }

  /// Rows as they are have no sums, groups or words of the paper's own.
  private mutating func reportUnfit(_ table: TableDefinition) {
    let isPlain = table.grouping == nil && table.subtotal == nil && table.total == nil
    let unfit = table.columns.flatMap(\.leaves).first { column in
      if case .text = column.content { return true }
      return column.isSummed || !column.filters.isEmpty
    }
    guard !isPlain || unfit != nil else { return }
    binder.log.add(CompositionDiagnostics.plainRows.at(unfit?.location ?? table.location))
  }

  private mutating func fileColumn(
    _ column: TableDefinition.Column, of file: any TableFile
  ) -> FileTableBody.Column {
    let role = column.alignment.role
    roles.insert(role)
    guard case .value(let heading, _) = column.content else {
      return FileTableBody.Column(number: nil, isOrdinal: column.content == .ordinal, role: role)
    }
    let number = file.column(heading)
    if number == nil {
      let nearest = Suggestion.nearest(to: heading, among: file.headings)
      binder.log.add(
        CompositionDiagnostics.noColumn.at(
          column.location, Phrase(heading), hint: nearest.map(CompositionDiagnostics.didYouMean)))
    }
    return FileTableBody.Column(number: number, isOrdinal: false, role: role)
  }
}

/// The rows of a file as rows of a table, each made when it is asked for.
private struct FileTableBody: Sendable {
  let file: any TableFile
  let columns: [Column]
  let writer: CellWriter
  /// The number of the first row; each row takes one, and one for each column.
  let firstID: Int
  let vertical: TableCell.VerticalAlignment

  struct Column: Sendable {
    /// In the file; nil for one that is not from there.
    let number: Int?
    let isOrdinal: Bool
    let role: Role
  }

  var rows: TableRows { TableRows(count: file.rowCount) { row($0) } }

  /// How many numbers of blocks the rows take.
  var idCount: Int { file.rowCount * (columns.count + 1) }

  private func row(_ index: Int) -> TableRow {
    let id = firstID + index * (columns.count + 1)
    let texts = file.texts(ofRow: index)
    let origin = Origin(location: file.location(ofRow: index))
    let cells = columns.enumerated().map { position, column in
      let text =
        if let number = column.number {
          texts.indices.contains(number) ? writer.words(Normalization.nfc(texts[number])) : ""
        } else {
          column.isOrdinal ? NumberFormat.integer(index + 1) : ""
        }
      guard !text.isEmpty else { return TableCell([], verticalAlignment: vertical) }
      let words = Inline.text(text, [], column.number == nil ? nil : origin)
      let paragraph = Paragraph(id: NodeID(id + position + 1), role: column.role, inlines: [words])
      return TableCell([.paragraph(paragraph)], verticalAlignment: vertical)
    }
    return TableRow(id: NodeID(id), kind: .body, cells: cells)
  }
}
