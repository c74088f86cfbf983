import CairoRenderer
import DocumentModel
import Geometry
import OpenDocument
import Typesetting

extension PageFacts {
  /// The longer side of a thumbnail, in dots (ODF 1.3 part 2, §3.8, after the thumbnails of freedesktop.org).
  private static let thumbnailSide = 128.0
  /// Of the pictures of charts for programs that show no SVG.
  private static let drawingDotsPerInch = 200.0

  /// Adds what must be drawn: charts, codes and frames, and a small picture of the first page.
  mutating func draw(_ document: Document, firstPage: Page?, session: FontSession) throws(RenderingError) {
    for block in document.blocks { try draw(block, document, session: session) }
    guard let first = firstPage else { return }
    let side = max(first.size.width, first.size.height).points
    thumbnail = try session.png(of: first, dotsPerInch: PageFacts.thumbnailSide * 72 / max(1, side))
  }

  private mutating func draw(
    _ block: Block, _ document: Document, session: FontSession
  ) throws(RenderingError) {
    switch block {
    case .figure(let figure):
      if case .picture = figure.content { return }
      let page = session.drawing(of: figure, in: document)
      drawings[figure.id] = try Drawing(
        svg: session.svg(of: page), png: session.png(of: page, dotsPerInch: PageFacts.drawingDotsPerInch))
    case .grid, .kept, .cards: for block in block.nested { try draw(block, document, session: session) }
    case .paragraph, .area, .table, .contents, .section: break
    }
  }
}
