public import Diagnostics
public import DocumentModel
import Geometry

/// Lays documents out: the stage from composed document to pages. Knows fonts only through its shaper.
///
/// One typesetter serves many documents; words once shaped are kept.
public struct Typesetter<Shaper: TextShaper & ~Copyable>: ~Copyable {
  var shaper: Shaper
  var words = WordCache()
  /// Faces already asked for, nil where the family is unknown.
  private var faces: [FontStyle: FaceID?] = [:]
  /// What references say.
  var late = LateFacts()
  /// Of the pages being filled, in points.
  var textHeight = 0.0
  /// Findings of the document being laid out.
  var log = DiagnosticLog()

  public init(shaper: consuming Shaper) {
    self.shaper = shaper
  }

  /// Lays `document` out and hands over each page as soon as it is finished.
  ///
  /// - Parameter log: overfull lines, missing glyphs, blocks that cannot be kept together.
  /// - Throws: only what `receive` throws.
  public mutating func layOut<Failure: Error>(
    _ document: Document, log: inout DiagnosticLog, receive: (Page) throws(Failure) -> Void
  ) throws(Failure) {
    self.log = DiagnosticLog()
    words.trim()
    let document = document.withBoundedMeasures
    let measure = document.page.size.width - document.page.margins.left - document.page.margins.right
    var builder = PageBuilder(layout: document.page)
    textHeight = builder.height
    for block in document.blocks {
      if case .table(let table) = block {
        guard var rows = tableFlow(of: table, in: document, measure: measure) else { continue }
        while let flow = next(of: &rows) {
          builder.append(flow)
          while let page = builder.takeFinishedPage() { try receive(furnished(page, document)) }
        }
        continue
      }
      builder.append(flow(of: block, in: document, measure: measure))
      while let page = builder.takeFinishedPage() { try receive(furnished(page, document)) }
    }
    while let page = builder.takeLastPages() { try receive(furnished(page, document)) }
    self.log.add(contentsOf: builder.log)
    log.add(contentsOf: self.log)
  }

  /// Lays `document` out and returns all its pages.
  public mutating func pages(of document: Document, log: inout DiagnosticLog) -> [Page] {
    var pages: [Page] = []
    layOut(document, log: &log) { pages.append($0) }
    return pages
  }

  /// The type for a paragraph's style under an emphasis; nil, with an error logged once, if the family is unknown.
  mutating func runStyle(_ style: ParagraphStyle, _ emphasis: Emphasis) -> RunStyle? {
    var font = style.font
    if emphasis.contains(.bold) { font.bold = true }
    if emphasis.contains(.italic) { font.italic = true }
    let key = FontStyle(family: font.family, size: .zero, bold: font.bold, italic: font.italic)
    if faces[key] == nil { faces[key] = .some(shaper.face(for: font)) }
    guard let face = faces[key] ?? nil else {
      log.add(TypesettingDiagnostics.unknownFamily.at(nil, Phrase(font.family)))
      return nil
    }
    let metrics = shaper.metrics(of: face)
    let scale = font.size.points / Double(max(1, metrics.unitsPerEm))
    let isUnderlined = style.underline || emphasis.contains(.underline)
    return RunStyle(
      face: face, size: font.size.points, scale: scale,
      underline: isUnderlined ? RunStyle.Underline(metrics, scale: scale) : nil)
  }
}
