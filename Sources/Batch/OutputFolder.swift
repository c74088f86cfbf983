import Diagnostics
import Glibc
public import VanKien

/// The folder a batch writes into, held by one run at a time.
struct OutputFolder: ~Copyable {
  let path: String
  private let lock: Int32
  private let manifest: Int32

  /// Takes hold of the folder for a shard, made if need be.
  ///
  /// - Throws: ``BatchFailure/busy`` if another run holds it.
  init(_ path: String, manifest name: String, log: inout DiagnosticLog) throws(BatchFailure) {
    do { try VanKien.makeFolder(path, log: &log) } catch { throw .run(error) }
    let lock = try OutputFolder.descriptor("\(path)/.\(name).lock", flags: 0, log: &log)
    guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
      close(lock)
      log.add(BatchDiagnostics.busy.at(Location(file: path)))
      throw .busy
    }
    let manifest: Int32
    do throws(BatchFailure) {
      manifest = try OutputFolder.descriptor("\(path)/\(name)", flags: O_APPEND, log: &log)
    } catch {
      close(lock)
      throw error
    }
    (self.path, self.lock, self.manifest) = (path, lock, manifest)
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
    close(manifest)
    // Not removed: a third run could hold the old file while a fourth makes a new one.
    close(lock)
  }

  /// Empties the manifest and begins it with `head`, or cuts off a line that a killed run left unfinished.
  func begin(_ head: String?) -> Bool {
    if let head {
      return ftruncate(manifest, 0) == 0 && append(head)
    }
    let end = lseek(manifest, 0, SEEK_END)
    var size = end
    var byte: UInt8 = 0
    while size > 0, pread(manifest, &byte, 1, size - 1) == 1, byte != UInt8(ascii: "\n") { size -= 1 }
    return size == end || ftruncate(manifest, size) == 0
  }

  /// Adds a line in one piece, and waits until it is on the disk; false if it could not be written.
  func append(_ line: String) -> Bool {
    let bytes = Array((line + "\n").utf8)
    let written = bytes.withUnsafeBytes { write(manifest, $0.baseAddress, $0.count) }
    return written == bytes.count && fdatasync(manifest) == 0
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
