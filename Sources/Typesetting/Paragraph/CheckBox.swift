import Geometry

/// A box to tick as a drawing; fonts of papers have none.
enum CheckBox {
  /// The side, in parts of the type's size: about the height of a capital.
  static let side = 0.68
  private static let line = 0.045
  private static let tick = 0.09

  /// The outlines of a box of type of `size` whose lower left corner is at (`x`, `y`); in points.
  static func shapes(isTicked: Bool, x: Double, y: Double, size: Double) -> [Shape] {
    let side = side * size
    let line = line * size
    func point(_ right: Double, _ up: Double) -> Point { Point(x: .pt(x + right), y: .pt(y - up)) }
    let (near, far) = (line / 2, side - line / 2)
    let box = Shape(
      steps: [
        .move(point(near, near)), .line(point(far, near)), .line(point(far, far)), .line(point(near, far)),
        .close,
      ], stroke: .pt(line))
    guard isTicked else { return [box] }
    let mark = Shape(
      steps: [
        .move(point(0.2 * side, 0.52 * side)), .line(point(0.42 * side, 0.24 * side)),
        .line(point(0.82 * side, 0.8 * side)),
      ], stroke: .pt(tick * size))
    return [box, mark]
  }
}
