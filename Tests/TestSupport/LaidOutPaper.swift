import DocumentModel
import Geometry
import Typesetting

/// Pages beside the document they were laid out from.
struct LaidOutPaper {
  let pages: [Page]
  let document: Document
  let allowance: PageInvariants.Allowance
  /// The place of each page, found from what stands on it.
  let places: [PagePlace]
  /// The lines of each page.
  let lines: [[ReadLine]]
  /// For each block the pages, from 0, that hold anything of it.
  private let pagesOfNodes: [NodeID: [Int]]
  let tolerance = 0.001

  init(pages: [Page], document: Document, allowance: PageInvariants.Allowance) {
    self.pages = pages
    self.document = document
    self.allowance = allowance
    self.places = PagePlace.places(of: pages, in: document)
    self.lines = pages.map(\.lines)
    var found: [NodeID: [Int]] = [:]
    for (index, page) in pages.enumerated() {
      for case let node? in page.items.map(\.node) where found[node]?.last != index {
        found[node, default: []].append(index)
      }
    }
    self.pagesOfNodes = found
  }

  /// The pages, from 0, that hold anything of the node.
  func pageIndices(of node: NodeID) -> [Int] { pagesOfNodes[node] ?? [] }

  /// For each of the node's pages its lines there.
  func lines(of node: NodeID) -> [(page: Page, lines: [ReadLine])] {
    pageIndices(of: node).map { index in (pages[index], lines[index].filter { $0.node == node }) }
  }

  func style(of paragraph: Paragraph) -> ParagraphStyle? { document.styles[paragraph.role] }

  /// All paragraphs of the text, and those of the notes after each that holds their marks.
  var allParagraphs: [Paragraph] {
    document.blocks.flatMap(\.paragraphs).flatMap { [$0] + $0.notes.flatMap(\.paragraphs) }
  }

  /// For each page the number of lines of the paragraph on it; pages without any are left out.
  func lineCounts(of node: NodeID) -> [(page: Int, lines: Int)] {
    pageIndices(of: node).compactMap { index in
      let lines = pages[index].lineCount(of: node)
      return lines > 0 ? (pages[index].number, lines) : nil
    }
  }

  /// The pages that hold anything of the block.
  func pageNumbers(of block: Block) -> [Int] {
    Set(block.nodes.flatMap(pageIndices)).sorted().map { $0 + 1 }
  }

  /// The printed number of a target's page, or how many pages a numbering has; as the pages themselves show.
  func number(for reference: Reference, numbering: Int) -> Int {
    switch reference {
    case .page(let target): pages.first { $0.holds(target) }?.folio ?? 0
    case .pageNumber: 0
    case .pageCount: places.last { $0.numbering == numbering }?.folio ?? 0
    }
  }

  /// The numbering the block's pages count in.
  func numbering(of node: NodeID) -> Int {
    pageIndices(of: node).first.map { places[$0].numbering } ?? 0
  }
}

/// The section a page belongs to, and its place there.
struct PagePlace {
  let layout: PageLayout
  let numbering: Int
  let folio: Int
  let isFirst: Bool
  let isLast: Bool

  static func places(of pages: [Page], in document: Document) -> [PagePlace] {
    let sections = sections(of: pages, in: document)
    var places: [PagePlace] = []
    var numbering = 0
    var folio = 0
    for (index, section) in sections.enumerated() {
      let start = section.map { document.blocks[$0] }
      let isFirst = index == 0 || sections[index - 1] != section
      var layout = document.page
      if case .section(let start) = start { layout = start.page }
      if isFirst, let section {
        let previous = index == 0 ? nil : sections[index - 1]
        let passed = document.blocks[((previous ?? -1) + 1)...section]
        let restarts = passed.contains {
          if case .section(let start) = $0 { start.numbering == .restarts } else { false }
        }
        if restarts, folio > 0 {
          numbering += 1
          folio = 0
        }
      }
      folio += 1
      places.append(
        PagePlace(
          layout: layout, numbering: numbering, folio: folio, isFirst: isFirst,
          isLast: index == sections.count - 1 || sections[index + 1] != section))
    }
    return places
  }

  /// For each page the index of the block that starts its section; nil before the first.
  private static func sections(of pages: [Page], in document: Document) -> [Int?] {
    var owners: [NodeID: Int] = [:]
    var current: Int?
    for (index, block) in document.blocks.enumerated() {
      if case .section = block { current = index }
      let notes = block.paragraphs.flatMap(\.notes).flatMap(\.paragraphs).map(\.id)
      if let current { for node in block.nodes + notes { owners[node] = current } }
    }
    var last: Int?
    return pages.map { page in
      last = page.items.lazy.compactMap { $0.node.flatMap { owners[$0] } }.first ?? last
      return last
    }
  }

  /// The rectangle of the text on the page of this number in the file.
  func area(ofPage number: Int) -> Rect {
    var margins = layout.margins
    if layout.isMirrored, number.isMultiple(of: 2) { swap(&margins.left, &margins.right) }
    return Rect(origin: .zero, size: layout.size).inset(by: margins)
  }
}

extension Page {
  func holds(_ target: Target) -> Bool {
    items.contains { if case .target(target, _) = $0.content { true } else { false } }
  }
}
