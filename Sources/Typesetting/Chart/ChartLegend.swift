import DocumentModel
import Geometry

/// Which pattern or line stands for which name, in rows below a chart.
struct ChartLegend {
  private var entries: [(mark: Int, label: ChartLabel, x: Double, y: Double)] = []
  private(set) var height = 0.0
  private let swatch: Double
  private let pitch: Double

  /// - Parameter labels: the names, set no wider than `width` less ``room(_:)``.
  init(_ labels: [ChartLabel], width: Double, _ lettering: ChartLettering) {
    swatch = 2 * lettering.size
    pitch = lettering.pitch
    var row: [(Int, ChartLabel, Double)] = []
    var x = 0.0
    var y = 0.0
    func close(_ entries: inout [(mark: Int, label: ChartLabel, x: Double, y: Double)]) {
      let shift = (width - (x - lettering.size)) / 2
      entries += row.map { ($0.0, $0.1, $0.2 + max(0, shift), y) }
      y += row.map(\.1.height).max() ?? 0
      (row, x) = ([], 0)
    }
    for (number, label) in labels.enumerated() {
      let needed = Self.room(lettering) + label.width
      if x > 0, x + needed > width + 0.01 { close(&entries) }
      row.append((number, label, x))
      x += needed + lettering.size
    }
    close(&entries)
    height = y
  }

  /// What a name needs beside its own width.
  static func room(_ lettering: ChartLettering) -> Double { 2.4 * lettering.size }

  /// Draws the legend from `top` down.
  func draw(on sheet: inout ChartSheet, top: Double, asLines: Bool) {
    for entry in entries {
      let y = top + entry.y
      let middle = y + 0.55 * pitch
      if asLines {
        let line: [Shape.Step] = .line([(entry.x, middle), (entry.x + swatch, middle)])
        sheet.add(
          Shape(steps: line, stroke: .pt(LineFigures.thickness), dashes: ChartPattern.dashes(entry.mark)))
        sheet.add(ChartPattern.marker(entry.mark, x: entry.x + swatch / 2, y: middle))
      } else {
        let box: [Shape.Step] = .rectangle(
          x: entry.x, y: middle - 0.35 * pitch, width: swatch, height: 0.7 * pitch)
        sheet.add(Shape(steps: box, fill: ChartPattern.fill(entry.mark), stroke: .pt(0.5)))
      }
      sheet.add(entry.label, x: entry.x + 1.2 * swatch, y: y)
    }
  }
}
