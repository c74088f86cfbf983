internal import CCairo
internal import DocumentModel
internal import Geometry
internal import Typesetting

/// Draws pages on a canvas, item by item.
struct PageDrawing {
  private let fonts: FontWorld
  /// Nil where places are drawn as they are: in pictures.
  private var drift: PenDrift?
  /// Kept from run to run for their room only.
  private var glyphs: [cairo_glyph_t] = []
  private var clusters: [cairo_text_cluster_t] = []
  private var pictures: PictureStore
  private(set) var places: LinkDrawing?

  init(
    fonts: FontWorld, pictures: PictureStore, correcting drift: PenDrift? = nil, places: LinkDrawing? = nil
  ) {
    self.fonts = fonts
    self.pictures = pictures
    self.drift = drift
    self.places = places
  }

  /// 14,400 points, the largest side of a page a PDF reader must know (ISO 32000-1, annex C.2).
  static func check(_ page: Page) throws(RenderingError) {
    for side in [page.size.width.points, page.size.height.points] where !(side > 0 && side <= 14_400) {
      throw .pageSizeOutOfRange(page: page.number)
    }
  }

  mutating func draw(_ page: Page, on canvas: borrowing Canvas) throws(RenderingError) {
    drift?.reset()
    places?.draw(page, on: canvas)
    try draw(page.items, of: page, on: canvas)
    if !page.annotations.isEmpty {
      canvas.setBlue()
      try draw(page.annotations, of: page, on: canvas)
      canvas.setBlack()
    }
    if let reason = canvas.failure { throw .drawing(page: page.number, reason: reason) }
  }

  private mutating func draw(
    _ items: [PageItem], of page: Page, on canvas: borrowing Canvas
  ) throws(RenderingError) {
    for item in items {
      switch item.content {
      case .glyphs(let run):
        try draw(run, on: canvas, page: page.number)
        continue
      case .area, .anchor, .link, .target: continue
      case .rule(let rect): canvas.fill(rect)
      case .shade(let rect, let grey): canvas.shade(rect, grey)
      case .shape(let shape): canvas.draw(shape)
      case .picture(let picture, let rect):
        do throws(PictureError) {
          try pictures.draw(picture, in: rect, on: canvas)
        } catch {
          throw .picture(page: page.number, name: picture.name, error)
        }
      }
      drift?.reset()
    }
  }

  /// Lets go of what only the finished page needed.
  mutating func endPage() { pictures.endPage() }

  private mutating func draw(_ run: GlyphRun, on canvas: borrowing Canvas, page: Int) throws(RenderingError) {
    guard let face = fonts.face(run.face) else { throw .faceNotLoaded(page: page, face: run.face.number) }
    glyphs.removeAll(keepingCapacity: true)
    for glyph in run.glyphs {
      var x = run.origin.x.points + glyph.x
      let y = run.origin.y.points - glyph.y
      if drift != nil {
        let advance = face.advance(ofGlyph: glyph.id)
        x = drift?.corrected(x: x, y: y, size: run.size.points, advance: advance) ?? x
      }
      glyphs.append(cairo_glyph_t(index: UInt(glyph.id), x: x, y: y))
    }
    clusters.removeAll(keepingCapacity: true)
    for cluster in run.clusters {
      clusters.append(cairo_text_cluster_t(num_bytes: cluster.bytes, num_glyphs: cluster.glyphs))
    }
    canvas.setFont(face.drawing, size: run.size)
    canvas.show(run.text, glyphs: glyphs, clusters: clusters)
  }
}
