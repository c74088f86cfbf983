import DocumentModel
import Geometry

/// The field of a chart where figures stand, in points from the chart's top left corner.
struct ChartField {
  let left: Double
  let right: Double
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
    let names = categoryLabels(chart.categories, lettering, slot: slot, height: 0.35 * sheet.height)
    // Above the field stand the unit and the value of a column that reaches to the top.
    let top = (chart.unit.isEmpty ? 0.2 : 1.2) * lettering.pitch + lettering.pitch
    let bottom =
      sheet.height - legend.height - (legend.height > 0 ? 0.5 * lettering.pitch : 0) - names.height
      - 0.3 * lettering.pitch
    guard bottom - top > 2 * lettering.pitch else { return false }
    let field = ChartField(
      left: left, right: sheet.width, scale: ChartScale(chart, top: top, bottom: bottom),
      slots: chart.categories.count)
    if !chart.unit.isEmpty { sheet.add(label(chart.unit, lettering), x: 0, y: 0) }
    drawScale(chart.ticks, ticks, field, lettering, on: &sheet)
    drawFigures(of: chart, in: field, lettering, on: &sheet)
    draw(names, below: field, lettering, on: &sheet)
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

  private func draw(
    _ names: CategoryLabels, below field: ChartField, _ lettering: ChartLettering, on sheet: inout ChartSheet
  ) {
    for entry in names.entries {
      let x = field.middle(entry.index) - entry.label.width / 2
      let inside = min(max(0, x), max(0, sheet.width - entry.label.width))
      sheet.add(entry.label, x: inside, y: field.scale.bottom + 0.3 * lettering.pitch + entry.y)
    }
    for _ in 0..<names.dropped { sheet.drop() }
  }
}
