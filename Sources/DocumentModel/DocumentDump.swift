import Diagnostics
import Geometry

extension Document {
  /// The document as text: metadata, one block a line with its role and words, then the styles in use. Stable, for
  /// golden files and for a person asking where a word comes from.
  public var dump: String {
    var dump = DocumentDump()
    dump.line("document \(quoted(metadata.title))")
    dump.line("  author \(quoted(metadata.author))")
    dump.line("  date \(metadata.date), language \(metadata.language)")
    dump.line("  page \(millimetres(page.size.width))x\(millimetres(page.size.height)) mm")
    for mark in page.marks {
      dump.line("  \(mark.role.rawValue) on \(mark.pages.rawValue)")
      for inline in mark.inlines { dump.line("    \(inline.dump)") }
    }
    for block in blocks { dump.add(block, depth: 1) }
    for (role, style) in styles.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      dump.line("style \(role.rawValue): \(style.dump)")
    }
    return dump.text
  }
}

/// Collects the lines of a dump.
private struct DocumentDump {
  private(set) var text = ""

  mutating func line(_ line: String) { text += line + "\n" }

  mutating func add(_ block: Block, depth: Int) {
    let indent = String(repeating: "  ", count: depth)
    switch block {
    case .paragraph(let paragraph):
      line("\(indent)[\(paragraph.id.number)] \(paragraph.role.rawValue)\(paragraph.outlineMark)")
      for inline in paragraph.inlines { line("\(indent)  \(inline.dump)") }
    case .grid(let grid):
      line("\(indent)[\(grid.id.number)] \(grid.role.rawValue), \(grid.columns.count) columns")
      for cell in grid.rows.joined() {
        line("\(indent)  cell")
        for block in cell.blocks { add(block, depth: depth + 2) }
      }
    case .area(let area):
      line("\(indent)[\(area.id.number)] \(area.role.rawValue), \(millimetres(area.height)) mm high")
    case .table(let table): add(table, indent: indent, depth: depth)
    case .figure(let figure): add(figure, indent: indent, depth: depth)
    case .contents(let contents):
      line("\(indent)[\(contents.id.number)] contents of \(contents.kind.rawValue)")
      for block in block.nested { add(block, depth: depth + 1) }
    case .kept(let kept):
      line("\(indent)[\(kept.id.number)] kept on one page")
      for block in kept.blocks { add(block, depth: depth + 1) }
    case .cards(let cards):
      line("\(indent)[\(cards.id.number)] \(cards.role.rawValue)\(cards.dump)")
      for card in cards.cards {
        line("\(indent)  [\(card.id.number)] card")
        for block in card.blocks { add(block, depth: depth + 2) }
      }
    case .section(let section):
      let numbering = section.numbering == .restarts ? ", numbered from 1" : ""
      line("\(indent)[\(section.id.number)] section, \(section.page.dump)\(numbering)")
    }
  }

  private mutating func add(_ table: Table, indent: String, depth: Int) {
    line(
      "\(indent)[\(table.id.number)] \(table.role.rawValue), columns "
        + table.columns.map(\.dump).joined(separator: ", "))
    if let continued = table.continued { add(.paragraph(continued), depth: depth + 1) }
    for row in table.header { add(row, depth: depth + 1) }
    for index in 0..<table.rows.count { add(table.rows[index], depth: depth + 1) }
  }

  private mutating func add(_ row: TableRow, depth: Int) {
    let indent = String(repeating: "  ", count: depth)
    line("\(indent)[\(row.id.number)] \(row.kind.rawValue) row")
    for cell in row.cells {
      line("\(indent)  cell\(cell.dump)")
      for block in cell.blocks { add(block, depth: depth + 2) }
    }
  }

  private mutating func add(_ figure: Figure, indent: String, depth: Int) {
    let size = "\(millimetres(figure.size.width))x\(millimetres(figure.size.height)) mm"
    line("\(indent)[\(figure.id.number)] \(figure.role.rawValue) \(size), \(quoted(figure.alternativeText))")
    switch figure.content {
    case .picture(let picture):
      line("\(indent)  \(picture.format.rawValue) \(picture.name), \(picture.width)x\(picture.height)")
    case .code(let code): line("\(indent)  code of \(code.side)x\(code.side)")
    case .frame(let thickness): line("\(indent)  empty frame, \(number(thickness.points)) pt")
    case .chart(let chart):
      line("\(indent)  chart of \(chart.kind.rawValue), unit \(quoted(chart.unit))")
      line("\(indent)  scale " + chart.ticks.map(\.label).joined(separator: " "))
      for series in chart.series {
        let figures = zip(chart.categories, series.values).map { "\($0) \($1.label)" }
        line("\(indent)  \(quoted(series.name)): " + figures.joined(separator: ", "))
      }
    }
    for paragraph in figure.caption { add(.paragraph(paragraph), depth: depth + 1) }
  }
}

extension PageLayout {
  fileprivate var dump: String {
    let text = size.width - margins.left - margins.right
    let parts = marks.map { mark in
      "\(mark.role.rawValue) on \(mark.pages.rawValue) \(quoted(mark.inlines.map(\.plainText).joined()))"
    }
    return
      (["\(millimetres(size.width))x\(millimetres(size.height)) mm, text \(millimetres(text)) mm wide"]
      + (isMirrored ? ["mirrored"] : []) + parts).joined(separator: ", ")
  }
}

extension Cards {
  fileprivate var dump: String {
    " \(millimetres(size.width))x\(millimetres(size.height)) mm" + (isFolded ? ", folded" : "")
      + (gap == .zero ? "" : ", \(millimetres(gap)) mm apart") + (marks == nil ? "" : ", crop marks")
  }
}

extension TableColumn {
  fileprivate var dump: String {
    let width =
      switch width {
      case .fixed(let width): "\(millimetres(width)) mm"
      case .share(let share): "share \(number(share))"
      case .content(let least, let most): "by content \(millimetres(least))-\(millimetres(most)) mm"
      }
    return width + (alignsDecimals ? " on the comma" : "")
  }
}

extension TableCell {
  fileprivate var dump: String {
    (columnSpan > 1 ? ", \(columnSpan) columns" : "") + (rowSpan > 1 ? ", \(rowSpan) rows" : "")
      + (verticalAlignment == .top ? "" : ", \(verticalAlignment.rawValue)")
      + (shade.map { ", shade \(number($0))" } ?? "")
  }
}

extension Paragraph {
  fileprivate var outlineMark: String {
    (outline.map { ", outline \($0.level)" } ?? "") + (target.map { ", target \($0.rawValue)" } ?? "")
      + (keepsWithNext ? ", kept with next" : "")
  }
}

extension Inline {
  fileprivate var dump: String {
    switch self {
    case .text(let text, let emphasis, let origin): "\(quoted(text))\(emphasis.dump)\(origin.dump)"
    case .blank(let width, let origin): "blank \(millimetres(width)) mm\(origin.dump)"
    case .lineBreak: "line break"
    case .tab: "tab"
    case .sized(let size, let inlines):
      "\(number(size.points)) pt (" + inlines.map(\.dump).joined(separator: "; ") + ")"
    case .link(let target, let inlines):
      "link to \(target.rawValue) (" + inlines.map(\.dump).joined(separator: "; ") + ")"
    case .footnote(let note):
      "footnote \(note.number) (" + note.paragraphs.flatMap(\.inlines).map(\.dump).joined(separator: "; ")
        + ")"
    case .reference(let reference, let emphasis, let origin):
      "\(reference.dump)\(emphasis.dump)\(origin.dump)"
    case .checkBox(let isTicked, let origin): (isTicked ? "ticked box" : "box") + origin.dump
    }
  }
}

extension Reference {
  fileprivate var dump: String {
    switch self {
    case .page(let target): "page of \(target.rawValue)"
    case .pageNumber: "page number"
    case .pageCount: "page count"
    }
  }
}

extension Emphasis {
  fileprivate var dump: String {
    (contains(.bold) ? " bold" : "") + (contains(.italic) ? " italic" : "")
      + (contains(.underline) ? " underlined" : "") + (contains(.superscript) ? " raised" : "")
      + (contains(.subscript) ? " lowered" : "")
  }
}

extension Origin? {
  /// "  # members.end, congress.yaml:12:9".
  fileprivate var dump: String {
    let parts = [self?.path, self?.location?.text(in: .english)].compactMap { $0 }
    return parts.isEmpty ? "" : "  # " + parts.joined(separator: ", ")
  }
}

extension ParagraphStyle {
  fileprivate var dump: String {
    var parts = ["\(font.family) \(number(font.size.points)) pt"]
    if font.bold { parts.append("bold") }
    if font.italic { parts.append("italic") }
    if underline { parts.append("underlined") }
    parts.append("\(alignment.rawValue), pitch \(number(pitch.points)) pt")
    if firstLineIndent != .zero { parts.append("first line \(millimetres(firstLineIndent)) mm") }
    if leftIndent != .zero { parts.append("indent \(millimetres(leftIndent)) mm") }
    if rightIndent != .zero { parts.append("right indent \(millimetres(rightIndent)) mm") }
    for stop in tabStops { parts.append("tab \(stop.dump)") }
    if spaceBefore != .zero { parts.append("\(number(spaceBefore.points)) pt above") }
    if spaceAfter != .zero { parts.append("\(number(spaceAfter.points)) pt below") }
    if keepWithNext { parts.append("kept with next") }
    if balanced { parts.append("balanced") }
    return parts.joined(separator: ", ")
  }
}

extension TabStop {
  fileprivate var dump: String {
    let place =
      switch place {
      case .fromLeft(let length): "\(millimetres(length)) mm"
      case .fromRight(let length): "\(millimetres(length)) mm from the right"
      }
    return "\(alignment.rawValue) at \(place)" + (leader == .dots ? " with dots" : "")
  }
}

/// Text in quotes, bound spaces shown as "~".
private func quoted(_ text: String) -> String {
  "\"" + String(text.map { $0 == "\u{A0}" ? "~" : $0 }) + "\""
}

private func millimetres(_ length: Length) -> String { number(length.millimetres) }

/// Up to two decimals, none for whole numbers.
private func number(_ value: Double) -> String {
  let hundredths = Int((value * 100).rounded())
  if hundredths % 100 == 0 { return "\(hundredths / 100)" }
  let text = "\(Double(hundredths) / 100)"
  return text
}
