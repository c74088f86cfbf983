import Composition
public import Diagnostics

/// A kind of paper there is.
public struct PaperListing: Sendable, Hashable {
  /// As on the command line: "resolution".
  public let id: String
  /// As people say: "Nghị quyết đại hội".
  public let name: String
  /// The symbol of the type in numbers: "NQ".
  public let symbol: String
  /// The file that defines it.
  public let path: String
}

extension VanKien {
  /// All papers: the product's and, with a folder, those of its own `Layouts/papers`, which come first.
  ///
  /// - Throws: ``RunFailure/badData`` if a definition cannot be read; `log` says why.
  public func papers(
    for folder: CongressFolder? = nil, log: inout DiagnosticLog
  ) throws(RunFailure) -> [PaperListing] {
    var papers: [PaperListing] = []
    for id in paperNames(for: folder) {
      let paper = try definition(id, for: folder, log: &log)
      papers.append(
        PaperListing(id: id, name: paper.name, symbol: paper.symbol, path: paper.location.file))
    }
    return papers
  }
}
