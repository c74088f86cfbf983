import VietnameseText

@testable import CongressModel

extension Delegate {
  init(
    _ name: String, id: String? = nil, born: String? = nil, admitted: String? = nil, _ gender: Gender? = nil,
    _ attendance: Attendance? = nil, change: (inout Delegate) -> Void = { _ in }
  ) {
    self.init()
    (self.name, self.id, self.gender, self.attendance) = (name, id, gender, attendance)
    birthDate = born.flatMap { PartialDate($0) }
    partyAdmission = admitted.flatMap { PartialDate($0) }
    change(&self)
  }
}

extension Congress {
  /// A congress of these delegates on 1 July 2026.
  static func of(_ delegates: [Delegate], _ delegations: [Delegation] = []) -> Congress {
    var congress = Congress()
    congress.event = CongressEvent()
    congress.event?.date = CalendarDate(year: 2026, month: 7, day: 1)
    congress.delegates = delegates
    congress.delegations = delegations
    return congress
  }

  /// The rows of a table of statistics: "female 1/3 33,33%".
  func rows(_ key: String) -> [String] {
    guard case .found(.list(let rows), _, _) = lookup("statistics.\(key)") else { return [] }
    return rows.compactMap { $0.record(as: TallyRow.self) }.map { row in
      let percent = row.percent.map { NumberFormat.percent($0) } ?? "–"
      return "\(row.id ?? "?") \(row.count ?? -1)/\(row.total ?? -1) \(percent)"
    }
  }
}

extension Delegation {
  init(_ name: String, id: String? = nil, exOfficio: Int? = nil, elected: Int? = nil) {
    self.init()
    (self.name, self.id, self.exOfficio, self.elected) = (name, id, exOfficio, elected)
  }
}
