import VietnameseText

/// The branches together: sums of what is known, averages, rankings, and what is missing.
///
/// A sum is of the branches that say the figure; ``Branch/lacking`` names the others.
public struct BranchTotals: Record {
  /// In the order of the data.
  var branches: [Branch] = []

  public init() {}

  /// Nil for no branches.
  init?(_ branches: [Branch]) {
    guard !branches.isEmpty else { return nil }
    self.branches = branches
  }

  /// How many branches a ranking names.
  static let ranked = 10

  public static let fields: [Field<BranchTotals>] = [
    count("branches") { $0.branches.count },
    .computed("members", .record(Headcount.self), from: ["branches"]) { it, _ in
      .record(Headcount(start: it.sum(of: \.members?.start), end: it.sum(of: \.members?.end)))
    },
    count("official") { $0.sum(of: \.officialMembers?.end) },
    count("admitted") { $0.sum(of: \.admitted) },
    .computed("growth_percent", .percent, from: ["branches"]) { it, _ in it.growthPercent.map { .percent($0) }
    },
    .computed("average_members", .decimal, from: ["branches"]) { it, _ in
      it.averageMembers.map(FieldValue.number)
    },
    count("complete") { it in it.branches.count { $0.lacking.isEmpty } },
    .computed("incomplete", .records(Branch.self), from: ["branches"]) { it, _ in
      .branches(it.branches.filter { !$0.lacking.isEmpty })
    },
    .computed("largest", .records(Branch.self), from: ["branches"]) { it, _ in
      .branches(it.ranking { $0.members?.end.map { DecimalNumber($0) } })
    },
    .computed("fastest", .records(Branch.self), from: ["branches"]) { it, _ in
      .branches(it.ranking(by: \.growthPercent))
    },
    .computed("ratings", .keyed(TallyRow.self), from: ["branches"]) { it, _ in it.tally(by: \.rating) },
    .computed("groups", .keyed(BranchGroup.self), from: ["branches"]) { it, _ in
      .rows(BranchGroup.all(of: it.branches))
    },
    .computed("targets", .records(TargetTotal.self), from: ["branches"]) { it, _ in
      .rows(TargetTotal.all(of: it.branches))
    },
  ]

  private static func count(_ name: String, _ value: @escaping @Sendable (BranchTotals) -> Int?) -> Field<
    BranchTotals
  > {
    .computed(name, .integer(0...FieldKind.largestCount), from: ["branches"]) { it, _ in
      value(it).map { .integer($0) }
    }
  }

  /// The sum of what is known; nil if no branch says it.
  private func sum(of figure: (Branch) -> Int?) -> Int? { branches.compactMap(figure).sum }

  /// Of the branches that say both figures, so that a missing one is no growth.
  private var growthPercent: DecimalNumber? {
    let known = branches.filter { $0.members?.start != nil && $0.members?.end != nil }
    guard let start = known.compactMap(\.members?.start).sum, let end = known.compactMap(\.members?.end).sum,
      end >= start
    else { return nil }
    return DecimalNumber.percentage(end - start, of: start)
  }

  /// Members a branch, one decimal, half up.
  private var averageMembers: DecimalNumber? {
    let known = branches.compactMap(\.members?.end)
    // A share in percent is a quotient times 100.
    return known.sum.flatMap { DecimalNumber.percentage($0, of: known.count * 100, decimals: 1) }
  }

  /// The first few of those that have the figure, the greatest first; equal ones as they stand in the data.
  private func ranking(by figure: (Branch) -> DecimalNumber?) -> [Branch] {
    let known = branches.compactMap { branch in figure(branch).map { (branch, $0) } }
    return known.sorted { $1.1 < $0.1 }.prefix(BranchTotals.ranked).map(\.0)
  }

  private func tally(by words: (Branch) -> String?) -> FieldValue? {
    Tally(of: Array(branches.indices), byWords: { words(branches[$0]) }).flatMap { .rows($0.rows) }
  }
}

/// Branches of one group: "Khối khu phố".
public struct BranchGroup: Identified {
  public var id: String?
  /// The group's name; "Chưa rõ" for those that have none.
  public var label: String?
  /// How many branches.
  public var count: Int?
  /// Sums of what is known.
  public var members: Headcount?
  public var admitted: Int?

  public init() {}

  public static let fields: [Field<BranchGroup>] = [
    .text("label", \.label), .count("count", \.count), .record("members", \.members),
    .count("admitted", \.admitted),
  ]

  /// In the order in which they first appear, those without a name last.
  static func all(of branches: [Branch]) -> [BranchGroup] {
    var order: [String] = []
    var members: [String: [Branch]] = [:]
    for branch in branches {
      let name = branch.group ?? ""
      if members[name] == nil, !name.isEmpty { order.append(name) }
      members[name, default: []].append(branch)
    }
    if members[""] != nil { order.append("") }
    return order.enumerated().map { index, name in
      let own = members[name] ?? []
      var group = BranchGroup()
      group.id = "group-\(index + 1)"
      group.label = name.isEmpty ? Category.unknown.label : name
      group.count = own.count
      group.members = Headcount(
        start: own.compactMap(\.members?.start).sum, end: own.compactMap(\.members?.end).sum)
      group.admitted = own.compactMap(\.admitted).sum
      return group
    }
  }
}

extension [Int] {
  /// Nil of nothing.
  fileprivate var sum: Int? { isEmpty ? nil : reduce(0, +) }
}

extension FieldValue {
  fileprivate static func rows(_ rows: [some Record]) -> FieldValue? {
    rows.isEmpty ? nil : .list(rows.map { .record($0) })
  }

  fileprivate static func branches(_ branches: [Branch]) -> FieldValue? { rows(branches) }
}
