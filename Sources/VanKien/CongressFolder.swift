public import CongressModel
import DataImport
public import Diagnostics
import Glibc

/// A congress folder as read: its data, and the door to its other files.
public struct CongressFolder: Sendable {
  /// The folder's path as given.
  public let path: String
  public let congress: Congress

  /// Opens a folder or the `congress.yaml` in it.
  ///
  /// - Parameter log: faults in the data; with errors among them no paper may be made.
  /// - Throws: ``RunFailure`` if the files cannot be read or hold no congress.
  public static func open(_ path: String, log: inout DiagnosticLog) throws(RunFailure) -> CongressFolder {
    let isFolder = Files.isFolder(path)
    let folder = isFolder ? path : Paths.parent(of: path)
    let file = isFolder ? Paths.join(path, "congress.yaml") : path
    let bytes = try input(file, log: &log)
    let congress = CongressReader.read(
      bytes, file: file, fileExists: { isInside($0, folder) && Files.isFile(Paths.join(folder, $0)) },
      readFile: { isInside($0, folder) ? try? Files.read(Paths.join(folder, $0)) : nil },
      log: &log)
    guard var congress else { throw .badData }
    try takeCounts(of: &congress, in: folder, log: &log)
    return CongressFolder(path: folder, congress: congress)
  }

  /// Compares the counts that several people typed, and takes from them what the data leave open.
  static func takeCounts(
    of congress: inout Congress, in folder: String, log: inout DiagnosticLog
  ) throws(RunFailure) {
    var sheets: [CountSheet] = []
    for name in congress.counts where isInside(name, folder) {
      let file = Paths.join(folder, name)
      guard Files.isFile(file),
        let sheet = CountReader.read(try input(file, log: &log), file: file, log: &log)
      else { continue }
      sheets.append(sheet)
    }
    // With one unreadable, there is nothing to compare; why was reported.
    if sheets.count == congress.counts.count { congress.take(sheets, into: &log) }
  }

  /// Checks the data: sums, ranges, dates in order, people known by two spellings.
  public func check(into log: inout DiagnosticLog) {
    congress.check(into: &log)
  }

  /// The bytes of a file of the folder by its relative name; nil if there is none or it lies outside.
  func bytes(of name: String) -> [UInt8]? {
    guard CongressFolder.isInside(name, path) else { return nil }
    return try? Files.read(Paths.join(path, name))
  }

  /// A file of rows by its relative name; nil, reported, if there is none or it cannot be read.
  func table(
    _ name: String, sheet: String?, at location: Location, log: inout DiagnosticLog
  ) -> (any TableFile)? {
    guard CongressFolder.isInside(name, path) else {
      log.add(DataImportDiagnostics.fileOutside.at(location, Phrase(name)))
      return nil
    }
    guard let bytes = bytes(of: name) else {
      log.add(DataImportDiagnostics.fileMissing.at(location, Phrase(name)))
      return nil
    }
    return RowFile.open(bytes, file: Paths.join(path, name), sheet: sheet, log: &log)
  }

  /// The files of the folder's own `Layouts/papers`.
  var ownPapers: [String] { Files.names(in: Paths.join(path, "Layouts/papers"), suffix: ".yaml") }

  /// Whether the folder has its own definition of a paper.
  func hasPaper(_ id: String) -> Bool { ownPapers.contains("\(id).yaml") }

  /// The bytes of a file of the folder by its relative name, or why there are none.
  func input(_ name: String, log: inout DiagnosticLog) throws(RunFailure) -> [UInt8] {
    let file = Paths.join(path, name)
    guard CongressFolder.isInside(name, path) else {
      log.add(VanKienDiagnostics.inputOutside.at(Location(file: file)))
      throw .badData
    }
    return try CongressFolder.input(file, log: &log)
  }

  /// Whether a relative name stays in the folder, symbolic links followed.
  static func isInside(_ name: String, _ folder: String) -> Bool {
    guard !name.isEmpty, !name.hasPrefix("/"), !name.split(separator: "/").contains("..") else {
      return false
    }
    guard let root = Paths.real(folder), let target = Paths.real(Paths.join(folder, name)) else {
      return true
    }
    return target.hasPrefix(root == "/" ? root : root + "/")
  }

  /// Reads a file the user named, or says why not.
  static func input(_ path: String, log: inout DiagnosticLog) throws(RunFailure) -> [UInt8] {
    try input(path, limit: Files.sizeLimit, log: &log) { () throws(Files.Failure) in try Files.read(path) }
  }

  /// What `read` makes of a file the user named, or why not.
  static func input<Input>(
    _ path: String, limit: Int, log: inout DiagnosticLog, _ read: () throws(Files.Failure) -> Input
  ) throws(RunFailure) -> Input {
    let place = Location(file: path)
    do {
      return try read()
    } catch {
      switch error {
      case .missing, .notAFile:
        log.add(VanKienDiagnostics.inputMissing.at(place))
        throw .inputMissing
      case .tooLarge(let bytes):
        log.add(
          VanKienDiagnostics.inputTooLarge.at(place, Phrase("\(bytes >> 20)"), Phrase("\(limit >> 20)")))
        throw .badData
      case .system(let words), .notCreated(let words):
        log.add(VanKienDiagnostics.inputUnreadable.at(place, Phrase(words)))
        throw .inputMissing
      }
    }
  }
}

/// Why a run ends without its output; the reasons themselves are in the diagnostics.
public enum RunFailure: Error, Sendable, Hashable {
  /// The data or layouts hold errors.
  case badData
  case inputMissing
  /// A font, a rule pack or a paper is not there.
  case resourceMissing
  case cannotCreateOutput
  case inputOutput
}
