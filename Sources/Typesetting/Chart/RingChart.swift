import DocumentModel
import Geometry
import Glibc

extension Typesetter where Shaper: ~Copyable {
  /// The parts of a whole as a ring, names and values beside it; false if there is no room.
  mutating func drawRing(
    of chart: Chart, _ lettering: ChartLettering, on sheet: inout ChartSheet
  ) -> Bool {
    let diameter = min(sheet.height, 0.5 * sheet.width) - 1
    let left = diameter + 1.5 * lettering.size
    let room = sheet.width - left - ChartLegend.room(lettering)
    guard diameter > 4 * lettering.pitch, room > 4 * lettering.size else { return false }
    let values = zip(chart.categories, chart.series.first?.values ?? []).enumerated()
      .map { (number: $0, name: $1.0, value: $1.1) }
    let ring = RingFigures(values.map { $0.value.figure ?? 0 }, diameter: diameter, height: sheet.height)
    ring.draw(on: &sheet)
    let unit = label(chart.unit, lettering)
    if unit.width < 0.85 * ring.hole {
      sheet.add(unit, x: (diameter + 1 - unit.width) / 2, y: (sheet.height - unit.height) / 2)
    }
    let labels = values.map {
      label("\($0.name): \($0.value.label)", lettering, width: room, alignment: .left)
    }
    let gap = 0.25 * lettering.pitch
    let total = labels.reduce(-gap) { $0 + $1.height + gap }
    var y = max(0, (sheet.height - total) / 2)
    for (value, label) in zip(values, labels) {
      guard y + label.height <= sheet.height else {
        sheet.drop()
        continue
      }
      let swatch: [Shape.Step] = .rectangle(
        x: left, y: y + 0.2 * lettering.pitch, width: 2 * lettering.size, height: 0.7 * lettering.pitch)
      // What is unknown, zero or below has no part of the ring.
      let fill = (value.value.figure ?? 0) > 0 ? ChartPattern.fill(value.number) : nil
      if let fill { sheet.add(Shape(steps: swatch, fill: fill, stroke: .pt(0.5))) }
      sheet.add(label, x: left + ChartLegend.room(lettering), y: y)
      y += label.height + gap
    }
    return true
  }
}

/// A ring, its parts clockwise from the top.
private struct RingFigures {
  private let parts: [(number: Int, from: Double, to: Double)]
  private let center: (x: Double, y: Double)
  private let outer: Double
  private var inner: Double { 0.55 * outer }
  /// How much farther than the ring the control points of its curves lie.
  private static let reach = 1.04

  /// Across, in points.
  var hole: Double { 2 * inner }

  init(_ figures: [Double], diameter: Double, height: Double) {
    outer = diameter / 2 / Self.reach
    center = (diameter / 2 + 0.5, height / 2)
    // Divided first: a sum of the largest figures would not be one.
    let greatest = figures.max() ?? 0
    let shares = figures.map { greatest > 0 ? max(0, $0) / greatest : 0 }
    let whole = shares.reduce(0, +)
    var sum = 0.0
    parts = shares.enumerated().compactMap { number, share in
      guard share > 0 else { return nil }
      defer { sum += share }
      return (number, sum / whole, (sum + share) / whole)
    }
  }

  func draw(on sheet: inout ChartSheet) {
    for part in parts where part.to - part.from < 1 - 1e-9 {
      let arcs =
        arc(outer, from: part.from, to: part.to, begins: true)
        + arc(inner, from: part.to, to: part.from, begins: false)
      sheet.add(Shape(steps: arcs + [.close], fill: ChartPattern.fill(part.number), stroke: .pt(0.5)))
    }
    // A whole has no seam; an empty ring is only its outlines.
    if parts.count <= 1, parts.allSatisfy({ $0.to - $0.from >= 1 - 1e-9 }) {
      let circles =
        arc(outer, from: 0, to: 1, begins: true) + [.close] + arc(inner, from: 1, to: 0, begins: true)
        + [.close]
      sheet.add(
        Shape(steps: circles, fill: parts.first.map { ChartPattern.fill($0.number) }, stroke: .pt(0.5)))
    }
  }

  /// An arc between two parts of the whole turn, in pieces of at most an eighth, which cubic curves follow closely.
  private func arc(_ radius: Double, from start: Double, to end: Double, begins: Bool) -> [Shape.Step] {
    let pieces = max(1, Int((abs(end - start) * 8).rounded(.up)))
    let step = (end - start) / Double(pieces)
    // The distance of the control points of a curve over an angle: 4/3 tan(angle/4).
    let reach = radius * 4 / 3 * tan(step * 2 * .pi / 4)
    let first = point(radius, start)
    var steps: [Shape.Step] = [begins ? .move(first) : .line(first)]
    for piece in 0..<pieces {
      let (a, b) = (start + Double(piece) * step, start + Double(piece + 1) * step)
      steps.append(
        .curve(point(radius, a, along: reach), point(radius, b, along: -reach), point(radius, b)))
    }
    return steps
  }

  /// The place at a part of the turn, moved along the circle's tangent.
  private func point(_ radius: Double, _ turn: Double, along distance: Double = 0) -> Point {
    let (sine, cosine) = (sin(turn * 2 * .pi), cos(turn * 2 * .pi))
    return Point(
      x: .pt(center.x + radius * sine + distance * cosine),
      y: .pt(center.y - radius * cosine + distance * sine))
  }
}
