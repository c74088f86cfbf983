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
    // Not removed: a third run could hold the old file while a fourth makes a new one.
    close(lock)
    close(folderLock)
  }

  /// Puts a manifest of the given lines in the place of the last one, whole or not at all, and opens it for what follows.
  func begin(
    _ head: Manifest.Head, _ numbers: [Int], log: inout DiagnosticLog, line: (Int) -> String?
  ) throws(BatchFailure) -> Manifest {
    let path = "\(path)/\(name)"
    do throws(RunFailure) {
      try Manifest.write(head, numbers, to: path, log: &log, line: line)
    } catch {
      throw .run(error)
    }
    let descriptor = try OutputFolder.descriptor(path, flags: O_APPEND, log: &log)
    do throws(RunFailure) {
      return try Manifest.read(LineFile(descriptor: descriptor), path, log: &log)
    } catch {
      throw .run(error)
    }
  }
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
