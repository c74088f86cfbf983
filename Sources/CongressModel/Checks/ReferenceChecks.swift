import Diagnostics

extension Congress {
  private typealias Kind = CongressDiagnostics

  /// Ids of persons that nobody has, and ids that two elements of one list have.
  func checkReferences(_ log: inout DiagnosticLog) {
    var inventory = Inventory(congress: self)
    inventory.visit(self, at: .root)
    checkPersons(in: inventory, &log)
    checkIDs(in: inventory, &log)
  }

  private func checkPersons(in inventory: Inventory, _ log: inout DiagnosticLog) {
    let names = people.compactMap(\.id)
    // An empty id is a place kept for one that could not be read, and was reported then.
    let unknown = inventory.references.filter {
      $0.reference.id != "" && person(spelt: $0.reference.id) == nil
    }
    for (index, (reference, path)) in unknown.enumerated() {
      // Past the findings that are kept nobody reads the hint, and each costs a look at every id.
      let nearest = index < DiagnosticLog.limit ? Suggestion.nearest(to: reference.id, among: names) : nil
      let hint = nearest.map { Phrase(vi: "có phải “\($0)” không?", en: "did you mean “\($0)”?") }
      log.add(Kind.unknownPerson.at(origin(of: path.text), Phrase(reference.id), hint: hint))
    }
  }

  private func checkIDs(in inventory: Inventory, _ log: inout DiagnosticLog) {
    for (list, id, segment) in inventory.repeatedIDs {
      let here = origin(of: list.appending(segment).appending("id").text)
      let first = Phrase(vi: "lần thứ nhất ở đây", en: "first here")
      log.add(Kind.duplicateID.at(here, Phrase(id), notes: note("\(list.text).\(id).id", first)))
    }
  }
}

/// The references to persons and the repeated ids in all records.
private struct Inventory {
  let congress: Congress
  private(set) var references: [(reference: PersonReference, path: DataPath)] = []
  private(set) var repeatedIDs: [(list: DataPath, id: String, segment: String)] = []

  init(congress: Congress) {
    self.congress = congress
  }

  mutating func visit<Root: Record>(_ record: Root, at path: DataPath) {
    for field in Root.fields where !field.isComputed {
      let here = path.appending(field.name)
      add(field.references(in: record), at: here, isList: field.kind.isPeople)
      switch field.value(in: record, of: congress) {
      case .record(let inner): visit(inner, at: here)
      case .list(let values): visit(values, at: here)
      default: break
      }
    }
  }

  private mutating func visit(_ values: [FieldValue], at path: DataPath) {
    var seen: Set<String> = []
    for (value, segment) in zip(values, DataPath.segments(of: values)) {
      guard case .record(let record) = value else { continue }
      if let id = value.recordID, !seen.insert(id).inserted { repeatedIDs.append((path, id, segment)) }
      visit(record, at: path.appending(segment))
    }
  }

  private mutating func add(_ found: [PersonReference], at path: DataPath, isList: Bool) {
    for (index, reference) in found.enumerated() {
      references.append((reference, isList ? path.appending(String(index + 1)) : path))
    }
  }
}
