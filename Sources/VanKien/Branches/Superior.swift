import CongressModel
public import Diagnostics
import LocatedText

extension BranchCollection {
  /// The organisation above the branches, from `superior.yaml` beside the source, with all branches under `branches`: what a
  /// superior's own report is made of. Branches with errors are left out and named under `unusable_branches`.
  public func superior(log: inout DiagnosticLog) throws(RunFailure) -> CongressFolder {
    let file = Paths.join(path, BranchCollection.superiorName)
    guard Files.isFile(file) else {
      log.add(VanKienDiagnostics.noSuperior.at(Location(file: file)))
      throw .inputMissing
    }
    let source = SourceFile(path: file, bytes: try CongressFolder.input(file, log: &log))
    guard let node = YAMLReader.read(source.bytes, file: file, log: &log) else { throw .badData }
    let own = try folder(node.without("format"), source, log: &log)
    var congress = own.congress
    for index in keys.indices {
      var found = DiagnosticLog()
      if let branch = try? folder(of: index, log: &found) {
        branch.check(into: &found)
        if !found.hasErrors {
          congress.branches.append(Branch(branch.congress, key: keys[index]))
          continue
        }
      }
      congress.unusableBranches.append(BranchCollection.reason(keys[index], found))
    }
    return CongressFolder(path: path, congress: congress)
  }

  /// A branch and the first of its errors.
  private static func reason(_ key: String, _ log: DiagnosticLog) -> String {
    let error = log.entries.first { $0.severity == .error }
    return error.map { "\(key): \($0.message.text(in: .vietnamese))" } ?? key
  }
}

extension CongressFolder {
  /// The organisation's name.
  public var name: String? { congress.organisation?.name }
}

extension Branch {
  /// What a superior's report says of a branch.
  fileprivate init(_ congress: Congress, key: String) {
    self.init()
    name = congress.organisation?.name ?? key
    group = congress.organisation?.group
    rating = congress.organisation?.rating
    members = congress.membership?.members
    officialMembers = congress.membership?.officialMembers
    admitted = congress.membership?.admitted
    previousTargets = congress.previousTargets
  }
}
