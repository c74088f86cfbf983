import Diagnostics
import DocumentModel
import Geometry
import TestSupport
import Testing
import Typesetting

/// Charts: nothing leaves the figure, no words meet, all series can be told apart.
@Suite struct ChartTests {
  private static let size = Size(width: .pt(400), height: .pt(240))

  private func chart(
    _ kind: Chart.Kind, _ categories: [String], _ series: [[Double?]], ticks: [Double] = [0, 50, 100]
  ) -> Chart {
    func words(_ number: Double?) -> String {
      number.flatMap { Int(exactly: $0.rounded()) }.map { "\($0)" } ?? "–"
    }
    return Chart(
      kind: kind, categories: categories,
      series: series.enumerated().map { index, values in
        Chart.Series(name: "loạt \(index + 1)", values: values.map { Chart.Value($0, label: words($0)) })
      }, ticks: ticks.map { Chart.Tick($0, label: words($0)) }, unit: "người")
  }

  private func draw(_ chart: Chart, size: Size = size, expecting codes: [String] = []) -> Drawing {
    var sketch = DocumentSketch()
    sketch.page.size = Size(width: .pt(size.width.points + 20), height: .pt(size.height.points + 20))
    sketch.styles[.chartLabel] = .sketched
    let figure = Figure(
      id: NodeID(0), role: Role(rawValue: "figure"), content: .chart(chart), size: size,
      alternativeText: "biểu đồ")
    sketch.replaceBlocks(with: [.figure(figure)])
    var typesetter = Typesetter(shaper: FixedAdvanceShaper())
    var log = DiagnosticLog()
    let pages = typesetter.pages(of: sketch.document, log: &log)
    #expect(log.entries.map(\.code) == codes)
    return Drawing(page: pages[0])
  }

  /// What stands on the page of a chart.
  private struct Drawing {
    let page: Page

    var shapes: [Shape] {
      page.items.compactMap { item in
        if case .shape(let shape) = item.content { shape } else { nil }
      }
    }

    var labels: [(text: String, box: Rect)] {
      page.items.compactMap { item in
        guard case .glyphs(let run) = item.content else { return nil }
        return (
          run.string, Rect(x: run.origin.x, y: run.origin.y - .pt(8), width: run.width, height: .pt(10))
        )
      }
    }

    /// The outlines filled with the pattern of series or part `number`, legend included.
    func filled(like number: Int) -> [Shape] { shapes.filter { $0.fill == ChartTests.fills[number] } }

    /// Words that meet others, and what lies outside the figure of 10 to 10 + size.
    var faults: [String] {
      let labels = labels
      var faults: [String] = []
      let bounds = page.size
      func isOutside(_ rect: Rect) -> Bool {
        rect.left.points < 9.9 || rect.top.points < 9.9 || rect.right > bounds.width - .pt(9.9)
          || rect.bottom > bounds.height - .pt(9.9)
      }
      for (index, label) in labels.enumerated() {
        if isOutside(label.box) { faults.append("“\(label.text)” is outside") }
        for other in labels[..<index]
        where label.box.left < other.box.right - .pt(0.01)
          && other.box.left < label.box.right - .pt(0.01) && label.box.top < other.box.bottom - .pt(0.01)
          && other.box.top < label.box.bottom - .pt(0.01)
        {
          faults.append("“\(label.text)” meets “\(other.text)”")
        }
      }
      return faults
        + shapes.filter { isOutside($0.bounds) }.map { "a shape at \($0.bounds.origin) is outside" }
    }
  }

  private static let fills: [Shape.Fill] = [
    .gray(0.25), .hatch(angle: 45, spacing: .pt(3.2), thickness: .pt(0.7)), .gray(0.8),
    .dots(spacing: .pt(3.2), diameter: .pt(1.1)),
  ]

  @Test func `columns are as high as their figures on the scale`() {
    let drawing = draw(chart(.columns, ["2020", "2021", "2022"], [[25, 50, 100]]))
    let heights = drawing.filled(like: 0).map(\.bounds.size.height.points)
    #expect(heights.count == 3)
    #expect(isClose(heights[1], 2 * heights[0]) && isClose(heights[2], 4 * heights[0]))
    #expect(Set(drawing.filled(like: 0).map { ($0.bounds.bottom.points * 100).rounded() }).count == 1)
    #expect(
      drawing.labels.map(\.text).sorted() == [
        "0", "100", "100", "2020", "2021", "2022", "25", "50", "50", "người",
      ])
    #expect(drawing.faults == [])
  }

  @Test func `negative figures hang below zero`() {
    let drawing = draw(chart(.columns, ["a", "b"], [[40, -40]], ticks: [-50, 0, 50]))
    let columns = drawing.filled(like: 0).map(\.bounds)
    #expect(columns.count == 2)
    #expect(isClose(columns[0].bottom.points, columns[1].top.points))
    #expect(isClose(columns[0].size.height.points, columns[1].size.height.points))
    #expect(drawing.faults == [])
  }

  @Test func `an unknown figure leaves its place free`() {
    let drawing = draw(chart(.columns, ["a", "b", "c"], [[10, nil, 30]]))
    let columns = drawing.filled(like: 0).map(\.bounds)
    #expect(columns.count == 2)
    #expect(columns[1].left - columns[0].right > columns[0].size.width)
    #expect(!drawing.labels.map(\.text).contains("–"))
    let lines = draw(chart(.lines, ["a", "b", "c", "d"], [[10, nil, 30, 40]])).shapes.filter {
      $0.stroke == .pt(1.1)
    }
    #expect(lines.map(\.steps.count) == [1, 2])
  }

  @Test func `stacked parts stand on one another`() {
    let drawing = draw(chart(.stackedColumns, ["a"], [[40], [30], [20]]))
    let parts = (0..<3).compactMap { drawing.filled(like: $0).first?.bounds }
    #expect(parts.count == 3)
    #expect(
      isClose(parts[0].top.points, parts[1].bottom.points)
        && isClose(parts[1].top.points, parts[2].bottom.points))
    #expect(isClose(parts[0].size.height.points, 2 * parts[2].size.height.points))
    #expect(drawing.faults == [])
  }

  @Test func `a ring's parts fill the whole turn in proportion, named beside it`() {
    let drawing = draw(chart(.ring, ["nữ", "nam"], [[25, 75]], ticks: []))
    #expect(
      drawing.labels.map(\.text) == ["nữ: 25", "nam: 75", "người"]
        || drawing.labels.map(\.text) == ["người", "nữ: 25", "nam: 75"])
    // A quarter from the top lies in the upper right quarter.
    let quarter = drawing.filled(like: 0)[0].bounds
    let rest = drawing.filled(like: 1)[0].bounds
    #expect(isClose(quarter.bottom.points, (rest.top.points + rest.bottom.points) / 2))
    #expect(drawing.faults == [])
  }

  @Test(arguments: [[], [nil], [0], [-5], [.nan], [.infinity], [100]] as [[Double?]])
  func `a ring of one part or none is a whole or empty circle`(values: [Double?]) {
    let drawing = draw(chart(.ring, ["a"], [values], ticks: []))
    #expect(drawing.filled(like: 0).count == (values == [100] ? 2 : 0))
    #expect(drawing.shapes.contains { $0.steps.count { $0 == .close } == 2 })
    #expect(drawing.faults == [])
  }

  @Test(arguments: Chart.Kind.allCases)
  func `sixty categories with long names have words apart and inside`(kind: Chart.Kind) {
    let names = (0..<60).map { "Đảng bộ cơ sở số \($0) trực thuộc thành phố" }
    let values: [Double?] = (0..<60).map { Double($0 * 37 % 100) }
    let drawing = draw(chart(kind, names, [values, values.reversed()]), expecting: ["VK517"])
    #expect(drawing.faults == [])
  }

  @Test(arguments: Chart.Kind.allCases, 0..<8 as Range<UInt64>)
  func `charts at random have words apart and inside`(kind: Chart.Kind, seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<12 {
      let count = Int.random(in: 1...14, using: &random)
      let categories = (0..<count).map { _ in random.words(Int.random(in: 1...4, using: &random)) }
      let series = (0..<Int.random(in: 1...6, using: &random)).map { _ in
        (0..<count).map { _ in
          Int.random(in: 0...9, using: &random) == 0 ? nil : Double.random(in: -60...140, using: &random)
        }
      }
      let size = Size(
        width: .pt(Double.random(in: 150...460, using: &random)),
        height: .pt(Double.random(in: 110...300, using: &random)))
      let chart = chart(kind, categories, series, ticks: [-50, 0, 50, 100])
      var log = DiagnosticLog()
      let drawing = drawUnjudged(chart, size: size, log: &log)
      #expect(drawing.faults == [], "\(seed)")
    }
  }

  private func drawUnjudged(_ chart: Chart, size: Size, log: inout DiagnosticLog) -> Drawing {
    var sketch = DocumentSketch()
    sketch.page.size = Size(width: .pt(size.width.points + 20), height: .pt(size.height.points + 20))
    sketch.styles[.chartLabel] = .sketched
    let figure = Figure(
      id: NodeID(0), role: Role(rawValue: "figure"), content: .chart(chart), size: size,
      alternativeText: "biểu đồ")
    sketch.replaceBlocks(with: [.figure(figure)])
    var typesetter = Typesetter(shaper: FixedAdvanceShaper())
    return Drawing(page: typesetter.pages(of: sketch.document, log: &log)[0])
  }

  @Test(arguments: Chart.Kind.allCases)
  func `figures nobody means give a drawing`(kind: Chart.Kind) {
    let odd: [Double?] = [.nan, .infinity, -.infinity, 1e308, -1e308, nil, 0, -0.0]
    let names = (0..<odd.count).map { "\($0)" }
    for ticks in [[], [0], [5, 5], [.nan, 1], [1e308, -1e308], [0, .leastNonzeroMagnitude]] as [[Double]] {
      var log = DiagnosticLog()
      let unsayable = Chart(
        kind: kind, categories: names,
        series: [
          Chart.Series(name: "a", values: odd.map { Chart.Value($0, label: "x") }),
          Chart.Series(name: "b", values: []),
        ], ticks: ticks.map { Chart.Tick($0, label: "t") }, unit: "")
      #expect(!drawUnjudged(unsayable, size: Self.size, log: &log).page.dump.isEmpty)
    }
  }

  @Test(arguments: Chart.Kind.allCases)
  func `a chart without categories, or smaller than its words, is a warning and free room`(kind: Chart.Kind) {
    let tiny = draw(
      chart(kind, ["a"], [[1]]), size: Size(width: .pt(20), height: .pt(12)), expecting: ["VK516"])
    #expect(
      tiny.page.items.map(\.content) == [.area(Rect(x: .pt(10), y: .pt(10), width: .pt(20), height: .pt(12)))]
    )
    if kind != .ring { _ = draw(chart(kind, [], []), expecting: ["VK516"]) }
  }

  @Test func `eight series in a row differ in pattern, lines in dashes and marks`() {
    let series: [[Double?]] = (1...8).map { [Double($0 * 10), 50] }
    var log = DiagnosticLog()
    let columns = drawUnjudged(chart(.columns, ["a", "b"], series), size: Self.size, log: &log).shapes
      .compactMap(\.fill)
    #expect(Set(columns).count == 8)
    let few = chart(.lines, ["a", "b"], Array(series.prefix(4)))
    let lines = drawUnjudged(few, size: Self.size, log: &log).shapes.filter { $0.stroke == .pt(1.1) }
    #expect(Set(lines.map(\.dashes)).count == 4)
  }
}
