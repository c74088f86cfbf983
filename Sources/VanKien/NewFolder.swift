public import Diagnostics

/// What a new congress folder starts from.
public enum FolderTemplate: Sendable, Hashable {
  /// A commented folder of invented values, to be replaced: `Layouts/new/KIND`.
  case blank(BodyKind)
  /// A copy of the example, a real congress.
  case example

  /// The kind of body that holds the congress.
  public enum BodyKind: String, Sendable, CaseIterable {
    case party, youth, union, state
  }
}

extension VanKien {
  /// Makes a congress folder from a template and returns the paths of its files.
  ///
  /// Every file appears whole or not at all; `congress.yaml` comes last, so that a folder left half-made by a power cut
  /// is not taken for a congress.
  ///
  /// - Parameter force: lets the folder hold other files, and overwrites those of the same names.
  /// - Throws: ``RunFailure/resourceMissing`` if there is no such template, ``RunFailure/cannotCreateOutput`` if the
  ///   folder is not empty or cannot be made, ``RunFailure/inputOutput`` if writing fails.
  public func makeFolder(
    _ path: String, from template: FolderTemplate, force: Bool, log: inout DiagnosticLog
  ) throws(RunFailure) -> [String] {
    let source = try folder(of: template, log: &log)
    if !force, Files.isFolder(path), !Files.names(in: path, suffix: "").isEmpty {
      log.add(VanKienDiagnostics.folderNotEmpty.at(Location(file: path)))
      throw .cannotCreateOutput
    }
    let names = Files.tree(source)
    var paths: [String] = []
    for name in names.filter({ $0 != "congress.yaml" }) + names.filter({ $0 == "congress.yaml" }) {
      let bytes = try CongressFolder.input(Paths.join(source, name), log: &log)
      let file = RenderedFile(name: Paths.name(of: name), bytes: bytes)
      let place = Output.folder(Paths.parent(of: Paths.join(path, name)))
      paths += try place.write([file], force: force, log: &log)
    }
    return paths
  }

  private func folder(of template: FolderTemplate, log: inout DiagnosticLog) throws(RunFailure) -> String {
    switch template {
    case .example:
      if Files.isFile("\(resources.example)/congress.yaml") { return resources.example }
      log.add(VanKienDiagnostics.noExample.at(Location(file: resources.example)))
    case .blank(let kind):
      let folder = "\(resources.newFolders)/\(kind.rawValue)"
      if Files.isFile("\(folder)/congress.yaml") { return folder }
      let kinds = Files.names(in: resources.newFolders, suffix: "")
      log.add(
        VanKienDiagnostics.noTemplate.at(
          nil, Phrase(kind.rawValue), Phrase(kinds.joined(separator: ", "))))
    }
    throw .resourceMissing
  }
}
