import CongressModel
import Diagnostics
import VietnameseText

/// The sums of a table's columns.
struct TableSums: Sendable {
  /// For each group, then for the whole table, the sum of each column; nil where there is none to print.
  private var groups: [[DecimalNumber?]] = []
  private var whole: [DecimalNumber?] = []
  /// Which columns are summed.
  let columns: [Bool]

  init(columns: [Bool]) {
    self.columns = columns
  }

  func sum(ofColumn column: Int, group: Int?) -> DecimalNumber? {
    group.map { groups[$0][column] } ?? whole[column]
  }

  /// Adds up `figures`, by column and element; a figure nobody knows leaves its sums unknown.
  fileprivate mutating func add(_ figures: [[DecimalNumber?]], by groups: [TablePlan.Group]) {
    self.groups = groups.map { group in
      figures.map { column in Self.sum(group.elements.map { column.isEmpty ? nil : column[$0] }) }
    }
    whole = columns.indices.map { column in
      columns[column] ? Self.sum(self.groups.map { $0[column] }) : nil
    }
  }

  private static func sum(_ figures: [DecimalNumber?]) -> DecimalNumber? {
    var sum = DecimalNumber(0)
    for figure in figures {
      guard let figure, let next = sum + figure else { return nil }
      sum = next
    }
    return sum
  }
}

extension Composer {
  /// The sums of the columns that ask for them; a sum that cannot be known is reported and left empty.
  mutating func sums(
    of table: TableDefinition, _ leaves: [TableDefinition.Column], contents: [CellContent],
    elements: [FieldValue], plan: TablePlan
  ) -> TableSums {
    var sums = TableSums(columns: leaves.map(\.isSummed))
    guard table.total != nil || table.subtotal != nil else { return sums }
    let figures = zip(leaves, contents).map { column, content -> [DecimalNumber?] in
      guard column.isSummed else { return [] }
      guard content.pieces.count == 1, let way = content.paths.first, way.kind.maySum else {
        binder.log.add(CompositionDiagnostics.notSummable.at(column.location))
        return elements.map { _ in nil }
      }
      let figures = elements.map { way.value(in: $0, of: binder.congress)?.number }
      if figures.contains(where: { $0 == nil }) {
        binder.log.add(CompositionDiagnostics.unknownSum.at(column.location))
      }
      return figures
    }
    sums.add(figures, by: plan.groups)
    return sums
  }
}

extension FieldKind {
  /// Shares and days add up to nothing.
  fileprivate var maySum: Bool {
    switch self {
    case .integer, .decimal: true
    default: false
    }
  }
}
