/// How many more names than seats a list may have (số dư). What fractions round to no rule says: we cut them, and warn
/// only.
struct SurplusRule: Sendable {
  /// The elections it is for; nil is all.
  let kinds: Set<Election.Kind>?
  let seats: ClosedRange<Int>
  let limit: Limit
  /// Where it is written.
  let source: String

  enum Limit: Sendable {
    case percent(Int)
    case names(Int)
  }

  /// The first that applies holds.
  static let all = [
    SurplusRule(
      kinds: nil, seats: 3...5, limit: .names(1), source: "Hướng dẫn 04-HD/TW, ngày 31/12/2024"),
    SurplusRule(
      kinds: [.committee, .standingBoard], seats: 1...2000, limit: .percent(30),
      source: "Quy định 190-QĐ/TW, ngày 10/10/2024"),
  ]

  /// What the convening committee itself is to prepare, in percent of the seats: Quy định 190-QĐ/TW.
  static let prepared = 10...15

  static func rule(for kind: Election.Kind?, seats: Int) -> SurplusRule? {
    all.first { rule in
      rule.seats.contains(seats) && rule.kinds.map { kinds in kind.map(kinds.contains) ?? false } ?? true
    }
  }

  /// The most names beyond `seats`.
  func limit(of seats: Int) -> Int {
    switch limit {
    case .percent(let percent): seats * percent / 100
    case .names(let names): names
    }
  }

  /// The whole numbers of names that are 10–15 percent of `seats`; nil where there is none, as with few seats.
  static func prepared(of seats: Int) -> ClosedRange<Int>? {
    let least = (seats * prepared.lowerBound + 99) / 100
    let most = seats * prepared.upperBound / 100
    return least <= most ? least...most : nil
  }
}
