public import DocumentModel
public import Geometry
public import Typesetting

/// One line of type as found on a page: the runs of one block on one baseline, and those raised or lowered from it.
public struct ReadLine {
  public let node: NodeID
  public let runs: [GlyphRun]

  /// That of the largest type on the line.
  public var baseline: Double {
    runs.max { ($0.size, $0.origin.y) < ($1.size, $1.origin.y) }?.origin.y.points ?? 0
  }

  /// Whether the run stands on the line, be it raised or lowered.
  func holds(_ run: GlyphRun) -> Bool {
    let distance = abs(run.origin.y.points - baseline)
    let isShifted = runs.contains { $0.size != run.size }
    return distance < (isShifted ? 0.45 * max(run.size, runs.map(\.size).max() ?? .zero).points : 0.001)
  }

  /// The text of the runs, with the space at a soft end.
  public var text: String { runs.map(\.string).joined() }
  /// The left end, in points.
  public var left: Double { runs.map(\.origin.x.points).min() ?? 0 }
  /// The right end without a space at the line's end, in points.
  public var right: Double { runs.map { ($0.origin.x + $0.width).points }.max() ?? 0 }
}

extension Page {
  /// The glyph runs of the document's blocks, or of the page's furniture, in drawing order.
  public func runs(furniture: Bool = false) -> [(node: NodeID?, run: GlyphRun)] {
    items.compactMap { item in
      guard case .glyphs(let run) = item.content, (item.node == nil) == furniture else { return nil }
      return (item.node, run)
    }
  }

  /// The lines of type of the document's blocks, in drawing order.
  public var lines: [ReadLine] {
    var lines: [ReadLine] = []
    for (node, run) in runs() {
      guard let node else { continue }
      if let last = lines.last, last.node == node, last.holds(run) {
        lines[lines.count - 1] = ReadLine(node: node, runs: last.runs + [run])
      } else {
        lines.append(ReadLine(node: node, runs: [run]))
      }
    }
    return lines
  }

  /// How many lines of the block stand on the page; one of dots counts too.
  public func lineCount(of node: NodeID) -> Int {
    let dots = items.compactMap { item -> Double? in
      guard item.node == node, case .rule(let rect) = item.content, rect.size.width == rect.size.height else {
        return nil
      }
      return rect.bottom.points
    }
    let baselines = lines.filter { $0.node == node }.map(\.baseline) + dots
    return Set(baselines.map { ($0 * 1000).rounded() }).count
  }

  /// The rules of the document's blocks.
  public var rules: [Rect] {
    items.compactMap { item in
      if case .rule(let rect) = item.content { rect } else { nil }
    }
  }
}

extension Block {
  /// Its number and those of everything in it, such as the rows of a table and what is in their cells, in reading order.
  public var nodes: [NodeID] {
    guard case .table(let table) = self else { return [id] + nested.flatMap(\.nodes) }
    return [id] + (table.header + table.allRows).flatMap(\.nodes)
  }

  /// The paragraphs in it, in reading order.
  public var paragraphs: [Paragraph] {
    if case .paragraph(let paragraph) = self { [paragraph] } else { nested.flatMap(\.paragraphs) }
  }
}

extension Block {
  /// The figures in it.
  var figures: [Figure] {
    if case .figure(let figure) = self { [figure] } else { nested.flatMap(\.figures) }
  }
}

extension Inline {
  /// The notes whose marks the piece holds.
  public var notes: [Footnote] {
    switch self {
    case .footnote(let note): [note]
    case .sized(_, let inner), .link(_, let inner): inner.flatMap(\.notes)
    case .text, .blank, .lineBreak, .tab, .reference, .checkBox: []
    }
  }

  /// What the piece spells; a line feed for a forced break, U+FFFC for a blank.
  fileprivate func spelling(_ number: (Reference) -> Int) -> String {
    switch self {
    case .text(let text, _, _): text
    case .blank, .checkBox: "\u{FFFC}"
    case .lineBreak: "\n"
    case .tab: " "
    case .reference(let reference, _, _): "\(number(reference))"
    case .footnote(let note): "\(note.number)"
    case .sized(_, let inner), .link(_, let inner): inner.map { $0.spelling(number) }.joined()
    }
  }
}

extension Paragraph {
  /// The notes whose marks the paragraph holds.
  public var notes: [Footnote] { inlines.flatMap(\.notes) }

  /// What the runs of the paragraph's lines spell: single spaces, none around a forced break, nothing for a blank;
  /// references as `number` says.
  public func spelling(_ number: (Reference) -> Int = { _ in 0 }) -> String {
    Paragraph.words(inlines.map { $0.spelling(number) }.joined())
  }

  /// What stands before and with the mark of a note; nil if the paragraph has no such mark.
  func spelling(upTo note: Footnote, _ number: (Reference) -> Int) -> String? {
    guard let index = inlines.firstIndex(where: { $0.notes.contains(note) }) else { return nil }
    return Paragraph.words(inlines[...index].map { $0.spelling(number) }.joined())
  }

  private static func words(_ text: String) -> String {
    let blank = "\u{FFFC}"
    let words = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split { $0 == " " || $0 == "\u{A0}" }.joined(separator: " ")
    }
    return words.joined().replacing(blank, with: "")
  }
}
