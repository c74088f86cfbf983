import ArgumentParser
import Diagnostics
import DocumentModel
import Glibc
import Typesetting
import VanKien

/// Prints what each stage of a paper takes, cold and again.
struct StagesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stages", abstract: "CPU time of each stage of a paper, first and then again and again.")

  @Argument(help: "A congress folder.")
  var congress: String

  @Argument(help: "The paper.")
  var paper = "resolution"

  @Option(help: "How often each stage runs; the median counts.")
  var runs = 21

  @Option(help: "The folder that holds Layouts/ and Fonts/.")
  var home: String?

  func run() throws {
    let vankien = try VanKien(home: home)
    var log = DiagnosticLog()
    let folder = try CongressFolder.open(congress, log: &log)
    let session = try vankien.fontSession(for: folder, log: &log)
    let rendered = try vankien.layOut(paper, of: folder, session: session, log: &log)
    let (document, pages) = (rendered.document, rendered.pages)
    let bytes = try session.pdf(of: pages, metadata: document.metadata)
    guard !log.hasErrors else { throw Faults(log) }

    print("\(paper) of \(congress): \(pages.count) pages, \(bytes.count) bytes")
    print("stage            ms      pages/s")
    var stages = [Double]()
    stages += [report("read", pages: pages.count) { log in _ = try CongressFolder.open(congress, log: &log) }]
    stages += [report("check", pages: pages.count) { log in folder.check(into: &log) }]
    stages += [
      report("compose", pages: pages.count) { log in _ = try vankien.document(paper, of: folder, log: &log) }
    ]
    stages += [
      report("shape, lay out", pages: pages.count) { log in
        // A new session has shaped nothing yet.
        _ = try vankien.fontSession(for: folder, log: &log).pages(of: document, log: &log)
      }
    ]
    _ = report("lay out", pages: pages.count) { log in _ = session.pages(of: document, log: &log) }
    stages += [
      report("draw", pages: pages.count) { _ in _ = try session.pdf(of: pages, metadata: document.metadata) }
    ]
    let whole = stages.reduce(0, +)
    print(
      "whole          \(aligned(whole * 1000, width: 7)) ms, of which reading \(aligned(stages[0] / whole * 100, width: 0)) %"
    )
    // What an ODT adds to a batch's paper: what the pages tell, the text, the zip, the file.
    let file = "/tmp/vankien-bench-\(getpid()).odt"
    defer { unlink(file) }
    _ = report("ODT to a file", pages: pages.count) { log in
      unlink(file)
      let files = try vankien.files(of: rendered, id: paper, format: .odt, session: session, log: &log)
      _ = try Output.file(file).write(files, force: true, log: &log)
    }
    _ = report("lay out, ODT", pages: pages.count) { log in
      _ = try vankien.openDocument(of: document, id: paper, session: session, log: &log)
    }
    print("peak memory      \(peakMegabytes) MB")
  }

  private func report(_ stage: String, pages: Int, _ work: (inout DiagnosticLog) throws -> Void)
    -> Double
  {
    var times: [Double] = []
    for _ in 0..<max(1, runs) {
      var log = DiagnosticLog()
      let start = processSeconds()
      try? work(&log)
      times.append(processSeconds() - start)
    }
    let seconds = times.sorted()[times.count / 2]
    let name = stage + String(repeating: " ", count: max(0, 14 - stage.count))
    print("\(name) \(aligned(seconds * 1000, width: 7)) \(aligned(Double(pages) / seconds, width: 10))")
    return seconds
  }

  /// CPU time of the process so far.
  private func processSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private var peakMegabytes: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss / 1024
  }

  /// With one decimal.
  private func aligned(_ value: Double, width: Int) -> String {
    let tenths = Int((value * 10).rounded())
    let text = "\(tenths / 10).\(tenths % 10)"
    return String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
