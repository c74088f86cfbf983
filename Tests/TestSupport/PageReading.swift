public import DocumentModel
public import Geometry
public import Typesetting

/// One line of type as found on a page: the runs of one block on one baseline.
public struct ReadLine {
  public let node: NodeID
  public let baseline: Double
  public let runs: [GlyphRun]

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
      let baseline = run.origin.y.points
      if let last = lines.last, last.node == node, abs(last.baseline - baseline) < 0.001 {
        lines[lines.count - 1] = ReadLine(node: node, baseline: baseline, runs: last.runs + [run])
      } else {
        lines.append(ReadLine(node: node, baseline: baseline, runs: [run]))
      }
    }
    return lines
  }

  /// How many lines of the block stand on the page; one of dots counts too.
  public func lineCount(of node: NodeID) -> Int {
    let baselines = items.compactMap { item -> Double? in
      guard item.node == node else { return nil }
      switch item.content {
      case .glyphs(let run): return run.origin.y.points
      case .rule(let rect) where rect.size.width == rect.size.height: return rect.bottom.points
      case .rule, .area, .anchor, .shade, .shape, .picture, .link, .target: return nil
      }
    }
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

extension Paragraph {
  /// What the runs of the paragraph's lines spell: single spaces, none around a forced break, nothing for a blank.
  public var spelling: String {
    let blank = "\u{FFFC}"
    var lines = [""]
    for inline in inlines {
      switch inline {
      case .text(let text, _, _): lines[lines.count - 1] += text
      case .blank: lines[lines.count - 1] += blank
      case .lineBreak: lines.append("")
      case .tab: lines[lines.count - 1] += " "
      case .reference, .checkBox, .footnote: continue
      case .sized(_, let inner), .link(_, let inner):
        lines[lines.count - 1] += inner.map(\.plainText).joined()
      }
    }
    let words = lines.map { line in
      line.split { $0 == " " || $0 == "\u{A0}" }.joined(separator: " ")
    }
    return words.joined().replacing(blank, with: "")
  }
}
