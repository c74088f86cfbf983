import DocumentModel
import Geometry

/// The field of a chart where figures stand, in points from the chart's top left corner.
struct ChartField {
  let left: Double
  let right: Double
  /// Where the room for values above the field begins.
  let above: Double
  /// The room between the field and the names below it.
  let below: Double
  let scale: ChartScale
  let slots: Int

  var slot: Double { (right - left) / Double(max(1, slots)) }

  /// The middle of a category.
  func middle(_ category: Int) -> Double { left + (Double(category) + 0.5) * slot }
}

extension Typesetter where Shaper: ~Copyable {
  /// A chart with a scale on the left, names below and a legend; false if there is no room.
  mutating func drawAxes(
    of chart: Chart, _ lettering: ChartLettering, on sheet: inout ChartSheet
  ) -> Bool {
    guard !chart.categories.isEmpty else { return false }
    let legend = legend(of: chart, lettering, width: sheet.width)
    let ticks = chart.ticks.map { label($0.label, lettering) }
    let left = (ticks.map(\.width).max() ?? 0) + 0.5 * lettering.size
    let slot = (sheet.width - left) / Double(chart.categories.count)
    guard slot > 0.5, sheet.width - left > 4 * lettering.size else { return false }
    let names = categoryLabels(
      chart.categories, lettering,
      CategorySlots(left: left, slot: slot, right: sheet.width, gap: 0.35 * lettering.size),
      height: 0.35 * sheet.height)
    // Below the field stand half a number of the scale and the values of columns that hang down.
    let below = (chart.hasNegativeFigures && chart.kind == .columns ? 1.2 : 0.6) * lettering.pitch
    // Above the field stand the unit and the value of a column that reaches to the top.
    let above = (chart.unit.isEmpty ? 0 : 1.2) * lettering.pitch
    let top = above + 1.2 * lettering.pitch
    let bottom =
      sheet.height - legend.height - (legend.height > 0 ? 0.5 * lettering.pitch : 0) - names.height - below
    guard bottom - top > 2 * lettering.pitch else { return false }
    let field = ChartField(
      left: left, right: sheet.width, above: above, below: below,
      scale: ChartScale(chart, top: top, bottom: bottom),
      slots: chart.categories.count)
    if !chart.unit.isEmpty { sheet.add(label(chart.unit, lettering), x: 0, y: 0) }
    drawScale(chart.ticks, ticks, field, lettering, on: &sheet)
    drawFigures(of: chart, in: field, lettering, on: &sheet)
    for entry in names.entries { sheet.add(entry.label, x: entry.x, y: bottom + below + entry.y) }
    sheet.drop(names.dropped)
    legend.draw(on: &sheet, top: sheet.height - legend.height, asLines: chart.kind == .lines)
    return true
  }

  /// The names of the series; none for a single one, which the caption names.
  private mutating func legend(
    of chart: Chart, _ lettering: ChartLettering, width: Double
  ) -> ChartLegend {
    guard chart.series.count > 1 else { return ChartLegend([], width: width, lettering) }
    let room = max(1, width - ChartLegend.room(lettering))
    let labels = chart.series.map { series in
      label(
        series.name, lettering, width: min(room, naturalWidth(of: series.name, lettering)), alignment: .left)
    }
    return ChartLegend(labels, width: width, lettering)
  }

  /// Dotted lines across the field, each with its number; one too near to the last goes without.
  private func drawScale(
    _ ticks: [Chart.Tick], _ labels: [ChartLabel], _ field: ChartField, _ lettering: ChartLettering,
    on sheet: inout ChartSheet
  ) {
    var last = Double.infinity
    for (tick, label) in zip(ticks, labels) where tick.number.isFinite {
      let y = field.scale.y(tick.number)
      sheet.add(
        Shape(
          steps: .line([(field.left, y), (field.right, y)]), stroke: .pt(0.3), dashes: [.pt(1), .pt(2)]))
      guard last - y >= 0.9 * lettering.pitch else { continue }
      sheet.add(label, x: field.left - 0.5 * lettering.size - label.width, y: y - 0.55 * lettering.pitch)
      last = y
    }
    sheet.add(
      Shape(
        steps: .line([(field.left, field.scale.top), (field.left, field.scale.bottom)]), stroke: .pt(0.5)))
  }

  private mutating func drawFigures(
    of chart: Chart, in field: ChartField, _ lettering: ChartLettering, on sheet: inout ChartSheet
  ) {
    let labels = chart.series.map { series in
      series.values.prefix(field.slots).map { label($0.label, lettering) }
    }
    switch chart.kind {
    case .lines: LineFigures(chart, field).draw(labels, on: &sheet)
    case .stackedColumns: StackedColumns(chart, field).draw(labels, on: &sheet)
    case .columns, .ring: ColumnFigures(chart, field).draw(labels, on: &sheet)
    }
    // Zero stands out from the lines of the scale.
    let base = field.scale.base
    sheet.add(Shape(steps: .line([(field.left, base), (field.right, base)]), stroke: .pt(0.7)))
  }
}

extension Chart {
  fileprivate var hasNegativeFigures: Bool {
    series.contains { $0.values.contains { ($0.figure ?? 0) < 0 } }
  }
}
