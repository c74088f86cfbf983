import DocumentModel
import Typesetting
import VietnameseText

extension RenderedPaper {
  /// A paper for each copy, with a name for its files: "convocation-letter-007-nguyen-van-an", the ordinal first so that
  /// people of one name have files of their own. The paper itself where it is not made in copies.
  public func separated(id: String) -> [(id: String, paper: RenderedPaper)] {
    guard !document.copies.isEmpty else { return [(id, self)] }
    let digits = "\(document.copies.count)".count
    let pages = pagesOfCopies
    let blocks = blocksOfCopies
    return document.copies.indices.map { index in
      let ordinal = "\(index + 1)"
      let number = String(repeating: "0", count: digits - ordinal.count) + ordinal
      let name = ([id, number] + [Slug.of(document.copies[index].name)].filter { !$0.isEmpty })
        .joined(separator: "-")
      return (name, RenderedPaper(document: blocks[index], pages: pages[index], pack: pack))
    }
  }

  /// The copy a block belongs to.
  private func copy(of node: NodeID) -> Int {
    max(0, (document.copies.firstIndex { $0.first.number > node.number } ?? document.copies.count) - 1)
  }

  /// Each page goes with its first block; one without any goes with the page before.
  private var pagesOfCopies: [[Page]] {
    var copies = Array(repeating: [Page](), count: document.copies.count)
    var current = 0
    for page in pages {
      current = page.items.lazy.compactMap(\.node).first.map(copy(of:)) ?? current
      var moved = Page(
        number: copies[current].count + 1, folio: page.folio, size: page.size, items: page.items)
      moved.annotations = page.annotations
      copies[current].append(moved)
    }
    return copies
  }

  /// Each copy as a document; a section that begins it gives its pages.
  private var blocksOfCopies: [Document] {
    var copies = Array(repeating: [Block](), count: document.copies.count)
    for block in document.blocks { copies[copy(of: block.id)].append(block) }
    return copies.map { blocks in
      var own = document
      own.copies = []
      own.blocks = blocks
      if case .section(let start)? = blocks.first {
        own.page = start.page
        own.blocks.removeFirst()
      }
      return own
    }
  }
}
