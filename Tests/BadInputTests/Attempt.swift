import Diagnostics
import Foundation
import VanKien

/// The repository these tests stand in.
let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().path

/// One try at making the resolution of a congress folder, as `vankien render FOLDER resolution` does it.
struct Attempt {
  /// The exit status the command would end with.
  private(set) var status: Int32 = 0
  private(set) var log = DiagnosticLog()
  private let home: String
  private(set) var pageCount = 0
  private(set) var pdf: [UInt8] = []
  /// Processor time of this thread, in seconds.
  private(set) var seconds = 0.0

  init(folder: String, home: String) {
    self.home = home
    let start = Attempt.processorTime
    do throws(RunFailure) {
      try run(folder, VanKien(resources: Resources(path: home)))
      status = log.hasErrors ? 65 : 0
    } catch {
      status = Attempt.status(of: error)
    }
    seconds = Attempt.processorTime - start
  }

  private mutating func run(_ path: String, _ vankien: VanKien) throws(RunFailure) {
    let folder = try CongressFolder.open(path, log: &log)
    folder.check(into: &log)
    if log.hasErrors { return }
    let session = try vankien.fontSession(for: folder, log: &log)
    let paper = try vankien.layOut("resolution", of: folder, session: session, log: &log)
    pageCount = paper.pages.count
    let files = try vankien.files(of: paper, id: "resolution", format: .pdf, session: session, log: &log)
    pdf = files.first?.bytes ?? []
  }

  /// What expected.txt holds: the exit status, the pages made, every finding but notes about the product's own
  /// layouts (blanks left open), folders by short names.
  func report(shortening folders: [(String, String)]) -> String {
    var lines = ["exit \(status)" + (pageCount > 0 ? ", pages \(pageCount)" : "")]
    let notes = log.entries.filter { $0.severity == .note && $0.location?.file.hasPrefix(home) ?? false }
    lines += log.entries.filter { !notes.contains($0) }.map { $0.text(in: .vietnamese) }
    if log.droppedCount > 0 { lines.append("… \(log.droppedCount) more") }
    let text = folders.reduce(lines.joined(separator: "\n") + "\n") { text, folder in
      text.replacingOccurrences(of: folder.0, with: folder.1)
    }
    // Where exactly the product's layouts say something is no matter of bad input.
    return text.replacingOccurrences(
      of: #"HOME/Layouts/[^ :]*(:\d+:\d+)?:"#, with: "HOME/Layouts:", options: .regularExpression)
  }

  private static func status(of failure: RunFailure) -> Int32 {
    switch failure {
    case .badData: 65
    case .inputMissing: 66
    case .resourceMissing: 69
    case .cannotCreateOutput: 73
    case .inputOutput: 74
    }
  }

  private static var processorTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
