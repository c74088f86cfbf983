import CongressModel
import Diagnostics
import DocumentModel
import Geometry

/// The plan of a hall's seats.
extension Composer {
  /// A row of the table for each row of the hall; nothing if nobody has a seat.
  mutating func seats(_ plan: SeatPlan) -> [Block] {
    guard let selected = binder.selected(plan.selection) else { return [] }
    let id = newID()
    let outer = binder.variables
    defer { binder.variables = outer }
    var taken: [SeatPlace: TableCell] = [:]
    for (element, path) in zip(selected.elements, selected.paths) {
      binder.variables[plan.selection.variable] = .element(element, list: selected.list, path: path)
      guard let place = place(of: plan, element: path) else { continue }
      let words = plan.words.flatMap { words -> [Block] in
        paragraph(role: .seat, binder.inlines(of: words, missing: .omit, blank: .zero))
      }
      taken[place] = TableCell(words, verticalAlignment: .middle)
    }
    guard let last = taken.keys.map(\.number).max() else { return [] }
    let rows = plan.rows + Set(taken.keys.map(\.row)).subtracting(plan.rows).sorted(by: SeatPlace.isOrdered)
    return hall(id, rows, seats: max(last, plan.seats ?? 0), aisles: Set(plan.aisles), taken)
  }

  /// Where somebody sits; nil where none is known, or, reported, where it cannot be told.
  private mutating func place(of plan: SeatPlan, element path: String) -> SeatPlace? {
    let variable = "\(plan.selection.variable).\(plan.seat)"
    let binding = Binding(paths: [variable], missing: .omit, blank: nil, location: plan.location)
    guard binder.hasValue(binding), case .text(let text)? = binder.value(of: binding)?.value else {
      return nil
    }
    if let place = SeatPlace(text), place.number <= SeatPlan.mostSeats { return place }
    let location = binder.congress.origin(of: "\(path).\(plan.seat)") ?? plan.location
    binder.log.add(CompositionDiagnostics.oddSeat.at(location, Phrase(text)))
    return nil
  }

  private mutating func hall(
    _ id: NodeID, _ rows: [String], seats: Int, aisles: Set<Int>, _ taken: [SeatPlace: TableCell]
  ) -> [Block] {
    let line = rules.length("tables.border")
    let sides = TableBorders(left: line, right: line)
    let label = rules.length("cards.seat-label")
    let aisle = rules.length("cards.aisle")
    var columns = [TableColumn(.fixed(label))]
    for number in 1...seats {
      columns.append(TableColumn(.share(1)))
      if aisles.contains(number), number < seats { columns.append(TableColumn(.fixed(aisle))) }
    }
    let lines = rows.map { row -> TableRow in
      let rowID = newID()
      let name = paragraph(role: .tableCellCentered, [.text(row, .bold, nil)])
      var cells = [TableCell(name, verticalAlignment: .middle, borders: TableBorders(right: line))]
      for number in 1...seats {
        cells.append(SeatPlace("\(row)\(number)").flatMap { taken[$0] } ?? TableCell([]))
        if aisles.contains(number), number < seats { cells.append(TableCell([], borders: sides)) }
      }
      return TableRow(id: rowID, cells: cells)
    }
    return [
      .table(
        setTable(
          id, columns, header: [], rows: TableRows(lines), continued: nil,
          padding: rules.length("cards.seat-padding")))
    ]
  }
}
