import Composition
import Diagnostics
import Typesetting

/// Papers printed in one of several sizes: the first that holds all words.
extension VanKien {
  /// `paper` in the smallest of its sizes at which nothing stands beyond the edge of a card; itself if it has one size, or
  /// where it cannot be composed, which is reported when it is made.
  ///
  /// - Throws: ``RunFailure/badData`` if none is large enough; `log` says what to do.
  func fitted(
    _ paper: PaperDefinition, of folder: CongressFolder, options: RenderOptions, session: FontSession,
    log: inout DiagnosticLog
  ) throws(RunFailure) -> PaperDefinition {
    guard !paper.sizes.isEmpty else { return paper }
    for size in paper.sizes {
      let sized = paper.sized(size)
      var faults = DiagnosticLog()
      guard let composed = try? composed(sized, of: folder, options: options, log: &faults) else {
        return paper
      }
      var overflow = DiagnosticLog()
      let pages = session.pages(of: composed.document, log: &overflow)
      if overflow.holds(TypesettingDiagnostics.cut) { continue }
      // A word wider than its column is no better off on a sheet larger still.
      if size != paper.sizes.last, overflow.holds([TypesettingDiagnostics.wide]) { continue }
      if let most = size.mostPages, pages.contains(where: { $0.number > most }) { continue }
      return sized
    }
    log.add(VanKienDiagnostics.noSizeFits.at(paper.location, Phrase(paper.id)))
    throw .badData
  }
}

extension DiagnosticLog {
  fileprivate func holds(_ codes: [String]) -> Bool { entries.contains { codes.contains($0.code) } }
}
