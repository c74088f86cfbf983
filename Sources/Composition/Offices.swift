import CongressModel
import Diagnostics
import VietnameseText

/// Under which position somebody signs: the pack's, and what the data say of the signer.
extension Composer {
  /// The path of the position printed under an authority, if there is one: the deputy's for a signer who is a deputy
  /// (05-HD/VPTW §I.7). A signer the data know as something else is reported.
  mutating func positionPath(of name: String, signer: Binding) -> String? {
    let own = "signatures.\(name).\(kind)-position"
    let path = rules.pack.values[own] == nil ? "signatures.\(name).position" : own
    let position = rules.pack.values[path]?.text
    guard let person = person(signer), let offices = offices(of: person, signing: name) else {
      return position == nil ? nil : path
    }
    guard let position else {
      if offices.isEmpty { report(person, "signatures.\(name).authority", at: signer.location) }
      return nil
    }
    if offices.contains(where: { $0.isOffice(position) }) { return path }
    let deputy = "signatures.\(name).deputy"
    if let words = rules.pack.values[deputy]?.text, offices.contains(where: { $0.isOffice(words) }) {
      return deputy
    }
    report(person, path, at: signer.location)
    return path
  }

  /// Reports somebody who confirms their own signature.
  mutating func checkConfirmer(_ confirmer: Binding, of signer: Binding) {
    guard let one = person(confirmer), let id = one.id, id == person(signer)?.id else { return }
    binder.log.add(CompositionDiagnostics.confirmsOwn.at(confirmer.location, Phrase(one.name ?? id)))
  }

  private func person(_ binding: Binding) -> Person? {
    guard case .person(let person)? = binder.known(binding) else { return nil }
    return person
  }

  private func offices(of person: Person, signing name: String) -> [String]? {
    if let body = Congress.SigningBody(rawValue: name) {
      return binder.congress.offices(of: person, in: body)
    }
    return rules.pack.values["signatures.\(name).position"] == nil
      ? nil : binder.congress.offices(of: person)
  }

  private mutating func report(_ person: Person, _ path: String, at location: Location) {
    let words = rules.pack.values[path]?.text ?? ""
    binder.log.add(
      CompositionDiagnostics.otherOffice.at(location, Phrase(person.name ?? ""), Phrase(words)))
  }
}

extension String {
  /// Whether it names the office, alone or with the body it is held in: "Chánh Văn phòng Đảng uỷ phường".
  fileprivate func isOffice(_ office: String) -> Bool {
    let (mine, wanted) = (LetterCase.upper(self), LetterCase.upper(office))
    return mine == wanted || mine.hasPrefix(wanted + " ") || mine.hasPrefix(wanted + ",")
  }
}
