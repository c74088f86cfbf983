import DocumentModel
import Geometry

extension CodeMatrix {
  /// The dark squares in `rect`, light ones around them: one outline, so that no seam shows between squares.
  func shape(in rect: Rect) -> Shape {
    let module = min(rect.size.width, rect.size.height).points / Double(side + 2 * CodeMatrix.quietZone)
    let left = rect.left.points + module * Double(CodeMatrix.quietZone)
    let top = rect.top.points + module * Double(CodeMatrix.quietZone)
    var steps: [Shape.Step] = []
    for row in 0..<side {
      for run in darkRuns(inRow: row) {
        let (x1, x2) = (left + module * Double(run.lowerBound), left + module * Double(run.upperBound))
        let (y1, y2) = (top + module * Double(row), top + module * Double(row + 1))
        steps += Shape.rectangle(x1, y1, x2, y2)
      }
    }
    return Shape(steps: steps, fill: .gray(0))
  }

  private func darkRuns(inRow row: Int) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for column in 0..<side where isDark[row * side + column] {
      if let last = runs.last, last.upperBound == column {
        runs[runs.count - 1] = last.lowerBound..<column + 1
      } else {
        runs.append(column..<column + 1)
      }
    }
    return runs
  }
}

extension Shape {
  /// A line along the inner side of a rectangle's edge.
  static func outline(of rect: Rect, _ thickness: Length) -> Shape {
    let inset = thickness / 2
    return Shape(
      steps: rectangle(
        (rect.left + inset).points, (rect.top + inset).points,
        (rect.left + rect.size.width - inset).points, (rect.top + rect.size.height - inset).points),
      stroke: thickness)
  }

  fileprivate static func rectangle(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) -> [Step] {
    [
      .move(Point(x: .pt(x1), y: .pt(y1))), .line(Point(x: .pt(x2), y: .pt(y1))),
      .line(Point(x: .pt(x2), y: .pt(y2))), .line(Point(x: .pt(x1), y: .pt(y2))), .close,
    ]
  }
}
