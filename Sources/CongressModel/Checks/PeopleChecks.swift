import Diagnostics
import VietnameseText

extension Congress {
  private typealias Kind = CongressDiagnostics

  /// Spellings of one person, and people who may be one.
  func checkPeople(_ log: inout DiagnosticLog) {
    for (person, path) in zip(people, paths("people", of: people)) where person.sameAs != nil {
      checkSameAs(person, at: path, &log)
    }
    checkSimilarNames(&log)
  }

  private func checkSameAs(_ person: Person, at path: String, _ log: inout DiagnosticLog) {
    guard let id = person.id, let real = self.person(PersonReference(id: id)) else { return }
    if real.id == id {
      // The person resolves to itself either because of a circle or because `same_as` names nobody.
      guard let next = person.sameAs, self.person(spelt: next.id) != nil else { return }
      log.add(Kind.sameAsCycle.at(origin(of: "\(path).same_as"), Phrase(id)))
    } else if let name = person.name, let realName = real.name, let realID = real.id {
      let here = Phrase(vi: "người kia ở đây", en: "the other is here")
      log.add(
        Kind.sameAsResolved.at(
          origin(of: "\(path).name"), Phrase(name), Phrase(realName),
          notes: note("people.\(realID).name", here)))
    }
  }

  private func checkSimilarNames(_ log: inout DiagnosticLog) {
    var entries = NamedEntries()
    for (person, path) in zip(people, paths("people", of: people)) where person.sameAs == nil {
      guard let name = person.name else { continue }
      let one = NamedEntry(name, birth: person.birthDate.map { PartialDate($0) }, id: person.id, path: path)
      if let other = entries.add(one) { report(one, other, &log) }
    }
  }

  private func report(_ one: NamedEntry, _ other: NamedEntry, _ log: inout DiagnosticLog) {
    log.add(
      Kind.similarNames.at(
        origin(of: "\(one.path).name"), Phrase(one.name), Phrase(other.name), Phrase(other.id ?? "?"),
        notes: note("\(other.path).name", Phrase(vi: "người kia ở đây", en: "the other is here"))))
  }
}
