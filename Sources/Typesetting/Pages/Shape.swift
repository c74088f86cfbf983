public import Geometry

/// A drawn outline: the parts of a chart, a box to tick, a crop mark.
public struct Shape: Sendable, Hashable {
  /// A step of the pen. Curves are cubic: two control points and the end.
  public enum Step: Sendable, Hashable {
    case move(Point)
    case line(Point)
    case curve(Point, Point, Point)
    case close
  }

  /// What fills the outline.
  public enum Fill: Sendable, Hashable {
    /// From 0, black, to 1, white.
    case gray(Double)
    /// Parallel lines on white at an angle in degrees, counter-clockwise from the horizontal; survives copying in black
    /// and white.
    case hatch(angle: Double, spacing: Length, thickness: Length)
    /// Dots on white on a square raster.
    case dots(spacing: Length, diameter: Length)
  }

  public var steps: [Step]
  public var fill: Fill?
  /// The thickness of the outline itself; nil draws none.
  public var stroke: Length?
  /// Lengths of dashes and gaps in turn; empty for a solid outline.
  public var dashes: [Length]

  public init(steps: [Step], fill: Fill? = nil, stroke: Length? = nil, dashes: [Length] = []) {
    self.steps = steps
    self.fill = fill
    self.stroke = stroke
    self.dashes = dashes
  }

  /// The smallest rectangle around all points of the outline, control points included; without the stroke's thickness.
  public var bounds: Rect {
    let points = steps.flatMap(\.points)
    let xs = points.map(\.x)
    let ys = points.map(\.y)
    guard let left = xs.min(), let right = xs.max(), let top = ys.min(), let bottom = ys.max() else {
      return Rect(x: .zero, y: .zero, width: .zero, height: .zero)
    }
    return Rect(x: left, y: top, width: right - left, height: bottom - top)
  }

  func moved(x: Length, y: Length) -> Shape {
    var shape = self
    shape.steps = steps.map { $0.moved(x: x, y: y) }
    return shape
  }
}

extension Shape.Step {
  fileprivate var points: [Point] {
    switch self {
    case .move(let point), .line(let point): [point]
    case .curve(let first, let second, let end): [first, second, end]
    case .close: []
    }
  }

  fileprivate func moved(x: Length, y: Length) -> Shape.Step {
    switch self {
    case .move(let point): .move(point.moved(x: x, y: y))
    case .line(let point): .line(point.moved(x: x, y: y))
    case .curve(let first, let second, let end):
      .curve(first.moved(x: x, y: y), second.moved(x: x, y: y), end.moved(x: x, y: y))
    case .close: .close
    }
  }
}
