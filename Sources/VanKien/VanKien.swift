public import CairoRenderer
public import Composition
import CongressModel
public import Diagnostics
public import DocumentModel

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
  /// What was read of ``resources`` before; nil reads them anew each time.
  let layouts: LayoutCache?

  public init(resources: Resources) {
    self.resources = resources
    layouts = nil
  }

  private init(resources: Resources, layouts: LayoutCache) {
    self.resources = resources
    self.layouts = layouts
  }

  /// The library with papers and rule packs read once, for a run that makes many papers.
  public func readingLayoutsOnce() -> VanKien { VanKien(resources: resources, layouts: LayoutCache()) }

  // MARK: Papers

  /// The names of all papers for a folder: the product's and those of the folder's own `Layouts/papers`.
  public func paperNames(for folder: CongressFolder?) -> [String] {
    let own = folder?.ownPapers ?? []
    let shared = Files.names(in: resources.papers, suffix: ".yaml")
    return Set(own + shared).map { String($0.dropLast(".yaml".count)) }.sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
  }

  // MARK: Composition

  /// Composes a paper. With errors in `log` the document is incomplete and must not be used.
  public func compose(
    _ paper: PaperDefinition, of folder: CongressFolder, by pack: RulePack,
    options: Composer.Options = Composer.Options(), log: inout DiagnosticLog
  ) -> Document {
    Composer.compose(
      paper, of: folder.congress, by: pack, options: options, readFile: { folder.bytes(of: $0) },
      openTable: { folder.table($0, sheet: $1, at: $2, log: &$3) }, log: &log)
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
