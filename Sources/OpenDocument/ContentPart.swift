import DocumentModel
import Geometry
import OfficePackage

/// `content.xml`: the words, in the named styles.
enum ContentPart {
  static func bytes(of document: Document, facts: PageFacts) -> [UInt8] {
    var writer = BlockWriter(document: document, facts: facts)
    var body = XMLWriter.fragment
    writer.writeAll(into: &body)
    return XMLWriter.part("office:document-content") { xml in
      writer.styles.write(into: &xml)
      xml.element("office:body") { xml in
        xml.element("office:text") { $0.append(body) }
      }
    }
  }
}

/// Writes blocks, and gathers the automatic styles they need on the way.
struct BlockWriter {
  let document: Document
  let facts: PageFacts
  private(set) var styles = AutomaticStyles()
  /// The page style of the first block; nil once it is written.
  private var masterPage: String?
  private let keptBlocks: Set<Int>
  /// What the named styles say.
  private let areaHeights: [Role: Length]

  init(document: Document, facts: PageFacts) {
    self.document = document
    self.facts = facts
    masterPage = PageStyles.firstMaster(of: document)
    keptBlocks = KeptBlocks.indices(in: document)
    let areas = StyleInventory(document).areas
    areaHeights = Dictionary(areas.map { ($0.role, $0.height) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func writeAll(into xml: inout XMLWriter) {
    let margins = document.page.margins
    let measure = document.page.size.width - margins.left - margins.right
    for (index, block) in document.blocks.enumerated() {
      write(block, measure: measure, keepsWithNext: keptBlocks.contains(index), into: &xml)
    }
    if case .grid? = document.blocks.last {
      xml.element("text:p", ["text:style-name": StyleNames.end])
    }
  }

  private mutating func write(
    _ block: Block, measure: Length, keepsWithNext: Bool = false, into xml: inout XMLWriter
  ) {
    switch block {
    case .paragraph(let paragraph):
      write(paragraph, measure: measure, keepsWithNext: keepsWithNext, into: &xml)
    case .area(let area): write(area, keepsWithNext: keepsWithNext, into: &xml)
    case .grid(let grid): write(grid, measure: measure, keepsWithNext: keepsWithNext, into: &xml)
    case .table, .figure, .contents, .kept, .section: break
    }
  }

  // MARK: Paragraphs

  private mutating func write(
    _ paragraph: Paragraph, measure: Length, keepsWithNext: Bool, into xml: inout XMLWriter
  ) {
    let style = document.styles[paragraph.role]
    var variant = variant(of: paragraph.role.styleName)
    variant.keepsWithNext = (keepsWithNext || paragraph.keepsWithNext) && style?.keepWithNext != true
    variant.leaderTab = leaderTab(of: paragraph, style, measure: measure)
    let starts = style?.balanced == true ? facts.lineStarts[paragraph.id] ?? [] : []
    let words = InlineWriter.written(
      paragraph, lineStarts: starts, size: style?.font.size ?? .pt(14),
      usesTab: variant.leaderTab != nil)
    let level = paragraph.outline?.level ?? paragraph.role.headingLevel
    xml.element(
      level == nil ? "text:p" : "text:h",
      [
        "text:style-name": styles.name(of: variant),
        "text:outline-level": level.map { "\(min(max($0, 1), 10))" },
      ]
    ) { $0.append(words) }
    if let style, style.rule != nil { writeRule(under: paragraph, style, measure: measure, into: &xml) }
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
    if area.height != areaHeights[area.role] { variant.lineHeight = area.height }
    xml.element("text:p", ["text:style-name": styles.name(of: variant)])
  }

  private mutating func variant(of parent: String) -> ParagraphVariant {
    var variant = ParagraphVariant(parent: parent)
    variant.masterPage = masterPage
    masterPage = nil
    return variant
  }

  // MARK: Grids

  private mutating func write(
    _ grid: Grid, measure: Length, keepsWithNext: Bool, into xml: inout XMLWriter
  ) {
    guard !grid.rows.isEmpty, !grid.columns.isEmpty else { return }
    let widths = grid.widths(in: measure, solved: facts.columnWidths[grid.id])
    let name = styles.addGrid(
      grid, widths: widths, masterPage: masterPage, keepsWithNext: keepsWithNext)
    masterPage = nil
    xml.element("table:table", ["table:name": name, "table:style-name": name]) { xml in
      for column in 1...widths.count {
        xml.element("table:table-column", ["table:style-name": "\(name).\(column)"])
      }
      for row in grid.rows {
        xml.element("table:table-row", ["table:style-name": StyleNames.row]) { xml in
          for (cell, width) in zip(row, widths) { write(cell, width: width, into: &xml) }
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
