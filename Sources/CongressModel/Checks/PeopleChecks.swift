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
    var alike: [String: [NamedPerson]] = [:]
    for (person, path) in zip(people, paths("people", of: people)) where person.sameAs == nil {
      guard let name = person.name else { continue }
      let one = NamedPerson(person: person, name: name, path: path)
      if let other = alike[one.consonants]?.first(where: { mayBeOne($0.person, person) }) {
        report(one, other, &log)
      }
      // So many names of the same consonants no list of people has; beyond, a hostile one would take minutes.
      if alike[one.consonants, default: []].count < 50 { alike[one.consonants, default: []].append(one) }
    }
  }

  private func report(_ one: NamedPerson, _ other: NamedPerson, _ log: inout DiagnosticLog) {
    log.add(
      Kind.similarNames.at(
        origin(of: "\(one.path).name"), Phrase(one.name), Phrase(other.name), Phrase(other.person.id ?? "?"),
        notes: note("\(other.path).name", Phrase(vi: "người kia ở đây", en: "the other is here"))))
  }

  /// Names that could be one person's; different birth dates say they are not.
  private func mayBeOne(_ a: Person, _ b: Person) -> Bool {
    guard let name = a.name, let other = b.name, PersonName.resemble(name, other) else { return false }
    if let birth = a.birthDate, let otherBirth = b.birthDate, birth != otherBirth { return false }
    return true
  }
}

/// A person to compare with others.
private struct NamedPerson {
  let person: Person
  let name: String
  let path: String

  /// The plain consonants (and digits) of the name in alphabetical order: the same in all names that resemble
  /// one another, since tones and marks sit on vowels and on đ. Spares comparing every name with every other.
  var consonants: String {
    let vowels = "aeiouy".utf8
    let bytes = name.lowercased().utf8
      .filter { ((97...122).contains($0) && !vowels.contains($0)) || (48...57).contains($0) }
    return String(decoding: bytes.sorted(), as: UTF8.self)
  }
}
