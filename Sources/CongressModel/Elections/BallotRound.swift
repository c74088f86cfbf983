import Diagnostics

/// One ballot (lượt bầu): an election, or a further ballot of it.
protocol BallotRound: Identified {
  var voters: Voters? { get set }
  var candidates: [Candidate] { get set }
  var ballots: Ballots? { get set }
  var tally: RoundTally? { get }
  /// Why there is another ballot, without a full stop; nil for the first.
  var heading: String? { get }
  /// The most names the rules let its list have; nil where none says.
  var mostNames: Int? { get }
}

extension BallotRound {
  /// The candidates, with their results once they are counted.
  var countedCandidates: [Candidate] { tally?.candidates ?? candidates }

  /// What is typed for any ballot.
  static var typedRoundFields: [Field<Self>] {
    [
      .record("voters", \.voters),
      .records("candidates", \.candidates, shown: \.countedCandidates),
      .record("ballots", \.ballots),
    ]
  }

  /// What is computed for any ballot.
  static var computedRoundFields: [Field<Self>] {
    [
      .computed("electorate", .record(Voters.self), from: ["voters"]) { round, congress in
        let voters = congress.voters(of: round.voters)
        return voters.summoned == nil && voters.present == nil ? nil : .record(voters)
      },
      .computed("denominator", .integer(0...FieldKind.largestCount), from: ["voters"]) { round, congress in
        let voters = congress.voters(of: round.voters)
        return Denominator(voters, in: congress).value.map { .integer($0) }
      },
      .computed("threshold", .integer(1...FieldKind.largestCount), from: ["voters"]) { round, _ in
        round.tally?.threshold.map { .integer($0) }
      },
      .computed("seats", .integer(Election.seats), from: ["official_seats"]) { round, _ in
        round.tally?.seats.map { .integer($0) }
      },
      .computed("surplus", .integer(Election.seats), from: ["candidates", "official_seats"]) { round, _ in
        round.surplus.map { .integer(max(0, $0)) }
      },
      .computed("has_surplus", .boolean, from: ["candidates", "official_seats"]) { round, _ in
        round.surplus.map { .boolean($0 > 0) }
      },
      .computed("without_surplus", .boolean, from: ["candidates", "official_seats"]) { round, _ in
        round.surplus.map { .boolean($0 <= 0) }
      },
      .computed("heading", .text, from: ["kind"]) { round, _ in .optional(round.heading) { $0 } },
      .computed("most_names", .integer(Election.seats), from: ["official_seats"]) { round, _ in
        round.mostNames.map { .integer($0) }
      },
      .computed("ballot_code", .text, from: ["candidates"]) { round, congress in
        round.ballotCode(in: congress).map { .text($0) }
      },
      .computed("ballot_order", .records(Candidate.self), from: ["candidates"]) { round, _ in
        round.tally.flatMap { .records($0.candidates(at: $0.ballotOrder)) }
      },
      .computed("by_votes", .records(Candidate.self), from: ["candidates"]) { round, _ in
        round.tally.flatMap { tally in tally.byVotes.flatMap { .records(tally.candidates(at: $0)) } }
      },
    ]
  }

  /// Four digits by which ballots of other elections, and those printed before the list changed, are known apart.
  func ballotCode(in congress: Congress) -> String? {
    guard let tally, !tally.ballotOrder.isEmpty else { return nil }
    let names = tally.candidates(at: tally.ballotOrder).map { congress.name(of: $0) }
    let list = ([tally.key] + names).joined(separator: "\n")
    return String(SHA256.hexadecimal(of: Array(list.utf8)).prefix(4)).uppercased()
  }

  /// How many more names than seats are on the ballot; below zero when there are fewer.
  var surplus: Int? {
    guard let tally, let seats = tally.seats, !tally.ballotOrder.isEmpty else { return nil }
    return tally.ballotOrder.count - seats
  }
}

extension Election {
  var heading: String? { nil }

  /// The seats and those of alternates, and as many names more as are allowed; one more where the rules do not say.
  var mostNames: Int? { officialSeats.map { $0 + (alternateSeats ?? 0) + max(1, surplusLimit ?? 1) } }

  /// What is computed for an election as a whole.
  static let computedFields: [Field<Election>] =
    computedRoundFields + [
      .computed("surplus_limit", .integer(seats), from: ["official_seats"]) { election, _ in
        election.surplusLimit.map { .integer($0) }
      },
      .computed("elected", .records(Candidate.self), from: ["official", "candidates"]) { election, _ in
        .records(election.elected)
      },
      .computed("elected_alternates", .records(Candidate.self), from: ["alternates", "candidates"]) {
        election, _ in
        .records(election.electedAlternates)
      },
      .computed("tied", .records(Candidate.self), from: ["candidates"]) { election, _ in
        .records(election.outcome?.tied ?? [])
      },
      .computed("seats_left", .integer(seats), from: ["official_seats", "candidates"]) { election, _ in
        election.outcome?.seatsLeft.map { .integer($0) }
      },
      .computed("meeting", .choice(Meeting.words), from: ["voters"]) { election, congress in
        .choice(election.meeting(in: congress).rawValue)
      },
      .computed("meeting_name", .text, from: ["voters"]) { election, congress in
        election.meeting(in: congress).name(of: congress).map { .text($0) }
      },
      .computed("meeting_word", .text, from: ["voters"]) { election, congress in
        .text(election.meeting(in: congress) == .congress ? "đại hội" : "hội nghị")
      },
      .computed("teller_head", .person, from: ["tellers"]) { election, congress in
        election.tellers.first { $0.role == .head }?.person.flatMap { congress.person($0) }.map {
          .person($0)
        }
      },
      .computed("digest", .text, from: ["ballots", "candidates"]) { election, congress in
        election.hasVotes ? .text(CountText(election, in: congress).digest) : nil
      },
      .computed("arithmetic", .texts, from: ["ballots", "candidates"]) { election, congress in
        let words = TallyWords(election, in: congress).sentences
        return words.isEmpty ? nil : .list(words.map { .text($0.vi) })
      },
    ]

  /// Where an election is held.
  enum Meeting: String, Choice {
    case congress
    /// The first plenum of the new committee, which elects from among itself.
    case plenum

    func name(of congress: Congress) -> String? {
      switch self {
      case .congress: congress.event?.fullName(of: congress.organisation)
      case .plenum:
        (congress.organisation?.name).map { "Hội nghị lần thứ nhất Ban Chấp hành \($0)" }
      }
    }
  }

  private func meeting(in congress: Congress) -> Meeting {
    congress.voters(of: voters).kind == .committee ? .plenum : .congress
  }

  /// The most names beyond the seats that the rules allow; nil where none speaks of such an election.
  var surplusLimit: Int? {
    officialSeats.flatMap { seats in SurplusRule.rule(for: kind, seats: seats)?.limit(of: seats) }
  }

  /// Whether the votes of anybody are known.
  var hasVotes: Bool { ([candidates] + reballots.map(\.candidates)).joined().contains { $0.votes != nil } }

  /// Who is elected: as the votes say or, where they are not known, as reported.
  var elected: [Candidate] {
    tally?.selection == nil ? listed(official) : outcome?.elected ?? []
  }

  /// The alternates in order: as the votes say or, where they are not known or equal, as reported.
  var electedAlternates: [Candidate] {
    guard alternates.isEmpty, let outcome else { return listed(alternates) }
    return outcome.alternates
  }

  /// People of a reported list, with what is known of them as candidates.
  private func listed(_ people: [Elected]) -> [Candidate] {
    let known = (countedCandidates + countedReballots.flatMap(\.countedCandidates)).byPerson
    return people.map { elected in
      var candidate = elected.person.flatMap { known[$0] } ?? Candidate()
      candidate.person = elected.person
      candidate.position = elected.position ?? candidate.position
      return candidate
    }
  }
}

extension [Candidate] {
  /// Each person's latest entry.
  var byPerson: [PersonReference: Candidate] {
    reduce(into: [:]) { known, candidate in
      if let person = candidate.person { known[person] = candidate }
    }
  }
}

extension FieldValue {
  /// A list of records; nil when there is none.
  static func records(_ records: [some Record]) -> FieldValue? {
    records.isEmpty ? nil : .list(records.map { .record($0) })
  }
}
