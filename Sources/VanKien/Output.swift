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
      guard files.count == 1 else {
        log.add(VanKienDiagnostics.notOneFile.at(Location(file: path), Phrase("\(files.count)")))
        throw .cannotCreateOutput
      }
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
    for file in files where needsWriting(file.bytes, to: file.path, force: force, log: &log) {
      changed.append(file)
    }
    if log.hasErrors { throw .cannotCreateOutput }
    for file in changed {
      do {
        try Files.write(file.bytes, to: file.path)
      } catch {
        let place = Location(file: file.path)
        switch error {
        case .notCreated(let words):
          log.add(VanKienDiagnostics.outputNotCreated.at(place, Phrase(words)))
          throw .cannotCreateOutput
        default:
          log.add(VanKienDiagnostics.outputNotWritten.at(place, Phrase(error.words)))
          throw .inputOutput
        }
      }
    }
    return files.map(\.path)
  }

  /// False for a file of equal content; what must not be overwritten is reported.
  private func needsWriting(
    _ bytes: [UInt8], to path: String, force: Bool, log: inout DiagnosticLog
  ) -> Bool {
    do throws(Files.Failure) {
      if try Files.read(path) == bytes { return false }
    } catch {
      switch error {
      case .missing: return true
      // A folder or a device is never replaced, not even by force.
      case .notAFile:
        log.add(VanKienDiagnostics.outputNotCreated.at(Location(file: path), Phrase(error.words)))
        return false
      case .tooLarge: break
      case .system(let words), .notCreated(let words):
        if !force { log.add(VanKienDiagnostics.outputNotCreated.at(Location(file: path), Phrase(words))) }
        return force
      }
    }
    if !force { log.add(VanKienDiagnostics.outputExists.at(Location(file: path))) }
    return force
  }
}

extension Files.Failure {
  /// The system's words for the user.
  var words: String {
    switch self {
    case .missing: "No such file or directory"
    case .notAFile: "Not a regular file"
    case .tooLarge(let bytes): "\(bytes) bytes"
    case .system(let words), .notCreated(let words): words
    }
  }
}
