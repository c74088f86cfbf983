import ArgumentParser
import Diagnostics
import VanKien

/// `vankien rules`: which rules of form there are, and how well they are known.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Các bộ quy tắc thể thức: hiệu lực, độ tin cậy. / The rule packs: validity, confidence.",
    subcommands: [Show.self, Diff.self])

  @OptionGroup var common: CommonOptions

  func run() throws {
    var run = Run(common)
    let vankien = try run.library()
    let summaries = try run.attempt { log throws(RunFailure) in try vankien.ruleSummaries(log: &log) }
    run.data(summaries.table.text(in: .vietnamese))
    if let caution = summaries.caution { run.out("\n" + caution.text(in: .vietnamese)) }
    try run.finish()
  }

  /// `vankien rules show ID`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Mọi giá trị của một bộ, kèm nguồn. / Every value of a pack, with its source.")

    @OptionGroup var common: CommonOptions

    @Argument(help: "Tên bộ quy tắc. / The rule pack.")
    var id: String

    func run() throws {
      var run = Run(common)
      let vankien = try run.library()
      let table = try run.attempt { log throws(RunFailure) in try vankien.rules(of: id, log: &log) }
      run.data(table.text(in: .vietnamese))
      try run.finish()
    }
  }

  /// `vankien rules diff A B`.
  struct Diff: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "diff",
      abstract:
        "Bộ B khác bộ A ở đâu, theo điều khoản nào. / Where pack B differs from A, and by which clause.")

    @OptionGroup var common: CommonOptions

    @Argument(help: "Bộ quy tắc cũ. / The older pack.")
    var old: String

    @Argument(help: "Bộ quy tắc mới. / The newer pack.")
    var new: String

    func run() throws {
      var run = Run(common)
      let vankien = try run.library()
      let table = try run.attempt { log throws(RunFailure) in
        try vankien.ruleDifferences(from: old, to: new, log: &log)
      }
      run.data(table.text(in: .vietnamese))
      try run.finish()
    }
  }
}
