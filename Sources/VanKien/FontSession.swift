public import CairoRenderer
public import Diagnostics
public import DocumentModel
import Geometry
public import Typesetting

/// A world of fonts with the typesetter and writers that use it. Belongs to one thread; serves many papers.
public final class FontSession {
  public let world: FontWorld
  private var typesetter: Typesetter<HarfBuzzShaper>

  init(world: FontWorld) {
    self.world = world
    self.typesetter = Typesetter(shaper: HarfBuzzShaper(world))
  }

  /// Lays a document out.
  public func pages(of document: Document, log: inout DiagnosticLog) -> [Page] {
    typesetter.pages(of: document, log: &log)
  }

  /// Lays a document out and hands over each page as soon as it is finished.
  func layOut<Failure: Error>(
    _ document: Document, log: inout DiagnosticLog, receive: (Page) throws(Failure) -> Void
  ) throws(Failure) {
    try typesetter.layOut(document, log: &log, receive: receive)
  }

  /// The lines of one paragraph apart from any page.
  func lines(
    of paragraph: Paragraph, style: ParagraphStyle, measure: Length
  ) -> (items: [PageItem], height: Length) {
    typesetter.lines(of: paragraph, style: style, measure: measure)
  }

  /// A chart apart from its page, on one of its size.
  func drawing(of figure: Figure, in document: Document) -> Page {
    typesetter.drawing(of: figure, in: document)
  }

  /// How evenly the document's justified lines are set, beside greedy breaking.
  public func gaps(of document: Document) -> GapStatistics {
    typesetter.gaps(of: document)
  }

  /// The pages as a PDF file.
  public func pdf(of pages: some Sequence<Page>, metadata: Document.Metadata) throws(RenderingError)
    -> [UInt8]
  {
    var bytes: [UInt8] = []
    try PDFWriter.write(pages, metadata: metadata, fonts: world) { piece in
      bytes.append(contentsOf: piece)
      return true
    }
    return bytes
  }

  /// Lays a document out and draws each page of the PDF file as soon as it is finished. Keeps no page, so that a list of
  /// thousands of pages takes little more memory than a short one; in `log`, what laying out found.
  public func pdf(of document: Document, log: inout DiagnosticLog) throws(RenderingError) -> [UInt8] {
    try pdf(of: [document], log: &log)
  }

  /// The same of several documents one after another, of which the first says what the file is.
  func pdf(of documents: [Document], log: inout DiagnosticLog) throws(RenderingError) -> [UInt8] {
    var bytes: [UInt8] = []
    let sink = { (piece: UnsafeBufferPointer<UInt8>) -> Bool in
      bytes.append(contentsOf: piece)
      return true
    }
    try PDFWriter.write(metadata: documents[0].metadata, fonts: world, to: sink) {
      draw throws(RenderingError) in
      for document in documents { try typesetter.layOut(document, log: &log, receive: draw) }
    }
    return bytes
  }

  /// One page as a PNG picture.
  public func png(of page: Page, dotsPerInch: Double) throws(RenderingError) -> [UInt8] {
    try PNGWriter.bytes(of: page, dotsPerInch: dotsPerInch, fonts: world)
  }

  /// One page as an SVG picture.
  public func svg(of page: Page) throws(RenderingError) -> [UInt8] {
    try SVGWriter.bytes(of: page, fonts: world)
  }
}
