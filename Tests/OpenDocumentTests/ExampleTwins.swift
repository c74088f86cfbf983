import Diagnostics
import DocumentModel
import Foundation
import Typesetting
import VanKien

/// A paper of an example as we draw it, beside the same paper as LibreOffice does.
struct Twin: Sendable {
  let name: String
  let document: Document
  let pages: [Page]
  let odt: [UInt8]
  /// Paths of PDF files.
  let ours: String
  let theirs: String
}

/// All papers of all examples, each made once for all tests; LibreOffice is called once for them.
struct ExampleTwins: Sendable {
  /// Made on first use.
  static let all = Result { try ExampleTwins() }

  let folder: ScratchFolder
  private(set) var twins: [Twin] = []

  private init() throws {
    folder = try ScratchFolder()
    let examples = Place.root.appending(path: "Examples")
    for name in try FileManager.default.contentsOfDirectory(atPath: examples.path).sorted() {
      let path = examples.appending(path: name).path
      // Folders of batches hold no congress of their own.
      guard FileManager.default.fileExists(atPath: "\(path)/congress.yaml") else { continue }
      try add(path, prefix: String(name.prefix { $0 != "-" }))
    }
    try convert(to: "pdf", in: "theirs")
  }

  private mutating func add(_ path: String, prefix: String) throws {
    let vankien = VanKien(resources: Resources(path: Place.root.path))
    var log = DiagnosticLog()
    let congress = try CongressFolder.open(path, log: &log)
    let session = try vankien.fontSession(for: congress, log: &log)
    let names = vankien.paperNames(for: congress)
    let ids = try names.flatMap {
      try vankien.paperIDs(named: $0, of: congress, blanksForMissing: true, log: &log)
    }
    for id in ids {
      guard let paper = try layOut(id, congress, vankien, session) else { continue }
      let name = "\(prefix)_\(id)"
      func bytes(_ format: OutputFormat) throws -> [UInt8] {
        try vankien.files(of: paper, id: id, format: format, session: session, log: &log)[0].bytes
      }
      let odt = try bytes(.odt)
      try folder.write(odt, to: "\(name).odt")
      try folder.write(bytes(.pdf), to: "\(name).pdf")
      twins.append(
        Twin(
          name: name, document: paper.document, pages: paper.pages, odt: odt,
          ours: folder.path("\(name).pdf"), theirs: folder.path("theirs/\(name).pdf")))
    }
  }

  /// The paper; nil where the data are of another kind of congress.
  private func layOut(
    _ id: String, _ congress: CongressFolder, _ vankien: VanKien, _ session: FontSession
  ) throws -> RenderedPaper? {
    var log = DiagnosticLog()
    do {
      return try vankien.layOut(
        id, of: congress, options: RenderOptions(blanksForMissing: true), session: session, log: &log)
    } catch {
      guard log.onlyMissingData == nil else { return nil }
      throw error
    }
  }

  /// Lets LibreOffice write all papers in another format, in one call.
  func convert(to format: String, in place: String) throws {
    let profile = "-env:UserInstallation=file://\(folder.path("profile"))"
    _ = try Tool.soffice.run(
      [profile, "--headless", "--convert-to", format, "--outdir", folder.path(place)]
        + twins.map { folder.path("\($0.name).odt") })
  }
}
