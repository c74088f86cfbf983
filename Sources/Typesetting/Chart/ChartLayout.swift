import Diagnostics
import DocumentModel
import Geometry

extension Typesetter where Shaper: ~Copyable {
  /// The drawing of a chart in `rect`: outlines and words of the style ``DocumentModel/Role/chartLabel``, none of them outside.
  mutating func chartItems(
    of chart: Chart, _ figure: Figure, in rect: Rect, _ document: Document
  ) -> [PageItem] {
    guard let style = document.styles[.chartLabel] else {
      preconditionFailure("a document with charts has a style for their words")
    }
    var sheet = ChartSheet(figure: figure, size: rect.size)
    let lettering = ChartLettering(figure: figure, style: style)
    let isDrawn =
      switch chart.kind {
      case .ring: drawRing(of: chart, lettering, on: &sheet)
      case .columns, .stackedColumns, .lines: drawAxes(of: chart, lettering, on: &sheet)
      }
    guard isDrawn else {
      log.add(TypesettingDiagnostics.smallChart.at(nil, Phrase(figure.alternativeText)))
      return [PageItem(node: figure.id, role: figure.role, content: .area(rect))]
    }
    if sheet.dropped > 0 {
      log.add(
        TypesettingDiagnostics.droppedLabels.at(
          nil, Phrase("\(sheet.dropped)"), Phrase(figure.alternativeText)))
    }
    return sheet.items.map { $0.moved(x: rect.left.points, y: rect.top.points) }
  }
}

/// Whoever draws a chart adds to it what he has drawn; points from the chart's top left corner.
struct ChartSheet {
  let figure: Figure
  let width: Double
  let height: Double
  private(set) var items: [PageItem] = []
  /// How many words found no place.
  private(set) var dropped = 0

  init(figure: Figure, size: Size) {
    self.figure = figure
    width = size.width.points
    height = size.height.points
  }

  mutating func add(_ shape: Shape) {
    items.append(PageItem(node: figure.id, role: figure.role, content: .shape(shape)))
  }

  /// Adds words if the sheet has room for them there.
  mutating func add(_ label: ChartLabel, x: Double, y: Double) {
    let isInside =
      x >= -0.01 && y >= -0.01 && x + label.width <= width + 0.01 && y + label.height <= height + 0.01
    guard isInside else { return drop() }
    items += label.items.map { $0.moved(x: x, y: y) }
  }

  /// Adds words on a white ground, legible on any pattern.
  mutating func addOnGround(_ label: ChartLabel, x: Double, y: Double) {
    let ground = Rect(x: .pt(x - 1), y: .pt(y), width: .pt(label.width + 2), height: .pt(label.height))
    items.append(PageItem(node: figure.id, role: figure.role, content: .shade(ground, 1)))
    add(label, x: x, y: y)
  }

  /// Words have no place.
  mutating func drop(_ count: Int = 1) { dropped += count }
}
