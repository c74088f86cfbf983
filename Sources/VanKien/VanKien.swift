public import CairoRenderer
public import Composition
import CongressModel
public import Diagnostics
public import DocumentModel
import VietnameseText

/// The library: one function a stage, from a congress folder to pages and files.
///
/// ```swift
/// let vankien = VanKien(resources: Resources(path: "/usr/share/vankien"))
/// var log = DiagnosticLog()
/// let folder = try CongressFolder.open("dai-hoi", log: &log)
/// let paper = try vankien.paper("resolution", for: folder, log: &log)
/// let pack = try vankien.rulePack(for: paper, of: folder, log: &log)
/// let document = vankien.compose(paper, of: folder, by: pack, log: &log)
/// let session = try vankien.fontSession(for: folder, log: &log)
/// let pages = session.pages(of: document, log: &log)
/// let pdf = try session.pdf(of: pages, metadata: document.metadata)
/// ```
public struct VanKien: Sendable {
  public let resources: Resources

  public init(resources: Resources) {
    self.resources = resources
  }

  // MARK: Papers

  /// The names of all papers for a folder: the product's and those of the folder's own `Layouts/papers`.
  public func paperNames(for folder: CongressFolder) -> [String] {
    let own = Files.names(in: Paths.join(folder.path, "Layouts/papers"), suffix: ".yaml")
    let shared = Files.names(in: resources.papers, suffix: ".yaml")
    return Set(own + shared).map { String($0.dropLast(".yaml".count)) }.sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
  }

  /// The definition of a paper; the folder's own comes before the product's.
  public func paper(
    _ id: String, for folder: CongressFolder, log: inout DiagnosticLog
  ) throws(RunFailure) -> PaperDefinition {
    let names = paperNames(for: folder)
    guard names.contains(id) else {
      let nearest = Suggestion.nearest(to: id, among: names)
      let list = Phrase(vi: "các văn bản có: {0}", en: "there are: {0}").filled(
        with: [Phrase(names.joined(separator: ", "))])
      log.add(
        VanKienDiagnostics.unknownPaper.at(nil, Phrase(id), hint: nearest.map { Phrase("→ \($0)") } ?? list))
      throw .badData
    }
    let name = "Layouts/papers/\(id).yaml"
    let bytes: [UInt8]
    let file: String
    if Files.names(in: Paths.join(folder.path, "Layouts/papers"), suffix: ".yaml").contains("\(id).yaml") {
      file = Paths.join(folder.path, name)
      bytes = try folder.input(name, log: &log)
    } else {
      file = "\(resources.papers)/\(id).yaml"
      bytes = try CongressFolder.input(file, log: &log)
    }
    var faults = DiagnosticLog()
    let paper = PaperReader.read(bytes, file: file, log: &faults)
    log.add(contentsOf: faults)
    guard let paper, !faults.hasErrors else { throw .badData }
    return paper
  }

  // MARK: Rules

  /// Which packs there are.
  public func rulePackIndex(log: inout DiagnosticLog) throws(RunFailure) -> RulePackIndex {
    let file = "\(resources.rules)/index.yaml"
    let bytes = try CongressFolder.input(file, log: &log)
    return RulePackIndex(bytes, file: file, log: &log)
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
      guard let entry = index.entries.first(where: { $0.id == name }) else {
        let nearest = Suggestion.nearest(to: name, among: index.entries.map(\.id))
        log.add(
          VanKienDiagnostics.unknownPack.at(place, Phrase(name), hint: nearest.map { Phrase("→ \($0)") }))
        throw .resourceMissing
      }
      if let date, !entry.holds(on: date) {
        let finding = VanKienDiagnostics.packNotInForce.at(
          place, Phrase(name), Phrase(date.short()), Phrase(entry.period))
        log.add(id == nil ? finding : finding.asWarning)
      }
      return try rulePack(entry, log: &log)
    }
    let body = congress.organisation?.body?.rawValue ?? ""
    guard let date, let entry = index.entries.first(where: { $0.body == body && $0.holds(on: date) }) else {
      log.add(
        VanKienDiagnostics.noPackForDate.at(
          congress.origins["congress.date"], Phrase(body), Phrase(date?.short() ?? "?")))
      throw .resourceMissing
    }
    return try rulePack(entry, log: &log)
  }

  private func rulePack(_ entry: RulePackIndex.Entry, log: inout DiagnosticLog) throws(RunFailure) -> RulePack
  {
    let file = "\(resources.rules)/\(entry.file)"
    let bytes = try CongressFolder.input(file, log: &log)
    var faults = DiagnosticLog()
    let pack = RulePackReader.read(bytes, file: file, log: &faults)
    log.add(contentsOf: faults)
    guard let pack, !faults.hasErrors else {
      log.add(VanKienDiagnostics.noPack.at(nil, Phrase(entry.id)))
      throw .resourceMissing
    }
    return pack
  }

  /// The paper's own date if it has one, else the congress's.
  private func date(of paper: PaperDefinition, _ congress: Congress) -> CalendarDate? {
    for path in paper.date.paths {
      if case .found(.date(let date), _, _) = congress.lookup(path) { return date }
    }
    return congress.event?.date
  }

  // MARK: Composition

  /// Composes a paper. With errors in `log` the document is incomplete and must not be used.
  public func compose(
    _ paper: PaperDefinition, of folder: CongressFolder, by pack: RulePack,
    options: Composer.Options = Composer.Options(), log: inout DiagnosticLog
  ) -> Document {
    Composer.compose(
      paper, of: folder.congress, by: pack, options: options, readFile: { folder.bytes(of: $0) }, log: &log)
  }

  // MARK: Fonts

  /// The fonts for a folder's papers, ready to lay out and draw. One session belongs to one thread.
  public func fontSession(
    for folder: CongressFolder?, log: inout DiagnosticLog
  ) throws(RunFailure) -> FontSession {
    let fonts = try locatedFonts(for: folder, log: &log)
    do {
      return FontSession(world: try FontWorld(fonts))
    } catch {
      log.add(error.diagnostic)
      throw .resourceMissing
    }
  }

  /// Every face of `Fonts/manifest.yaml` and the file found for it.
  public func locatedFonts(
    for folder: CongressFolder?, log: inout DiagnosticLog
  ) throws(RunFailure) -> [LocatedFont] {
    let file = "\(resources.fonts)/manifest.yaml"
    let bytes = try CongressFolder.input(file, log: &log)
    var faults = DiagnosticLog()
    let manifest = FontManifestReader.read(bytes, file: file, log: &faults)
    let own = folder.map { [Paths.join($0.path, "Fonts")] } ?? []
    let fonts = manifest.map { FontLocator.locate($0, folders: [resources.fonts] + own, log: &faults) } ?? []
    log.add(contentsOf: faults)
    if faults.hasErrors { throw .resourceMissing }
    return fonts
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
