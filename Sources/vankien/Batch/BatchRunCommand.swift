import ArgumentParser
import Batch
import Diagnostics
import VanKien

/// `vankien batch run`.
struct BatchRunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Làm văn bản của mọi chi bộ, ghi sổ từng cái. / Make the papers of all branches, each accounted for.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var branches: BranchOptions
  @OptionGroup var paperOptions: PaperOptions

  @Option(
    help: ArgumentHelp(
      "pdf, odt, png, svg; cách nhau bằng dấu phẩy. / Separated by commas.", valueName: "formats"))
  var format = "pdf"

  @Option(name: .shortAndLong, help: ArgumentHelp("Thư mục ghi vào. / The folder to write into.", valueName: "dir"))
  var output: String

  @Option(
    help: ArgumentHelp(
      "Tên tệp, từ {{ key }} và {{ number }}. / File names, of {{ key }} and {{ number }}.", valueName: "template"))
  var name = "{{ key }}"

  @Flag(help: "Giữ những gì lần trước đã làm từ cùng dữ liệu. / Keep what an earlier run made of the same data.")
  var resume = false

  @Flag(
    exclusivity: .exclusive,
    help: "Bỏ qua chi bộ lỗi và làm tiếp (mặc định), hay dừng ngay. / Go on past faulty branches, or stop.")
  var faults = Faults.keepGoing

  @Flag(help: "Ghi đè tệp đã có. / Overwrite existing files.")
  var force = false

  @Option(help: "Tiến độ: auto, plain, json, none. / Progress.")
  var progress = ProgressForm.auto

  enum Faults: String, EnumerableFlag {
    case keepGoing, failFast
  }

  func validate() throws {
    guard try !OutputFormat.list(format).isEmpty else { throw ValidationError("--format: pdf, odt, png, svg") }
    guard FileNames(template: name) != nil else {
      throw ValidationError("--name: chữ, số, gạch nối, {{ key }}, {{ number }} / letters, digits, hyphens")
    }
  }

  func run() throws {
    var run = Run(common)
    StopSignal.catchSignals()
    let source = try branches.papers(try OutputFormat.list(format), options: paperOptions.rendering, &run)
    let meter = ProgressMeter(
      common.quiet ? .none : progress, isJSON: common.diagnostics == .json, language: common.lang)
    do throws(BatchFailure) {
      let batch = BatchRun(source, into: output, options: options)
      let outcome = try batch.run(log: &run.log, progress: { meter.show($0) })
      meter.finish()
      run.out("\(output)/\(Manifest.name(of: options.shard))")
      run.fail(outcome)
    } catch {
      meter.finish()
      switch error {
      case .busy: run.fail(.temporary)
      case .run(let failure): run.fail(failure)
      }
    }
    try run.finish()
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
