import Diagnostics
import DocumentModel
import Geometry

/// A baseline lies this part of the pitch below its line's top (DESIGN: exact pitch).
let baselinePart = 0.8

extension Typesetter where Shaper: ~Copyable {
  /// The boxes of a block set in `measure`.
  mutating func flow(of block: Block, in document: Document, measure: Length) -> Flow {
    switch block {
    case .paragraph(let paragraph):
      flow(of: paragraph, style: document.style(of: paragraph), measure: measure)
    case .grid(let grid): flow(of: grid, in: document, measure: measure)
    case .area(let area): flow(of: area, measure: measure)
    case .figure(let figure): flow(of: figure, in: document, measure: measure)
    case .contents(let contents):
      Flow(joining: flows(of: contents, in: document, measure: measure))
    case .kept(let kept):
      flow(of: kept, in: document, measure: measure)
    case .table(let table): flow(of: table, in: document, measure: measure)
    case .cards(let cards):
      flow(of: cards, in: document, measure: measure)
    case .section: Flow(boxes: [])
    }
  }

  private mutating func flow(of kept: Kept, in document: Document, measure: Length) -> Flow {
    let whole = Flow(joining: kept.blocks.map { flow(of: $0, in: document, measure: measure) })
    if whole.height <= textHeight + 0.01 { return whole.kept }
    reportSplit(ofHeight: whole.height)
    return whole
  }

  /// The title of contents and their entries, each as a flow.
  mutating func flows(of contents: Contents, in document: Document, measure: Length) -> [Flow] {
    var flows = Block.contents(contents).nested.map { flow(of: $0, in: document, measure: measure) }
    if contents.title != nil { flows[0].keepsWithNext = true }
    if let last = flows.indices.last, let box = flows[last].boxes.indices.last {
      let space = contents.spaceAfter.boundedExtent.points
      flows[last].boxes[box].spaceAfter = max(flows[last].boxes[box].spaceAfter, space)
    }
    return flows
  }

  private func flow(of area: Area, measure: Length) -> Flow {
    let height = area.height.boundedExtent
    let width = min(area.width?.boundedExtent ?? measure, measure)
    let rect = Rect(x: (measure - width) / 2, y: .zero, width: width, height: height)
    var items = [PageItem(node: area.id, role: area.role, content: .area(rect))]
    if let side = area.seal?.boundedExtent {
      let seal = Rect(x: rect.left + width / 3 - side, y: (height - side) / 2, width: side, height: side)
      items.append(PageItem(node: area.id, role: .seal, content: .area(seal)))
    }
    let box = FlowBox(
      height: height.points, spaceBefore: 0, spaceAfter: 0, items: items, penalty: BreakPenalty.signature,
      isTextLine: false)
    return Flow(boxes: [box], keepsWithNext: true)
  }

  /// The lines of a paragraph as boxes.
  mutating func flow(of paragraph: Paragraph, style: ParagraphStyle, measure: Length) -> Flow {
    flow(of: collect(paragraph, style: style), paragraph, style: style, measure: measure)
  }

  /// The lines of a paragraph whose words are measured already.
  mutating func flow(
    of text: ParagraphText, _ paragraph: Paragraph, style: ParagraphStyle, measure: Length
  ) -> Flow {
    report(missing: text.missing, in: paragraph, style: style)
    let breaker = LineBreaker(style, measure: measure.points, hasTabs: text.hasTabs)
    let lines = breakLines(text, paragraph, breaker)
    guard !lines.isEmpty else { return Flow(boxes: []) }
    let composer = LineComposer(
      text: text, words: words, paragraph: paragraph, pitch: style.pitch.points, tabs: breaker.tabs)
    var boxes: [FlowBox] = []
    boxes.reserveCapacity(lines.count)
    for (index, line) in lines.enumerated() {
      let x = position(of: line, isFirst: index == 0, style: style, measure: measure.points)
      let places = index == 0 ? placeItems(of: paragraph) : []
      boxes.append(
        FlowBox(
          height: style.pitch.points, spaceBefore: index == 0 ? style.spaceBefore.points : 0,
          spaceAfter: index == lines.count - 1 ? style.spaceAfter.points : 0,
          items: places + composer.items(of: line, x: x, isFirst: index == 0),
          penalty: mayBreak(before: index, of: lines.count, minimum: style.minimumLinesAtBreak)
            ? BreakPenalty.none : BreakPenalty.fewLines,
          isTextLine: true, notes: text.notes(in: line.items).map { FootnoteFlow($0) }))
    }
    if let rule = style.rule {
      let item = ruleItem(rule, under: lines, paragraph, style: style, measure: measure.points)
      boxes[boxes.count - 1].items.append(item)
    }
    return Flow(boxes: boxes, keepsWithNext: style.keepWithNext || paragraph.keepsWithNext)
  }

  /// What leads to a paragraph, at the top of its first line.
  private func placeItems(of paragraph: Paragraph) -> [PageItem] {
    [paragraph.outline.map { .anchor($0, .zero) }, paragraph.target.map { .target($0, .zero) }].compactMap {
      place in
      place.map { PageItem(node: paragraph.id, role: paragraph.role, content: $0) }
    }
  }

  /// Whether a page may begin with line `index`: never leaving fewer than `minimum` lines on either side.
  private func mayBreak(before index: Int, of count: Int, minimum: Int) -> Bool {
    index == 0 || (index >= minimum && count - index >= minimum)
  }

  private mutating func breakLines(
    _ text: ParagraphText, _ paragraph: Paragraph, _ breaker: LineBreaker
  ) -> [Line] {
    var lines = breaker.lines(of: text.items)
    let tooWide = lines.filter(\.isOverfull).map(\.items)
    guard !tooWide.isEmpty else { return lines }
    let bound = tooWide.filter { text.items[$0].contains { $0.kind == .boundSpace } }
    if !bound.isEmpty { lines = breaker.lines(of: text.items, unbound: bound) }
    for items in bound { report(unbound: items, text, paragraph) }
    for line in lines where line.isOverfull { report(overfull: line, text, paragraph) }
    return lines
  }

  /// The left end of a line, in points from the left edge of the measure.
  private func position(of line: Line, isFirst: Bool, style: ParagraphStyle, measure: Double) -> Double {
    let indent = style.leftIndent.points + (isFirst ? style.firstLineIndent.points : 0)
    let end = measure - style.rightIndent.points
    return switch style.alignment {
    case .justified, .left: indent
    case .right: end - line.width
    case .centered: indent + (end - indent - line.width) / 2
    }
  }

  private func ruleItem(
    _ rule: RuleStyle, under lines: [Line], _ paragraph: Paragraph, style: ParagraphStyle, measure: Double
  ) -> PageItem {
    let widest = lines.map(\.width).max() ?? 0
    let width =
      switch rule.extent {
      case .text: widest
      case .fractionOfText(let part): widest * part
      case .column: measure
      }
    let end = measure - style.rightIndent.points
    let x =
      switch style.alignment {
      case .justified, .left: style.leftIndent.points
      case .right: end - width
      case .centered: style.leftIndent.points + (end - style.leftIndent.points - width) / 2
      }
    let y = style.pitch.points * baselinePart + rule.offset.points
    let rect = Rect(x: .pt(x), y: .pt(y), width: .pt(width), height: rule.thickness)
    return PageItem(node: paragraph.id, role: paragraph.role, content: .rule(rect))
  }
}

extension Document {
  /// The style of a paragraph's role.
  func style(of paragraph: Paragraph) -> ParagraphStyle {
    guard let style = styles[paragraph.role] else {
      preconditionFailure("the document has no style for the role \(paragraph.role.rawValue)")
    }
    return style
  }
}

// MARK: - Reports

extension Typesetter where Shaper: ~Copyable {
  private mutating func report(
    missing: [(inline: Int, scalar: Unicode.Scalar)], in paragraph: Paragraph, style: ParagraphStyle
  ) {
    for (inline, scalar) in missing {
      let code = "U+" + String(repeating: "0", count: max(0, 4 - hex(scalar).count)) + hex(scalar)
      log.add(
        TypesettingDiagnostics.missingGlyph.at(
          paragraph.inlines[inline].location, Phrase(style.font.family), Phrase(String(Character(scalar))),
          Phrase(code)))
    }
  }

  private func hex(_ scalar: Unicode.Scalar) -> String { String(scalar.value, radix: 16, uppercase: true) }

  private mutating func report(unbound items: Range<Int>, _ text: ParagraphText, _ paragraph: Paragraph) {
    log.add(
      TypesettingDiagnostics.unboundSpaces.at(
        location(of: items, text, paragraph), Phrase(quotation(of: items, text))))
  }

  private mutating func report(overfull line: Line, _ text: ParagraphText, _ paragraph: Paragraph) {
    let excess = Length.pt(line.excess).millimetres
    log.add(
      TypesettingDiagnostics.overfullLine.at(
        location(of: line.items, text, paragraph), Phrase("\(Int(excess.rounded(.up)))"),
        Phrase(quotation(of: line.items, text))))
  }

  /// The place of the first of the items that has one.
  private func location(of items: Range<Int>, _ text: ParagraphText, _ paragraph: Paragraph) -> Location? {
    text.inlines[items].lazy.compactMap { paragraph.inlines[$0].location }.first
  }

  /// The words of the items, cut short where nobody would read on.
  private func quotation(of items: Range<Int>, _ text: ParagraphText) -> String {
    let longest = 60
    var quotation = ""
    for item in text.items[items] where item.word >= 0 {
      // Four bytes are the longest character; a word may be as long as its file.
      quotation += String(decoding: words.text(of: item.word).prefix(4 * longest + 4), as: UTF8.self)
      let scalars = quotation.unicodeScalars
      if scalars.count > longest { return String(scalars.prefix(longest)) + "…" }
    }
    return quotation
  }
}

extension Inline {
  fileprivate var location: Location? { origin?.location }
}
