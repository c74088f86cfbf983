import DocumentModel
import Geometry
import Typesetting

/// How far LibreOffice's words stand from ours, in millimetres.
struct TwinOffsets {
  /// Of the heads, the title and the first word of running text, on the first page; nil where there is none.
  let masthead: Double?
  let title: Double?
  let body: Double?
  /// Within the block of recipients and signatures.
  let block: Block?

  struct Block {
    /// From where it stands in ours, its first word taken as its place.
    let offset: Double
    /// Lines of text above it on its page, there.
    let linesAbove: Int
  }

  init(_ twin: Twin) throws {
    let ours = try PrintedWord.all(of: twin.ours)
    let theirs = try PrintedWord.all(of: twin.theirs)
    let blocks = twin.document.blocks
    func words(of block: DocumentModel.Block?) -> [PrintedWord] {
      block.map { ours.words(of: $0.ids, on: twin.pages) } ?? []
    }
    func offset(_ words: [PrintedWord]) -> Double? {
      let words = words.filter { $0.page == 1 }
      return words.map { theirs.distance(to: $0, page: 1) }.max()
    }
    masthead = offset(words(of: blocks.first { if case .grid = $0 { true } else { false } }))
    title = offset(words(of: blocks.first { $0.holds("type") }))
    let text = blocks.first { $0.holds("body") || $0.holds("basis") || $0.holds("operative") }
    body = offset(Array(words(of: text).prefix(1)))
    let foot = blocks.last { if case .grid(let grid) = $0 { grid.role.rawValue == "foot" } else { false } }
    let top = twin.document.page.margins.top.millimetres - 1
    block = TwinOffsets.block(words(of: foot), theirs, top: top)
  }

  /// The block where its words fit best.
  private static func block(_ words: [PrintedWord], _ theirs: [PrintedWord], top: Double) -> Block? {
    guard let first = words.first else { return nil }
    let places = theirs.filter { $0.text == first.text }.map { place -> Block in
      let moved = words.map { $0.moved(x: place.left - first.left, y: place.top - first.top) }
      let above = theirs.filter { $0.page == place.page && $0.bottom < place.top && $0.top > top }
      return Block(
        offset: moved.map { theirs.distance(to: $0, page: place.page) }.max() ?? .infinity,
        linesAbove: Set(above.map { Int($0.bottom.rounded()) }).count)
    }
    return places.min { $0.offset < $1.offset } ?? Block(offset: .infinity, linesAbove: 0)
  }
}

extension DocumentModel.Block {
  /// The numbers of the block's paragraphs without blanks, whose dots are drawn here and typed there.
  fileprivate var ids: Set<NodeID> {
    Set(
      withNested.compactMap(\.paragraph).filter { paragraph in
        !paragraph.inlines.contains { if case .blank = $0 { true } else { false } }
      }.map(\.id))
  }

  fileprivate func holds(_ role: String) -> Bool {
    if case .paragraph(let paragraph) = self { paragraph.role.rawValue == role } else { false }
  }
}

extension PrintedWord {
  fileprivate func moved(x: Double, y: Double) -> PrintedWord {
    PrintedWord(page: page, left: left + x, top: top + y, right: right + x, bottom: bottom + y, text: text)
  }
}

extension [PrintedWord] {
  /// Those printed by the glyphs of some blocks.
  fileprivate func words(of ids: Set<NodeID>, on pages: [Page]) -> [PrintedWord] {
    pages.flatMap { page in
      let words = filter { $0.page == page.number }
      let runs = page.items.compactMap { item -> GlyphRun? in
        guard let node = item.node, ids.contains(node), case .glyphs(let run) = item.content else {
          return nil
        }
        return run
      }
      return words.filter { word in
        runs.contains { run in
          let (x, y) = (run.origin.x.millimetres, run.origin.y.millimetres)
          return word.top < y && y < word.bottom + 0.1 && word.left > x - 0.5
            && word.right < x + run.width.millimetres + 0.5
        }
      }
    }
  }

  /// From a word to the nearest of its spelling on a page.
  fileprivate func distance(to word: PrintedWord, page: Int) -> Double {
    lazy.filter { $0.page == page && $0.text == word.text }
      .map { Swift.max(abs($0.left - word.left), abs($0.top - word.top)) }.min() ?? .infinity
  }
}
