import Diagnostics
import VietnameseText

extension Congress {
  private typealias Kind = CongressDiagnostics

  func checkDates(_ log: inout DiagnosticLog) {
    guard let event else { return }
    check(event.term, at: "congress.term", &log)
    check(event.previousTerm, at: "congress.previous_term", &log)
    if let before = event.previousTerm?.to, let from = event.term?.from, before > from {
      let place = origin(of: "congress.previous_term.to")
      log.add(Kind.previousTermLater.at(place, "\(before)", "\(from)"))
    }
    if let date = event.date, let from = event.term?.from, abs(date.year - from) > 1 {
      log.add(Kind.dateFarFromTerm.at(origin(of: "congress.date"), Phrase(date.short()), "\(from)"))
    }
    if let ordinal = event.ordinal, let previous = event.previousOrdinal, ordinal - 1 != previous {
      log.add(Kind.ordinalNotNext.at(origin(of: "congress.ordinal"), "\(ordinal)", "\(previous)"))
    }
    checkKind(event, &log)
  }

  private func check(_ term: Term?, at path: String, _ log: inout DiagnosticLog) {
    guard let from = term?.from, let to = term?.to, to <= from else { return }
    log.add(Kind.termBackwards.at(origin(of: "\(path).to"), "\(to)", "\(from)"))
  }

  /// The usual kind of congress by the number of members, for grassroots Party organisations. What the
  /// handbook on grassroots congresses of 2025 says is a habit, so a warning.
  private func checkKind(_ event: CongressEvent, _ log: inout DiagnosticLog) {
    guard organisation?.body == .party, let members = membership?.members?.end else { return }
    let notes = note("membership.members.end", Phrase(vi: "số đảng viên ở đây", en: "the members are here"))
    let place = origin(of: "congress.kind")
    switch event.kind {
    case .delegates where members < 200:
      log.add(Kind.fewMembersForDelegates.at(place, "\(members)", notes: notes))
    case .fullMembership where members >= 200:
      log.add(Kind.manyMembersForFullMembership.at(place, "\(members)", notes: notes))
    default: break
    }
  }
}
