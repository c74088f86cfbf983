import ArgumentParser
import Diagnostics
import VanKien

/// `vankien papers`: what papers there are.
struct PapersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "papers",
    abstract: "Các loại văn bản: tên gọi, ký hiệu, tệp mẫu. / The papers: name, symbol, defining file.")

  @OptionGroup var common: CommonOptions

  @Argument(
    help: "Thư mục đại hội, để kể cả mẫu riêng của nó. / A congress folder, to include its own papers.",
    completion: .directory)
  var congress: String?

  func run() throws {
    var run = Run(common)
    let vankien = try run.library()
    let folder = try congress.map { path in
      try run.attempt { log throws(RunFailure) in try PapersCommand.open(path, log: &log) }
    }
    for paper in try run.attempt({ log throws(RunFailure) in try vankien.papers(for: folder, log: &log) }) {
      run.out([paper.id, paper.name, paper.symbol, paper.path].joined(separator: "\t"))
    }
    try run.finish()
  }

  /// Opens a folder for its papers: faults in its data matter only if there is no folder at all.
  private static func open(_ path: String, log: inout DiagnosticLog) throws(RunFailure) -> CongressFolder {
    var faults = DiagnosticLog()
    do {
      return try CongressFolder.open(path, log: &faults)
    } catch {
      log.add(contentsOf: faults)
      throw error
    }
  }
}
