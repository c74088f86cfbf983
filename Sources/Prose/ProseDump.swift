import Diagnostics

extension ProseDocument {
  /// The tree as text, one node a line with its place, for tests and for a person asking what was read.
  ///
  ///     Heading 1 @1:1
  ///       Text @1:3 "Kết quả"
  public var dump: String {
    let notes = footnotes.flatMap { note in
      ["Footnote \(note.number) @\(note.location.short)"] + note.blocks.flatMap(\.lines).indented
    }
    return (blocks.flatMap(\.lines) + notes).joined(separator: "\n")
  }
}

extension ProseBlock {
  fileprivate var lines: [String] {
    switch self {
    case .heading(let level, let inlines, let place):
      ["Heading \(level) @\(place.short)"] + inlines.lines.indented
    case .paragraph(let inlines, let place):
      ["Paragraph @\(place.short)"] + inlines.lines.indented
    case .bulletList(let items, let place):
      ["BulletList @\(place.short)"] + ProseBlock.lines(of: items)
    case .orderedList(let start, let items, let place):
      ["OrderedList from \(start) @\(place.short)"] + ProseBlock.lines(of: items)
    case .thematicBreak(let place):
      ["ThematicBreak @\(place.short)"]
    case .table(let table, let place):
      ["Table \(table.alignments.map(\.rawValue).joined(separator: " ")) @\(place.short)"]
        + table.lines.indented
    }
  }

  private static func lines(of items: [[ProseBlock]]) -> [String] {
    items.flatMap { ["Item"] + $0.flatMap(\.lines).indented }.indented
  }
}

extension ProseTable {
  fileprivate var lines: [String] {
    (["Header"] + ProseTable.lines(of: header)) + rows.flatMap { ["Row"] + ProseTable.lines(of: $0) }
  }

  private static func lines(of cells: [Cell]) -> [String] {
    cells.flatMap { ["Cell"] + $0.lines.indented }.indented
  }
}

extension [ProseInline] {
  fileprivate var lines: [String] {
    flatMap { inline in
      switch inline {
      case .text(let text, let place): ["Text @\(place.short) \"\(text)\""]
      case .placeholder(let placeholder):
        [
          "Placeholder @\(placeholder.location.short) \(placeholder.path)"
            + (placeholder.format.map { " : \($0)" } ?? "")
        ]
      case .emphasis(let inner): ["Emphasis"] + inner.lines.indented
      case .strong(let inner): ["Strong"] + inner.lines.indented
      case .lineBreak: ["LineBreak"]
      case .footnoteReference(let number, let place): ["FootnoteReference \(number) @\(place.short)"]
      }
    }
  }
}

extension [String] {
  fileprivate var indented: [String] { map { "  " + $0 } }
}

extension Location {
  fileprivate var short: String {
    guard case .text(let line, let column) = place else { return "file" }
    return "\(line):\(column)"
  }
}
