import Diagnostics
import Glibc

/// Reading and writing whole files: with a limit on the way in, atomically on the way out.
enum Files {
  /// Larger inputs are refused unread.
  static let sizeLimit = 32 << 20

  /// Why a file could not be read or written.
  enum Failure: Error, Equatable {
    case missing
    case notAFile
    case tooLarge(bytes: Int)
    /// The system's own words.
    case system(String)
    /// Not even begun: no permission, no such folder. The system's own words.
    case notCreated(String)
  }

  /// The bytes of the file at `path`.
  static func read(_ path: String) throws(Failure) -> [UInt8] {
    let (descriptor, size) = try opened(path, limit: sizeLimit)
    defer { close(descriptor) }
    return try readAll(descriptor, expecting: size)
  }

  /// A file of at most `limit` bytes, open to be read.
  static func opened(
    _ path: String, limit: Int
  ) throws(Failure) -> (descriptor: Int32, size: Int) {
    // A pipe would make an ordinary open wait for its other end.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw errno == ENOENT || errno == ENOTDIR ? .missing : .lastError }
    do throws(Failure) {
      var status = stat()
      guard fstat(descriptor, &status) == 0 else { throw .lastError }
      guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
      guard status.st_size <= limit else { throw .tooLarge(bytes: Int(status.st_size)) }
      return (descriptor, Int(status.st_size))
    } catch {
      close(descriptor)
      throw error
    }
  }

  /// What can still be read of an open file, `size` bytes and one more at most.
  static func readAll(_ descriptor: Int32, expecting size: Int) throws(Failure) -> [UInt8] {
    var failed = false
    // One byte more than expected shows whether the file grew meanwhile.
    let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      while count < buffer.count {
        let got = Glibc.read(descriptor, buffer.baseAddress! + count, buffer.count - count)
        if got < 0, errno == EINTR { continue }
        failed = got < 0
        if got <= 0 { break }
        count += got
      }
    }
    if failed { throw .lastError }
    return bytes
  }

  static func isFolder(_ path: String) -> Bool { mode(path) == S_IFDIR }

  static func isFile(_ path: String) -> Bool { mode(path) == S_IFREG }

  private static func mode(_ path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }

  /// The names in a folder that end in `suffix`, in byte order; empty if there is no such folder.
  static func names(in folder: String, suffix: String, hidden: Bool = false) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(suffix), hidden || !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The regular files below `folder` by relative name, in byte order; hidden ones and what lies deeper than eight folders
  /// are passed over.
  static func tree(_ folder: String, depth: Int = 8) -> [String] {
    guard depth > 0 else { return [] }
    return names(in: folder, suffix: "").flatMap { name -> [String] in
      let path = Paths.join(folder, name)
      if isFolder(path) { return tree(path, depth: depth - 1).map { Paths.join(name, $0) } }
      return isFile(path) ? [name] : []
    }
  }

  /// A file on its way has a hidden name of this form, so that nobody takes it for the finished one.
  private static let (temporaryStart, temporaryMark) = (".", ".vankien-")

  /// Removes what processes that were killed left on its way in a folder, of files whose names are `theirs`.
  static func removeLeftovers(in folder: String, theirs: (String) -> Bool) {
    for name in names(in: folder, suffix: "", hidden: true) where name.hasPrefix(temporaryStart) {
      let parts = name.utf8.count - temporaryMark.utf8.count - 6
      guard parts > 1, name.utf8.dropFirst(parts).starts(with: temporaryMark.utf8) else { continue }
      if theirs(String(decoding: name.utf8.prefix(parts).dropFirst(), as: UTF8.self)) {
        unlink(Paths.join(folder, name))
      }
    }
  }

  /// Makes a folder and those above it.
  static func makeFolder(_ path: String) throws(Failure) {
    if isFolder(path) { return }
    let parent = Paths.parent(of: path)
    if parent != path { try makeFolder(parent) }
    guard mkdir(path, 0o777) == 0 || (errno == EEXIST && isFolder(path)) else { throw .lastError }
  }

  /// Writes `bytes` so that `path` holds the old content or the new, never a part: a temporary file beside it, fsync, rename.
  static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    try write(to: path) { descriptor throws(Failure) in try writeAll(bytes, to: descriptor) }
  }

  /// The same, for what `fill` writes to an open file.
  static func write(to path: String, fill: (Int32) throws(Failure) -> Void) throws(Failure) {
    let name = "\(temporaryStart)\(Paths.name(of: path))\(temporaryMark)XXXXXX"
    var template = Array(Paths.join(Paths.parent(of: path), name).utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw .notCreated(String(cString: strerror(errno))) }
    do throws(Failure) {
      defer { close(descriptor) }
      try fill(descriptor)
      let mask = umask(0)
      umask(mask)
      guard fchmod(descriptor, 0o666 & ~mask) == 0, fsync(descriptor) == 0 else { throw .lastError }
    } catch {
      unlink(template)
      throw error
    }
    guard rename(template, path) == 0 else {
      let failure = Failure.lastError
      unlink(template)
      throw failure
    }
  }

  /// Writes all of `bytes` to an open file.
  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws(Failure) {
    guard bytes.withUnsafeBufferPointer({ writeAll($0, to: descriptor) }) else { throw .lastError }
  }

  /// False, with `errno` set, if it could not be written.
  static func writeAll(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let count = Glibc.write(descriptor, bytes.baseAddress! + sent, bytes.count - sent)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      sent += count
    }
    return true
  }
}

extension Files.Failure {
  /// What the system says of the call that just failed.
  static var lastError: Files.Failure { .system(String(cString: strerror(errno))) }
}

/// Paths as text.
enum Paths {
  /// The folder that holds `path`; "." for a bare name.
  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of `path`.
  static func name(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  /// `name` inside `folder`; `name` alone if the folder is the current one.
  static func join(_ folder: String, _ name: String) -> String {
    folder == "." || folder.isEmpty ? name : folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  /// The path without symbolic links, or nil if there is no such file.
  static func real(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
