import Diagnostics
import Glibc
public import VanKien

/// The folder a batch writes into, held by one run at a time.
struct OutputFolder: ~Copyable {
  let path: String
  /// Held by all shards together or by one run of the whole; held by one run of a shard.
  private let folderLock: Int32
  private let lock: Int32
  private let name: String
  /// The open manifest, once the run has begun.
  private var manifest: Int32 = -1

  /// Takes hold of the folder for a shard, made if need be.
  ///
  /// - Throws: ``BatchFailure/busy`` if another run holds it.
  init(_ path: String, manifest name: String, log: inout DiagnosticLog) throws(BatchFailure) {
    do { try VanKien.makeFolder(path, log: &log) } catch { throw .run(error) }
    let isWhole = name == Manifest.name(of: .whole)
    let folderLock = try OutputFolder.lock("\(path)/.batch.lock", isWhole ? LOCK_EX : LOCK_SH, log: &log)
    do throws(BatchFailure) {
      lock = try OutputFolder.lock("\(path)/.\(name).lock", LOCK_EX, log: &log)
    } catch {
      close(folderLock)
      throw error
    }
    (self.path, self.folderLock, self.name) = (path, folderLock, name)
  }

  /// Takes a lock, without waiting for whoever holds it.
  private static func lock(_ path: String, _ kind: Int32, log: inout DiagnosticLog) throws(BatchFailure)
    -> Int32
  {
    let descriptor = try descriptor(path, flags: 0, log: &log)
    guard flock(descriptor, kind | LOCK_NB) == 0 else {
      close(descriptor)
      log.add(BatchDiagnostics.busy.at(Location(file: path)))
      throw .busy
    }
    return descriptor
  }

  /// Opens a file for reading and writing, made if need be.
  private static func descriptor(
    _ path: String, flags: Int32, log: inout DiagnosticLog
  ) throws(BatchFailure) -> Int32 {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | flags, 0o666)
    guard descriptor >= 0 else {
      log.add(BatchDiagnostics.notWritten.at(Location(file: path), .system))
      throw .run(.cannotCreateOutput)
    }
    return descriptor
  }

  deinit {
    if manifest >= 0 { close(manifest) }
    // Not removed: a third run could hold the old file while a fourth makes a new one.
    close(lock)
    close(folderLock)
  }

  /// Puts `begun` in the place of the manifest, whole or not at all, and opens it for what follows.
  mutating func begin(_ begun: Manifest, log: inout DiagnosticLog) throws(BatchFailure) {
    do { try VanKien.write(begun.lines, to: "\(path)/\(name)", log: &log) } catch { throw .run(error) }
    manifest = try OutputFolder.descriptor("\(path)/\(name)", flags: O_APPEND, log: &log)
  }

  /// Adds a line in one piece; false, and nothing of it stays, if it could not be written.
  func append(_ line: String) -> Bool {
    let bytes = Array((line + "\n").utf8)
    let end = lseek(manifest, 0, SEEK_END)
    if bytes.withUnsafeBytes({ write(manifest, $0.baseAddress, $0.count) }) == bytes.count { return true }
    let failure = errno
    ftruncate(manifest, end)
    errno = failure
    return false
  }

  /// Waits until the lines added so far are on the disk; false if they will not be. Several threads may wait at once.
  func sync() -> Bool { fdatasync(manifest) == 0 }
}

extension Phrase {
  /// What the system says of the call that just failed.
  static var system: Phrase { Phrase(String(cString: strerror(errno))) }
}

/// Why a batch could not go on.
public enum BatchFailure: Error, Sendable, Hashable {
  case run(RunFailure)
  /// Another run is at work in the folder; try again later.
  case busy
}
