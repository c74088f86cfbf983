import CongressModel
import Diagnostics
import DocumentModel
import Geometry

/// Tables of data, as the paper defines them.
extension Composer {
  /// The table with its caption; nothing if its list has no value and may be left out.
  mutating func table(_ table: TableDefinition) -> [Block] {
    switch table.source {
    case .file(let rows): return self.table(table, of: rows)
    case .list(let selection):
      guard let selected = binder.selected(selection) else { return blankTable(table, selection) }
      return self.table(table, selected, variable: selection.variable) { $0.plan(table, selected) }
    case .sections(let sections):
      var selected: SelectedElements?
      var groups: [TablePlan.Group] = []
      for section in sections {
        guard let part = binder.selected(section.selection) else { continue }
        let first = selected?.elements.count ?? 0
        selected = selected?.joined(part) ?? part
        let title = binder.inlines(of: section.title, blank: .zero) ?? []
        groups.append(
          TablePlan.Group(
            name: title.map(\.plainText).joined(), elements: Array(first..<first + part.elements.count)))
      }
      guard let selected else { return [] }
      return self.table(table, selected, variable: sections[0].selection.variable) { _ in
        TablePlan(
          groups: groups, isGrouped: true, restarts: true, hasSubtotals: table.subtotal != nil,
          hasTotal: table.total != nil)
      }
    }
  }

  /// The table with rows to fill by hand, where a blank is left for its list.
  private mutating func blankTable(_ table: TableDefinition, _ selection: Selection) -> [Block] {
    let rows = count(table.blankRows)
    guard rows > 0, options.blanksForMissing || selection.list.missing == .blank,
      let path = selection.list.paths.first
    else { return [] }
    let nothing = SelectedElements(list: binder.resolved(path))
    return self.table(table, nothing, variable: selection.variable) { _ in
      TablePlan(blankRows: rows)
    }
  }

  private mutating func count(_ rows: TableDefinition.BlankRows) -> Int {
    guard let number = rows.number, case .integer(let count)? = binder.value(of: number)?.value else {
      return rows.otherwise
    }
    return min(max(0, count), TableDefinition.BlankRows.most)
  }

  private mutating func table(
    _ table: TableDefinition, _ selected: SelectedElements, variable: String,
    plan: (inout Composer) -> TablePlan
  ) -> [Block] {
    let columns = table.columns.compactMap { used($0, in: selected) }
    guard table.isLandscape else {
      return self.table(table, columns, selected, variable: variable, plan: plan)
    }
    return onLandscapePages { $0.table(table, columns, selected, variable: variable, plan: plan) }
  }

  /// The column without those that may be left out and have nothing to show.
  private func used(
    _ column: TableDefinition.Column, in selected: SelectedElements
  ) -> TableDefinition.Column? {
    guard column.columns.isEmpty else {
      return column.with(column.columns.compactMap { used($0, in: selected) })
    }
    guard column.isOptional, case .value(let path, _) = column.content,
      case .found(let way) = binder.congress.elementPath(path, in: selected.list)
    else { return column }
    return selected.elements.contains { way.value(in: $0, of: binder.congress) != nil } ? column : nil
  }

  private mutating func table(
    _ table: TableDefinition, _ columns: [TableDefinition.Column], _ selected: SelectedElements,
    variable: String, plan: (inout Composer) -> TablePlan
  ) -> [Block] {
    let caption = self.tableCaption(table.caption, name: table.name)
    let id = newID()
    let continued = self.continued(caption.label)
    let header = self.header(of: columns)
    let leaves = columns.flatMap(\.leaves)
    let contents = leaves.map { cellContent(of: $0, in: selected.list, variable: variable) }
    for (column, content) in zip(leaves, contents) {
      checkCells(of: content, selected, column: column.location)
    }
    let plan = plan(&self)
    let sums = self.sums(of: table, leaves, contents: contents, elements: selected.elements, plan: plan)
    if plan.hasHeadings || table.total != nil || table.subtotal != nil { roles.insert(.tableGroup) }
    let body = TableBody(
      writer: CellWriter(congress: binder.congress, tone: tone), columns: contents, selected: selected,
      plan: plan, sums: sums,
      numbering: table.grouping?.numbering ?? .none, subtotal: words(of: table.subtotal),
      total: words(of: table.total), firstID: nextID, vertical: vertical)
    _ = newIDs(body.idCount)
    let widths = zip(leaves, contents).map { TableColumn($0.width, alignsDecimals: $1.alignsDecimals) }
    return caption.blocks + [
      .table(
        setTable(
          id, widths, header: header, rows: body.rows, continued: continued, padding: table.padding))
    ]
  }

  private mutating func words(of template: Template?) -> [Inline] {
    template.flatMap { binder.inlines(of: $0, blank: rules.length("tables.blank")) }?.bound() ?? []
  }

  var vertical: TableCell.VerticalAlignment {
    rules.pack.values["tables.vertical"].flatMap { TableCell.VerticalAlignment(rawValue: $0.text) } ?? .top
  }

  /// A table with the pack's lines and spaces.
  mutating func setTable(
    _ id: NodeID, _ columns: [TableColumn], header: [TableRow], rows: TableRows, continued: Paragraph?,
    padding: Length? = nil
  ) -> Table {
    let (across, upright) = (rules.length("tables.padding-x"), padding ?? rules.length("tables.padding-y"))
    return Table(
      id: id, role: .table, columns: columns, header: header, rows: rows, continued: continued,
      borders: .grid(rules.length("tables.border")),
      padding: Insets(top: upright, bottom: upright, left: across, right: across),
      spaceBefore: rules.length("tables.space-before"), spaceAfter: rules.length("tables.space-after"))
  }

  // MARK: Caption

  /// "Bảng 1. …" above the table; nothing for a table without caption.
  mutating func tableCaption(_ caption: Template?, name: String?) -> (blocks: [Block], label: String?) {
    guard let caption, let title = binder.inlines(of: caption, blank: rules.length("signature.blank")) else {
      return ([], nil)
    }
    tableCount += 1
    let label = label("tables.label", number: "\(tableCount)")
    let words = self.words(
      "tables.caption", with: ["label": .inlines([.text(label.bound, [], nil)]), "caption": .inlines(title)])
    let line = tone.set((words ?? []).map(\.plainText).joined())
    let target = binder.references.add(.table, name: name, label: label, words: line)
    return (paragraph(role: .tableCaption, words, target: target), label)
  }

  mutating func continued(_ label: String?) -> Paragraph? {
    guard let label else { return nil }
    let words = words("tables.continued", with: ["label": .inlines([.text(label.bound, [], nil)])])
    guard case .paragraph(let paragraph)? = paragraph(role: .tableContinued, words).first else { return nil }
    return paragraph
  }

  // MARK: Header

  /// One row for each level of headings; a heading without columns below spans the rest of them.
  mutating func header(of columns: [TableDefinition.Column]) -> [TableRow] {
    guard columns.contains(where: \.hasHeading) else { return [] }
    let depth = columns.map(\.depth).max() ?? 1
    var level = columns
    var rows: [TableRow] = []
    for row in 0..<depth {
      let id = newID()
      let cells = level.map { headerCell($0, rowSpan: $0.columns.isEmpty ? depth - row : 1) }
      rows.append(TableRow(id: id, kind: .header, cells: cells))
      level = level.flatMap(\.columns)
    }
    return rows
  }

  private mutating func headerCell(_ column: TableDefinition.Column, rowSpan: Int) -> TableCell {
    let words = column.heading.flatMap { binder.inlines(of: $0, blank: rules.length("tables.blank")) }
    return TableCell(
      paragraph(role: .tableHead, words), columnSpan: column.leaves.count, rowSpan: rowSpan,
      verticalAlignment: .middle)
  }
}

extension TableDefinition.Column {
  /// The heading over other columns; nil over none.
  fileprivate func with(_ columns: [TableDefinition.Column]) -> TableDefinition.Column? {
    columns.isEmpty
      ? nil
      : TableDefinition.Column(
        heading: heading, columns: columns, content: content, width: width, alignment: alignment,
        isSummed: isSummed, isOptional: isOptional, missing: missing, file: file, filters: filters,
        location: location)
  }

  fileprivate var hasHeading: Bool { heading != nil || columns.contains(where: \.hasHeading) }
}
