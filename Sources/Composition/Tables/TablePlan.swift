import CongressModel
import Diagnostics
import DocumentModel
import Geometry
import VietnameseText

/// Which rows a table has, in order: headings of groups, elements, sums.
struct TablePlan: Sendable {
  enum Row: Sendable {
    case group(Int)
    /// An element of the list and its ordinal number.
    case element(Int, ordinal: Int)
    /// A row to fill by hand.
    case blank(ordinal: Int)
    case subtotal(Int)
    case total
  }

  /// Elements under one heading.
  struct Group: Sendable {
    let name: String
    var elements: [Int]
  }

  private(set) var rows: [Row] = []
  let groups: [Group]
  /// Whether groups have headings.
  let hasHeadings: Bool

  /// Rows to fill by hand only.
  init(blankRows: Int) {
    groups = []
    hasHeadings = false
    rows = (0..<blankRows).map { .blank(ordinal: $0 + 1) }
  }

  init(groups: [Group], isGrouped: Bool, restarts: Bool, hasSubtotals: Bool, hasTotal: Bool) {
    self.groups = groups
    hasHeadings = isGrouped
    var ordinal = 0
    for (index, group) in groups.enumerated() {
      if isGrouped { rows.append(.group(index)) }
      if restarts { ordinal = 0 }
      for element in group.elements {
        ordinal += 1
        rows.append(.element(element, ordinal: ordinal))
      }
      if hasSubtotals { rows.append(.subtotal(index)) }
    }
    if hasTotal { rows.append(.total) }
  }
}

extension Composer {
  /// The groups of a table's elements; faults in the paths are reported.
  mutating func plan(_ table: TableDefinition, _ selected: SelectedElements) -> TablePlan {
    var groups = [TablePlan.Group(name: "", elements: Array(selected.elements.indices))]
    var isGrouped = table.grouping != nil
    if let grouping = table.grouping,
      let way = binder.elementPath(grouping.path, in: selected.list, at: grouping.location)
    {
      let congress = binder.congress
      isGrouped =
        !grouping.isOptional || selected.elements.contains { way.value(in: $0, of: congress) != nil }
      if isGrouped {
        groups = grouped(selected, by: way, grouping).map { group in
          TablePlan.Group(name: heading(of: group, grouping), elements: group.elements)
        }
      }
    }
    return TablePlan(
      groups: groups, isGrouped: isGrouped, restarts: table.grouping?.restarts ?? false,
      hasSubtotals: table.subtotal != nil && isGrouped, hasTotal: table.total != nil)
  }

  private mutating func heading(of group: TablePlan.Group, _ grouping: TableDefinition.Grouping) -> String {
    guard let template = grouping.heading else { return group.name }
    let outer = binder.variables
    defer { binder.variables = outer }
    binder.variables["group"] = .inlines([.text(group.name, [], nil)])
    binder.variables["count"] = .inlines([.text(NumberFormat.integer(group.elements.count), [], nil)])
    return (binder.inlines(of: template, blank: .zero) ?? []).map(\.plainText).joined()
  }

  /// Delegations in protocol order; other groups in the order of their first elements.
  private mutating func grouped(
    _ selected: SelectedElements, by way: ElementPath, _ grouping: TableDefinition.Grouping
  ) -> [TablePlan.Group] {
    if selected.list == "delegates", let kind = DelegateGrouping(rawValue: grouping.path) {
      return delegateGroups(selected, by: kind, grouping)
    }
    var groups: [TablePlan.Group] = []
    var places: [String: Int] = [:]
    for index in selected.elements.indices {
      let value = way.value(in: selected.elements[index], of: binder.congress)
      let name = value.flatMap { ValueFormatter(congress: binder.congress).text($0, path: "", format: nil) }
      if name == nil { reportUngrouped("\(selected.paths[index]).\(grouping.path)", grouping) }
      if let place = places[name ?? ""] {
        groups[place].elements.append(index)
      } else {
        places[name ?? ""] = groups.count
        groups.append(TablePlan.Group(name: name ?? "", elements: [index]))
      }
      if name == nil { break }
    }
    return groups
  }

  private mutating func delegateGroups(
    _ selected: SelectedElements, by kind: DelegateGrouping, _ grouping: TableDefinition.Grouping
  ) -> [TablePlan.Group] {
    let indices = Dictionary(uniqueKeysWithValues: zip(selected.positions, selected.elements.indices))
    return binder.congress.delegateGroups(of: selected.positions, by: kind).map { group in
      let elements = group.indices.compactMap { indices[$0] }
      if group.name == nil, let first = elements.first {
        reportUngrouped("\(selected.paths[first]).\(grouping.path)", grouping)
      }
      return TablePlan.Group(name: group.name ?? "", elements: elements)
    }
  }

  private mutating func reportUngrouped(_ path: String, _ grouping: TableDefinition.Grouping) {
    binder.log.add(CompositionDiagnostics.missingValue.at(grouping.location, Phrase(path)))
  }
}
