import DocumentModel
import Geometry

/// A piece of the flow that is never split: one line of a paragraph, a row of a table, a whole grid, an area.
struct FlowBox {
  var height: Double
  /// Space wanted above and below, in points; between two boxes the greater holds, at a page's top none.
  var spaceBefore: Double
  var spaceAfter: Double
  /// Relative to the left margin and the box's top.
  var items: [PageItem]
  /// How bad it is for a page to begin with this box, as a part of a page left empty: see ``BreakPenalty``.
  var penalty: Double
  /// Whether the box counts as text above a signature: a line, a row of a table.
  let isTextLine: Bool
  /// What stands above the box whenever it is the first of its page.
  var opener: PageOpener?
  /// The notes whose marks the box holds, in order.
  var notes: [FootnoteFlow] = []
}

/// What goes above a box that begins a page: the repeated header of a table.
struct PageOpener {
  /// In points.
  var height: Double
  /// Relative to the left margin and the top of the text area.
  var items: [PageItem]
}

/// A footnote on its way to the foot of the page that holds its mark.
struct FootnoteFlow {
  let footnote: Footnote
  /// The note's lines in the page's measure; laid out when the box with the mark is put on a page.
  var boxes: [FlowBox] = []

  init(_ footnote: Footnote) { self.footnote = footnote }
}

/// How bad it is for a page to begin at a place, in pages left empty. What is kept together costs more than any emptiness;
/// where not everything can be kept, the page breaks at the cheapest.
enum BreakPenalty {
  static let none = 0.0
  /// Inside blocks that should stand on one page.
  static let keptBlocks = 1e3
  /// Where a paragraph would leave too few lines on either side.
  static let fewLines = 2e3
  /// Between a heading, a caption or the title of a group and what it belongs to.
  static let heading = 3e3
  /// Between a signature and the text above it.
  static let signature = 4e3
  /// Between rows joined by a cell, between a header and its first row.
  static let joined = 5e3

  /// Whether a break there parts what should be kept together.
  static func parts(_ penalty: Double) -> Bool { penalty >= keptBlocks }
}

/// The boxes of one block, and what the block asks of those before and after it.
struct Flow {
  var boxes: [FlowBox]
  /// The fewest text lines above the first box on its page.
  var linesKeptAbove = 0
  /// No page break after the last box.
  var keepsWithNext = false
}

extension Flow {
  /// The flows of neighbours, one below another.
  init(joining flows: [Flow]) {
    var boxes: ArraySlice<FlowBox> = []
    var keepsWithNext = false
    for flow in flows where !flow.boxes.isEmpty {
      boxes.join(flow, keptWithLast: keepsWithNext)
      keepsWithNext = flow.keepsWithNext
    }
    self.init(
      boxes: Array(boxes), linesKeptAbove: flows.first?.linesKeptAbove ?? 0, keepsWithNext: keepsWithNext)
  }

  /// The flow with its boxes on one page.
  var kept: Flow {
    var flow = self
    for index in boxes.indices.dropFirst() { flow.boxes[index].keep(BreakPenalty.keptBlocks) }
    return flow
  }

  /// Of the boxes with the spaces between them, in points.
  var height: Double {
    zip(boxes, boxes.dropFirst()).reduce(boxes.reduce(0) { $0 + $1.height }) {
      $0 + space(between: $1.0, $1.1)
    }
  }
}

extension FlowBox {
  /// Makes it at least so bad for a page to begin with the box.
  mutating func keep(_ penalty: Double) { self.penalty = max(self.penalty, penalty) }
}

extension ArraySlice<FlowBox> {
  /// Appends the boxes of a block and applies what it asks of the boxes above.
  mutating func join(_ flow: Flow, keptWithLast: Bool) {
    let first = endIndex
    self += flow.boxes
    if keptWithLast { self[first].keep(BreakPenalty.heading) }
    // Forbids page breaks until enough lines of text stand above.
    var lines = 0
    var box = first
    while lines < flow.linesKeptAbove, box > startIndex {
      self[box].keep(BreakPenalty.signature)
      box -= 1
      if self[box].isTextLine { lines += 1 }
    }
  }
}

extension PageItem {
  /// The item moved by a distance in points.
  func moved(x: Double, y: Double) -> PageItem {
    PageItem(node: node, role: role, content: content.moved(x: .pt(x), y: .pt(y)))
  }
}

extension PageItem.Content {
  fileprivate func moved(x: Length, y: Length) -> PageItem.Content {
    switch self {
    case .glyphs(let run): .glyphs(run.moved(x: x, y: y))
    case .rule(let rect): .rule(rect.moved(x: x, y: y))
    case .area(let rect): .area(rect.moved(x: x, y: y))
    case .shade(let rect, let grey): .shade(rect.moved(x: x, y: y), grey)
    case .shape(let shape): .shape(shape.moved(x: x, y: y))
    case .turned(let items, let centre):
      .turned(items.map { $0.moved(x: x.points, y: y.points) }, centre.moved(x: x, y: y))
    case .picture(let picture, let rect): .picture(picture, rect.moved(x: x, y: y))
    case .link(let rect, let target): .link(rect.moved(x: x, y: y), target)
    case .target(let target, let point): .target(target, point.moved(x: x, y: y))
    case .anchor(let entry, let point): .anchor(entry, point.moved(x: x, y: y))
    }
  }
}

extension GlyphRun {
  fileprivate func moved(x: Length, y: Length) -> GlyphRun {
    GlyphRun(
      face: face, size: size, origin: origin.moved(x: x, y: y), glyphs: glyphs, clusters: clusters,
      text: text,
      width: width)
  }
}

extension Point {
  func moved(x: Length, y: Length) -> Point { Point(x: self.x + x, y: self.y + y) }
}

extension Rect {
  fileprivate func moved(x: Length, y: Length) -> Rect {
    Rect(origin: origin.moved(x: x, y: y), size: size)
  }
}
