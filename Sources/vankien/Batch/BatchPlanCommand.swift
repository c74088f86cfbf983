import ArgumentParser
import Batch
import Diagnostics
import VanKien

/// `vankien batch plan`.
struct BatchPlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract:
      "Bao nhiêu văn bản, chi bộ nào thiếu gì; không làm gì cả. / How many papers, what is missing for which branch; makes nothing."
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var branches: BranchOptions
  @OptionGroup var paperOptions: PaperOptions

  /// A path that more branches than this lack is given with their number alone.
  private static let namedKeys = 20

  func run() throws {
    var run = Run(common)
    let source = try branches.papers([.pdf], options: paperOptions.rendering, &run)
    let plan = BatchPlan(source, shard: branches.part, jobs: branches.threads)
    let count = plan.entries.count
    run.out(
      Phrase(
        vi:
          "\(count) chi bộ, \(branches.papers.count) văn bản mỗi chi bộ: \(count - plan.failing) làm được, \(plan.failing) không",
        en:
          "\(count) branches, \(branches.papers.count) papers each: \(count - plan.failing) can be made, \(plan.failing) cannot"
      ).text(in: run.language))
    for entry in plan.entries {
      for error in entry.errors { run.out("\(words.failing)\t\(entry.key)\t\(error.text(in: run.language))") }
    }
    for (path, keys) in plan.lacking {
      let names = keys.count > Self.namedKeys ? "" : keys.joined(separator: ", ")
      run.out("\(words.lacking)\t\(path)\t\(keys.count)\t\(names)")
    }
    if plan.failing > 0 { run.fail(.partly) }
    try run.finish()
  }

  private var words: (failing: String, lacking: String) {
    common.lang == .english ? ("cannot", "lacks") : ("không làm được", "thiếu")
  }
}
