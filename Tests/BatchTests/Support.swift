import Batch
import Diagnostics
import Foundation
import Synchronization
import VanKien

/// A batch without fonts: each record's file is its own words.
struct WordSource: BatchSource {
  var words: [(key: String, text: String)]
  var environment = "program 1"
  /// Counts what is made.
  let made = Counter()

  final class Counter: Sendable {
    private let count = Mutex(0)
    func add() { count.withLock { $0 += 1 } }
    var value: Int { count.withLock { $0 } }
  }

  init(_ count: Int, broken: Set<Int> = []) {
    words = (0..<count).map { ("Chi bộ \($0 + 1)", broken.contains($0) ? "" : "báo cáo \($0 + 1)") }
  }

  var keys: [String] { words.map(\.key) }

  func input(of index: Int) -> String { VanKien.sha256(Array(words[index].text.utf8)) }

  func worker(log: inout DiagnosticLog) throws(RunFailure) {}

  static let missing = DiagnosticKind("VK999", .error, Phrase(vi: "thiếu số liệu", en: "data missing"))

  func make(
    _ index: Int, named name: String, with worker: Void, log: inout DiagnosticLog
  ) throws(RunFailure) -> MadeFiles {
    made.add()
    if words[index].text.isEmpty {
      log.add(Self.missing.at(Location(file: "source.csv", line: index + 2, column: 1)))
      throw .badData
    }
    return MadeFiles(
      files: [RenderedFile(name: "\(name).txt", bytes: Array(words[index].text.utf8))], pages: 2)
  }
}

/// A folder that goes with its last user.
final class ScratchFolder {
  let path = FileManager.default.temporaryDirectory.appending(path: "vk-batch-\(UUID().uuidString)").path

  init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Every file that is not hidden, by name.
  var files: [String: Data] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return Dictionary(
      uniqueKeysWithValues: names.filter { !$0.hasPrefix(".") }.map { name in
        (name, FileManager.default.contents(atPath: "\(path)/\(name)") ?? Data())
      })
  }

  /// The papers alone.
  var papers: [String: Data] { files.filter { $0.key.hasSuffix(".txt") } }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
  }

  func text(_ name: String) -> String { String(decoding: files[name] ?? Data(), as: UTF8.self) }
}

/// Runs a batch and gives what it reported.
func run(
  _ source: WordSource, into folder: ScratchFolder, jobs: Int = 2, resumes: Bool = false,
  failsFast: Bool = false, shard: Shard = .whole, names: FileNames = .byKey,
  stop: (@Sendable () -> Int32?)? = nil
) -> (outcome: BatchRun<WordSource>.Outcome?, failure: BatchFailure?, log: DiagnosticLog) {
  var options = BatchRun<WordSource>.Options()
  options.jobs = jobs
  options.resumes = resumes
  options.failsFast = failsFast
  options.shard = shard
  options.names = names
  var log = DiagnosticLog()
  do throws(BatchFailure) {
    let batch = BatchRun(source, into: folder.path, options: options)
    return (try batch.run(log: &log, stop: stop ?? { nil }), nil, log)
  } catch {
    return (nil, error, log)
  }
}
