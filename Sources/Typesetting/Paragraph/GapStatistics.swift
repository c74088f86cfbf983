public import DocumentModel
import Geometry

/// How far the word spaces of a document's justified lines are from their natural width; a measure of quality.
public struct GapStatistics: Sendable {
  /// Set gap ÷ natural space of each justified line, final lines left out, by our breaking.
  public var optimum: [Double] = []
  /// The same paragraphs broken greedily: each line takes all the words that fit unstretched.
  public var greedy: [Double] = []
}

extension Typesetter where Shaper: ~Copyable {
  /// Breaks every justified paragraph of the document's flow both ways.
  public mutating func gaps(of document: Document) -> GapStatistics {
    var statistics = GapStatistics()
    let measure = document.page.size.width - document.page.margins.left - document.page.margins.right
    for case .paragraph(let paragraph) in document.blocks {
      let style = document.style(of: paragraph)
      guard style.alignment == .justified else { continue }
      let text = collect(paragraph, style: style)
      let breaker = LineBreaker(style, measure: measure.points, hasTabs: text.hasTabs)
      statistics.optimum += breaker.lines(of: text.items).filter { !$0.isFinal }.map(\.gap)
      statistics.greedy += GreedyBreaker(firstWidth: breaker.firstWidth, width: breaker.width).gaps(
        of: text.items)
    }
    return statistics
  }
}

extension Line {
  /// Set gap ÷ natural space.
  fileprivate var gap: Double { 1 + ratio * (ratio < 0 ? LineBreaker.shrink : LineBreaker.stretch) }
}

/// First-fit breaking, what most programs do; only here to be compared with.
private struct GreedyBreaker {
  let firstWidth: Double
  let width: Double

  func gaps(of items: [ParagraphItem]) -> [Double] {
    var gaps: [Double] = []
    var line = (natural: 0.0, spaces: 0.0)
    var atLastSpace: (natural: Double, spaces: Double, since: Int)?
    var measure = firstWidth
    var index = 0
    while index < items.count {
      let item = items[index]
      if item.kind == .space { atLastSpace = (line.natural, line.spaces, index) }
      line.natural += item.width
      if item.kind == .space || item.kind == .boundSpace { line.spaces += item.width }
      if line.natural > measure, item.kind != .space, let full = atLastSpace {
        if full.spaces > 0 { gaps.append(1 + (measure - full.natural) / full.spaces) }
        (line, atLastSpace, measure, index) = ((0, 0), nil, width, full.since)
      }
      index += 1
    }
    return gaps
  }
}
