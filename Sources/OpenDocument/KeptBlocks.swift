import DocumentModel
import Geometry

/// Which blocks may not be parted from the next, so that a grid has its lines of text above it.
enum KeptBlocks {
  /// The places in ``DocumentModel/Document/blocks``.
  static func indices(in document: Document) -> Set<Int> {
    var kept: Set<Int> = []
    for (index, block) in document.blocks.enumerated() {
      guard case .grid(let grid) = block else { continue }
      var needed = grid.linesKeptAbove
      var above = index - 1
      // Signatures and their confirmation stay together.
      if above >= 0, case .grid = document.blocks[above] { kept.insert(above) }
      while needed > 0, above >= 0, case .paragraph(let paragraph) = document.blocks[above] {
        kept.insert(above)
        needed -= certainLines(of: paragraph, in: document)
        above -= 1
      }
    }
    return kept
  }

  /// The grids right below the table at `index` if they may not be parted from its last rows; none for other blocks.
  static func closing(of index: Int, in document: Document) -> [Grid] {
    guard case .table = document.blocks[index] else { return [] }
    let grids = document.blocks[(index + 1)...].prefix { if case .grid = $0 { true } else { false } }
      .compactMap { if case .grid(let grid) = $0 { grid } else { nil } }
    return grids.first?.linesKeptAbove ?? 0 > 0 ? grids : []
  }

  /// 2 for a paragraph that cannot fit in one line, whatever the face: its widows and orphans do the rest.
  /// Else 1.
  private static func certainLines(of paragraph: Paragraph, in document: Document) -> Int {
    guard let style = document.styles[paragraph.role] else { return 1 }
    let margins = document.page.margins
    let measure = document.page.size.width - margins.left - margins.right
    // Running text is about 0.42 em a letter; 0.35 leaves a margin.
    let width = style.font.size * 0.35 * Double(paragraph.plainText.unicodeScalars.count)
    return width > measure && style.minimumLinesAtBreak >= 2 ? 2 : 1
  }
}
