internal import CCairo
internal import DocumentModel
internal import Geometry
internal import Typesetting

/// Draws pages on a canvas, item by item.
struct PageDrawing {
  private let fonts: FontWorld
  /// Nil where places are drawn as they are: in pictures.
  private var drift: PenDrift?
  /// Runs of one face and size wait here, for Cairo's price is by the call.
  private var text = TextBatch()
  /// Whether anything but text was drawn since the last text, which ends Cairo's text object.
  private var isInterrupted = false
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
        if !text.takes(run) { try drawText(on: canvas, page: page.number) }
        text.append(run)
        continue
      case .area, .anchor, .link, .target: continue
      case .rule(let rect):
        // Black on black: whether a rule or the text waiting comes first cannot be seen.
        canvas.fill(rect)
        isInterrupted = true
        continue
      case .shade, .shape, .picture, .turned: try drawText(on: canvas, page: page.number)
      }
      if case .turned(let items, let centre) = item.content {
        try drawTurned(items, about: centre, of: page, on: canvas)
      } else {
        try draw(item.content, on: canvas, page: page.number)
      }
      isInterrupted = true
    }
    try drawText(on: canvas, page: page.number)
  }

  /// How far the pen drifts is known of upright text only; turned text has a pen of its own.
  private mutating func drawTurned(
    _ items: [PageItem], about centre: Point, of page: Page, on canvas: borrowing Canvas
  ) throws(RenderingError) {
    let upright = drift
    drift = nil
    defer { drift = upright }
    try canvas.apart { () throws(RenderingError) in
      canvas.turn(about: centre)
      try draw(items, of: page, on: canvas)
    }
  }

  /// Draws what may lie above or below text.
  private mutating func draw(
    _ content: PageItem.Content, on canvas: borrowing Canvas, page: Int
  ) throws(RenderingError) {
    switch content {
    case .shade(let rect, let grey): canvas.shade(rect, grey)
    case .shape(let shape): canvas.draw(shape)
    case .picture(let picture, let rect):
      do throws(PictureError) {
        try pictures.draw(picture, in: rect, on: canvas)
      } catch {
        throw .picture(page: page, name: picture.name, error)
      }
    case .glyphs, .rule, .turned, .area, .anchor, .link, .target: break
    }
  }

  /// Draws the text that waits.
  private mutating func drawText(on canvas: borrowing Canvas, page: Int) throws(RenderingError) {
    guard !text.isEmpty else { return }
    defer { text.removeAll() }
    guard let face = fonts.face(text.face) else { throw .faceNotLoaded(page: page, face: text.face.number) }
    correctDrift(face)
    isInterrupted = false
    face.drawing.prepare(text.glyphs)
    canvas.setFont(face.drawing, size: text.size)
    canvas.show(text)
  }

  private mutating func correctDrift(_ face: LoadedFace) {
    guard var drift else { return }
    if isInterrupted { drift.reset() }
    let size = text.size.points
    text.moveGlyphs { glyph in
      let advance = face.advance(ofGlyph: UInt32(truncatingIfNeeded: glyph.index))
      return drift.corrected(x: glyph.x, y: glyph.y, size: size, advance: advance)
    }
    self.drift = drift
  }

  /// Lets go of what only the finished page needed.
  mutating func endPage() { pictures.endPage() }
}
