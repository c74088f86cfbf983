public import VietnameseText

/// One target of the closing term over all branches that had it.
public struct TargetTotal: Identified {
  public var id: String?
  public var name: String?
  public var unit: String?
  /// How many branches had it.
  public var count: Int?
  /// How many exceeded, met or missed it; of the others no result is known.
  public var exceeded: Int?
  public var met: Int?
  public var missed: Int?
  /// The sums of targets and results over the branches that give both; nil for shares, which add up to nothing.
  public var target: DecimalNumber?
  public var result: DecimalNumber?

  public init() {}

  public static let fields: [Field<TargetTotal>] = [
    .identifier(\.id), .text("name", \.name), .text("unit", \.unit), .count("count", \.count),
    .count("exceeded", \.exceeded), .count("met", \.met), .count("missed", \.missed),
    .decimal("target", \.target),
    .decimal("result", \.result),
    .computed("reached_percent", .percent, from: ["exceeded", "met", "missed"]) { it, _ in
      it.reachedPercent.map { .percent($0) }
    },
  ]

  /// The share of branches that met or exceeded it among those whose result is known.
  public var reachedPercent: DecimalNumber? {
    guard let exceeded, let met, let missed else { return nil }
    return DecimalNumber.percentage(exceeded + met, of: exceeded + met + missed)
  }

  /// Targets of one name and unit are one target; the one that most branches had comes first.
  static func all(of branches: [Branch]) -> [TargetTotal] {
    var order: [String] = []
    var found: [String: [PreviousTarget]] = [:]
    for target in branches.flatMap(\.previousTargets) {
      guard let name = target.name else { continue }
      let key = "\(Spelling.folded(name))\n\(target.unit ?? "")"
      if found[key] == nil { order.append(key) }
      found[key, default: []].append(target)
    }
    let totals = order.compactMap { found[$0].map(TargetTotal.init) }
    // Sorting is stable, so that equal counts stay as they first appear.
    return totals.sorted { ($0.count ?? 0) > ($1.count ?? 0) }
  }

  private init(_ targets: [PreviousTarget]) {
    self.init()
    let outcomes = targets.compactMap(\.outcome)
    (name, unit, count) = (targets[0].name, targets[0].unit, targets.count)
    (exceeded, met, missed) = (
      outcomes.count { $0 == .exceeded }, outcomes.count { $0 == .met }, outcomes.count { $0 == .missed }
    )
    let known = targets.filter { $0.target != nil && $0.result != nil }
    guard unit != "%", !known.isEmpty else { return }
    target = DecimalNumber.sum(known.compactMap(\.target))
    result = DecimalNumber.sum(known.compactMap(\.result))
  }
}

extension DecimalNumber {
  /// Nil if it is too large.
  fileprivate static func sum(_ numbers: [DecimalNumber]) -> DecimalNumber? {
    numbers.reduce(DecimalNumber(0)) { sum, number in sum.flatMap { $0 + number } }
  }
}
