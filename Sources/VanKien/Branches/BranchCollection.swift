import CongressModel
import DataImport
public import Diagnostics
import LocatedText

/// The branches a batch makes papers of, from one source: each as good as a congress folder of its own.
///
/// A source is a spreadsheet or CSV file with a row a branch, JSON Lines, or a folder with a YAML file a branch. What all
/// branches share stands once in `shared.yaml` beside it, below each branch's own data; other files the data name stand
/// there, too.
public struct BranchCollection: Sendable {
  /// Where the branches' data come from.
  enum Store: Sendable {
    case table(BranchTable)
    case lines(BranchLines)
    /// Files by their names in the folder.
    case files([String])
  }

  /// The folder that `shared.yaml`, prose and pictures stand in.
  public let path: String
  /// The source, as messages name it.
  let file: String
  let store: Store
  let shared: SharedData
  /// Unique, in the order of the source.
  public let keys: [String]

  /// The name of the file with what all branches share.
  static let sharedName = "shared.yaml"
  /// The name of the file with the data of the organisation above the branches.
  static let superiorName = "superior.yaml"

  // MARK: Opening

  /// Opens a source by its path; `-` reads JSON Lines from standard input, and takes other files from the current folder.
  ///
  /// - Throws: ``RunFailure/badData`` if branches cannot be told apart or rows belong to none; what is wrong with the data
  ///   of a branch is found when that branch is read.
  public static func open(_ path: String, log: inout DiagnosticLog) throws(RunFailure) -> BranchCollection {
    let folder = path == "-" ? "." : Files.isFolder(path) ? path : Paths.parent(of: path)
    var faults = DiagnosticLog()
    defer { log.add(contentsOf: faults) }
    let shared = try SharedData(in: folder, log: &faults)
    let (store, keys) = try store(at: path, shared.wording, log: &faults)
    let collection = BranchCollection(path: folder, file: path, store: store, shared: shared, keys: keys)
    collection.reportDoubles(log: &faults)
    if keys.isEmpty { faults.add(VanKienDiagnostics.noBranches.at(Location(file: path))) }
    if faults.hasErrors { throw .badData }
    return collection
  }

  private static func store(
    at path: String, _ wording: BranchWording, log: inout DiagnosticLog
  ) throws(RunFailure) -> (Store, [String]) {
    if path == "-" || path.hasSuffix(".jsonl") || path.hasSuffix(".ndjson") {
      let source = try CongressFolder.input(path, limit: Files.inputLimit, log: &log) {
        () throws(Files.Failure) in try Files.lines(of: path)
      }
      let lines = BranchLines(file: path, read: { source.line(at: $0) }) {
        source.forEachLine(includesTorn: true, $0)
      }
      return (.lines(lines), lines.keys)
    }
    if Files.isFolder(path) {
      let names = Files.names(in: path, suffix: ".yaml").filter { ![sharedName, superiorName].contains($0) }
      return (.files(names), names.map { String($0.dropLast(".yaml".count)) })
    }
    let bytes = try CongressFolder.input(path, log: &log)
    guard let table = BranchTable.read(bytes, file: path, wording: wording, log: &log) else { throw .badData }
    return (.table(table), table.keys)
  }

  private func reportDoubles(log: inout DiagnosticLog) {
    var first: [String: Int] = [:]
    for (index, key) in keys.enumerated() {
      if let other = first.updateValue(index, forKey: key) {
        first[key] = other
        let note = Diagnostic.Note(location(of: other), VanKienDiagnostics.firstBranch)
        log.add(VanKienDiagnostics.doubleBranch.at(location(of: index), Phrase(key), notes: [note]))
      }
    }
  }

  // MARK: Branches

  /// Where a branch's data begin.
  public func location(of index: Int) -> Location {
    switch store {
    case .table(let table): table.location(of: index)
    case .lines(let lines): lines.location(of: index)
    case .files(let names): Location(file: Paths.join(path, names[index]))
    }
  }

  /// A branch's data over the shared ones; nil, reported, if they cannot be read.
  func node(of index: Int, log: inout DiagnosticLog) throws(RunFailure) -> (LocatedNode, SourceFile)? {
    var source = shared.file
    var node: LocatedNode?
    switch store {
    case .table(let table): node = table.node(of: index, log: &log)
    case .lines(let lines): node = lines.node(of: index, log: &log)
    case .files(let names):
      let name = Paths.join(path, names[index])
      source = SourceFile(path: name, bytes: try CongressFolder.input(name, log: &log))
      node = YAMLReader.read(source.bytes, file: name, log: &log)
    }
    return node.map { ($0.without("format").filled(from: shared.node), source) }
  }

  /// A branch as a congress folder; with errors in `log` no paper may be made.
  public func folder(of index: Int, log: inout DiagnosticLog) throws(RunFailure) -> CongressFolder {
    guard let (node, source) = try node(of: index, log: &log) else { throw .badData }
    return try folder(node, source, log: &log)
  }

  func folder(
    _ node: LocatedNode, _ source: SourceFile, log: inout DiagnosticLog
  ) throws(RunFailure) -> CongressFolder {
    let congress = CongressReader.read(
      node, of: source.bytes, file: source.path, fileExists: { CongressFolder.isFile($0, in: path) },
      readFile: { CongressFolder.isInside($0, path) ? try? Files.read(Paths.join(path, $0)) : nil }, log: &log
    )
    guard var congress else { throw .badData }
    try CongressFolder.takeCounts(of: &congress, in: path, log: &log)
    return CongressFolder(path: path, congress: congress)
  }

  /// The folder with no congress in it: for its own fonts and layouts.
  public var frame: CongressFolder { CongressFolder(path: path, congress: Congress()) }

  /// A digest of all that a branch's papers say: its data, the shared ones, the files they name.
  public func digest(of index: Int) -> String {
    var ignored = DiagnosticLog()
    guard let (node, _) = try? node(of: index, log: &ignored) else { return "" }
    var text = ""
    node.write(to: &text) { name in
      guard CongressFolder.isFile(name, in: path) else { return nil }
      return (try? Files.read(Paths.join(path, name))).map { VanKien.sha256($0) }
    }
    // A cell without a value is told only by what is found.
    for finding in ignored.entries { text += finding.code + "\n" }
    return VanKien.sha256(Array(text.utf8))
  }
}

/// A file that values stand in, for places inside them.
struct SourceFile: Sendable {
  let path: String
  let bytes: [UInt8]
}

extension CongressFolder {
  static func isFile(_ name: String, in folder: String) -> Bool {
    isInside(name, folder) && Files.isFile(Paths.join(folder, name))
  }
}

extension LocatedNode {
  /// Writes keys and values, with the digest of each file that a value names.
  fileprivate func write(to text: inout String, file: (String) -> String?) {
    switch content {
    case .null: text += "~\n"
    case .scalar(let value, _):
      text += "\(value.utf8.count) \(value)\n"
      if value.utf8.count < 200, value.utf8.contains(UInt8(ascii: ".")), let digest = file(value) {
        text += digest + "\n"
      }
    case .sequence(let elements):
      text += "[\(elements.count)\n"
      for element in elements { element.write(to: &text, file: file) }
    case .mapping(let entries):
      text += "{\(entries.count)\n"
      for entry in entries {
        text += "\(entry.key.utf8.count) \(entry.key)\n"
        entry.value.write(to: &text, file: file)
      }
    }
  }
}
