import Geometry

/// A piece of the flow that is never split: one line of a paragraph, a whole grid, an area.
struct FlowBox {
  let height: Double
  /// Space wanted above and below, in points; between two boxes the greater holds, at a page's top none.
  var spaceBefore: Double
  var spaceAfter: Double
  /// Relative to the left margin and the box's top.
  var items: [PageItem]
  /// Whether a page may begin with this box.
  var mayOpenPage: Bool
  /// Whether the box is a line of running text.
  let isTextLine: Bool
}

/// The boxes of one block, and what the block asks of those before and after it.
struct Flow {
  var boxes: [FlowBox]
  /// The fewest text lines above the first box on its page.
  var linesKeptAbove = 0
  /// No page break after the last box.
  var keepsWithNext = false
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
