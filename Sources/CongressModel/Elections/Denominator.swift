/// What votes are measured against (mẫu số): those called less those whom Quy định 190-QĐ/TW, Điều 30 leaves out.
struct Denominator {
  let kind: Voters.Kind?
  private let voters: Voters

  /// Who is left out, by who the voters are. Clauses 1–3 of Điều 30; for committees, the custom of their meetings.
  static let deductions: [Voters.Kind: [Absence.Category]] = [
    .delegates: [.conveningCommittee, .notReplaced],
    .members: [.livingElsewhere, .exempt, .suspended, .prosecuted, .excused],
    .committee: [.excused],
  ]

  init(_ voters: Voters, in congress: Congress) {
    self.voters = voters
    kind = voters.kind ?? congress.event?.kind.map { $0 == .delegates ? .delegates : .members }
  }

  /// The denominator; nil while it is not known of all the absent why they were. Never above those called.
  var value: Int? { computed ?? voters.reportedDenominator }

  /// The denominator as its parts make it.
  var computed: Int? {
    guard let summoned = voters.summoned, let absent = voters.awayThroughout ?? voters.absentees else {
      return nil
    }
    if absent == 0 { return summoned }
    guard let kind, accounted == absent else { return nil }
    let deducted = Denominator.deductions[kind] ?? []
    let sizes = voters.absences.filter { absence in absence.category.map(deducted.contains) ?? false }
    let value = sizes.compactMap(\.size).reduce(summoned, -)
    return value < 0 ? nil : value
  }

  /// How many of the absent are listed with their reason; nil when the number of some is not known.
  var accounted: Int? {
    let sizes = voters.absences.map(\.size)
    return sizes.contains(nil)
      ? nil : sizes.compactMap(\.self).reduce(0) { $0.addingReportingOverflow($1).partialValue }
  }
}

extension Voters {
  /// How many were not there, stated or reckoned from the others.
  var absentees: Int? {
    if let absent { return absent }
    guard let summoned, let present, present <= summoned else { return nil }
    return summoned - present
  }

  /// These voters, with what they do not say taken from `base`. One's own number of those called stands alone:
  /// then the others are of another meeting.
  func over(_ base: Voters) -> Voters {
    guard summoned == nil else { return self }
    var voters = base
    voters.kind = kind ?? base.kind
    voters.present = present ?? base.present
    voters.absent = absent ?? (present == nil ? base.absent : nil)
    voters.reportedDenominator = reportedDenominator ?? base.reportedDenominator
    if !absences.isEmpty {
      voters.absences = absences
    } else if absent == nil {
      // Whoever missed this ballot only was there before or after, and counts.
      voters.awayThroughout = base.awayThroughout ?? base.absentees
    }
    return voters
  }
}

extension Congress {
  /// Who may vote at the congress as a whole.
  var voters: Voters {
    var all = Voters()
    all.summoned = attendance?.summoned
    all.present = attendance?.present
    all.absent = attendance?.absent
    all.absences = attendance?.absences ?? []
    return attendance?.voters.map { $0.over(all) } ?? all
  }

  /// Who may vote in one ballot.
  func voters(of own: Voters?) -> Voters {
    var voters = own.map { $0.over(self.voters) } ?? self.voters
    voters.absent = voters.absentees
    return voters
  }
}
