import Geometry

/// Keeps the words of a chart apart from one another and from what is drawn.
struct LabelPlaces {
  /// What is taken, in points.
  private var taken: [Box] = []
  private let field: Box

  /// An upright rectangle, in points.
  struct Box {
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double

    func meets(_ other: Box) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }

    func holds(_ other: Box) -> Bool {
      left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom
    }
  }

  /// More figures than anybody reads get no values; looking for places would take too long.
  static let mostLabels = 1_000

  init(_ field: ChartField) {
    self.field = Box(
      left: field.left, top: field.above, right: field.right, bottom: field.scale.bottom + field.below)
  }

  mutating func take(_ box: Box) { taken.append(box) }

  /// Takes the first of the places, given by their top left corners, where the label meets nothing.
  mutating func place(_ label: ChartLabel, at places: [(x: Double, y: Double)]) -> (x: Double, y: Double)? {
    for place in places {
      let box = Box(
        left: place.x, top: place.y, right: place.x + label.width, bottom: place.y + label.height)
      guard field.holds(box), !taken.contains(where: { $0.meets(box) }) else { continue }
      take(box)
      return place
    }
    return nil
  }
}
