import CongressModel
import VietnameseText

/// A figure of the example that the resolution prints.
struct PrintedFigure: CustomStringConvertible {
  let path: String
  /// A value whose text, and the texts of what follows from it, stand nowhere else in the paper.
  let first: FieldValue
  /// Another such value.
  let second: FieldValue
  /// The data that must print otherwise when the figure does, by their canonical paths. A line of the masthead and the
  /// subject count as the datum they begin with.
  let printed: Set<String>

  var description: String { path }

  private init(
    _ path: String, _ first: FieldValue, _ second: FieldValue, printed: Set<String>
  ) {
    (self.path, self.first, self.second, self.printed) = (path, first, second, printed)
  }

  private static func count(
    _ path: String, _ first: Int, _ second: Int, with printed: Set<String> = []
  ) -> PrintedFigure {
    PrintedFigure(path, .integer(first), .integer(second), printed: printed.union([path]))
  }

  /// Hundredths of a percent.
  private static func percent(_ path: String, _ first: Int64, _ second: Int64) -> PrintedFigure {
    func value(_ hundredths: Int64) -> FieldValue {
      .percent(DecimalNumber(coefficient: hundredths, decimals: 2) ?? DecimalNumber(0))
    }
    return PrintedFigure(path, value(first), value(second), printed: [path])
  }

  /// A figure that is printed only through a value computed from it.
  private static func hidden(
    _ path: String, _ first: Int, _ second: Int, in printed: Set<String>
  ) -> PrintedFigure {
    PrintedFigure(path, .integer(first), .integer(second), printed: printed)
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> FieldValue {
    CalendarDate(year: year, month: month, day: day).map { .date($0) } ?? .text("?")
  }

  static let all: [PrintedFigure] = [
    .hidden("congress.ordinal", 48, 73, in: ["organisation.name", "congress.full_name"]),
    .hidden("congress.term.from", 2031, 2032, in: ["congress.term.text", "congress.full_name"]),
    .hidden("congress.term.to", 2036, 2037, in: ["congress.term.text", "congress.full_name"]),
    .hidden("congress.previous_term.from", 2021, 2022, in: ["congress.previous_term.text"]),
    .hidden("congress.previous_term.to", 2026, 2027, in: ["congress.previous_term.text"]),
    PrintedFigure("congress.date", day(2043, 11, 17), day(2044, 12, 28), printed: ["congress.date"]),
    .count("membership.branches.start", 41, 43, with: ["membership.branches.growth"]),
    .count("membership.branches.end", 97, 103, with: ["membership.branches.growth"]),
    .count(
      "membership.members.start", 211, 223,
      with: ["membership.members.growth", "membership.members.growth_percent"]),
    .count(
      "membership.members.end", 577, 613,
      with: [
        "membership.members.growth", "membership.members.growth_percent", "membership.probationary.end",
        "membership.share_of_staff",
      ]),
    .count("membership.official_members.end", 499, 503, with: ["membership.probationary.end"]),
    .count("membership.staff", 1433, 1549, with: ["membership.share_of_staff"]),
    .percent("membership.reported_share_of_staff", 3731, 3857),
    .count(
      "previous_targets.admissions.target", 127, 131,
      with: ["previous_targets.admissions.excess", "previous_targets.admissions.rate"]),
    .count(
      "previous_targets.admissions.result", 307, 311,
      with: ["previous_targets.admissions.excess", "previous_targets.admissions.rate"]),
    .percent("targets.satisfaction.value", 9170, 9290),
    .percent("targets.study.value", 8830, 8710),
    .count("targets.failing-branches.value", 137, 139),
    .count("targets.new-members.value", 149, 151),
    .count("elections.superior-congresses.official_seats", 23, 29),
    .count("elections.superior-congresses.alternate_seats", 31, 37),
    .percent("votes.resolution.approval", 9390, 9470),
  ]

  /// The figures of the example that no resolution prints, and why.
  static let unprinted = [
    "congress.previous_ordinal": "a resolution counts its own congress only",
    "sources.report.date": "where the facts were read is no part of a formal paper",
  ]
}
