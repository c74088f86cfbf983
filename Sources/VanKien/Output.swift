public import Diagnostics

/// Where a run's files go.
public enum Output: Sendable, Hashable {
  /// Into a folder, made if need be.
  case folder(String)
  /// Into this one file.
  case file(String)
  case standardOutput
}

extension Output {
  /// Writes `files` and returns the paths written or found equal.
  ///
  /// A file of equal content is left alone; one of other content is an error unless `force`. Nothing is written before
  /// all places have been looked at, and each file appears whole or not at all.
  public func write(
    _ files: [RenderedFile], force: Bool, log: inout DiagnosticLog
  ) throws(RunFailure) -> [String] {
    switch self {
    case .standardOutput:
      guard files.count == 1 else {
        log.add(VanKienDiagnostics.notOneOutput.at(nil))
        throw .cannotCreateOutput
      }
      try send(files[0].bytes, log: &log)
      return []
    case .file(let path):
      return try write(files.map { (path, $0.bytes) }, force: force, log: &log)
    case .folder(let folder):
      do {
        try Files.makeFolder(folder)
      } catch {
        log.add(VanKienDiagnostics.outputNotCreated.at(Location(file: folder), Phrase(error.words)))
        throw .cannotCreateOutput
      }
      return try write(files.map { (Paths.join(folder, $0.name), $0.bytes) }, force: force, log: &log)
    }
  }

  private func send(_ bytes: [UInt8], log: inout DiagnosticLog) throws(RunFailure) {
    do {
      try Files.writeAll(bytes, to: 1)
    } catch {
      log.add(VanKienDiagnostics.outputNotWritten.at(Location(file: "-"), Phrase(error.words)))
      throw .inputOutput
    }
  }

  private func write(
    _ files: [(path: String, bytes: [UInt8])], force: Bool, log: inout DiagnosticLog
  ) throws(RunFailure) -> [String] {
    var changed: [(path: String, bytes: [UInt8])] = []
    for file in files {
      let old = try? Files.read(file.path)
      if old == file.bytes { continue }
      if old != nil, !force {
        log.add(VanKienDiagnostics.outputExists.at(Location(file: file.path)))
        continue
      }
      changed.append(file)
    }
    if log.hasErrors { throw .cannotCreateOutput }
    for file in changed {
      do {
        try Files.write(file.bytes, to: file.path)
      } catch {
        log.add(VanKienDiagnostics.outputNotWritten.at(Location(file: file.path), Phrase(error.words)))
        throw .inputOutput
      }
    }
    return files.map(\.path)
  }
}

extension Files.Failure {
  /// The system's words for the user.
  var words: String {
    switch self {
    case .missing: "No such file or directory"
    case .notAFile: "Not a regular file"
    case .tooLarge(let bytes): "\(bytes) bytes"
    case .system(let words): words
    }
  }
}
