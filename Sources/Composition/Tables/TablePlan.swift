import CongressModel
import Diagnostics
import VietnameseText

/// Which rows a table has, in order: headings of groups, elements, sums.
struct TablePlan: Sendable {
  enum Row: Sendable {
    case group(Int)
    /// An element of the list and its ordinal number.
    case element(Int, ordinal: Int)
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

  init(groups: [Group], isGrouped: Bool, restarts: Bool, hasSubtotals: Bool, hasTotal: Bool) {
    self.groups = groups
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
  /// The order and groups of a table's elements; faults in the paths are reported.
  mutating func plan(_ table: TableDefinition, elements: [FieldValue], list: String) -> TablePlan {
    let order = sorted(elements, by: table.order, list: list)
    var groups = [TablePlan.Group(name: "", elements: order)]
    if let grouping = table.grouping, let way = elementPath(grouping.path, in: list, at: grouping.location) {
      groups = grouped(order, of: elements, by: way, table, list: list)
    }
    return TablePlan(
      groups: groups, isGrouped: table.grouping != nil, restarts: table.grouping?.restarts ?? false,
      hasSubtotals: table.subtotal != nil && table.grouping != nil, hasTotal: table.total != nil)
  }

  /// Groups in the order of their first elements.
  private mutating func grouped(
    _ order: [Int], of elements: [FieldValue], by way: ElementPath, _ table: TableDefinition, list: String
  ) -> [TablePlan.Group] {
    var groups: [TablePlan.Group] = []
    var places: [String: Int] = [:]
    for index in order {
      let value = way.value(in: elements[index], of: binder.congress)
      let name = value.flatMap { ValueFormatter(congress: binder.congress).text($0, path: "", format: nil) }
      if name == nil, let grouping = table.grouping {
        let path = "\(list).\(index + 1).\(grouping.path)"
        binder.log.add(CompositionDiagnostics.missingValue.at(grouping.location, Phrase(path)))
      }
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

  /// The indices of the elements in the order asked for; equal ones stay as they stand in the data.
  private mutating func sorted(
    _ elements: [FieldValue], by order: [TableDefinition.Order], list: String
  ) -> [Int] {
    let keys = order.compactMap { key -> [SortKey]? in
      guard let way = elementPath(key.path, in: list, at: key.location) else { return nil }
      return elements.map {
        SortKey(way.value(in: $0, of: binder.congress), isName: key.areNames, isDescending: key.isDescending)
      }
    }
    return elements.indices.sorted { a, b in
      for key in keys where key[a] != key[b] { return key[a] < key[b] }
      return a < b
    }
  }
}

/// A value as rows are sorted by it; unknown ones come last.
private struct SortKey: Comparable {
  private enum Content: Equatable {
    case unknown
    case number(DecimalNumber)
    case text(NameSortKey)
  }

  private let content: Content
  private let isDescending: Bool

  init(_ value: FieldValue?, isName: Bool, isDescending: Bool) {
    self.isDescending = isDescending
    if let number = value?.number {
      content = .number(number)
    } else if case .date(let date)? = value {
      content = .number(DecimalNumber((date.year * 100 + date.month) * 100 + date.day))
    } else if let text = value?.text {
      // Words that are no names are compared from their first word on: as a given name without others.
      content = .text(
        isName ? PersonName(text).sortKey : PersonName(family: "", middle: "", given: text).sortKey)
    } else {
      content = .unknown
    }
  }

  static func < (a: SortKey, b: SortKey) -> Bool {
    switch (a.content, b.content) {
    case (.unknown, _): false
    case (_, .unknown): true
    case (.number(let left), .number(let right)): a.isDescending ? right < left : left < right
    case (.text(let left), .text(let right)): a.isDescending ? right < left : left < right
    case (.number, .text): true
    case (.text, .number): false
    }
  }
}
