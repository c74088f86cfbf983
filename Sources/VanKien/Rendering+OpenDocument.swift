import CairoRenderer
public import Diagnostics
public import DocumentModel
public import OpenDocument
import Typesetting

extension VanKien {
  /// Makes the ODT of one paper without keeping its pages; of a long list hardly any are laid out.
  ///
  /// - Throws: ``RunFailure/badData`` when anything forbids making it; `log` says what.
  public func openDocument(
    _ id: String, of folder: CongressFolder, options: RenderOptions = RenderOptions(), session: FontSession,
    log: inout DiagnosticLog
  ) throws(RunFailure) -> RenderedFile {
    let document = try document(id, of: folder, options: options, session: session, log: &log)
    return try openDocument(of: document, id: id, session: session, log: &log)
  }

  /// Makes the ODT of a composed paper without keeping its pages.
  public func openDocument(
    of document: Document, id: String, session: FontSession, log: inout DiagnosticLog
  ) throws(RunFailure) -> RenderedFile {
    var faults = DiagnosticLog()
    let (facts, firstPage) = session.facts(of: document, log: &faults)
    log.add(contentsOf: faults)
    if faults.hasErrors { throw .badData }
    return try openDocument(
      of: document, facts: facts, firstPage: firstPage, id: id, session: session, log: &log)
  }

  func openDocument(
    of document: Document, facts: PageFacts, firstPage: Page?, id: String, session: FontSession,
    log: inout DiagnosticLog
  ) throws(RunFailure) -> RenderedFile {
    var facts = facts
    do {
      try facts.draw(document, firstPage: firstPage, session: session)
    } catch {
      log.add(error.diagnostic)
      throw .inputOutput
    }
    do {
      return RenderedFile(name: "\(id).odt", bytes: try VanKien.openDocument(of: document, facts: facts))
    } catch {
      log.add(error.diagnostic)
      throw .inputOutput
    }
  }

  /// A document as OpenDocument text. Needs no fonts; with what its pages tell it comes closer to them.
  public static func openDocument(
    of document: Document, facts: PageFacts? = nil
  ) throws(OpenDocumentError) -> [UInt8] {
    try ODTWriter.bytes(of: document, facts: facts, generator: "VanKien/\(version)")
  }
}
