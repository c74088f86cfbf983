import DocumentModel

/// Turns figures into heights.
struct ChartScale {
  private let least: Double
  private let greatest: Double
  /// Where the least and the greatest lie, in points from the top.
  let bottom: Double
  let top: Double

  /// The scale of the chart's ticks, or of its figures where there are none.
  init(_ chart: Chart, top: Double, bottom: Double) {
    self.top = top
    self.bottom = bottom
    let ticks = chart.ticks.map(\.number).filter(\.isFinite)
    if let least = ticks.min(), let greatest = ticks.max(), least < greatest, (greatest - least).isFinite {
      (self.least, self.greatest) = (least, greatest)
    } else {
      let figures = chart.series.flatMap { $0.values.compactMap(\.figure) }.map {
        min(max($0, -1e300), 1e300)
      }
      let (least, greatest) = (min(0, figures.min() ?? 0), max(0, figures.max() ?? 0))
      (self.least, self.greatest) = (least, greatest > least ? greatest : least + 1)
    }
  }

  /// The height of a figure, in points from the top; figures beyond the scale stand at its end.
  func y(_ figure: Double) -> Double {
    let part = (min(max(figure, least), greatest) - least) / (greatest - least)
    return bottom - part * (bottom - top)
  }

  /// Where columns stand: zero, or the end of the scale next to it.
  var base: Double { y(0) }
}

extension Chart.Value {
  /// The number, if it is known and one that can be drawn.
  var figure: Double? { number.flatMap { $0.isFinite ? $0 : nil } }
}
