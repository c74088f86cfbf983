import DocumentModel
import Geometry
import OfficePackage

/// Paragraphs, headings and items of lists, with the lines under them.
extension BlockWriter {
  /// - Parameter spaceAfter: at least this is free below, whatever the style says.
  mutating func write(
    _ paragraph: Paragraph, measure: Length, keepsWithNext: Bool = false, spaceAfter: Length? = nil,
    into xml: inout XMLWriter
  ) {
    let style = document.styles[paragraph.role]
    var variant = variant(of: surroundings.inventory.styleName(of: paragraph.role))
    variant.keepsWithNext = (keepsWithNext || paragraph.keepsWithNext) && style?.keepWithNext != true
    if let spaceAfter, spaceAfter > style?.spaceAfter ?? .zero { variant.spaceAfter = spaceAfter }
    variant.leaderTab = leaderTab(of: paragraph, style, measure: measure)
    variant.tabs = tabs(of: paragraph, style, measure: measure)
    write(paragraph, as: variant, into: &xml)
    if let style, style.rule != nil { writeRule(under: paragraph, style, measure: measure, into: &xml) }
  }

  /// One paragraph in a style of its own.
  mutating func write(_ paragraph: Paragraph, as variant: ParagraphVariant, into xml: inout XMLWriter) {
    if let level = paragraph.outlineLevel {
      write(paragraph, level: level, as: variant, into: &xml)
    } else if let number = paragraph.number, number.series == .items, let rest = paragraph.withoutNumber {
      let list = surroundings.inventory.listName(of: number.look, document.styles[paragraph.role])
      let place = items.next(number.value, in: list)
      xml.element(
        "text:list",
        ["text:style-name": list, "xml:id": place.id, "text:continue-list": place.continued]
      ) { xml in
        xml.element("text:list-item", ["text:start-value": place.start.map { "\($0)" }]) { xml in
          writePlain(rest, as: variant, into: &xml)
        }
      }
    } else {
      writePlain(paragraph, as: variant, into: &xml)
    }
  }

  mutating func writePlain(
    _ paragraph: Paragraph, as variant: ParagraphVariant, into xml: inout XMLWriter
  ) {
    xml.element("text:p", ["text:style-name": styles.name(of: variant)]) { xml in
      writeWords(of: paragraph, as: variant, into: &xml)
    }
  }

  private mutating func write(
    _ heading: Paragraph, level: Int, as variant: ParagraphVariant, into xml: inout XMLWriter
  ) {
    surroundings.inventory.note(heading.role, level: level)
    let outline = surroundings.inventory.outline
    let rest = outline.numbers(heading) ? heading.withoutNumber : nil
    var start: Int?
    if outline.counts(heading) { start = headings.next(level: level, value: rest?.number?.value) }
    xml.element(
      "text:h",
      [
        "text:style-name": styles.name(of: variant), "text:outline-level": "\(level)",
        "text:restart-numbering": start == nil ? nil : "true", "text:start-value": start.map { "\($0)" },
        "text:is-list-header": rest == nil && outline.isNumbered(heading.role) ? "true" : nil,
      ]
    ) { writeWords(of: rest ?? heading, as: variant, into: &$0) }
  }

  private mutating func writeWords(
    of paragraph: Paragraph, as variant: ParagraphVariant, into xml: inout XMLWriter
  ) {
    let style = document.styles[paragraph.role]
    let starts = style?.balanced == true ? facts.lineStarts[paragraph.id] ?? [] : []
    InlineWriter.write(
      paragraph, lineStarts: starts, size: style?.font.size ?? .pt(14), usesTab: variant.leaderTab != nil,
      in: &surroundings, into: &xml)
  }

  /// The stops of a style that are counted from the right: a text processor's are all counted from the left, and only
  /// here is the measure known. Styles name the others themselves.
  private func tabs(of paragraph: Paragraph, _ style: ParagraphStyle?, measure: Length) -> [TabStop] {
    guard let style, style.tabStops.contains(where: { if case .fromRight = $0.place { true } else { false } })
    else { return [] }
    return style.tabStops.map { stop in
      guard case .fromRight(let distance) = stop.place else { return stop }
      return TabStop(.fromLeft(measure - distance), alignment: stop.alignment, leader: stop.leader)
    }
  }

  /// A dotted blank that is all of a paragraph set from the left is a tab with a leader; elsewhere only
  /// measuring would tell where it ends, and centred words do not go with tabs, so dots are typed.
  private func leaderTab(of paragraph: Paragraph, _ style: ParagraphStyle?, measure: Length) -> Length? {
    guard let style, style.alignment == .left || style.alignment == .justified,
      paragraph.inlines.count == 1, case .blank(let width, _)? = paragraph.inlines.first
    else { return nil }
    return min(style.firstLineIndent + width, measure - style.leftIndent).atLeast(.mm(1))
  }

  private mutating func writeRule(
    under paragraph: Paragraph, _ style: ParagraphStyle, measure: Length, into xml: inout XMLWriter
  ) {
    var variant = ParagraphVariant(parent: StyleNames.rule(under: paragraph.role))
    if let length = facts.ruleLengths[paragraph.id], length < measure {
      let room = measure - style.leftIndent - length
      let left =
        switch style.alignment {
        case .justified, .left: style.leftIndent
        case .right: style.leftIndent + room
        case .centered: style.leftIndent + room / 2
        }
      variant.indents = ParagraphVariant.Indents(left: left, right: measure - left - length)
    }
    xml.element("text:p", ["text:style-name": styles.name(of: variant)])
  }
}
