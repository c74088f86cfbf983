public import CongressModel
public import Diagnostics

/// Papers of which there is one for each element of a list: the tally minutes of each election.
extension PaperDefinition {
  /// Whether it is still to be said which element the paper is for.
  public var isForEach: Bool { each.map { names[$0.variable] == nil } ?? false }

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
    guard let each, isForEach else { return [self] }
    var binder = Binder(congress: congress, blanksForMissing: blanksForMissing)
    let selected = binder.selectedAny(each)
    log.add(contentsOf: binder.log)
    guard let selected else { return blanksForMissing ? [form(of: each)] : [] }
    return selected.paths.map { path in
      let id = path.split(separator: ".").last.map { "\(self.id)-\($0)" } ?? id
      return with(id: id, element: path, of: each)
    }
  }

  /// The paper of an element nobody knows anything of.
  private func form(of each: Selection) -> PaperDefinition {
    with(id: id, element: "\(each.list.paths.first ?? "").1", of: each)
  }

  private func with(id: String, element: String, of each: Selection) -> PaperDefinition {
    var paper = self
    paper.id = id
    paper.names["paper"] = "papers.\(id)"
    paper.names[each.variable] = element
    return paper
  }
}
