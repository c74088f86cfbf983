import DocumentModel
import Typesetting

extension Document {
  /// What the paper says as plain lines, `role: words`; a table's row on a line, its cells parted by bars.
  var text: String { blocks.flatMap(\.lines).map { $0 + "\n" }.joined() }
}

extension Block {
  fileprivate var lines: [String] {
    switch self {
    case .paragraph(let paragraph): ["\(paragraph.role.rawValue): \(paragraph.inlines.shown)"]
    case .grid(let grid): grid.rows.joined().flatMap { $0.blocks.flatMap(\.lines) }
    case .table(let table):
      (table.header + (0..<table.rows.count).map { table.rows[$0] }).map { row in
        row.cells.map { $0.blocks.map(\.words).joined(separator: " ") }.joined(separator: " | ")
      }
    case .cards(let cards): cards.cards.flatMap { ["[card]"] + $0.blocks.flatMap(\.lines) }
    case .kept(let kept): kept.blocks.flatMap(\.lines)
    case .area(let area): ["[\(area.role.rawValue)\(area.seal == nil ? "" : ", seal")]"]
    case .section: ["[new page]"]
    case .figure(let figure): ["[figure \(figure.role.rawValue)]"]
    case .contents: ["[contents]"]
    }
  }

  fileprivate var words: String {
    guard case .paragraph(let paragraph) = self else { return lines.joined(separator: " ") }
    return paragraph.inlines.shown
  }
}

extension [Inline] {
  fileprivate var shown: String {
    map { inline -> String in
      switch inline {
      case .text(let text, _, _): text.replacing("\u{A0}", with: " ")
      case .blank: "[blank]"
      case .sized(_, let inner), .link(_, let inner): inner.shown
      case .checkBox(let isTicked, _): isTicked ? "[x]" : "[ ]"
      default: " "
      }
    }.joined()
  }
}
