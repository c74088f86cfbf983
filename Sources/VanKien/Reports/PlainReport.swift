import CairoRenderer
public import Diagnostics
import DocumentModel
import Geometry

/// A plain account for whoever runs the program: a title, sentences, tables. No paper of an office, and by no rules of form.
public struct PlainReport: Sendable {
  /// A table of words.
  public struct Table: Sendable {
    public let title: String
    public let columns: [Column]
    public let rowCount: Int
    /// The cells of a row, one a column; the same each time.
    public let row: @Sendable (Int) -> [String]

    /// Rows made when they are asked for.
    public init(
      _ title: String, columns: [Column], rowCount: Int, row: @escaping @Sendable (Int) -> [String]
    ) {
      (self.title, self.columns, self.rowCount, self.row) = (title, columns, rowCount, row)
    }

    public init(_ title: String, columns: [Column], rows: [[String]]) {
      precondition(rows.allSatisfy { $0.count == columns.count }, "a row has one cell a column")
      self.init(title, columns: columns, rowCount: rows.count) { rows[$0] }
    }
  }

  /// A column and its share of the width.
  public struct Column: Sendable {
    public let heading: String
    public let share: Double

    public init(_ heading: String, share: Double) { (self.heading, self.share) = (heading, share) }
  }

  public let title: String
  public let sentences: [String]
  public let tables: [Table]
  /// ISO 8601 with zone, for the file's metadata.
  public let date: String

  public init(title: String, sentences: [String], tables: [Table], date: String) {
    (self.title, self.sentences, self.tables, self.date) = (title, sentences, tables, date)
  }
}

extension VanKien {
  /// The report as a PDF file named "ID.pdf".
  public func file(
    of report: PlainReport, id: String, session: FontSession, log: inout DiagnosticLog
  ) throws(RunFailure) -> RenderedFile {
    var ignored = DiagnosticLog()
    let family = try locatedFonts(for: nil, log: &ignored).first?.face.family ?? ""
    let documents = PlainReportSetter(report: report, family: family).documents
    var found = DiagnosticLog()
    defer { log.add(contentsOf: found) }
    do throws(RenderingError) {
      let bytes = try session.pdf(of: documents, log: &found)
      if !found.hasErrors { return RenderedFile(name: "\(id).pdf", bytes: bytes) }
    } catch {
      found.add(error.diagnostic)
      throw .inputOutput
    }
    throw .badData
  }
}

/// Makes documents of a plain report: a long table is cut into several, one after another.
private struct PlainReportSetter {
  let report: PlainReport
  let family: String

  private static let title = Role(rawValue: "report-title")
  private static let caption = Role(rawValue: "report-caption")
  private static let heading = Role(rawValue: "report-column")
  private static let cell = Role(rawValue: "report-cell")
  private static let table = Role(rawValue: "report-table")
  /// Node ids: blocks in order from 1; rows and cells of a table share their table's.
  private static let titleID = NodeID(0)
  /// How many rows of a table are laid out at once.
  private static let rowsAtOnce = 1000

  /// Of at least one document.
  var documents: [Document] {
    let cut = report.tables.enumerated().flatMap { index, table in
      stride(from: 0, to: max(1, table.rowCount), by: Self.rowsAtOnce).map { first in
        blocks(
          of: table, from: first, NodeID(report.sentences.count + index * 2 + 1),
          NodeID(report.sentences.count + index * 2 + 2))
      }
    }
    let isWhole = cut.count <= report.tables.count
    let parts = isWhole ? [opening + cut.flatMap { $0 }] : [opening] + cut
    return parts.map(document)
  }

  private var opening: [Block] {
    let sentences = report.sentences.enumerated().map { index, text in
      Block.paragraph(paragraph(text, .body, NodeID(index + 1)))
    }
    return [.paragraph(paragraph(report.title, Self.title, Self.titleID))] + sentences
  }

  private func document(_ blocks: [Block]) -> Document {
    Document(
      metadata: Document.Metadata(
        title: report.title, author: "", subject: report.title, language: "vi-VN", date: report.date),
      page: PageLayout(
        size: PaperSize.a4.size,
        margins: Insets(top: .mm(20), bottom: .mm(20), left: .mm(25), right: .mm(20)),
        pageNumber: nil), styles: styles, blocks: blocks)
  }

  /// The rows of `table` from `first` on, with the caption above the first of all.
  private func blocks(of table: PlainReport.Table, from first: Int, _ captionID: NodeID, _ id: NodeID)
    -> [Block]
  {
    let entry = OutlineEntry(level: 1, title: table.title)
    var caption = paragraph(table.title, Self.caption, captionID)
    caption.outline = entry
    let header = TableRow(
      id: id, kind: .header,
      cells: table.columns.map { TableCell([.paragraph(paragraph($0.heading, Self.heading, id))]) })
    let rows = TableRows(count: min(Self.rowsAtOnce, table.rowCount - first)) { index in
      TableRow(
        id: id, cells: table.row(first + index).map { TableCell([.paragraph(paragraph($0, Self.cell, id))]) }
      )
    }
    let made = DocumentModel.Table(
      id: id, role: Self.table, columns: table.columns.map { TableColumn(.share($0.share)) },
      header: [header], rows: rows,
      spaceAfter: .pt(8))
    return first == 0 ? [.paragraph(caption), .table(made)] : [.table(made)]
  }

  private func paragraph(_ text: String, _ role: Role, _ id: NodeID) -> Paragraph {
    Paragraph(id: id, role: role, inlines: [.text(text, [], nil)])
  }

  private var styles: [Role: ParagraphStyle] {
    func style(
      _ size: Double, bold: Bool = false, _ alignment: Alignment = .left, before: Double = 0,
      after: Double = 0,
      keeps: Bool = false
    ) -> ParagraphStyle {
      ParagraphStyle(
        font: FontStyle(family: family, size: .pt(size), bold: bold), alignment: alignment,
        pitch: .pt(size * 1.25),
        spaceBefore: .pt(before), spaceAfter: .pt(after), keepWithNext: keeps)
    }
    return [
      Self.title: style(15, bold: true, .centered, after: 10, keeps: true), .body: style(12, after: 3),
      Self.caption: style(12, bold: true, before: 8, after: 4, keeps: true),
      Self.heading: style(10, bold: true, .centered),
      Self.cell: style(10), .pageNumber: style(10, .centered),
    ]
  }
}
