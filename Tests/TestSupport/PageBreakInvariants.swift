import DocumentModel
import Geometry
import Typesetting

/// What a page break may not part.
extension LaidOutPaper {
  /// The blocks of the flow, with those inside kept blocks and contents.
  private var flow: [Block] {
    func parts(_ block: Block) -> [Block] {
      switch block {
      case .kept, .contents: block.nested.flatMap(parts)
      case .section: []
      case .paragraph, .grid, .area, .table, .figure, .cards: [block]
      }
    }
    return document.blocks.flatMap(parts)
  }

  /// At a page break enough lines of a paragraph stand on either side.
  func widowsAndOrphans() -> [String] {
    flow.compactMap { block in
      guard case .paragraph(let paragraph) = block else { return nil }
      let counts = lineCounts(of: paragraph.id)
      let least = style(of: paragraph)?.minimumLinesAtBreak ?? 0
      guard counts.count > 1, let thin = counts.first(where: { $0.lines < least }) else { return nil }
      return "page \(thin.page) holds only \(thin.lines) line(s) of block \(paragraph.id.number)"
    }
  }

  /// A paragraph kept with the next is never last on its page.
  func headings() -> [String] {
    let blocks = flow.filter { !pageNumbers(of: $0).isEmpty }
    return zip(blocks, blocks.dropFirst()).compactMap { block, next -> String? in
      guard case .paragraph(let paragraph) = block,
        style(of: paragraph)?.keepWithNext == true || paragraph.keepsWithNext
      else { return nil }
      // A section begins a page of its own, whatever stands before it.
      let last = pageNumbers(of: block).last ?? 0
      if last == pageNumbers(of: next).first || places[last - 1].isLast { return nil }
      return "heading \(paragraph.id.number) is last on page \(last)"
    }
  }

  /// Grids, figures and kept blocks stand on one page.
  func wholes() -> [String] {
    guard !allowance.contains(.parted) else { return [] }
    return document.blocks.flatMap { block -> [Block] in
      switch block {
      case .grid, .figure: [block]
      case .kept: [block] + block.nested
      case .paragraph, .area, .table, .contents, .cards, .section: []
      }
    }.filter { block in
      if case .table = block { return false }
      if case .paragraph = block { return false }
      return pageNumbers(of: block).count > 1
    }.map { "block \($0.id.number) is split" }
  }

  /// Enough lines of text stand above each grid that wants them on its page.
  func signatures() -> [String] {
    let blocks = flow
    return blocks.indices.compactMap { index in
      guard case .grid(let grid) = blocks[index], grid.linesKeptAbove > 0,
        let number = pageNumbers(of: .grid(grid)).first
      else { return nil }
      let above = Set(
        blocks[..<index].flatMap { block -> [NodeID] in
          switch block {
          case .paragraph(let paragraph): [paragraph.id]
          case .table: block.nodes
          case .grid, .area, .figure, .contents, .kept, .cards, .section: []
          }
        })
      let lines = lines[number - 1].count { above.contains($0.node) }
      if lines >= grid.linesKeptAbove { return nil }
      return "page \(number): \(lines) line(s) above grid \(grid.id.number), \(grid.linesKeptAbove) wanted"
    }
  }
}
