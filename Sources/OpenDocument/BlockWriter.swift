import DocumentModel
import Geometry
import OfficePackage

/// Writes blocks, and gathers the styles and files they need on the way.
struct BlockWriter {
  let document: Document
  let facts: PageFacts
  var styles = AutomaticStyles()
  var files = PictureFiles()
  var surroundings: InlineWriter.Surroundings
  /// The beginning of the text, where it is long.
  private(set) var pieces: [[UInt8]] = []
  /// The page style and numbering the next block begins with; nil once it is written.
  private var pageStart: PageStart?
  private let keptBlocks: Set<Int>
  private let sequences: [PageSequence]

  init(document: Document, facts: PageFacts) {
    self.document = document
    self.facts = facts
    surroundings = InlineWriter.Surroundings(facts: facts, inventory: StyleInventory(document))
    sequences = PageSequence.all(of: document)
    pageStart = PageStart(master: sequences[0].firstMaster, number: nil)
    keptBlocks = KeptBlocks.indices(in: document)
  }

  mutating func writeAll(into xml: inout XMLWriter) {
    var sequence = 0
    for (index, block) in document.blocks.enumerated() {
      if case .section = block {
        sequence += 1
        pageStart = sequences[sequence].start
      }
      write(
        block, measure: sequences[sequence].measure, keepsWithNext: keptBlocks.contains(index), into: &xml)
    }
    if let mark = sequences[sequence].lastMark { writeEndMark(mark, into: &xml) }
    switch document.blocks.last {
    case .grid?, .table?, .cards?: xml.element("text:p", ["text:style-name": StyleNames.end])
    default: break
    }
  }

  /// Puts what is written aside once it is much.
  mutating func putAside(_ xml: inout XMLWriter) {
    if xml.bytes.count > 1 << 18 { pieces.append(xml.takeBytes()) }
  }

  mutating func write(
    _ block: Block, measure: Length, keepsWithNext: Bool = false, into xml: inout XMLWriter
  ) {
    switch block {
    case .paragraph(let paragraph):
      write(paragraph, measure: measure, keepsWithNext: keepsWithNext, into: &xml)
    case .area(let area): write(area, keepsWithNext: keepsWithNext, into: &xml)
    case .grid(let grid): write(grid, measure: measure, keepsWithNext: keepsWithNext, into: &xml)
    case .table(let table): write(table, measure: measure, keepsWithNext: keepsWithNext, into: &xml)
    case .figure(let figure): write(figure, measure: measure, keepsWithNext: keepsWithNext, into: &xml)
    case .contents(let contents): write(contents, measure: measure, into: &xml)
    case .kept(let kept):
      for (index, block) in kept.blocks.enumerated() {
        let isLast = index == kept.blocks.count - 1
        write(block, measure: measure, keepsWithNext: !isLast || keepsWithNext, into: &xml)
      }
    case .cards(let cards): write(cards, measure: measure, keepsWithNext: keepsWithNext, into: &xml)
    case .section: break
    }
  }

  // MARK: Paragraphs

  /// - Parameter spaceAfter: at least this is free below, whatever the style says.
  mutating func write(
    _ paragraph: Paragraph, measure: Length, keepsWithNext: Bool = false, spaceAfter: Length? = nil,
    into xml: inout XMLWriter
  ) {
    let style = document.styles[paragraph.role]
    surroundings.inventory.note(paragraph.role)
    var variant = variant(of: paragraph.role.styleName)
    variant.keepsWithNext = (keepsWithNext || paragraph.keepsWithNext) && style?.keepWithNext != true
    if let spaceAfter, spaceAfter > style?.spaceAfter ?? .zero { variant.spaceAfter = spaceAfter }
    variant.leaderTab = leaderTab(of: paragraph, style, measure: measure)
    variant.tabs = tabs(of: paragraph, style, measure: measure)
    write(paragraph, as: variant, into: &xml)
    if let style, style.rule != nil { writeRule(under: paragraph, style, measure: measure, into: &xml) }
  }

  /// One paragraph in a style of its own.
  mutating func write(_ paragraph: Paragraph, as variant: ParagraphVariant, into xml: inout XMLWriter) {
    let style = document.styles[paragraph.role]
    let starts = style?.balanced == true ? facts.lineStarts[paragraph.id] ?? [] : []
    let level = (paragraph.outline?.level ?? paragraph.role.headingLevel).map { min(max($0, 1), 10) }
    if let level { surroundings.inventory.note(paragraph.role, level: level) }
    xml.element(
      level == nil ? "text:p" : "text:h",
      [
        "text:style-name": styles.name(of: variant),
        "text:outline-level": level.map { "\($0)" },
      ]
    ) { xml in
      InlineWriter.write(
        paragraph, lineStarts: starts, size: style?.font.size ?? .pt(14), usesTab: variant.leaderTab != nil,
        in: &surroundings, into: &xml)
    }
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

  private mutating func write(_ area: Area, keepsWithNext: Bool, into xml: inout XMLWriter) {
    var variant = variant(of: StyleNames.area(area.role))
    variant.keepsWithNext = keepsWithNext
    if !surroundings.inventory.note(area) { variant.lineHeight = area.height }
    xml.element("text:p", ["text:style-name": styles.name(of: variant)])
  }

  /// A mark of the last page only: no page style can tell which page that is, so it ends the text.
  private mutating func writeEndMark(_ mark: PageMark, into xml: inout XMLWriter) {
    surroundings.inventory.note(mark.role)
    let paragraph = Paragraph(id: NodeID(-1), role: mark.role, inlines: mark.inlines)
    write(paragraph, as: ParagraphVariant(parent: mark.role.styleName), into: &xml)
  }

  mutating func variant(of parent: String) -> ParagraphVariant {
    var variant = ParagraphVariant(parent: parent)
    variant.pageStart = takePageStart()
    return variant
  }

  /// The page style to begin with, once.
  mutating func takePageStart() -> PageStart? {
    defer { pageStart = nil }
    return pageStart
  }

  // MARK: Grids

  private mutating func write(
    _ grid: Grid, measure: Length, keepsWithNext: Bool, into xml: inout XMLWriter
  ) {
    guard !grid.rows.isEmpty, !grid.columns.isEmpty else { return }
    let widths = grid.widths(in: measure, solved: facts.columnWidths[grid.id])
    let name = styles.addGrid(
      grid, widths: widths, pageStart: takePageStart(), keepsWithNext: keepsWithNext)
    xml.element("table:table", ["table:name": name, "table:style-name": name]) { xml in
      for column in 1...widths.count {
        xml.element("table:table-column", ["table:style-name": "\(name).\(column)"])
      }
      for row in grid.rows {
        xml.element("table:table-row", ["table:style-name": StyleNames.row]) { xml in
          for (index, cell) in row.enumerated() {
            if case .fit = grid.columns[index] { surroundings.loosensBonds = true }
            write(cell, width: widths[index], into: &xml)
            surroundings.loosensBonds = false
          }
        }
      }
    }
  }

  private mutating func write(_ cell: Grid.Cell, width: Length, into xml: inout XMLWriter) {
    xml.element("table:table-cell", ["table:style-name": StyleNames.cell]) { xml in
      for block in cell.blocks { write(block, measure: width, into: &xml) }
      // A cell without a paragraph could not be typed into; one of full height would raise its row.
      if cell.blocks.isEmpty { xml.element("text:p", ["text:style-name": StyleNames.end]) }
    }
  }
}
