import ArgumentParser
import Batch
import Diagnostics
import VanKien

/// `vankien batch run`.
struct BatchRunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract:
      "Làm văn bản của mọi chi bộ, ghi sổ từng cái. / Make the papers of all branches, each accounted for.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var branches: BranchOptions
  @OptionGroup var paperOptions: PaperOptions

  @Option(
    help: ArgumentHelp(
      "pdf, odt, png, svg; cách nhau bằng dấu phẩy. / Separated by commas.", valueName: "formats"))
  var format = "pdf"

  @Option(
    name: .shortAndLong, help: ArgumentHelp("Thư mục ghi vào. / The folder to write into.", valueName: "dir"))
  var output: String

  @Option(
    help: ArgumentHelp(
      "Tên tệp, từ {{ key }} và {{ number }}. / File names, of {{ key }} and {{ number }}.",
      valueName: "template"))
  var name = "{{ key }}"

  @Flag(
    help: "Giữ những gì lần trước đã làm từ cùng dữ liệu. / Keep what an earlier run made of the same data.")
  var resume = false

  @Flag(
    exclusivity: .exclusive,
    help: "Bỏ qua chi bộ lỗi và làm tiếp (mặc định), hay dừng ngay. / Go on past faulty branches, or stop.")
  var faults = Faults.keepGoing

  @Flag(help: "Ghi đè tệp đã có. / Overwrite existing files.")
  var force = false

  @Flag(
    help: "Làm thêm combined.pdf: mọi văn bản, có dấu trang. / Also combined.pdf: all papers, with bookmarks."
  )
  var combined = false

  @Flag(
    help:
      "Làm thêm báo cáo tổng hợp của cấp trên (aggregate-report) từ superior.yaml cạnh nguồn. / Also the superior's report over all branches."
  )
  var aggregate = false

  @Option(help: "Tiến độ: auto, plain, json, none. / Progress.")
  var progress = ProgressForm.auto

  enum Faults: String, EnumerableFlag {
    case keepGoing, failFast
  }

  func validate() throws {
    guard try !OutputFormat.list(format).isEmpty else {
      throw ValidationError("--format: pdf, odt, png, svg")
    }
    guard FileNames(template: name) != nil else {
      throw ValidationError("--name: chữ, số, gạch nối, {{ key }}, {{ number }} / letters, digits, hyphens")
    }
  }

  func run() throws {
    var run = Run(common)
    StopSignal.catchSignals()
    let source = try branches.papers(try OutputFormat.list(format), options: paperOptions.rendering, &run)
    // What an earlier run of a batch left under the batch's own names is this one's to write again.
    let isOurs = VanKien.contents(of: "\(output)/\(Manifest.name(of: options.shard))") != nil
    let meter = ProgressMeter(
      common.quiet ? .none : progress, isJSON: common.diagnostics == .json, language: common.lang)
    let outcome = made(of: source, meter, &run)
    meter.finish()
    if let outcome {
      run.out("\(output)/\(Manifest.name(of: options.shard))")
      run.fail(outcome)
      if outcome.signal == nil { try report(outcome.manifest, of: source, overwrites: isOurs || force, &run) }
    }
    try run.finish()
  }

  /// The papers themselves; nil if the batch could not go on.
  private func made(
    of source: BranchPapers, _ meter: ProgressMeter, _ run: inout Run
  ) -> BatchRun<BranchPapers>.Outcome? {
    do throws(BatchFailure) {
      return try BatchRun(source, into: output, options: options).run(
        log: &run.log, progress: { meter.show($0) })
    } catch {
      switch error {
      case .busy: run.fail(.temporary)
      case .run(let failure): run.fail(failure)
      }
      return nil
    }
  }

  /// What is made of the batch as a whole. A shard's account waits for `merge`.
  private func report(
    _ manifest: Manifest, of source: BranchPapers, overwrites: Bool, _ run: inout Run
  ) throws {
    var files: [RenderedFile] = []
    if options.shard == .whole {
      let vankien = try run.library()
      files += try run.attempt { log throws(RunFailure) in
        try BatchReports(manifest, language: common.lang).files(by: vankien, log: &log)
      }
    }
    if aggregate {
      var found = DiagnosticLog()
      files += try run.attempt { log throws(RunFailure) in
        defer { log.add(contentsOf: found) }
        return try source.aggregate("aggregate-report", log: &found)
      }
    }
    let folder = Output.folder(output)
    for path in try run.attempt({ log throws(RunFailure) in
      var found = DiagnosticLog()
      defer { log.add(contentsOf: found) }
      return try folder.write(files, force: overwrites, log: &found)
    }) { run.out(path) }
    if combined {
      let path = "\(output)/combined.pdf"
      try run.attempt { log throws(RunFailure) in try source.writeCombined(manifest, to: path, log: &log) }
      run.out(path)
    }
  }

  private var options: BatchRun<BranchPapers>.Options {
    var options = BatchRun<BranchPapers>.Options()
    options.jobs = branches.threads
    options.resumes = resume
    options.failsFast = faults == .failFast
    options.shard = branches.part
    options.names = FileNames(template: name) ?? .byKey
    options.overwrites = force
    return options
  }
}

extension Run {
  /// Lets the run end as the batch did.
  fileprivate mutating func fail(_ outcome: BatchRun<BranchPapers>.Outcome) {
    switch outcome.signal {
    // Stopped after its last record, it is done.
    case let signal? where outcome.left > 0: fail(signal == 2 ? .interrupted : .terminated)
    default: if outcome.failed > 0 || outcome.left > 0 { fail(.partly) }
    }
  }
}
