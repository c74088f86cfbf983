import DocumentModel
import Geometry

/// The type of a chart's words.
struct ChartLettering {
  let figure: Figure
  let style: ParagraphStyle

  /// Of the type, in points.
  var size: Double { style.font.size.points }
  /// From line to line, in points.
  var pitch: Double { style.pitch.points }
}

/// Words of a chart, set; points from their own top left corner.
struct ChartLabel {
  var items: [PageItem] = []
  var width = 0.0
  var height = 0.0
}

extension Typesetter where Shaper: ~Copyable {
  /// Words on one line.
  mutating func label(_ text: String, _ lettering: ChartLettering) -> ChartLabel {
    label(text, lettering, width: naturalWidth(of: text, lettering), alignment: .left)
  }

  /// Words in lines of at most `width` points.
  mutating func label(
    _ text: String, _ lettering: ChartLettering, width: Double, alignment: Alignment
  ) -> ChartLabel {
    var style = lettering.plainStyle
    style.alignment = alignment
    style.balanced = true
    let paragraph = lettering.paragraph(text)
    var label = ChartLabel()
    for box in flow(of: paragraph, style: style, measure: .pt(width + 0.01)).boxes {
      label.items += box.items.map { $0.moved(x: 0, y: label.height) }
      label.height += box.height
    }
    label.width = label.items.isEmpty ? 0 : width
    return label
  }

  /// The width of words on one line, in points.
  mutating func naturalWidth(of text: String, _ lettering: ChartLettering) -> Double {
    collect(lettering.paragraph(text), style: lettering.plainStyle).naturalWidth
  }

  /// The width of the widest part of words that no line may part, in points.
  mutating func unbreakableWidth(of text: String, _ lettering: ChartLettering) -> Double {
    collect(lettering.paragraph(text), style: lettering.plainStyle).unbreakableWidth
  }
}

extension ChartLettering {
  fileprivate func paragraph(_ text: String) -> Paragraph {
    Paragraph(id: figure.id, role: .chartLabel, inlines: [.text(text, [], nil)])
  }

  fileprivate var plainStyle: ParagraphStyle {
    ParagraphStyle(font: style.font, underline: style.underline, pitch: style.pitch)
  }
}
