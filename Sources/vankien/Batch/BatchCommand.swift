import ArgumentParser
import Batch
import Diagnostics
import Glibc
import VanKien

/// `vankien batch`: papers of many branches from one source.
struct BatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch",
    abstract: "Văn bản của hàng loạt chi bộ từ một nguồn. / The papers of many branches from one source.",
    subcommands: [
      BatchPlanCommand.self, BatchRunCommand.self, BatchVerifyCommand.self, BatchMergeCommand.self,
    ])
}

/// What the commands that read a source of branches understand.
struct BranchOptions: ParsableArguments {
  @Argument(
    help:
      "Bảng .xlsx, .ods, .csv mỗi chi bộ một dòng; thư mục mỗi chi bộ một tệp .yaml; hoặc JSON Lines, - là đầu vào chuẩn. / A table with a row a branch, a folder with a file a branch, or JSON Lines; - is stdin.",
    completion: .file())
  var source: String

  @Option(
    help: ArgumentHelp(
      "Văn bản của mỗi chi bộ, cách nhau bằng dấu phẩy. / The papers of each branch, separated by commas.",
      valueName: "papers"))
  var paper = "term-report"

  @Option(help: ArgumentHelp("Số luồng cùng làm. / How many threads work.", valueName: "n"))
  var jobs: Int?

  @Option(
    help: ArgumentHelp(
      "Phần việc của máy này, như 3/16; mặc định theo SLURM_ARRAY_TASK_ID, JOB_COMPLETION_INDEX. / This machine's part, such as 3/16.",
      valueName: "i/n"))
  var shard: String?

  func validate() throws {
    guard jobs.map((1...256).contains) ?? true else { throw ValidationError("--jobs: 1–256") }
    guard shard.map({ Shard(written: $0) != nil }) ?? true else {
      throw ValidationError("--shard: i/n, 1 ≤ i ≤ n")
    }
    guard !papers.isEmpty else { throw ValidationError("--paper: …") }
  }

  var papers: [String] { paper.split(separator: ",").map(String.init) }

  var threads: Int { jobs ?? max(1, min(256, sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// The part asked for, or the one this job of an array is given.
  var part: Shard {
    shard.flatMap { Shard(written: $0) } ?? Shard { getenv($0).map { String(cString: $0) } } ?? .whole
  }

  /// The branches and what is made of each.
  func papers(
    _ formats: [OutputFormat], options: RenderOptions, _ run: inout Run
  ) throws -> BranchPapers {
    let vankien = try run.library()
    return try run.attempt { log throws(RunFailure) in
      let collection = try BranchCollection.open(source, log: &log)
      for paper in papers { _ = try vankien.paper(paper, for: collection.frame, log: &log) }
      return try BranchPapers(
        collection, papers: papers, formats: formats, by: vankien, options: options, log: &log)
    }
  }
}

/// `vankien batch verify`.
struct BatchVerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract:
      "So từng tệp đã làm với sổ: thiếu, bị sửa, lạ. / Compare every file with the manifest: missing, changed, unknown."
  )

  @OptionGroup var common: CommonOptions

  @Argument(help: "Thư mục đã làm. / The folder of a batch.", completion: .directory)
  var folder: String

  func run() throws {
    var run = Run(common)
    let good = try run.attempt { log throws(RunFailure) in try Verification.verify(folder, log: &log) }
    run.out(
      Phrase(vi: "\(good) tệp đúng như lúc làm", en: "\(good) files as they were made").text(in: run.language)
    )
    try run.finish()
  }
}

/// `vankien batch merge`.
struct BatchMergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract:
      "Gộp sổ của các phần, chứng tỏ mỗi chi bộ có đúng một lần. / Join the shards' manifests; every branch must be there exactly once."
  )

  @OptionGroup var common: CommonOptions

  @Argument(help: "Thư mục đã làm. / The folder of a batch.", completion: .directory)
  var folder: String

  func run() throws {
    var run = Run(common)
    let manifest = try run.attempt { log throws(RunFailure) in try Verification.merge(folder, log: &log) }
    run.out("\(folder)/\(Manifest.name(of: .whole))")
    let vankien = try run.library()
    let place = Output.folder(folder)
    let paths = try run.attempt { log throws(RunFailure) in
      try place.write(
        BatchReports(manifest, language: common.lang).files(by: vankien, log: &log), force: true, log: &log)
    }
    for path in paths { run.out(path) }
    if manifest.inOrder.contains(where: { $0.status == .failed }) { run.fail(.partly) }
    try run.finish()
  }
}
