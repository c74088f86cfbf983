public import Composition
public import Diagnostics

/// Finding and reading the definition of a paper.
extension VanKien {
  /// The definition of one paper; the folder's own comes before the product's. Of papers of which there is one for each
  /// election, `id` names one, "tally-minutes-committee", unless there is only one.
  public func paper(
    _ id: String, for folder: CongressFolder?, blanksForMissing: Bool = false, log: inout DiagnosticLog
  ) throws(RunFailure) -> PaperDefinition {
    guard let folder else { return try definition(id, for: nil, log: &log) }
    let papers = try papers(named: id, of: folder, blanksForMissing: blanksForMissing, log: &log)
    guard papers.count == 1 else {
      let ids = papers.map(\.id).joined(separator: ", ")
      log.add(VanKienDiagnostics.severalPapers.at(nil, Phrase(id), Phrase(ids)))
      throw .badData
    }
    return papers[0]
  }

  /// The ids of the papers `id` means, as ``papers(named:of:blanksForMissing:log:)`` finds them.
  public func paperIDs(
    named id: String, of folder: CongressFolder, blanksForMissing: Bool = false, log: inout DiagnosticLog
  ) throws(RunFailure) -> [String] {
    try papers(named: id, of: folder, blanksForMissing: blanksForMissing, log: &log).map(\.id)
  }

  /// The papers `id` means: one, or one for each element of a list of the data.
  ///
  /// - Throws: ``RunFailure/badData`` also if the list has no value; never returns an empty list.
  public func papers(
    named id: String, of folder: CongressFolder, blanksForMissing: Bool = false, log: inout DiagnosticLog
  ) throws(RunFailure) -> [PaperDefinition] {
    let names = paperNames(for: folder)
    // The longest name: "a-b" before "a" for "a-b-c".
    let head = names.contains(id) ? id : names.last { id.hasPrefix("\($0)-") }
    let definition = try definition(head ?? id, for: folder, log: &log)
    var faults = DiagnosticLog()
    let papers = definition.papers(of: folder.congress, blanksForMissing: blanksForMissing, log: &faults)
    if head == id {
      log.add(contentsOf: faults)
      if papers.isEmpty { throw .badData }
      return papers
    }
    if let paper = papers.first(where: { $0.id == id }), !definition.each.isEmpty { return [paper] }
    reportUnknown(id, among: definition.each.isEmpty ? names : papers.map(\.id), log: &log)
    throw .resourceMissing
  }

  /// A definition as its file has it.
  func definition(
    _ id: String, for folder: CongressFolder?, log: inout DiagnosticLog
  ) throws(RunFailure) -> PaperDefinition {
    let names = paperNames(for: folder)
    guard names.contains(id) else {
      reportUnknown(id, among: names, log: &log)
      throw .resourceMissing
    }
    let path = path(of: id, for: folder)
    if let known = layouts?[paper: path] { return known }
    let file = try file(of: id, for: folder, log: &log)
    var faults = DiagnosticLog()
    let paper = PaperReader.read(
      file.bytes, file: file.path, base: { self.base($0, of: file.path, for: folder) }, log: &faults)
    log.add(contentsOf: faults)
    guard let paper, !faults.hasErrors else { throw .badData }
    // With findings it is read again, so that every paper made by it has them.
    if faults.entries.isEmpty { layouts?[paper: path] = paper }
    return paper
  }

  private func path(of id: String, for folder: CongressFolder?) -> String {
    let name = "Layouts/papers/\(id).yaml"
    if let folder, folder.hasPaper(id) { return Paths.join(folder.path, name) }
    return "\(resources.papers)/\(id).yaml"
  }

  private func file(
    of id: String, for folder: CongressFolder?, log: inout DiagnosticLog
  ) throws(RunFailure) -> PaperReader.File {
    let path = path(of: id, for: folder)
    if let folder, folder.hasPaper(id) {
      return (path, try folder.input("Layouts/papers/\(id).yaml", log: &log))
    }
    return (path, try CongressFolder.input(path, log: &log))
  }

  /// The paper that the one in `file` builds on; the folder's own may build on the product's of the same name.
  private func base(_ id: String, of file: String, for folder: CongressFolder?) -> PaperReader.File? {
    guard paperNames(for: folder).contains(id) else { return nil }
    var log = DiagnosticLog()
    guard let found = try? self.file(of: id, for: folder, log: &log) else { return nil }
    return found.path == file ? try? self.file(of: id, for: nil, log: &log) : found
  }

  private func reportUnknown(_ id: String, among names: [String], log: inout DiagnosticLog) {
    let nearest = Suggestion.nearest(to: id, among: names)
    let list = Phrase(vi: "các văn bản có: {0}", en: "there are: {0}").filled(
      with: [Phrase(names.joined(separator: ", "))])
    log.add(
      VanKienDiagnostics.unknownPaper.at(nil, Phrase(id), hint: nearest.map { Phrase("→ \($0)") } ?? list))
  }
}
