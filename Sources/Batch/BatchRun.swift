public import Diagnostics
import Synchronization
import Glibc
import VanKien

/// Makes the files of every record of a source, on several threads, and accounts for each of them.
public struct BatchRun<Source: BatchSource>: Sendable {
  /// How a batch goes about it.
  public struct Options: Sendable {
    public var jobs = 1
    /// Leaves alone what an earlier run made of the same data, layouts, rules, fonts and program.
    public var resumes = false
    /// Ends at the first record that fails, instead of going on.
    public var failsFast = false
    public var shard = Shard.whole
    public var names = FileNames.byKey
    /// Whether files of other content are overwritten.
    public var overwrites = false

    public init() {}
  }

  /// How a batch ended.
  public struct Outcome: Sendable {
    public let manifest: Manifest
    /// Made in this run, found made before, failed.
    public let made: Int
    public let kept: Int
    public let failed: Int
    /// Records of the shard that were not come to.
    public let left: Int
    /// The signal that stopped it.
    public let signal: Int32?
  }

  private let source: Source
  private let options: Options
  private let folder: String

  public init(_ source: Source, into folder: String, options: Options = Options()) {
    self.source = source
    self.folder = folder
    self.options = options
  }

  /// Runs to the end, or until stopped.
  ///
  /// - Parameters:
  ///   - progress: called after every record, on any thread, one call at a time.
  ///   - stop: asked before every record; a signal's number ends the run after the records in hand.
  public func run(
    log: inout DiagnosticLog, progress: @escaping @Sendable (BatchProgress) -> Void = { _ in },
    stop: @escaping @Sendable () -> Int32? = { StopSignal.asked }
  ) throws(BatchFailure) -> Outcome {
    var faults = DiagnosticLog()
    let names = options.names.names(of: source.keys, log: &faults)
    log.add(contentsOf: faults)
    if faults.hasErrors { throw .run(.badData) }
    let desk = try desk(log: &log)
    removeLeftovers(desk.mine.map { names[$0] })
    Threads.run(max(1, min(options.jobs, desk.mine.count))) {
      work(at: desk, names: names, progress: progress, stop: stop)
    }
    let end = desk.state.withLock { $0 }
    // In the order of the source, whichever thread was quicker.
    for finding in end.findings.sorted(by: { $0.index < $1.index }) { log.add(contentsOf: finding.log) }
    log.add(contentsOf: end.log)
    if let failure = end.failure { throw failure }
    let manifest: Manifest
    do { manifest = try written(end.manifest, log: &log) } catch { throw .run(error) }
    return Outcome(
      manifest: manifest, made: end.made, kept: end.kept, failed: end.failed,
      left: desk.mine.count - end.made - end.kept - end.failed, signal: stop())
  }

  /// Opens the folder and takes up an earlier run's manifest.
  private func desk(log: inout DiagnosticLog) throws(BatchFailure) -> BatchDesk {
    let name = Manifest.name(of: options.shard)
    let output = try OutputFolder(folder, manifest: name, log: &log)
    let head = Manifest.Head(
      shard: options.shard, total: source.keys.count,
      keys: VanKien.sha256(Array(source.keys.joined(separator: "\n").utf8)))
    let mine = source.keys.indices.filter { options.shard.holds(source.keys[$0]) }
    let known = options.resumes ? LineFile("\(folder)/\(name)").flatMap(Manifest.init) : nil
    var numbers: [String: Int] = [:]
    known?.inOrder.forEach { numbers[$0.key] = $0.index }
    let earlier = try output.begin(head, mine.filter { numbers[source.keys[$0]] != nil }, log: &log) {
      index in
      // The source may have another order now.
      var entry = numbers[source.keys[index]].flatMap { known?[$0] }
      entry?.index = index
      return entry?.line
    }
    return BatchDesk(mine: mine, output: output, earlier: earlier)
  }

  /// Writes the manifest anew in the order of the source, each record once.
  private func written(_ manifest: Manifest, log: inout DiagnosticLog) throws(RunFailure) -> Manifest {
    let path = "\(folder)/\(Manifest.name(of: options.shard))"
    try Manifest.write(manifest.head, manifest.numbers, to: path, log: &log) { manifest.line(of: $0) }
    return try Manifest.read(LineFile(path), path, log: &log)
  }

  /// Removes what an earlier run was writing when it was killed; other shards' runs may be writing now.
  private func removeLeftovers(_ names: [String]) {
    let mine = Set(
      names + [Manifest.name(of: options.shard).split(separator: ".").first.map(String.init) ?? ""])
    VanKien.removeLeftovers(in: folder) { options.shard == .whole || mine.contains($0) }
  }

  // MARK: One thread

  private func work(
    at desk: BatchDesk, names: [String], progress: @Sendable (BatchProgress) -> Void,
    stop: @Sendable () -> Int32?
  ) {
    var worker: Source.Worker?
    while stop() == nil, let index = desk.next() {
      if let entry = kept(index, at: desk) {
        desk.keep(entry, progress: progress)
        continue
      }
      if worker == nil {
        worker = desk.ready { log throws(RunFailure) in try source.worker(log: &log) }
        if worker == nil { return }
      }
      guard let worker else { return }
      var log = DiagnosticLog()
      do throws(RunFailure) {
        let entry = try make(index, named: names[index], with: worker, log: &log)
        desk.finish(entry, log: log, endsAtFailure: options.failsFast, progress: progress)
      } catch {
        return desk.end(error, log: log)
      }
    }
  }

  /// The entry of an earlier run that still holds: made of the same things, and its files as they were.
  private func kept(_ index: Int, at desk: BatchDesk) -> ManifestEntry? {
    guard let entry = desk.earlier[index], entry.status == .done,
      entry.environment == source.environment, entry.input == source.input(of: index),
      entry.files.allSatisfy({ file in
        VanKien.contents(of: "\(folder)/\(file.name)").map { VanKien.sha256($0) } == file.sha256
      })
    else { return nil }
    return entry
  }

  /// Makes a record's files and writes them; the account says so or why not.
  ///
  /// - Throws: where files cannot be written at all: that is no fault of the record, and the next would fare no better.
  private func make(
    _ index: Int, named name: String, with worker: Source.Worker, log: inout DiagnosticLog
  ) throws(RunFailure) -> ManifestEntry {
    let began = Clock.now
    var made = result(index, named: name, with: worker, log: &log)
    if let files = made?.files {
      do throws(RunFailure) {
        // What an earlier, unfinished run of this batch left is ours to write again.
        _ = try Output.folder(folder).write(files, force: options.overwrites || options.resumes, log: &log)
      } catch {
        guard log.entries.contains(where: { $0.code == VanKienDiagnostics.outputExists.code }) else {
          throw error
        }
        made = nil
      }
    }
    return ManifestEntry(
      key: source.keys[index], index: index, status: made == nil ? .failed : .done,
      input: source.input(of: index), environment: source.environment,
      files: (made?.files ?? []).map {
        ManifestEntry.File(name: $0.name, sha256: VanKien.sha256($0.bytes), bytes: $0.bytes.count)
      }, pages: made?.pages ?? 0, date: made?.date ?? "", milliseconds: Clock.milliseconds(since: began),
      warnings: log.entries.filter { $0.severity == .warning }.map(\.code),
      errors: log.entries.filter { $0.severity == .error }.map(ManifestEntry.Fault.init))
  }

  /// What the source makes of a record; nil, reported, if that is nothing.
  private func result(
    _ index: Int, named name: String, with worker: Source.Worker, log: inout DiagnosticLog
  ) -> MadeFiles? {
    do throws(RunFailure) {
      return try source.make(index, named: name, with: worker, log: &log)
    } catch {
      if !log.hasErrors { log.add(BatchDiagnostics.failed.at(nil, Phrase(source.keys[index]))) }
      return nil
    }
  }
}

/// A clock that only goes forward, whatever the time of day is set to.
enum Clock {
  static var now: timespec {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time
  }

  static func milliseconds(since start: timespec) -> Int {
    let now = now
    return (now.tv_sec - start.tv_sec) * 1000 + (now.tv_nsec - start.tv_nsec) / 1_000_000
  }
}
