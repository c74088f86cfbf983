import Diagnostics
import Glibc
import Synchronization
import VanKien

/// What the threads of a run share: the queue of records, the counts, the manifest.
final class BatchDesk: Sendable {
  struct State {
    var manifest: Manifest
    var next = 0
    var made = 0
    var kept = 0
    var failed = 0
    var pages = 0
    /// What ended the run.
    var log = DiagnosticLog()
    /// The findings of failed records, as many as a log keeps; the manifest holds all.
    var findings: [(index: Int, log: DiagnosticLog)] = []
    var failure: BatchFailure?
    var isEnding = false
  }

  /// The numbers of the records this run is to make.
  let mine: [Int]
  /// What an earlier run says of records; the manifest of this run goes on behind its lines.
  let earlier: Manifest
  let state: Mutex<State>
  /// Held until the run has ended.
  private let output: OutputFolder
  private let began = Clock.now
  private let getsReady = Mutex(())

  init(mine: [Int], output: consuming OutputFolder, earlier: Manifest) {
    self.mine = mine
    self.output = output
    self.earlier = earlier
    state = Mutex(State(manifest: Manifest(head: earlier.head, in: earlier.file)))
  }

  /// The next record to be made; nil when there is none or the run is ending.
  func next() -> Int? {
    state.withLock { state in
      guard !state.isEnding, state.next < mine.count else { return nil }
      state.next += 1
      return mine[state.next - 1]
    }
  }

  /// What a thread works with, made by one thread at a time; nil, with the run ended, if it cannot be had.
  func ready<Worker>(_ make: (inout DiagnosticLog) throws(RunFailure) -> Worker) -> Worker? {
    getsReady.withLock { _ in }
    var log = DiagnosticLog()
    do throws(RunFailure) {
      return try make(&log)
    } catch {
      end(error, log: log)
      return nil
    }
  }

  /// Takes over an entry of an earlier run; its line is in the manifest already.
  func keep(_ entry: ManifestEntry, progress: (BatchProgress) -> Void) {
    state.withLock { state in
      state.manifest.add(entry.index, of: earlier)
      state.kept += 1
      state.pages += entry.pages
      progress(self.progress(state))
    }
  }

  /// Ends the run: nothing more can be written.
  func end(_ failure: RunFailure, log: DiagnosticLog) {
    state.withLock { state in
      // Every thread fails alike; once is enough to read.
      if state.failure == nil { state.log.add(contentsOf: log) }
      state.failure = .run(failure)
      state.isEnding = true
    }
  }

  /// Writes the account of a record.
  func finish(
    _ entry: ManifestEntry, log: DiagnosticLog, endsAtFailure: Bool, progress: (BatchProgress) -> Void
  ) {
    let isWritten = state.withLock { state in
      guard state.failure == nil, state.manifest.append(entry) else { return false }
      state.pages += entry.pages
      switch entry.status {
      case .done: state.made += 1
      case .failed:
        state.failed += 1
        var own = DiagnosticLog()
        own.add(BatchDiagnostics.notMade.at(nil, Phrase(entry.key)))
        if state.findings.count < DiagnosticLog.limit {
          for finding in log.entries where finding.severity == .error { own.add(finding) }
        }
        // Past that they only count.
        state.findings.append((entry.index, own))
        if endsAtFailure { state.isEnding = true }
      }
      progress(self.progress(state))
      return true
    }
    // Outside the lock: waiting for the disk must not hold the others up.
    if isWritten, earlier.file.sync() { return }
    var fault = DiagnosticLog()
    fault.add(BatchDiagnostics.notWritten.at(Location(file: output.path), .system))
    end(.inputOutput, log: fault)
  }

  private func progress(_ state: State) -> BatchProgress {
    BatchProgress(
      total: mine.count, made: state.made, kept: state.kept, failed: state.failed, pages: state.pages,
      milliseconds: Clock.milliseconds(since: began))
  }
}
