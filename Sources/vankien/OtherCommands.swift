public import ArgumentParser
import Diagnostics
public import VanKien

/// `vankien check`: every finding, no output.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Kiểm tra dữ liệu và mọi văn bản, không ghi gì. / Check data and papers, write nothing.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var paperOptions: PaperOptions

  @Argument(
    help: "Thư mục đại hội hoặc congress.yaml. / The congress folder or its congress.yaml.",
    completion: .directory)
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
    let dataAreBad = run.log.hasErrors
    for name in vankien.paperNames(for: folder) {
      let ids = look(at: name, dataAreBad, &run) { log throws(RunFailure) in
        try vankien.paperIDs(named: name, of: folder, blanksForMissing: paperOptions.blank, log: &log)
      }
      for id in ids ?? [] {
        look(at: id, dataAreBad, &run) { log throws(RunFailure) in
          _ = try vankien.layOut(
            id, of: folder, options: paperOptions.rendering, session: session, log: &log)
        }
      }
    }
    var faults = DiagnosticLog()
    let register = try? vankien.numberRegister(of: folder, options: paperOptions.rendering, log: &faults)
    register?.check(into: &run.log)
    try run.finish(strict: strict)
  }
}

extension CheckCommand {
  /// Adds what `make` finds; that a paper lacks data is a note.
  @discardableResult
  private func look<Result>(
    at name: String, _ dataAreBad: Bool, _ run: inout Run,
    _ make: (inout DiagnosticLog) throws(RunFailure) -> Result
  ) -> Result? {
    var found = DiagnosticLog()
    var failure: RunFailure?
    var result: Result?
    do throws(RunFailure) {
      result = try make(&found)
    } catch {
      failure = error
    }
    if let lacking = found.onlyMissingData {
      run.log.add(VanKienDiagnostics.leftOut(paper: name, lacking: lacking))
      return result
    }
    run.log.add(contentsOf: found)
    // What the installation lacks has a status of its own, unless bad data made it look for the wrong thing.
    if let failure, failure != .badData, !dataAreBad { run.fail(failure) }
    return result
  }
}

/// `vankien numbers`: the register of the numbers of papers.
struct NumbersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "numbers",
    abstract: "Sổ số văn bản: số đã đặt, số nên đặt. / The register of numbers: those given, those to give.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var paperOptions: PaperOptions

  @Argument(
    help: "Thư mục đại hội hoặc congress.yaml. / The congress folder or its congress.yaml.",
    completion: .directory)
  var congress: String

  func run() throws {
    var run = Run(common)
    let vankien = try run.library()
    let folder = try run.attempt { log throws(RunFailure) in try CongressFolder.open(congress, log: &log) }
    let register = try run.attempt { log throws(RunFailure) in
      try vankien.numberRegister(of: folder, options: paperOptions.rendering, log: &log)
    }
    for entry in register.entries {
      let proposal = entry.proposal.map { "→ \($0)" } ?? ""
      run.out([entry.series, entry.text, proposal, entry.day ?? "", entry.title].joined(separator: "\t"))
    }
    register.check(into: &run.log)
    try run.finish()
  }
}

/// `vankien dump`: a stage as stable text.
struct DumpCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dump",
    abstract: "In một chặng ra chữ: model, tally, document, pages. / Print a stage as text.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var paperOptions: PaperOptions

  @Argument(
    help: "Thư mục đại hội hoặc congress.yaml. / The congress folder or its congress.yaml.",
    completion: .directory)
  var congress: String

  @Argument(help: "Tên văn bản. / The paper.")
  var paper = "resolution"

  @Option(help: "model, tally (kết quả bầu cử / elections), document, pages.")
  var stage = Stage.pages

  func run() throws {
    var run = Run(common)
    let vankien = try run.library()
    let folder = try run.attempt { log throws(RunFailure) in try CongressFolder.open(congress, log: &log) }
    let text = try run.attempt { log throws(RunFailure) in
      try vankien.dump(stage, of: paper, in: folder, options: paperOptions.rendering, log: &log)
    }
    run.data(text)
    try run.finish()
  }
}

extension Stage: ExpressibleByArgument {}

/// `vankien fonts`: what papers are set in, and whether the files are those meant.
struct FontsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fonts",
    abstract: "Các phông chữ đang dùng và nguồn của chúng. / The fonts in use and their files.")

  @OptionGroup var common: CommonOptions

  func run() throws {
    var run = Run(common)
    let vankien = try run.library()
    for font in try run.attempt({ log throws(RunFailure) in try vankien.fonts(log: &log) }) {
      run.out(
        "\(font.face)\t\(font.font)\t\(font.path)\tsha256 \(font.isExact ? "đúng / ok" : "khác / differs")")
    }
    try run.finish()
  }
}
