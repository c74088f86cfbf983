import Diagnostics
public import DocumentModel
import Geometry

extension Typesetter where Shaper: ~Copyable {
  /// A figure and its caption as one box, narrowed to `measure` and to the height of the text area.
  mutating func flow(of figure: Figure, in document: Document, measure: Length) -> Flow {
    let caption = FlowBox(
      above: boxes(of: figure.caption.map(Block.paragraph), in: document, measure: measure))
    let width = figure.size.width.boundedExtent.points
    let height = figure.size.height.boundedExtent.points
    let scale = min(
      1, width > 0 ? max(0, measure.points) / width : 1,
      height > 0 ? max(0, textHeight - caption.height) / height : 1)
    let rect = Rect(
      x: .pt((measure.points - width * scale) / 2), y: .zero, width: .pt(width * scale),
      height: .pt(height * scale))
    let items =
      figureItems(of: figure, in: rect, document)
      + caption.items.map { $0.moved(x: 0, y: height * scale) }
    let box = FlowBox(
      height: height * scale + caption.height, spaceBefore: figure.spaceBefore.boundedExtent.points,
      spaceAfter: figure.spaceAfter.boundedExtent.points, items: items, penalty: BreakPenalty.none,
      isTextLine: false, notes: caption.notes)
    return Flow(boxes: [box])
  }

  /// A figure without its caption, on a page of its size. Reports nothing: whoever lays the figure's document out does.
  public mutating func drawing(of figure: Figure, in document: Document) -> Page {
    let findings = log
    defer { log = findings }
    let size = Size(width: figure.size.width.boundedExtent, height: figure.size.height.boundedExtent)
    let rect = Rect(origin: .zero, size: size)
    let items = figureItems(of: figure, in: rect, document.withBoundedMeasures)
    return Page(number: 1, size: size, items: items)
  }

  /// The drawing of a figure in `rect`, relative to its box.
  mutating func figureItems(of figure: Figure, in rect: Rect, _ document: Document) -> [PageItem] {
    switch figure.content {
    case .picture(let picture):
      [PageItem(node: figure.id, role: figure.role, content: .picture(picture, rect))]
    case .code(let code):
      [PageItem(node: figure.id, role: figure.role, content: .shape(code.shape(in: rect)))]
    case .frame(let thickness):
      [
        PageItem(
          node: figure.id, role: figure.role, content: .shape(.outline(of: rect, thickness.boundedExtent)))
      ]
    case .chart(let chart): chartItems(of: chart, figure, in: rect, document)
    }
  }
}
