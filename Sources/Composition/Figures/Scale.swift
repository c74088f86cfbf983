import DocumentModel
import VietnameseText

/// The lines of a chart's scale: from zero to above the greatest figure, in steps of 1, 2 or 5 and zeros.
struct Scale {
  let ticks: [Chart.Tick]

  /// About as many steps as read well at the height charts have.
  private static let mostSteps = 6

  init(_ series: [ChartFigures.Series], kind: Chart.Kind) {
    let greatest = Scale.greatest(series, kind: kind)
    guard let greatest, greatest.coefficient > 0 else {
      ticks = [DecimalNumber(0), DecimalNumber(1)].map(Scale.tick)
      return
    }
    let step = Scale.step(to: greatest)
    var ticks = [DecimalNumber(0)]
    while let last = ticks.last, last < greatest, let next = last + step { ticks.append(next) }
    self.ticks = ticks.map(Scale.tick)
  }

  private static func tick(_ number: DecimalNumber) -> Chart.Tick {
    Chart.Tick(number.double, label: NumberFormat.decimal(number))
  }

  /// The highest figure, or the highest sum of a category where series stand above one another.
  private static func greatest(_ series: [ChartFigures.Series], kind: Chart.Kind) -> DecimalNumber? {
    guard kind == .stackedColumns else { return series.flatMap(\.values).compactMap(\.self).max() }
    let count = series.map(\.values.count).max() ?? 0
    return (0..<count).compactMap { index in
      series.compactMap { $0.values.indices.contains(index) ? $0.values[index] : nil }
        .reduce(DecimalNumber(0)) { sum, value in sum.flatMap { $0 + value } }
    }.max()
  }

  /// The least step of the series 1, 2, 5, 10, 20… (or 0,1, 0,2…) that needs no more than ``mostSteps``.
  private static func step(to greatest: DecimalNumber) -> DecimalNumber {
    for exponent in -DecimalNumber.mostDecimals...17 {
      for digit in [1, 2, 5] as [Int64] {
        guard let step = number(digit, exponent: exponent), let end = times(step, mostSteps) else { continue }
        if greatest <= end { return step }
      }
    }
    return greatest
  }

  private static func number(_ digit: Int64, exponent: Int) -> DecimalNumber? {
    guard exponent > 0 else { return DecimalNumber(coefficient: digit, decimals: -exponent) }
    let coefficient = (0..<exponent).reduce(digit) { number, _ in number * 10 }
    return DecimalNumber(coefficient: coefficient, decimals: 0)
  }

  private static func times(_ number: DecimalNumber, _ count: Int) -> DecimalNumber? {
    (0..<count).reduce(DecimalNumber(0)) { sum, _ in sum.flatMap { $0 + number } }
  }
}
