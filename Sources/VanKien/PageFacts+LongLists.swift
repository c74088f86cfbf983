import Diagnostics
import DocumentModel
import Geometry
import OpenDocument
import Typesetting

/// What pages tell of documents with long tables. Laying out the rows of a list of thousands takes longer than writing
/// them, and nothing an ODT needs is on those pages but their number, which is then left out.
struct LongLists {
  /// Tables of more rows than this are long.
  private static let mostRows = 1000

  private let document: Document
  private let tables: [Table]

  /// Nil for a document without long tables, or one that names pages.
  init?(in document: Document) {
    self.document = document
    tables = document.blocks.compactMap { block in
      guard case .table(let table) = block, table.rows.count > LongLists.mostRows else { return nil }
      return table
    }
    if tables.isEmpty || document.blocks.contains(where: \.holdsReferences) { return nil }
  }

  /// Whether the columns of all long tables are known.
  func areKnown(in reader: PageFactReader) -> Bool {
    tables.allSatisfy { reader.items.knows($0) }
  }

  /// The document with one row of each long table, its columns as wide as they are.
  func shortened(_ facts: PageFacts) -> Document {
    var short = document
    short.blocks = document.blocks.map { block in
      guard case .table(var table) = block, tables.contains(where: { $0.id == table.id }) else {
        return block
      }
      let rows = table.rows
      table.rows = TableRows(count: 1) { _ in rows[rows.count - 1] }
      if let widths = facts.columnWidths[table.id], widths.count == table.columns.count {
        for (index, width) in widths.enumerated() { table.columns[index].width = .fixed(width) }
      }
      return .table(table)
    }
    return short
  }
}

extension FontSession {
  /// Enough pages have been seen.
  private struct Enough: Error {}

  /// What the pages of a document tell, without keeping them, and the first of them.
  func facts(of document: Document, log: inout DiagnosticLog) -> (facts: PageFacts, firstPage: Page?) {
    var reader = PageFactReader(of: document)
    guard let lists = LongLists(in: document) else {
      layOut(document, log: &log) { reader.add($0) }
      return (reader.facts, reader.firstPage)
    }
    do throws(Enough) {
      try layOut(document, log: &log) { page throws(Enough) in
        reader.add(page)
        if lists.areKnown(in: reader) { throw Enough() }
      }
    } catch {}
    let head = reader.facts
    let short = lists.shortened(head)
    var rest = PageFactReader(of: short)
    layOut(short, log: &log) { rest.add($0) }
    var facts = rest.facts
    facts.columnWidths.merge(head.columnWidths) { $1 }
    facts.pageCount = nil
    return (facts, reader.firstPage)
  }
}
