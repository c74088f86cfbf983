import Geometry

/// What tells one series or part from another, also on a black and white copy.
enum ChartPattern {
  /// The fill of series or part `number`, from 0; past the last the patterns come again, finer.
  static func fill(_ number: Int) -> Shape.Fill {
    let fineness = Double(1 + number / kinds) * 0.75 + 0.25
    let spacing = Length.pt(3.2 / fineness)
    return switch number % kinds {
    case 0: .gray(0.25)
    case 1: .hatch(angle: 45, spacing: spacing, thickness: .pt(0.7))
    case 2: .gray(0.8)
    case 3: .dots(spacing: spacing, diameter: .pt(1.1))
    case 4: .hatch(angle: 135, spacing: spacing, thickness: .pt(0.7))
    case 5: .gray(1)
    case 6: .hatch(angle: 0, spacing: spacing, thickness: .pt(0.7))
    default: .hatch(angle: 90, spacing: spacing, thickness: .pt(0.7))
    }
  }

  private static let kinds = 8

  /// The dashes of the line of series `number`.
  static func dashes(_ number: Int) -> [Length] {
    let dashes: [[Double]] = [[], [5, 2], [1.2, 1.8], [7, 2, 1.2, 2]]
    return dashes[number % dashes.count].map { .pt($0) }
  }

  /// The mark of a point of series `number` at a place, in points.
  static func marker(_ number: Int, x: Double, y: Double) -> Shape {
    let half = markerSize / 2
    let steps: [Shape.Step] =
      switch number % 3 {
      case 0: .rectangle(x: x - half, y: y - half, width: 2 * half, height: 2 * half)
      case 1: .polygon([(x, y - 1.2 * half), (x + 1.2 * half, y + half), (x - 1.2 * half, y + half)])
      default: .polygon([(x, y - 1.3 * half), (x + 1.3 * half, y), (x, y + 1.3 * half), (x - 1.3 * half, y)])
      }
    // Full marks and open ones in turn.
    return Shape(steps: steps, fill: .gray(number / 3 % 2 == 0 ? 0 : 1), stroke: .pt(0.7))
  }

  static let markerSize = 4.2
}

extension [Shape.Step] {
  /// An upright rectangle, in points.
  static func rectangle(x: Double, y: Double, width: Double, height: Double) -> [Shape.Step] {
    polygon([(x, y), (x + width, y), (x + width, y + height), (x, y + height)])
  }

  /// A closed outline of straight sides, in points.
  static func polygon(_ corners: [(x: Double, y: Double)]) -> [Shape.Step] { line(corners) + [.close] }

  /// A line through places, in points.
  static func line(_ places: [(x: Double, y: Double)]) -> [Shape.Step] {
    places.enumerated().map { index, place in
      let point = Point(x: .pt(place.x), y: .pt(place.y))
      return index == 0 ? .move(point) : .line(point)
    }
  }
}
