import Diagnostics
import VietnameseText

@testable import CongressModel

extension Congress {
  /// A small congress without a fault; every value is at a line of its own where `origins` says so.
  static var sample: Congress {
    var congress = Congress()
    congress.organisation = .sample
    congress.event = .sample
    congress.membership = .sample
    congress.people = [
      Person(id: "le-an", name: "Lê An", positions: ["Bí thư", "Giám đốc"]),
      Person(id: "ngo-thuy-ngoc", name: "Ngô Thúy Ngọc"),
    ]
    congress.attendance = Attendance()
    congress.previousTargets = [PreviousTarget(id: "admissions", target: 15, result: 24)]
    congress.elections = [.sample]
    congress.votes = [Vote()]
    return congress
  }

  /// The sample with one change.
  static func sample(_ change: (inout Congress) -> Void) -> Congress {
    var congress = sample
    change(&congress)
    return congress
  }

  /// The codes of what `check` finds, in order.
  var findings: [String] {
    var log = DiagnosticLog()
    check(into: &log)
    return log.entries.map(\.code)
  }
}

extension Organisation {
  static var sample: Organisation {
    var organisation = Organisation()
    organisation.body = .party
    organisation.name = "Đảng bộ Sở A"
    organisation.place = "Huế"
    return organisation
  }
}

extension CongressEvent {
  static var sample: CongressEvent {
    var event = CongressEvent()
    event.kind = .fullMembership
    event.ordinal = 4
    event.previousOrdinal = 3
    event.term = Term(2020, 2025)
    event.previousTerm = Term(2015, 2020)
    event.date = CalendarDate(year: 2020, month: 6, day: 26)
    return event
  }
}

extension Membership {
  static var sample: Membership {
    var membership = Membership()
    membership.branches = Headcount(4, 10)
    membership.members = Headcount(35, 64)
    membership.officialMembers = Headcount(nil, 60)
    membership.staff = 160
    membership.reportedShareOfStaff = DecimalNumber(40)
    return membership
  }
}

extension Election {
  static var sample: Election {
    var election = Election()
    election.id = "delegation"
    election.officialSeats = 2
    election.official = [Elected("le-an"), Elected("ngo-thuy-ngoc")]
    return election
  }
}

extension Term {
  init(_ from: Int?, _ to: Int?) {
    self.init()
    self.from = from
    self.to = to
  }
}

extension Headcount {
  init(_ start: Int?, _ end: Int?) {
    self.init()
    self.start = start
    self.end = end
  }
}

extension Person {
  init(id: String, name: String, positions: [String] = [], sameAs: String? = nil) {
    self.init()
    self.id = id
    self.name = name
    self.positions = positions
    self.sameAs = sameAs.map(PersonReference.init(id:))
  }
}

extension PreviousTarget {
  init(id: String, target: Int, result: Int) {
    self.init()
    self.id = id
    self.target = DecimalNumber(target)
    self.result = DecimalNumber(result)
  }
}

extension Elected {
  init(_ person: String) {
    self.init()
    self.person = PersonReference(id: person)
  }
}
