import DataImport
import Diagnostics
import LocatedText

/// What all branches of a source share: `shared.yaml`, found by itself, or nothing.
struct SharedData: Sendable {
  /// Without `format` and `source`.
  let node: LocatedNode
  /// What its `source:` says of a table's sheets and columns.
  let wording: BranchWording
  let file: SourceFile

  init(in folder: String, log: inout DiagnosticLog) throws(RunFailure) {
    let path = Paths.join(folder, BranchCollection.sharedName)
    guard Files.isFile(path) else {
      node = LocatedNode(location: Location(file: path), content: .mapping([]))
      wording = BranchWording()
      file = SourceFile(path: path, bytes: [])
      return
    }
    file = SourceFile(path: path, bytes: try CongressFolder.input(path, log: &log))
    guard let root = YAMLReader.read(file.bytes, file: path, log: &log), MappingReader(root, log: &log) != nil
    else { throw .badData }
    wording = root.value(of: "source").map { BranchWording($0, log: &log) } ?? BranchWording()
    node = root.without("format").without("source")
  }
}
