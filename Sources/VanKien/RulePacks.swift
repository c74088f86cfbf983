public import Composition
import CongressModel
public import Diagnostics
import VietnameseText

/// Finding and reading the rule pack of a paper.
extension VanKien {
  /// Which packs there are.
  public func rulePackIndex(log: inout DiagnosticLog) throws(RunFailure) -> RulePackIndex {
    if let known = layouts?.index { return known }
    let file = "\(resources.rules)/index.yaml"
    let bytes = try CongressFolder.input(file, log: &log)
    var faults = DiagnosticLog()
    let index = RulePackIndex(bytes, file: file, log: &faults)
    log.add(contentsOf: faults)
    if faults.entries.isEmpty { layouts?.index = index }
    return index
  }

  /// The rule pack for a paper: `id` if given, else the one the folder's settings name, else the one in force for the
  /// kind of body on the paper's date.
  ///
  /// A pack not in force on that date is an error if the settings name it, a warning if `id` does.
  public func rulePack(
    _ id: String? = nil, for paper: PaperDefinition, of folder: CongressFolder, log: inout DiagnosticLog
  ) throws(RunFailure) -> RulePack {
    let index = try rulePackIndex(log: &log)
    let congress = folder.congress
    let date = date(of: paper, congress)
    if let name = id ?? congress.settings?.rules {
      let place = id == nil ? congress.origins["settings.rules"] : nil
      let entry = try entry(name, in: index, at: place, log: &log)
      if let date, !entry.holds(on: date) {
        let finding = VanKienDiagnostics.packNotInForce.at(
          place, Phrase(name), Phrase(date.short()), Phrase(entry.period))
        log.add(id == nil ? finding : finding.asWarning)
      }
      return try rulePack(entry, in: index, log: &log)
    }
    let body = congress.organisation?.body?.rawValue ?? ""
    guard let date, let entry = index.entries.first(where: { $0.body == body && $0.holds(on: date) }) else {
      log.add(
        VanKienDiagnostics.noPackForDate.at(
          congress.origins["congress.date"], Phrase(body), Phrase(date?.short() ?? "?")))
      throw .resourceMissing
    }
    return try rulePack(entry, in: index, log: &log)
  }

  /// The entry of the pack of that id.
  ///
  /// - Parameter place: where the user named it; nil for the command line.
  func entry(
    _ id: String, in index: RulePackIndex, at place: Location?, log: inout DiagnosticLog
  ) throws(RunFailure) -> RulePackIndex.Entry {
    if let entry = index.entries.first(where: { $0.id == id }) { return entry }
    let nearest = Suggestion.nearest(to: id, among: index.entries.map(\.id))
    log.add(VanKienDiagnostics.unknownPack.at(place, Phrase(id), hint: nearest.map { Phrase("→ \($0)") }))
    throw .resourceMissing
  }

  /// The pack of an entry, with what it takes from the packs it builds on.
  func rulePack(
    _ entry: RulePackIndex.Entry, in index: RulePackIndex, log: inout DiagnosticLog
  ) throws(RunFailure) -> RulePack {
    let file = "\(resources.rules)/\(entry.file)"
    if let known = layouts?[pack: file] { return known }
    let bytes = try CongressFolder.input(file, log: &log)
    var faults = DiagnosticLog()
    let pack = RulePackReader.read(bytes, file: file, shelf: shelf(of: index), log: &faults)
    log.add(contentsOf: faults)
    guard let pack, !faults.hasErrors else {
      log.add(VanKienDiagnostics.noPack.at(nil, Phrase(entry.id)))
      throw .resourceMissing
    }
    if faults.entries.isEmpty { layouts?[pack: file] = pack }
    return pack
  }

  private func shelf(of index: RulePackIndex) -> RulePackShelf {
    RulePackShelf(ids: index.entries.map(\.id)) { id in
      guard let entry = index.entries.first(where: { $0.id == id }) else { return nil }
      let file = "\(resources.rules)/\(entry.file)"
      return (try? Files.read(file)).map { RulePackFile(path: file, bytes: $0) }
    }
  }

  /// The paper's own date if it has one, else the congress's.
  func date(of paper: PaperDefinition, _ congress: Congress) -> CalendarDate? {
    for path in paper.date.paths {
      if case .found(.date(let date), _, _) = congress.lookup(paper.resolved(path)) { return date }
    }
    return congress.event?.date
  }
}

extension Diagnostic {
  /// The same finding, not forbidding anything.
  fileprivate var asWarning: Diagnostic {
    Diagnostic(
      code: code, severity: .warning, location: location, message: message, hint: hint, notes: notes,
      values: values)
  }
}
