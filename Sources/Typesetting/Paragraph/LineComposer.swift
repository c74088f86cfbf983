import DocumentModel
import Geometry

/// Turns a broken line into glyph runs, underlines and dotted blanks.
struct LineComposer {
  let text: ParagraphText
  let words: WordCache
  let paragraph: Paragraph

  /// The page items of `line`, its first item at `x` (points) on the baseline `y`.
  func items(of line: Line, x: Double, baseline: Double) -> [PageItem] {
    var items: [PageItem] = []
    var run: RunBuilder?
    var x = x
    func close() {
      if let finished = run { items += finished.finish(paragraph) }
      run = nil
    }
    for index in line.items {
      let item = text.items[index]
      switch item.kind {
      case .word, .space, .boundSpace:
        let style = text.styles[item.style]
        if run?.style != style {
          close()
          run = RunBuilder(style: style, x: x, baseline: baseline)
          if line.items.lowerBound == index { run?.reserve(glyphCount(of: line)) }
        }
        let width = item.width + stretch(of: item, ratio: line.ratio)
        run?.append(words.entries[item.word], x: x)
        x += width
        run?.end = x
      case .blank:
        close()
        items.append(contentsOf: dots(from: x, to: x + item.width, baseline: baseline))
        x += item.width
      case .lineBreak: break
      }
    }
    // A space at a soft line end lets copied text join its lines.
    if !line.isFinal {
      let space = text.items[line.items.upperBound]
      let style = text.styles[space.style]
      if run?.style != style {
        close()
        run = RunBuilder(style: style, x: x, baseline: baseline)
      }
      run?.append(words.entries[space.word], x: x)
    }
    close()
    return items
  }

  /// How many glyphs the words and spaces of a line have.
  private func glyphCount(of line: Line) -> Int {
    text.items[line.items].reduce(1) { $1.word < 0 ? $0 : $0 + words.entries[$1.word].word.glyphs.count }
  }

  private func stretch(of item: ParagraphItem, ratio: Double) -> Double {
    item.isSpace ? item.width * LineBreaker.change(ofSpaceAt: ratio) : 0
  }

  /// The dots of a blank: 0.6 pt squares every 3 pt on a fixed raster, so that blanks under one another align.
  private func dots(from start: Double, to end: Double, baseline: Double) -> [PageItem] {
    let pitch = 3.0
    let first = (start / pitch).rounded(.up) * pitch
    return stride(from: first, to: end - 0.6, by: pitch).map { x in
      let dot = Rect(x: .pt(x), y: .pt(baseline - 0.6), width: .pt(0.6), height: .pt(0.6))
      return PageItem(node: paragraph.id, role: paragraph.role, content: .rule(dot))
    }
  }
}

/// A glyph run in the making.
private struct RunBuilder {
  let style: RunStyle
  let x: Double
  let baseline: Double
  /// The right end of the last word or inner space.
  var end: Double
  private var glyphs: [GlyphRun.PlacedGlyph] = []
  private var clusters: [TextCluster] = []
  private var text: [UInt8] = []

  init(style: RunStyle, x: Double, baseline: Double) {
    self.style = style
    self.x = x
    self.baseline = baseline
    self.end = x
  }

  mutating func reserve(_ count: Int) {
    glyphs.reserveCapacity(count)
    clusters.reserveCapacity(count)
    text.reserveCapacity(2 * count)
  }

  mutating func append(_ entry: WordCache.Entry, x: Double) {
    var pen = x - self.x
    for glyph in entry.word.glyphs {
      glyphs.append(
        GlyphRun.PlacedGlyph(
          id: glyph.id, x: pen + Double(glyph.xOffset) * style.scale, y: Double(glyph.yOffset) * style.scale))
      pen += Double(glyph.advance) * style.scale
    }
    clusters += entry.word.clusters
    text += entry.text
  }

  /// The run, and its underline.
  func finish(_ paragraph: Paragraph) -> [PageItem] {
    let run = GlyphRun(
      face: style.face, size: .pt(style.size), origin: Point(x: .pt(x), y: .pt(baseline)), glyphs: glyphs,
      clusters: clusters, text: text, width: .pt(end - x))
    var items = [PageItem(node: paragraph.id, role: paragraph.role, content: .glyphs(run))]
    if let underline = style.underline, end > x {
      let rule = Rect(
        x: .pt(x), y: .pt(baseline + underline.top), width: .pt(end - x), height: .pt(underline.thickness))
      items.append(PageItem(node: paragraph.id, role: paragraph.role, content: .rule(rule)))
    }
    return items
  }
}
