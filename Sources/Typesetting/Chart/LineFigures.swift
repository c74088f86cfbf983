import DocumentModel
import Geometry

/// The series as lines with marks; an unknown figure parts a line.
struct LineFigures {
  private let chart: Chart
  private let field: ChartField

  /// Of a line, in points.
  static let thickness = 1.1

  init(_ chart: Chart, _ field: ChartField) {
    self.chart = chart
    self.field = field
  }

  /// Draws lines, marks and, above or below the marks, their values.
  func draw(_ labels: [[ChartLabel]], on sheet: inout ChartSheet) {
    let stretches = chart.series.map { self.stretches(of: $0) }
    var places = LabelPlaces(field)
    for (number, series) in stretches.enumerated() {
      for stretch in series {
        sheet.add(
          Shape(
            steps: .line(stretch.map { ($0.x, $0.y) }), stroke: .pt(Self.thickness),
            dashes: ChartPattern.dashes(number)))
      }
    }
    let points = stretches.joined().joined()
    guard points.count <= LabelPlaces.mostLabels else { return sheet.drop() }
    for stretch in stretches.joined() {
      for (from, to) in zip(stretch, stretch.dropFirst()) { take(from, to, in: &places) }
    }
    for (number, series) in stretches.enumerated() {
      for point in series.joined() {
        sheet.add(ChartPattern.marker(number, x: point.x, y: point.y))
        let half = ChartPattern.markerSize / 2
        places.take(
          .init(left: point.x - half, top: point.y - half, right: point.x + half, bottom: point.y + half))
      }
    }
    for (number, series) in stretches.enumerated() {
      for point in series.joined() {
        let label = labels[number][point.category]
        if let place = places.place(label, at: candidates(label, at: point)) {
          sheet.addOnGround(label, x: place.x, y: place.y)
        } else {
          sheet.drop()
        }
      }
    }
  }

  private typealias Place = (category: Int, x: Double, y: Double)

  /// Above the point, below it, then to its sides.
  private func candidates(_ label: ChartLabel, at point: Place) -> [(x: Double, y: Double)] {
    let gap = ChartPattern.markerSize / 2 + 1
    let x = point.x - label.width / 2
    return [
      (x, point.y - gap - label.height), (x, point.y + gap), (point.x + gap, point.y - label.height - 1),
      (point.x - gap - label.width, point.y - label.height - 1), (x, point.y - 2 * gap - label.height),
    ].filter { $0.1 + label.height <= field.scale.bottom }
  }

  private func stretches(of series: Chart.Series) -> [[Place]] {
    var stretches: [[Place]] = [[]]
    for (category, value) in series.values.prefix(field.slots).enumerated() {
      if let figure = value.figure {
        stretches[stretches.count - 1].append((category, field.middle(category), field.scale.y(figure)))
      } else {
        stretches.append([])
      }
    }
    return stretches.filter { !$0.isEmpty }
  }

  /// A line as small rectangles along it, so that no label is put on it.
  private func take(_ from: Place, _ to: Place, in places: inout LabelPlaces) {
    let pieces = 6
    for piece in 0..<pieces {
      let (near, far) = (Double(piece) / Double(pieces), Double(piece + 1) / Double(pieces))
      let (a, b) = (from.x + (to.x - from.x) * near, from.x + (to.x - from.x) * far)
      let (c, d) = (from.y + (to.y - from.y) * near, from.y + (to.y - from.y) * far)
      places.take(.init(left: a, top: min(c, d) - 0.6, right: b, bottom: max(c, d) + 0.6))
    }
  }
}
