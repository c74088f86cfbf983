internal import CCairo

/// How far a PDF reader's pen falls behind Cairo's along a line, in points.
///
/// Cairo 1.16 writes glyph widths into a PDF cut off to whole thousandths of the size, and itself goes on
/// with the exact ones: a line of 160 mm ends 0.08 mm short. Handing it places that lie as much farther right
/// undoes this; it notes a difference of three thousandths or more, so no place is off by more than 0.015 mm
/// at 14 pt.
struct PenDrift {
  /// The pen as Cairo takes it to be.
  private var pen = (x: 0.0, y: 0.0, size: 0.0)
  private var lost = 0.0

  /// Later releases are taken to write exact widths: the test of glyph places tells if one does not.
  static var isNeeded: Bool { cairo_version() < 11_700 }

  /// Cairo leaves its text object here, and the next glyph is placed afresh.
  mutating func reset() {
    pen = (0, 0, 0)
    lost = 0
  }

  /// Where to tell Cairo to put a glyph that is to stand at `x` on the baseline `y`.
  ///
  /// `advance` is the glyph's, in thousandths of the size, not rounded.
  mutating func corrected(x: Double, y: Double, size: Double, advance: Double) -> Double {
    if !goesOn(x: x, y: y, size: size) { lost = 0 }
    let corrected = x + lost
    pen = (corrected + advance * size / 1000, y, size)
    lost += (advance - advance.rounded(.towardZero)) * size / 1000
    return corrected
  }

  /// Whether Cairo places the glyph by its distance from the last one: same size, same baseline, at most 10
  /// em away.
  private func goesOn(x: Double, y: Double, size: Double) -> Bool {
    size == pen.size && abs(y - pen.y) <= size / 1000 && abs(x + lost - pen.x) <= 10 * size
  }
}
