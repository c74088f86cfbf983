internal import CCairo
public import DocumentModel
internal import Geometry
public import Typesetting

/// Writes pages as PDF 1.5, fonts embedded as subsets.
public enum PDFWriter {
  /// Draws `pages` as they come, so that a long paper takes no more memory than a short one.
  ///
  /// `sink` is handed the file piece by piece and says whether it took the piece. The same pages, metadata
  /// and fonts give the same bytes. ``DocumentModel/Document/Metadata/language`` is not written: Cairo 1.16
  /// cannot.
  public static func write(
    _ pages: some Sequence<Page>, metadata: Document.Metadata, fonts: FontWorld,
    to sink: (UnsafeBufferPointer<UInt8>) -> Bool
  ) throws(RenderingError) {
    try write(metadata: metadata, fonts: fonts, to: sink) { draw throws(RenderingError) in
      for page in pages { try draw(page) }
    }
  }

  /// What hands pages over one by one, to the function it is given.
  public typealias PageSource = (_ draw: (Page) throws(RenderingError) -> Void) throws(RenderingError) -> Void

  /// Draws the pages that `pages` hands over, each as soon as it comes, so that none need be kept.
  public static func write(
    metadata: Document.Metadata, fonts: FontWorld, to sink: (UnsafeBufferPointer<UInt8>) -> Bool,
    pages: PageSource
  ) throws(RenderingError) {
    guard InfoDictionary.isDate(metadata.date) else { throw .invalidDate(metadata.date) }
    let result = withoutActuallyEscaping(sink) { sink in
      var stream = StreamBuffer(sink: sink)
      return withUnsafeMutablePointer(to: &stream) { stream in
        Result { () throws(RenderingError) in
          try write(metadata: metadata, fonts: fonts, stream: stream, pages: pages)
        }
      }
    }
    try result.get()
  }

  private static func write(
    metadata: Document.Metadata, fonts: FontWorld, stream: UnsafeMutablePointer<StreamBuffer>,
    pages: PageSource
  ) throws(RenderingError) {
    let surface = Surface(pdfTo: stream, size: PaperSize.a4.size)
    setMetadata(metadata, of: surface)
    let hasLinks: Bool
    do throws(RenderingError) {
      hasLinks = try draw(pages, fonts: fonts, on: surface)
    } catch {
      // Cairo ends its file even now; nobody wants it.
      stream.pointee.isHeld = true
      throw stream.pointee.sinkRefused ? .sinkRefused : error
    }
    // The dates come last in the file, with the fonts and tables that Cairo writes now.
    stream.pointee.isHeld = true
    let failure = surface.finish()
    stream.pointee.edit(InfoDictionary.prefixDates)
    if hasLinks { stream.pointee.edit(CrossReferences.freeUnwritten) }
    stream.pointee.flush()
    if stream.pointee.sinkRefused { throw .sinkRefused }
    if let failure { throw .drawing(page: 0, reason: failure) }
  }

  /// Draws the pages and says whether they hold links.
  private static func draw(
    _ pages: PageSource, fonts: FontWorld, on surface: borrowing Surface
  ) throws(RenderingError) -> Bool {
    let canvas = Canvas(on: surface)
    var drawing = PageDrawing(
      fonts: fonts, pictures: PictureStore(keepsJPEG: true), correcting: PenDrift.isNeeded ? PenDrift() : nil,
      places: LinkDrawing())
    var outline = OutlineWriter()
    var count = 0
    try pages { page throws(RenderingError) in
      count += 1
      try PageDrawing.check(page)
      surface.setPageSize(page.size)
      try drawing.draw(page, on: canvas)
      outline.add(page, at: count, to: surface)
      canvas.showPage()
      drawing.endPage()
      if let reason = canvas.failure ?? surface.failure { throw .drawing(page: page.number, reason: reason) }
    }
    return drawing.places?.hasLinks == true
  }

  private static func setMetadata(_ metadata: Document.Metadata, of surface: borrowing Surface) {
    surface.set(CAIRO_PDF_METADATA_TITLE, to: metadata.title)
    surface.set(CAIRO_PDF_METADATA_AUTHOR, to: metadata.author)
    surface.set(CAIRO_PDF_METADATA_SUBJECT, to: metadata.subject)
    // Left unset, both would be the clock's.
    surface.set(CAIRO_PDF_METADATA_CREATE_DATE, to: metadata.date)
    surface.set(CAIRO_PDF_METADATA_MOD_DATE, to: metadata.date)
  }
}
