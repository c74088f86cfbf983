internal import CCairo
internal import Geometry
internal import Typesetting

extension Canvas {
  /// Fills and strokes an outline.
  func draw(_ shape: Shape) {
    apart {
      cairo_new_path(pointer)
      for step in shape.steps { add(step) }
      switch shape.fill {
      case nil: break
      case .gray(let grey): fillPath(grey: grey)
      case .hatch(let angle, let spacing, let thickness):
        fillPath(grey: 1)
        inPath { hatch(shape.bounds, angle: angle, spacing: spacing.points, thickness: thickness.points) }
      case .dots(let spacing, let diameter):
        fillPath(grey: 1)
        inPath { dot(shape.bounds, spacing: spacing.points, diameter: diameter.points) }
      }
      if let thickness = shape.stroke {
        if shape.fill != nil { cairo_set_source_rgb(pointer, 0, 0, 0) }
        cairo_set_line_width(pointer, thickness.points)
        let dashes = shape.dashes.map { max(0, $0.points) }
        if dashes.contains(where: { $0 > 0 }) {
          cairo_set_dash(pointer, dashes, Int32(clamping: dashes.count), 0)
        }
        cairo_stroke_preserve(pointer)
      }
    }
    // The path is not part of what `apart` brings back.
    cairo_new_path(pointer)
  }

  private func add(_ step: Shape.Step) {
    switch step {
    case .move(let point): cairo_move_to(pointer, point.x.points, point.y.points)
    case .line(let point): cairo_line_to(pointer, point.x.points, point.y.points)
    case .curve(let first, let second, let end):
      cairo_curve_to(
        pointer, first.x.points, first.y.points, second.x.points, second.y.points, end.x.points, end.y.points)
    case .close: cairo_close_path(pointer)
    }
  }

  private func fillPath(grey: Double) {
    cairo_set_source_rgb(pointer, grey, grey, grey)
    cairo_fill_preserve(pointer)
  }

  /// Draws inside the current path only; the path is there again afterwards.
  private func inPath(_ draw: () -> Void) {
    let path = cairo_copy_path(pointer)
    apart {
      cairo_clip(pointer)
      cairo_set_source_rgb(pointer, 0, 0, 0)
      draw()
    }
    cairo_new_path(pointer)
    cairo_append_path(pointer, path)
    cairo_path_destroy(path)
  }

  /// No pattern has more lines or dots each way; a finer one would be grey anyway.
  private static let mostRepeats = 200.0

  /// Parallel lines over `rect`, on a raster of the whole page so that neighbours agree.
  private func hatch(_ rect: Rect, angle: Double, spacing: Double, thickness: Double) {
    let corners = [
      (rect.left, rect.top), (rect.right, rect.top), (rect.left, rect.bottom), (rect.right, rect.bottom),
    ]
    // Counter-clockwise as one sees it; y grows downwards.
    let (sine, cosine) = Self.sineAndCosine(degrees: -angle)
    let across = corners.map { $0.1.points * cosine - $0.0.points * sine }
    let along = corners.map { $0.0.points * cosine + $0.1.points * sine }
    guard let low = across.min(), let high = across.max(), let start = along.min(), let end = along.max()
    else {
      return
    }
    let step = max(spacing, (high - low) / Self.mostRepeats)
    guard step > 0, step.isFinite else { return }
    for line in stride(from: (low / step).rounded(.up) * step, through: high, by: step) {
      cairo_move_to(pointer, start * cosine - line * sine, start * sine + line * cosine)
      cairo_line_to(pointer, end * cosine - line * sine, end * sine + line * cosine)
    }
    cairo_set_line_width(pointer, thickness)
    cairo_stroke(pointer)
  }

  /// Dots over `rect`, on a raster of the whole page.
  private func dot(_ rect: Rect, spacing: Double, diameter: Double) {
    let step = max(spacing, max(rect.size.width.points, rect.size.height.points) / Self.mostRepeats)
    guard step > 0, step.isFinite else { return }
    for y in stride(from: (rect.top.points / step).rounded(.up) * step, through: rect.bottom.points, by: step)
    {
      for x in stride(
        from: (rect.left.points / step).rounded(.up) * step, through: rect.right.points, by: step)
      {
        // A line without length with round ends is a dot.
        cairo_move_to(pointer, x, y)
        cairo_line_to(pointer, x, y)
      }
    }
    cairo_set_line_cap(pointer, CAIRO_LINE_CAP_ROUND)
    cairo_set_line_width(pointer, diameter)
    cairo_stroke(pointer)
  }

  private static func sineAndCosine(degrees: Double) -> (Double, Double) {
    var matrix = cairo_matrix_t()
    cairo_matrix_init_rotate(&matrix, (degrees.isFinite ? degrees : 0) * .pi / 180)
    return (matrix.yx, matrix.xx)
  }
}
