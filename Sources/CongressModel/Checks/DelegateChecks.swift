import Diagnostics
import VietnameseText

extension Congress {
  private typealias Kind = CongressDiagnostics

  /// What the list of delegates says of each and of all together.
  func checkDelegates(_ log: inout DiagnosticLog) {
    guard !delegates.isEmpty else { return }
    let paths = paths("delegates", of: delegates)
    checkRepetitions(paths, &log)
    checkTwice(paths, "code", Phrase(vi: "mã", en: "the code"), \.code, &log)
    checkTwice(paths, "seat", Phrase(vi: "ghế", en: "the seat"), \.seat, &log)
    checkEntries(paths, &log)
    checkDelegations(paths, &log)
    for (delegate, path) in zip(delegates, paths) { checkYears(of: delegate, at: path, &log) }
    checkAllotments(&log)
  }

  /// One person twice, under one spelling or two.
  private func checkRepetitions(_ paths: [String], _ log: inout DiagnosticLog) {
    var entries = NamedEntries()
    for index in listedDelegates {
      let delegate = delegates[index]
      guard let name = delegate.name else { continue }
      let id = delegate.id ?? delegate.code
      let one = NamedEntry(name, birth: delegate.birthDate, id: id, path: paths[index])
      guard let other = entries.add(one) else { continue }
      log.add(
        Kind.similarDelegates.at(
          origin(of: "\(one.path).name"), Phrase(one.name), Phrase(other.name), Phrase(other.id ?? "…"),
          notes: note("\(other.path).name", Phrase(vi: "dòng kia ở đây", en: "the other entry is here"))))
    }
  }

  /// A code or a seat that two delegates have.
  private func checkTwice(
    _ paths: [String], _ key: String, _ what: Phrase, _ value: KeyPath<Delegate, String?>,
    _ log: inout DiagnosticLog
  ) {
    var holders: [String: Int] = [:]
    for index in listedDelegates {
      guard let text = delegates[index][keyPath: value] else { continue }
      guard let first = holders.updateValue(index, forKey: text) else { continue }
      let here = note("\(paths[first]).\(key)", Phrase(vi: "lần trước ở đây", en: "earlier here"))
      log.add(Kind.codeTwice.at(origin(of: "\(paths[index]).\(key)"), what, Phrase(text), notes: here))
    }
  }

  /// Entries named by id or code that are not there, and replacements without their other half.
  private func checkEntries(_ paths: [String], _ log: inout DiagnosticLog) {
    let register = DelegateRegister(delegates)
    var replaced: Set<Int> = []
    for (index, delegate) in delegates.enumerated() {
      for (key, text) in [("same_as", delegate.sameAs), ("replaces", delegate.replaces)] {
        guard let text else { continue }
        let place = origin(of: "\(paths[index]).\(key)")
        guard let found = register.position(of: text), found != index else {
          log.add(Kind.unknownDelegate.at(place, Phrase(text)))
          continue
        }
        guard key == "replaces" else { continue }
        if delegates[found].attendance != .replaced || !replaced.insert(found).inserted {
          log.add(Kind.replacement.at(place, Phrase(delegates[found].name ?? text)))
        }
      }
    }
    for index in listedDelegates where delegates[index].attendance == .replaced && !replaced.contains(index) {
      let place = origin(of: "\(paths[index]).attendance")
      log.add(Kind.replacement.at(place, Phrase(delegates[index].name ?? "?")))
    }
  }

  /// Delegations that are in no list, where there is one.
  private func checkDelegations(_ paths: [String], _ log: inout DiagnosticLog) {
    guard !delegations.isEmpty else { return }
    let register = DelegationRegister(delegations)
    let names = delegations.flatMap { [$0.id, $0.name].compactMap(\.self) }
    for (delegate, path) in zip(delegates, paths) {
      guard let text = delegate.delegation, register.known(text) == nil else { continue }
      // Past the findings that are kept nobody reads the hint.
      let isRead = log.count(of: .warning) < DiagnosticLog.limit
      let nearest = isRead ? Suggestion.nearest(to: String(text.prefix(100)), among: names) : nil
      let hint = nearest.map { Phrase(vi: "có phải “\($0)” không?", en: "did you mean “\($0)”?") }
      log.add(Kind.unknownDelegation.at(origin(of: "\(path).delegation"), Phrase(text), hint: hint))
    }
  }

  /// Dates of a life that do not go together, and badges that do not exist.
  private func checkYears(of delegate: Delegate, at path: String, _ log: inout DiagnosticLog) {
    let name = Phrase(delegate.name ?? "?")
    if let key = improbableDate(of: delegate) {
      log.add(Kind.improbableDates.at(origin(of: "\(path).\(key)"), name))
    }
    if let badge = delegate.partyBadge, !PartyBadge.years.contains(badge) {
      let years = PartyBadge.years.map(String.init).joined(separator: ", ")
      log.add(Kind.noSuchBadge.at(origin(of: "\(path).party_badge"), "\(badge)", Phrase(years)))
    }
  }

  /// The key of a date that cannot well be. Only what is so whatever the unknown days may be is told.
  private func improbableDate(of delegate: Delegate) -> String? {
    let dates = [
      ("birth_date", delegate.birthDate), ("party_admission", delegate.partyAdmission),
      ("party_official", delegate.partyOfficial),
    ]
    if let day = event?.date, let late = dates.first(where: { $0.1.map { $0.earliest > day } ?? false }) {
      return late.0
    }
    guard let admission = delegate.partyAdmission else { return nil }
    // Điều lệ Đảng, Điều 1: members are eighteen at least.
    if let birth = delegate.birthDate, birth.earliest.fullYears(until: admission.latest) < 18 {
      return "party_admission"
    }
    return delegate.partyOfficial.map { $0.latest < admission.earliest } ?? false ? "party_official" : nil
  }

  /// What a delegation was allotted and whom it sends.
  private func checkAllotments(_ log: inout DiagnosticLog) {
    let seats = delegates.indices.filter {
      delegates[$0].sameAs == nil && delegates[$0].attendance != .replaced
    }
    let groups = groups(of: seats, by: .delegation)
    for (delegation, path) in zip(delegations, paths("delegations", of: delegations)) {
      let members = groups.first { $0.name == delegation.name }?.indices ?? []
      let kinds = members.map { delegates[$0].kind }
      // Of a delegation some of whose members' kinds are unknown nothing can be said.
      guard !members.isEmpty, !kinds.contains(nil) else { continue }
      for (key, allotted, kind) in [
        ("ex_officio", delegation.exOfficio, Delegate.Kind.exOfficio),
        ("elected", delegation.elected, .elected),
      ] {
        let count = kinds.count { $0 == kind }
        guard let allotted, allotted != count else { continue }
        let name = Phrase(delegation.name ?? "?")
        log.add(
          Kind.allotment.at(
            origin(of: "\(path).\(key)"), name, "\(allotted)", Phrase(kind.category.label.lowercased()),
            "\(count)"))
      }
    }
  }
}

/// The delegates by id and by code.
private struct DelegateRegister {
  private var positions: [String: Int] = [:]

  init(_ delegates: [Delegate]) {
    for (index, delegate) in delegates.enumerated() {
      for key in [delegate.id, delegate.code].compactMap(\.self) where positions[key] == nil {
        positions[key] = index
      }
    }
  }

  func position(of key: String) -> Int? { positions[key] }
}
