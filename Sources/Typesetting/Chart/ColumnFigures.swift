import DocumentModel
import Geometry

/// Columns of several series beside one another.
struct ColumnFigures {
  private let chart: Chart
  private let field: ChartField

  /// The part of a category's room that its columns fill.
  static let filling = 0.7

  init(_ chart: Chart, _ field: ChartField) {
    self.chart = chart
    self.field = field
  }

  /// Draws the columns and, above or in them, their values.
  func draw(_ labels: [[ChartLabel]], on sheet: inout ChartSheet) {
    var places = LabelPlaces(field)
    let columns = columns
    for column in columns {
      sheet.add(column.shape)
      places.take(column.box)
    }
    guard columns.count <= LabelPlaces.mostLabels else { return sheet.drop() }
    for column in columns {
      let label = labels[column.series][column.category]
      let x = column.middle - label.width / 2
      let isDown = column.isNegative
      let outside = isDown ? column.box.bottom + 1 : column.box.top - label.height - 1
      if let place = places.place(label, at: [(x, outside)]) {
        sheet.addOnGround(label, x: place.x, y: place.y)
      } else if column.holds(label) {
        sheet.addOnGround(label, x: x, y: isDown ? column.box.bottom - label.height - 2 : column.box.top + 2)
      } else {
        sheet.drop()
      }
    }
  }

  private var columns: [ChartColumn] {
    let width = field.slot * Self.filling / Double(max(1, chart.series.count))
    return (0..<field.slots).flatMap { category in
      chart.series.enumerated().compactMap { number, series -> ChartColumn? in
        guard category < series.values.count, let figure = series.values[category].figure else { return nil }
        let left = field.middle(category) - field.slot * Self.filling / 2 + Double(number) * width
        let (base, end) = (field.scale.base, field.scale.y(figure))
        return ChartColumn(
          series: number, category: category, isNegative: figure < 0,
          box: .init(left: left, top: min(base, end), right: left + width, bottom: max(base, end)))
      }
    }
  }
}

/// A column, or a part of a stacked one.
struct ChartColumn {
  let series: Int
  let category: Int
  let isNegative: Bool
  let box: LabelPlaces.Box

  var middle: Double { (box.left + box.right) / 2 }

  var shape: Shape {
    Shape(
      steps: .rectangle(
        x: box.left, y: box.top, width: box.right - box.left, height: box.bottom - box.top),
      fill: ChartPattern.fill(series), stroke: .pt(0.5))
  }

  /// Whether a label fits into the column.
  func holds(_ label: ChartLabel) -> Bool {
    label.width + 4 <= box.right - box.left && label.height + 3 <= box.bottom - box.top
  }
}

/// The series of a category above one another; negative figures below zero.
struct StackedColumns {
  private let chart: Chart
  private let field: ChartField

  init(_ chart: Chart, _ field: ChartField) {
    self.chart = chart
    self.field = field
  }

  /// Draws the parts and, in the middle of those that are large enough, their values.
  func draw(_ labels: [[ChartLabel]], on sheet: inout ChartSheet) {
    let width = min(field.slot * ColumnFigures.filling, 80)
    for category in 0..<field.slots {
      var (up, down) = (0.0, 0.0)
      for (number, series) in chart.series.enumerated() where category < series.values.count {
        guard let figure = series.values[category].figure, figure != 0 else { continue }
        let start = figure < 0 ? down : up
        let end = start + figure
        if figure < 0 { down = end } else { up = end }
        let (first, last) = (field.scale.y(start), field.scale.y(end))
        let left = field.middle(category) - width / 2
        let part = ChartColumn(
          series: number, category: category, isNegative: figure < 0,
          box: .init(left: left, top: min(first, last), right: left + width, bottom: max(first, last)))
        sheet.add(part.shape)
        let label = labels[number][category]
        if part.holds(label) {
          sheet.addOnGround(
            label, x: part.middle - label.width / 2, y: (part.box.top + part.box.bottom - label.height) / 2)
        } else {
          sheet.drop()
        }
      }
    }
  }
}
