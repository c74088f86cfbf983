public import CongressModel
public import Diagnostics
import Geometry

/// Papers of which there is one for each element of a list: the tally minutes of each election.
extension PaperDefinition {
  /// Whether it is still to be said which element the paper is for.
  public var isForEach: Bool { each.first.map { names[$0.variable] == nil } ?? false }

  /// The path with a name at its head replaced by what it stands for.
  public func resolved(_ path: String) -> String {
    let head = path.prefix { $0 != "." }
    return names[String(head)].map { $0 + path.dropFirst(head.count) } ?? path
  }

  /// The papers the data ask for: the paper itself, or one for each element, `tally-minutes-committee`.
  ///
  /// - Parameter blanksForMissing: without a list there is one paper all the same, to be filled by hand.
  public func papers(
    of congress: Congress, blanksForMissing: Bool = false, log: inout DiagnosticLog
  ) -> [PaperDefinition] {
    guard isForEach else { return [self] }
    var binder = Binder(congress: congress, blanksForMissing: blanksForMissing)
    defer { log.add(contentsOf: binder.log) }
    var papers = [self]
    for each in each {
      papers = papers.flatMap { paper in
        let found = paper.papers(each, &binder)
        return found.isEmpty && blanksForMissing ? [paper.form(of: each)] : found
      }
    }
    guard papers.isEmpty else { return papers.map(\.withAliases) }
    if !binder.log.hasErrors, let list = each.last?.list {
      let path = each.dropLast().reduce(list.paths[0]) { $0.asIfElement(of: $1) }
      _ = binder.missingInlines(path, at: list.location, missing: .error, blank: .zero)
    }
    return []
  }

  /// One paper for each element of one list.
  private func papers(_ each: Selection, _ binder: inout Binder) -> [PaperDefinition] {
    binder.variables = names.mapValues { .path($0) }
    return (binder.selectedAny(each)?.paths ?? []).map { path in
      let id = path.split(separator: ".").last.map { "\(self.id)-\($0)" } ?? id
      return with(id: id, element: path, of: each)
    }
  }

  /// The paper of an element nobody knows anything of.
  private func form(of each: Selection) -> PaperDefinition {
    with(id: id, element: "\(resolved(each.list.paths.first ?? "")).\(DataPath.nobody)", of: each)
  }

  private func with(id: String, element: String, of each: Selection) -> PaperDefinition {
    var paper = self
    paper.id = id
    paper.names["paper"] = "papers.\(id)"
    paper.names[each.variable] = element
    return paper
  }

  private var withAliases: PaperDefinition {
    var paper = self
    for alias in aliases where paper.names[alias.name] == nil {
      paper.names[alias.name] = paper.resolved(alias.path)
    }
    return paper
  }
}

extension String {
  /// The path as a message names it where there is no element: "elections.reballots" for "election.reballots".
  fileprivate func asIfElement(of each: Selection) -> String {
    hasPrefix("\(each.variable).") ? "\(each.list.paths[0]).\(dropFirst(each.variable.count + 1))" : self
  }
}
