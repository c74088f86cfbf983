import CairoRenderer
import Composition
import Diagnostics
import DocumentModel
import Foundation
import Testing
import Typesetting
import VanKien

/// The package these tests stand in.
enum Project {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  static let library = VanKien(resources: Resources(path: root))

  /// The command as built beside the tests; nil if it is not.
  static let command: String? = {
    let beside = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path
    return ["\(beside)/vankien", "\(root)/.build/debug/vankien"]
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }()
}

/// The congresses that go through the whole thread.
enum Sample: String, CaseIterable, Sendable {
  /// The congress of Examples: the data of a news item, no number, no signer.
  case example
  /// An invented branch: long names, a number, signer and confirmer, bases.
  case branch

  var folder: String {
    switch self {
    case .example: "\(Project.root)/Examples/so-tttt-hcm-2020"
    case .branch: "\(Project.root)/Tests/VanKienTests/Fixtures/branch"
    }
  }

  /// The resolution, made once for all tests.
  func rendered() throws -> Rendered {
    switch self {
    case .example: try Rendered.example.get()
    case .branch: try Rendered.branch.get()
    }
  }
}

/// A resolution with everything that came about on the way.
struct Rendered: Sendable {
  let pack: RulePack
  let document: Document
  let pages: [Page]
  let pdf: [UInt8]
  /// What `vankien check` would say.
  let log: DiagnosticLog

  static let example = Result { try Rendered(folder: Sample.example.folder) }
  static let branch = Result { try Rendered(folder: Sample.branch.folder) }

  init(folder path: String) throws {
    var log = DiagnosticLog()
    let vankien = Project.library
    let folder = try CongressFolder.open(path, log: &log)
    folder.check(into: &log)
    let paper = try vankien.paper("resolution", for: folder, log: &log)
    pack = try vankien.rulePack(for: paper, of: folder, log: &log)
    document = vankien.compose(paper, of: folder, by: pack, log: &log)
    let session = try vankien.fontSession(for: folder, log: &log)
    pages = session.pages(of: document, log: &log)
    pdf = try session.pdf(of: pages, metadata: document.metadata)
    self.log = log
    try #require(!log.hasErrors, "\(log.entries)")
  }
}

/// The same paper composed and laid out again, with something changed.
struct Workshop {
  let folder: CongressFolder
  let paper: PaperDefinition
  let session: FontSession

  init(_ path: String) throws {
    var log = DiagnosticLog()
    folder = try CongressFolder.open(path, log: &log)
    paper = try Project.library.paper("resolution", for: folder, log: &log)
    session = try Project.library.fontSession(for: folder, log: &log)
  }

  func compose(by pack: RulePack) throws -> Document {
    var log = DiagnosticLog()
    let document = Project.library.compose(paper, of: folder, by: pack, log: &log)
    try #require(!log.hasErrors, "\(log.entries)")
    return document
  }

  /// The pages; faults of the layout fail the test.
  func pages(of document: Document) throws -> [Page] {
    var log = DiagnosticLog()
    let pages = session.pages(of: document, log: &log)
    try #require(!log.hasErrors, "\(log.entries)")
    return pages
  }
}
