import DocumentModel
import Geometry
import Typesetting

// What holds for the tables of any document.

extension LaidOutPaper {
  /// All findings about tables.
  func tables() -> [String] {
    document.blocks.flatMap { block -> [String] in
      guard case .table(let table) = block else { return [] }
      return headers(of: table) + rows(of: table) + neighbours(in: table)
    } + wordsOnLines()
  }

  /// Whether a paragraph is shown as furniture only: the words above the header of a table that goes on.
  func isFurniture(_ paragraph: Paragraph) -> Bool {
    document.blocks.contains { block in
      if case .table(let table) = block { table.continued?.id == paragraph.id } else { false }
    }
  }

  /// The pages that hold a cell of the row.
  private func pages(of row: TableRow) -> [Int] {
    let nodes = Set(row.nodes)
    return pages.filter { $0.items.contains { $0.node.map(nodes.contains) ?? false } }.map(\.number)
  }

  /// The header stands once in the table and as furniture, below the words that it goes on, on every further page.
  private func headers(of table: Table) -> [String] {
    let wanted = table.header.flatMap(\.texts).joined()
    let continued = table.continued?.spelling() ?? ""
    let numbers = pageNumbers(of: .table(table))
    return numbers.dropFirst().compactMap { number in
      let found = pages[number - 1].furniture(for: table).joined()
      if table.header.isEmpty || found == continued + wanted || found == continued + continued + wanted {
        return nil
      }
      return "page \(number) repeats “\(found)” as header instead of “\(continued + wanted)”"
    }
  }

  /// Every row is whole on one page, group titles stand above a row, sums below one.
  private func rows(of table: Table) -> [String] {
    var findings: [String] = []
    let rows = table.allRows
    let places = rows.map { pages(of: $0) }
    for (row, numbers) in zip(rows, places) {
      if numbers.isEmpty, !row.texts.joined().isEmpty { findings.append("row \(row.id.number) is lost") }
      if numbers.count > 1, !allowance.contains(.tallRow) {
        findings.append("row \(row.id.number) is parted")
      }
    }
    guard !allowance.contains(.split) else { return findings }
    for index in rows.indices.dropFirst() {
      guard let last = places[index - 1].last, let first = places[index].first, last != first else {
        continue
      }
      if rows[index - 1].kind == .group { findings.append("page \(last) ends with the title of a group") }
      if [.subtotal, .total].contains(rows[index].kind) {
        findings.append("page \(first) begins with a sum")
      }
    }
    if let last = table.header.isEmpty ? nil : pageNumbers(of: .table(table)).first, let row = places.first,
      row.first != last, !row.isEmpty
    {
      findings.append("page \(last) ends with the header of a table")
    }
    return findings
  }

  /// Words of a cell end before those of the next cell to the right begin.
  private func neighbours(in table: Table) -> [String] {
    guard !allowance.contains(.overfull) else { return [] }
    return (table.header + table.allRows).flatMap { row -> [String] in
      let extents = row.cells.map { cell in extent(of: Set(cell.blocks.flatMap(\.nodes))) }
      let known = extents.compactMap { $0 }
      return zip(known, known.dropFirst()).compactMap { left, right in
        left.upperBound <= right.lowerBound + tolerance
          ? nil : "row \(row.id.number): words of a cell stand in the next"
      }
    }
  }

  private func extent(of nodes: Set<NodeID>) -> ClosedRange<Double>? {
    let runs = pages.flatMap { $0.runs() }.filter { $0.node.map(nodes.contains) ?? false }.map(\.run)
    guard let left = runs.map(\.origin.x.points).min() else { return nil }
    return left...runs.reduce(left) { max($0, ($1.origin.x + $1.width).points) }
  }

  /// No words stand across an upright line.
  private func wordsOnLines() -> [String] {
    guard !allowance.contains(.overfull) else { return [] }
    return pages.flatMap { page -> [String] in
      let lines = page.rules.filter { $0.size.height > $0.size.width }
      return (page.runs() + page.runs(furniture: true)).compactMap { _, run in
        let isCrossed = lines.contains { line in
          line.top < run.origin.y && run.origin.y < line.bottom
            && run.origin.x.points < line.right.points - tolerance
            && (run.origin.x + run.width).points > line.left.points + tolerance
        }
        return isCrossed ? "page \(page.number): “\(run.string)” stands on a line" : nil
      }
    }
  }
}

extension Page {
  /// The runs of the page's furniture that is set in one of some roles.
  func runs(of roles: Set<Role>) -> [GlyphRun] {
    items.compactMap { item in
      if case .glyphs(let run) = item.content, item.node == nil, roles.contains(item.role) {
        run
      } else {
        nil
      }
    }
  }

  /// The words of the furniture in the roles of the table's header and of the words that it goes on.
  fileprivate func furniture(for table: Table) -> [String] {
    let header = table.header.flatMap(\.cells).flatMap(\.blocks).flatMap(\.paragraphs)
    let roles = Set((header + [table.continued].compactMap { $0 }).map(\.role))
    return items.compactMap { item in
      guard case .glyphs(let run) = item.content, item.node == nil, roles.contains(item.role) else {
        return nil
      }
      return run.string
    }
  }
}
