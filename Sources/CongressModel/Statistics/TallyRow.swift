public import VietnameseText

/// One line of a table of statistics: how many of a whole are of one sort.
public struct TallyRow: Identified {
  /// What the row is named by in paths: "female", "under-30", "unknown".
  public var id: String?
  /// The words of the table: "Nữ", "Dưới 30 tuổi".
  public var label: String?
  /// How many.
  public var count: Int?
  /// Of how many: the denominator of the percent.
  public var total: Int?

  public init() {}

  init(id: String, label: String, count: Int, total: Int) {
    self.init()
    (self.id, self.label, self.count, self.total) = (id, label, count, total)
  }

  public static let fields: [Field<TallyRow>] = [
    .text("label", \.label),
    .count("count", \.count),
    .count("total", \.total),
    .computed("percent", .percent, from: ["count", "total"]) { row, _ in row.percent.map { .percent($0) } },
  ]

  /// The share in percent, two decimals, half up; nil of nothing.
  public var percent: DecimalNumber? {
    guard let count, let total else { return nil }
    return DecimalNumber.percentage(count, of: total)
  }
}
