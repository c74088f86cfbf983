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
  var faces: [(font: FontStyle, face: FaceID?)] = []
  /// What references say.
  var late = LateFacts()
  /// The height of the text area of the pages being filled, in points.
  var textHeight = 0.0
  /// While page numbers settle, what need not be set again.
  var memo: FlowMemo?
  /// Findings of the document being laid out.
  var log = DiagnosticLog()

  public init(shaper: consuming Shaper) {
    self.shaper = shaper
  }

  /// Lays `document` out and hands over each page as soon as it is finished.
  ///
  /// A document in which page numbers are named is laid out several times, until they do not change any more.
  ///
  /// - Parameter log: overfull lines, missing glyphs, blocks that cannot be kept together, page numbers that never settle.
  /// - Throws: only what `receive` throws.
  public mutating func layOut<Failure: Error>(
    _ document: Document, log: inout DiagnosticLog, receive: (Page) throws(Failure) -> Void
  ) throws(Failure) {
    words.trim()
    late = LateFacts()
    let document = document.withBoundedMeasures
    if document.blocks.contains(where: \.holdsReferences) {
      switch settle(document) {
      case .settled(let pages?):
        for page in pages { try receive(page) }
        log.add(contentsOf: self.log)
        return
      case .settled(nil): break
      case .unsettled:
        log.add(TypesettingDiagnostics.unsettled.at(nil, Phrase("\(Settling.mostRounds)")))
      }
    } else if document.showsPageCount {
      // Numbers in the margins do not change what stands where.
      late.numbers = layOutOnce(document) { _ in }
    }
    _ = try layOutOnce(document, receive: receive)
    log.add(contentsOf: self.log)
  }

  /// Lays `document` out and returns all its pages.
  public mutating func pages(of document: Document, log: inout DiagnosticLog) -> [Page] {
    var pages: [Page] = []
    layOut(document, log: &log) { pages.append($0) }
    return pages
  }
}
