import DocumentModel
import Geometry
import OfficePackage

/// Cards: a table with a cell of a card's size for each; its lines say where to cut. A folded card is two cells, the words of the
/// upper one upside down.
extension BlockWriter {
  mutating func write(
    _ cards: Cards, measure: Length, keepsWithNext: Bool, into xml: inout XMLWriter
  ) {
    let width = max(cards.size.width, .mm(1))
    let columns = max(1, Int(measure / width + 0.001))
    let rows = stride(from: 0, to: cards.cards.count, by: columns).flatMap { start -> [TableRow] in
      let row = cards.cards[start..<min(start + columns, cards.cards.count)]
      let cells = row.map { TableCell($0.blocks, verticalAlignment: cards.alignment) }
      let empty = Array(repeating: TableCell([]), count: columns - cells.count)
      let whole = TableRow(id: cards.id, cells: cells + empty)
      return cards.isFolded ? [whole, whole] : [whole]
    }
    let table = Table(
      id: cards.id, role: cards.role, columns: Array(repeating: TableColumn(.fixed(width)), count: columns),
      rows: TableRows(rows), borders: .grid(max(cards.border, .pt(0.25))),
      padding: Insets(top: cards.padding, bottom: cards.padding, left: cards.padding, right: cards.padding))
    let height = cards.isFolded ? cards.size.height / 2 : cards.size.height
    let frame = RowFrame(
      style: styles.name(ofRowHigh: height),
      turnedHeight: cards.isFolded ? (height - cards.padding * 2).atLeast(.mm(1)) : nil)
    write(table, measure: measure, keepsWithNext: keepsWithNext, rows: frame, into: &xml)
  }

  /// The paragraphs of a cell upside down. No text processor turns those of a cell, so they stand in a shape; what is in
  /// one has no named style in LibreOffice, and says all of its look itself.
  mutating func writeTurned(
    _ cell: TableCell, room: Size, keepsWithNext: Bool, into xml: inout XMLWriter
  ) {
    var variant = variant(of: StyleNames.figure)
    variant.keepsWithNext = keepsWithNext
    xml.element("text:p", ["text:style-name": styles.name(of: variant)]) { xml in
      let (width, height) = (room.width.mm, room.height.mm)
      xml.element(
        "draw:custom-shape",
        [
          "text:anchor-type": "as-char", "draw:style-name": styles.name(ofTurned: cell.verticalAlignment),
          "svg:width": width, "svg:height": height,
          "draw:transform": "rotate(3.14159265358979) translate(\(width) \(height))",
        ]
      ) { xml in
        for paragraph in cell.blocks.flatMap(\.paragraphs) {
          _ = surroundings.inventory.styleName(of: paragraph.role)
          let style = document.styles[paragraph.role]
          let name = styles.name(ofTurned: paragraph.role, style)
          writePlain(paragraph, as: ParagraphVariant(parent: name), into: &xml)
        }
        xml.element(
          "draw:enhanced-geometry",
          [
            "svg:viewBox": "0 0 21600 21600", "draw:type": "rectangle",
            "draw:enhanced-path": "M 0 0 L 21600 0 21600 21600 0 21600 0 0 Z N",
          ])
      }
    }
  }
}

extension Block {
  /// Itself or those in it.
  fileprivate var paragraphs: [Paragraph] {
    if case .paragraph(let paragraph) = self { [paragraph] } else { nested.flatMap(\.paragraphs) }
  }
}
