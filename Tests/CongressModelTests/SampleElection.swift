import Diagnostics
import VietnameseText

@testable import CongressModel

extension Congress {
  /// A congress of delegates with one election; candidates are called by letters, with their votes.
  static func electing(
    _ seats: Int, _ votes: KeyValuePairs<String, Int?>, of summoned: Int, alternates: Int? = nil,
    _ change: (inout Election) -> Void = { _ in }
  ) -> Congress {
    var congress = Congress()
    congress.event = CongressEvent()
    congress.event?.kind = .delegates
    congress.attendance = Attendance(summoned, summoned, 0)
    congress.people = votes.map { Person(id: $0.key, name: "Lê \($0.key.uppercased())") }
    var election = Election()
    election.id = "committee"
    election.officialSeats = seats
    election.alternateSeats = alternates
    election.candidates = votes.map { Candidate($0.key, votes: $0.value) }
    change(&election)
    congress.elections = [election]
    return congress
  }

  /// The worked congress of delegates: 160 called, 2 members of the convening committee and 1 delegate without an
  /// alternate away throughout.
  static var worked: Congress {
    var congress = electing(3, ["a": 156, "b": 79, "c": 78], of: 160) { election in
      var ballots = Ballots()
      (ballots.issued, ballots.collected, ballots.valid, ballots.invalid) = (157, 157, 156, 1)
      election.ballots = ballots
    }
    congress.attendance = Attendance(160, 157, 3)
    congress.attendance?.absences = [Absence(.conveningCommittee, 2), Absence(.notReplaced, 1)]
    return congress
  }

  /// The value at a path as a dump shows it; nil when it is missing or unknown.
  func shown(_ path: String) -> String? {
    guard case .found(let value, _, _) = lookup(path) else { return nil }
    return value.dump
  }

  /// The persons of a list of candidates, in order.
  func persons(_ path: String) -> [String] {
    elementPaths(of: path).compactMap { path in
      guard case .found(.person(let person), _, _) = lookup("\(path).person") else { return nil }
      return person.id
    }
  }
}

extension Candidate {
  init(_ person: String, votes: Int? = nil) {
    self.init()
    self.person = PersonReference(id: person)
    self.votes = votes
  }
}

extension Absence {
  init(_ category: Category, _ number: Int) {
    self.init()
    (self.category, self.number) = (category, number)
  }
}

extension Reballot {
  init(_ kind: Kind, _ votes: KeyValuePairs<String, Int>) {
    self.init()
    self.kind = kind
    candidates = votes.map { Candidate($0.key, votes: $0.value) }
  }
}
