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
    /// A cell a column each.
    public let rows: [[String]]

    public init(_ title: String, columns: [Column], rows: [[String]]) {
      (self.title, self.columns, self.rows) = (title, columns, rows)
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
    let document = PlainReportSetter(report: report, family: family).document
    var faults = DiagnosticLog()
    let pages = session.pages(of: document, log: &faults)
    log.add(contentsOf: faults)
    if faults.hasErrors { throw .badData }
    do {
      return RenderedFile(name: "\(id).pdf", bytes: try session.pdf(of: pages, metadata: document.metadata))
    } catch {
      log.add(error.diagnostic)
      throw .inputOutput
    }
  }
}

/// Makes a document of a plain report.
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

  var document: Document {
    let sentences = report.sentences.enumerated().map { index, text in
      Block.paragraph(paragraph(text, .body, NodeID(index + 1)))
    }
    let tables = report.tables.enumerated().flatMap { index, table in
      blocks(
        of: table, NodeID(report.sentences.count + index * 2 + 1),
        NodeID(report.sentences.count + index * 2 + 2))
    }
    return Document(
      metadata: Document.Metadata(
        title: report.title, author: "", subject: report.title, language: "vi-VN", date: report.date),
      page: PageLayout(
        size: PaperSize.a4.size,
        margins: Insets(top: .mm(20), bottom: .mm(20), left: .mm(25), right: .mm(20)),
        pageNumber: PageLayout.PageNumber(fromTop: .mm(10), firstPage: 2)), styles: styles,
      blocks: [.paragraph(paragraph(report.title, Self.title, Self.titleID))] + sentences + tables)
  }

  private func blocks(of table: PlainReport.Table, _ captionID: NodeID, _ id: NodeID) -> [Block] {
    let entry = OutlineEntry(level: 1, title: table.title)
    var caption = paragraph(table.title, Self.caption, captionID)
    caption.outline = entry
    let header = TableRow(
      id: id, kind: .header,
      cells: table.columns.map { TableCell([.paragraph(paragraph($0.heading, Self.heading, id))]) })
    let rows = TableRows(count: table.rows.count) { index in
      TableRow(id: id, cells: table.rows[index].map { TableCell([.paragraph(paragraph($0, Self.cell, id))]) })
    }
    let made = DocumentModel.Table(
      id: id, role: Self.table, columns: table.columns.map { TableColumn(.share($0.share)) },
      header: [header], rows: rows,
      spaceAfter: .pt(8))
    return [.paragraph(caption), .table(made)]
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
