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
  var headings = HeadingCounts()
  var items = ItemCounts()
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
    var index = 0
    while index < document.blocks.count {
      let block = document.blocks[index]
      if case .section = block {
        sequence += 1
        pageStart = sequences[sequence].start
      }
      let measure = sequences[sequence].measure
      let closing = KeptBlocks.closing(of: index, in: document)
      if case .table(let table) = block, !closing.isEmpty,
        table.fills(measure, solved: facts.columnWidths[table.id])
      {
        write(table, measure: measure, keepsWithNext: false, closing: closing, into: &xml)
        index += closing.count
      } else {
        write(block, measure: measure, keepsWithNext: keptBlocks.contains(index), into: &xml)
      }
      index += 1
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

  private mutating func write(_ area: Area, keepsWithNext: Bool, into xml: inout XMLWriter) {
    var variant = variant(of: StyleNames.area(area.role))
    variant.keepsWithNext = keepsWithNext
    if !surroundings.inventory.note(area) { variant.lineHeight = area.height }
    xml.element("text:p", ["text:style-name": styles.name(of: variant)])
  }

  /// A mark of the last page only: no page style can tell which page that is, so it ends the text.
  private mutating func writeEndMark(_ mark: PageMark, into xml: inout XMLWriter) {
    let paragraph = Paragraph(id: NodeID(-1), role: mark.role, inlines: mark.inlines)
    write(
      paragraph, as: ParagraphVariant(parent: surroundings.inventory.styleName(of: mark.role)), into: &xml)
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

  /// LibreOffice takes the style of a text's first page from the innermost table around the first words.
  mutating func handDown(_ start: PageStart?, to first: Block?) {
    guard start?.master == sequences[0].firstMaster else { return }
    switch first {
    case .grid?, .table?, .cards?: pageStart = start
    default: break
    }
  }
}
