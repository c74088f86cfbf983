import DocumentModel
import Geometry

/// Turns a broken line into glyph runs, underlines, dotted blanks, leaders and boxes.
struct LineComposer {
  let text: ParagraphText
  let words: WordCache
  let paragraph: Paragraph
  /// In points.
  let pitch: Double
  let tabs: TabRuler?

  private var baseline: Double { pitch * baselinePart }

  /// The page items of `line`, its first item at `x` (points).
  func items(of line: Line, x: Double, isFirst: Bool) -> [PageItem] {
    var items: [PageItem] = []
    var run: RunBuilder?
    var x = x
    var link = LinkSpan()
    let setting = text.hasTabs ? tabs?.set(text.items[line.items], isFirst: isFirst) : nil
    var tab = 0
    func close() {
      run?.finish(paragraph, words, into: &items)
      run = nil
    }
    func append(_ item: ParagraphItem, x: Double) {
      if run?.number != item.style, run?.style != text.styles[item.style] {
        close()
        // As much as a line of one run holds; more only an endless token has, which may be of as many runs.
        let capacity = min(line.items.count + 1, 64)
        run = RunBuilder(text.styles[item.style], item.style, x: x, baseline: baseline, capacity: capacity)
      }
      run?.append(item.word, x: x)
    }
    for index in line.items {
      let item = text.items[index]
      let start = x
      switch item.kind {
      case .word, .space, .boundSpace:
        append(item, x: x)
        x += item.width + stretch(of: item, ratio: line.ratio)
        run?.end = x
      case .tab:
        // A space parts the words in copied text.
        if index > line.items.lowerBound, index + 1 < line.items.upperBound,
          text.items[index - 1].kind != .tab
        {
          append(item, x: x)
        }
        close()
        x += setting?.widths[tab] ?? item.width
        if setting?.leaders[tab] == .dots { items += leader(from: start, to: x) }
        tab += 1
      case .blank:
        close()
        x += item.width
        items.append(contentsOf: dots(from: start, to: x))
      case .box, .tickedBox:
        close()
        x += item.width
        let size = text.styles[item.style].size
        items += CheckBox.shapes(isTicked: item.kind == .tickedBox, x: start, y: baseline, size: size)
          .map { pageItem(.shape($0)) }
      case .lineBreak, .breakPoint: continue
      }
      if !text.links.isEmpty, let ended = link.goOn(with: text.styles[item.style].link, from: start, to: x) {
        items.append(linkItem(ended))
      }
    }
    // A space at a soft line end lets copied text join its lines.
    if !line.isFinal {
      let space = text.items[line.items.upperBound]
      if space.isSpace { append(space, x: x) }
    }
    close()
    if let ended = link.goOn(with: -1, from: x, to: x) { items.append(linkItem(ended)) }
    return items
  }

  private func pageItem(_ content: PageItem.Content) -> PageItem {
    PageItem(node: paragraph.id, role: paragraph.role, content: content)
  }

  private func linkItem(_ span: LinkSpan) -> PageItem {
    let rect = Rect(x: .pt(span.start), y: .zero, width: .pt(span.end - span.start), height: .pt(pitch))
    return pageItem(.link(rect, text.links[span.link]))
  }

  private func stretch(of item: ParagraphItem, ratio: Double) -> Double {
    item.isSpace ? item.width * LineBreaker.change(ofSpaceAt: ratio) : 0
  }

  /// The dots of a blank: 0.6 pt squares every 3 pt on a fixed raster, so that blanks under one another align.
  private func dots(from start: Double, to end: Double) -> [PageItem] {
    stride(from: Dots.first(from: start), to: end - Dots.side, by: Dots.pitch).map { x in
      let dot = Rect(x: .pt(x), y: .pt(baseline - Dots.side), width: .pt(Dots.side), height: .pt(Dots.side))
      return pageItem(.rule(dot))
    }
  }

  /// The dots of a tab's leader, one dashed line on the same raster.
  private func leader(from start: Double, to end: Double) -> [PageItem] {
    let first = Dots.first(from: start + Dots.pitch)
    let count = ((end - Dots.pitch - Dots.side - first) / Dots.pitch).rounded(.down)
    guard count >= 1 else { return [] }
    let y = Length.pt(baseline - Dots.side / 2)
    let last = first + count * Dots.pitch + Dots.side
    let line = Shape(
      steps: [.move(Point(x: .pt(first), y: y)), .line(Point(x: .pt(last), y: y))], stroke: .pt(Dots.side),
      dashes: [.pt(Dots.side), .pt(Dots.pitch - Dots.side)])
    return [pageItem(.shape(line))]
  }
}

/// The measures of dotted lines, in points.
private enum Dots {
  static let side = 0.6
  static let pitch = 3.0

  /// The first place of the raster that is not left of `start`.
  static func first(from start: Double) -> Double { (start / pitch).rounded(.up) * pitch }
}

/// The stretch of a line that one link covers.
private struct LinkSpan {
  /// Index into ``ParagraphText/links``; −1 for none.
  var link = -1
  var start = 0.0
  var end = 0.0

  /// Widens the span, or begins another and returns the one that ended, if it was a link.
  mutating func goOn(with link: Int, from start: Double, to end: Double) -> LinkSpan? {
    if link == self.link {
      self.end = end
      return nil
    }
    defer { self = LinkSpan(link: link, start: start, end: end) }
    return self.link >= 0 ? self : nil
  }
}

/// A glyph run in the making.
private struct RunBuilder {
  let style: RunStyle
  /// The style's index in ``ParagraphText/styles``.
  let number: Int
  let x: Double
  let baseline: Double
  /// The right end of the last word or inner space.
  var end: Double
  /// Words and spaces by their numbers in ``WordCache/entries``, each where it begins.
  private var words: [(number: Int, x: Double)] = []

  /// A run with room for `capacity` words and spaces before it grows.
  init(_ style: RunStyle, _ number: Int, x: Double, baseline: Double, capacity: Int) {
    self.style = style
    self.number = number
    self.x = x
    self.baseline = baseline
    self.end = x
    words.reserveCapacity(capacity)
  }

  mutating func append(_ word: Int, x: Double) {
    words.append((word, x))
  }

  /// The words' glyphs with the text they stand for.
  private func run(_ cache: WordCache) -> GlyphRun {
    var glyphs: [GlyphRun.PlacedGlyph] = []
    var clusters: [TextCluster] = []
    var text: [UInt8] = []
    let count = words.reduce(0) { $0 + cache.entries[$1.number].glyphs.count }
    glyphs.reserveCapacity(count)
    clusters.reserveCapacity(count)
    text.reserveCapacity(2 * count)
    for (number, x) in words {
      let entry = cache.entries[number]
      var pen = x - self.x
      for index in entry.glyphs {
        let glyph = cache.glyphs[index]
        glyphs.append(
          GlyphRun.PlacedGlyph(
            id: glyph.id, x: pen + Double(glyph.xOffset) * style.scale, y: Double(glyph.yOffset) * style.scale
          ))
        pen += Double(glyph.advance) * style.scale
      }
      // By hand: to append an array to an array costs more than the few parts of a word.
      for index in entry.clusters { clusters.append(cache.clusters[index]) }
      for index in entry.text { text.append(cache.text[index]) }
    }
    return GlyphRun(
      face: style.face, size: .pt(style.size), origin: Point(x: .pt(x), y: .pt(baseline - style.rise)),
      glyphs: glyphs, clusters: clusters, text: text, width: .pt(end - x))
  }

  /// Adds the run, and its underline.
  func finish(_ paragraph: Paragraph, _ cache: WordCache, into items: inout [PageItem]) {
    items.append(PageItem(node: paragraph.id, role: paragraph.role, content: .glyphs(run(cache))))
    guard let underline = style.underline, end > x else { return }
    let rule = Rect(
      x: .pt(x), y: .pt(baseline + underline.top), width: .pt(end - x), height: .pt(underline.thickness))
    items.append(PageItem(node: paragraph.id, role: paragraph.role, content: .rule(rule)))
  }
}
