import Diagnostics
import VietnameseText

extension Congress {
  private typealias Kind = CongressDiagnostics

  /// Items of the programme name votes and elections that there are.
  func checkProceedings(_ log: inout DiagnosticLog) {
    let lists = [
      ("votes", \AgendaItem.votes, votes.map(\.id)), ("elections", \.elections, elections.map(\.id)),
    ]
    for (item, path) in zip(agenda, paths("agenda", of: agenda)) {
      for (list, named, known) in lists {
        for (index, id) in item[keyPath: named].enumerated() where !known.contains(id) {
          let nearest = Suggestion.nearest(to: id, among: known.compactMap(\.self))
          let hint = nearest.map { Phrase(vi: "có phải “\($0)” không?", en: "did you mean “\($0)”?") }
          log.add(
            Kind.unknownEntry.at(
              origin(of: "\(path).\(list).\(index + 1)"), Phrase(list), Phrase(id), hint: hint))
        }
      }
    }
  }

  /// A person named among people and a delegate of the same name and year of birth are one, and no paper may say of
  /// them what another denies.
  func checkPeopleAmongDelegates(_ log: inout DiagnosticLog) {
    let named = Dictionary(grouping: delegates.filter { $0.name != nil }) { $0.name ?? "" }
    for (person, path) in zip(people, paths("people", of: people)) {
      guard let name = person.name, let birth = person.birthDate, let same = named[name], same.count == 1,
        let other = same[0].birthDate, !other.includes(birth)
      else { continue }
      // The dates themselves are nobody's business here.
      log.add(
        Kind.personDiffers.at(
          origin(of: "\(path).birth_date"), Phrase(name), Phrase(vi: "ngày sinh", en: "the date of birth")))
    }
  }
}
