import DocumentModel
import Geometry
import OfficePackage

/// Cards: a table with a cell of a card's size for each; its lines say where to cut. Of a folded card, the half below.
extension BlockWriter {
  mutating func write(
    _ cards: Cards, measure: Length, keepsWithNext: Bool, into xml: inout XMLWriter
  ) {
    let width = max(cards.size.width, .mm(1))
    let columns = max(1, Int(measure / width + 0.001))
    let rows = stride(from: 0, to: cards.cards.count, by: columns).map { start in
      let row = cards.cards[start..<min(start + columns, cards.cards.count)]
      let cells = row.map { TableCell($0.blocks, verticalAlignment: cards.alignment) }
      let empty = Array(repeating: TableCell([]), count: columns - cells.count)
      return TableRow(id: cards.id, cells: cells + empty)
    }
    let table = Table(
      id: cards.id, role: cards.role, columns: Array(repeating: TableColumn(.fixed(width)), count: columns),
      rows: TableRows(rows), borders: .grid(max(cards.border, .pt(0.25))),
      padding: Insets(top: cards.padding, bottom: cards.padding, left: cards.padding, right: cards.padding))
    let height = cards.isFolded ? cards.size.height / 2 : cards.size.height
    write(
      table, measure: measure, keepsWithNext: keepsWithNext, rowStyle: styles.name(ofRowHigh: height),
      into: &xml)
  }
}
