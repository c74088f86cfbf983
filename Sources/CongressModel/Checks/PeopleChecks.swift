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
    let named = zip(people, paths("people", of: people)).compactMap { person, path in
      person.sameAs == nil ? person.name.map { (person: person, name: $0, path: path) } : nil
    }
    // Every pair is looked at; lists longer than any congress are left alone, so that none takes minutes.
    guard named.count <= 2000 else { return }
    for (index, one) in named.enumerated() {
      guard let other = named[..<index].first(where: { mayBeOne($0.person, one.person) }) else { continue }
      log.add(
        Kind.similarNames.at(
          origin(of: "\(one.path).name"), Phrase(one.name), Phrase(other.name),
          Phrase(other.person.id ?? "?"),
          notes: note("\(other.path).name", Phrase(vi: "người kia ở đây", en: "the other is here"))))
    }
  }

  /// Names that could be one person's; different birth dates say they are not.
  private func mayBeOne(_ a: Person, _ b: Person) -> Bool {
    guard let name = a.name, let other = b.name, PersonName.resemble(name, other) else { return false }
    if let birth = a.birthDate, let otherBirth = b.birthDate, birth != otherBirth { return false }
    return true
  }
}
