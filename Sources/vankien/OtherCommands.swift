import ArgumentParser
import CairoRenderer
import CongressModel
import Diagnostics
import DocumentModel
import Typesetting
import VanKien

/// `vankien check`: every finding, no output.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Kiểm tra dữ liệu và mọi văn bản, không ghi gì. / Check data and papers, write nothing.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var paperOptions: PaperOptions

  @Argument(help: "Thư mục đại hội hoặc congress.yaml. / The congress folder or its congress.yaml.")
  var congress: String

  @Flag(help: "Coi cảnh báo là lỗi. / Treat warnings as errors.")
  var strict = false

  func run() throws {
    var run = Run(common)
    let vankien = try run.library()
    let folder = try run.attempt { log throws(RunFailure) in try CongressFolder.open(congress, log: &log) }
    folder.check(into: &run.log)
    let session = try run.attempt { log throws(RunFailure) in try vankien.fontSession(for: folder, log: &log)
    }
    for id in vankien.paperNames(for: folder) {
      var found = DiagnosticLog()
      _ = try? vankien.layOut(
        id, of: folder, rules: paperOptions.rules, options: paperOptions.composition, session: session,
        log: &found)
      if let lacking = found.onlyMissingData {
        run.log.add(VanKienDiagnostics.leftOut(paper: id, lacking: lacking))
      } else {
        run.log.add(contentsOf: found)
      }
    }
    try run.finish()
    if strict, run.log.count(of: .warning) > 0 { throw ExitCode(RunFailure.badData.exitStatus) }
  }
}

/// `vankien dump`: a stage as stable text.
struct DumpCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dump", abstract: "In một chặng ra chữ: model, document, pages. / Print a stage as text.")

  enum Stage: String, ExpressibleByArgument, CaseIterable {
    case model, document, pages
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var paperOptions: PaperOptions

  @Argument(help: "Thư mục đại hội hoặc congress.yaml. / The congress folder or its congress.yaml.")
  var congress: String

  @Argument(help: "Tên văn bản. / The paper.")
  var paper = "resolution"

  @Option(help: "model, document, pages.")
  var stage = Stage.pages

  func run() throws {
    var run = Run(common)
    let vankien = try run.library()
    let folder = try run.attempt { log throws(RunFailure) in try CongressFolder.open(congress, log: &log) }
    switch stage {
    case .model: run.data(folder.congress.dump)
    case .document:
      let document = try run.attempt { log throws(RunFailure) in
        try vankien.document(
          paper, of: folder, rules: paperOptions.rules, options: paperOptions.composition, log: &log)
      }
      run.data(document.dump)
    case .pages:
      let session = try run.attempt { log throws(RunFailure) in
        try vankien.fontSession(for: folder, log: &log)
      }
      let rendered = try run.attempt { log throws(RunFailure) in
        try vankien.layOut(
          paper, of: folder, rules: paperOptions.rules, options: paperOptions.composition, session: session,
          log: &log)
      }
      for page in rendered.pages { run.data(page.dump) }
    }
    try run.finish()
  }
}

/// `vankien fonts`: what papers are set in, and whether the files are those meant.
struct FontsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fonts",
    abstract: "Các phông chữ đang dùng và nguồn của chúng. / The fonts in use and their files.")

  @OptionGroup var common: CommonOptions

  func run() throws {
    var run = Run(common)
    let vankien = try run.library()
    let fonts = try run.attempt { log throws(RunFailure) in try vankien.locatedFonts(for: nil, log: &log) }
    for font in fonts {
      let style = [font.face.bold ? "bold" : nil, font.face.italic ? "italic" : nil].compactMap { $0 }
      let name = ([font.face.family] + style).joined(separator: " ")
      let isExact = FontChecksum.sha256(ofFile: font.path) == font.face.checksum
      run.out(
        "\(name)\t\(font.face.fontName) \(font.face.version)\t\(font.path)\t\(isExact ? "sha256 ok" : "sha256 khác / differs")"
      )
    }
    try run.finish()
  }
}
