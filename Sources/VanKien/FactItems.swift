import DocumentModel
import Geometry
import Typesetting

/// The items of pages that tell something, by their blocks: of a list's thousands only the lines between its columns.
struct FactItems {
  private var items: [NodeID: [PageItem]] = [:]
  /// The first rows of tables none of whose lines are known yet; their columns are the same on all pages.
  private var tables: Set<NodeID> = []

  init(of document: Document) {
    for block in document.blocks { expect(block, document) }
  }

  mutating func add(_ page: Page) {
    for item in page.items { add(item) }
    tables = tables.filter { items[$0]?.isEmpty == true }
  }

  /// Whether the lines of a table are known.
  func knows(_ table: Table) -> Bool { table.firstRow.map { !tables.contains($0) } ?? true }

  /// What belongs to a block; nil for nothing.
  subscript(node: NodeID) -> [PageItem]? { items[node].flatMap { $0.isEmpty ? nil : $0 } }

  private mutating func expect(_ block: Block, _ document: Document) {
    switch block {
    case .paragraph(let paragraph):
      guard let style = document.styles[paragraph.role] else { return }
      if style.rule != nil || style.balanced || paragraph.showsCentre(in: document) {
        items[paragraph.id] = []
      }
    case .table(let table):
      guard let row = table.firstRow else { return }
      items[row] = []
      tables.insert(row)
    case .grid, .figure, .contents, .kept, .cards: for block in block.nested { expect(block, document) }
    case .area, .section: break
    }
  }

  private mutating func add(_ item: PageItem) {
    guard let node = item.node, let known = items[node] else { return }
    let isOfTable = known.isEmpty ? tables.contains(node) : known[0].uprightRule != nil
    if isOfTable, !tables.contains(node) || item.uprightRule == nil { return }
    items[node]?.append(item)
  }
}

extension Paragraph {
  /// Whether its first line tells where the middle of its column is.
  func showsCentre(in document: Document) -> Bool {
    guard let style = document.styles[role] else { return false }
    return style.alignment == .centered && style.leftIndent == .zero && style.firstLineIndent == .zero
      && inlines.allSatisfy { if case .text = $0 { true } else { false } }
  }
}

extension Table {
  /// The row that the lines at the table's head belong to, and those between columns as far as the page goes.
  var firstRow: NodeID? { (header.first ?? (rows.count > 0 ? rows[0] : nil))?.id }
}

extension PageItem {
  /// A line between columns.
  fileprivate var uprightRule: Rect? {
    guard case .rule(let rect) = content, rect.size.height > rect.size.width else { return nil }
    return rect
  }
}

extension [PageItem] {
  /// The rule of a paragraph's style comes after the dots and underlines of its words.
  var lastRule: Rect? {
    guard case .rule(let rect)? = last?.content else { return nil }
    return rect
  }

  private var runs: [GlyphRun] {
    compactMap { if case .glyphs(let run) = $0.content { run } else { nil } }
  }

  var firstLine: (left: Length, right: Length)? {
    let runs = runs
    guard let first = runs.first else { return nil }
    let line = runs.prefix { $0.origin.y == first.origin.y }
    return (first.origin.x, line.map { $0.origin.x + $0.width }.max() ?? first.origin.x)
  }

  /// The widths between the upright rules of a table; nil unless there is one on each side of each column. Outer rules
  /// lie inside the table.
  func columnWidths(count: Int) -> [Length]? {
    var rules: [Rect] = []
    for rect in compactMap(\.uprightRule).sorted(by: { $0.left < $1.left }) {
      if let last = rules.last, rect.left - last.left < .pt(1) { continue }
      rules.append(rect)
    }
    guard rules.count == count + 1, count > 0 else { return nil }
    var edges = rules.map { ($0.left + $0.right) / 2 }
    edges[0] = rules[0].left
    edges[count] = rules[count].right
    return zip(edges, edges.dropFirst()).map { $1 - $0 }
  }

  /// Where lines after the first begin that the words do not break themselves, in scalars of the paragraph's text; nil
  /// unless every scalar of it is on a page.
  func lineStarts(of paragraph: Paragraph) -> [Int]? {
    let words = [Unicode.Scalar](paragraph.plainText.unicodeScalars)
    var starts: [Int] = []
    var found = 0
    var baseline: Length?
    for run in runs {
      if let baseline, run.origin.y != baseline {
        // A space that no line shows is a forced end of line.
        if found < words.count, words[found] == " " { found += 1 } else { starts.append(found) }
      }
      baseline = run.origin.y
      for scalar in run.string.unicodeScalars {
        guard found < words.count, words[found].isPrinted(as: scalar) else { return nil }
        found += 1
      }
    }
    return found == words.count ? starts : nil
  }
}

extension Unicode.Scalar {
  /// Pages spell a bound space as a plain one.
  fileprivate func isPrinted(as other: Unicode.Scalar) -> Bool {
    self == other || self == "\u{A0}" && other == " " || self == " " && other == "\u{A0}"
  }
}
