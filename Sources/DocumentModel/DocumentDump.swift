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
    }
  }
}

extension Paragraph {
  fileprivate var outlineMark: String {
    (outline.map { ", outline \($0.level)" } ?? "") + (keepsWithNext ? ", kept with next" : "")
  }
}

extension Inline {
  fileprivate var dump: String {
    switch self {
    case .text(let text, let emphasis, let origin): "\(quoted(text))\(emphasis.dump)\(origin.dump)"
    case .blank(let width, let origin): "blank \(millimetres(width)) mm\(origin.dump)"
    case .lineBreak: "line break"
    }
  }
}

extension Emphasis {
  fileprivate var dump: String {
    (contains(.bold) ? " bold" : "") + (contains(.italic) ? " italic" : "")
      + (contains(.underline) ? " underlined" : "")
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
    if spaceBefore != .zero { parts.append("\(number(spaceBefore.points)) pt above") }
    if spaceAfter != .zero { parts.append("\(number(spaceAfter.points)) pt below") }
    if keepWithNext { parts.append("kept with next") }
    if balanced { parts.append("balanced") }
    return parts.joined(separator: ", ")
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
