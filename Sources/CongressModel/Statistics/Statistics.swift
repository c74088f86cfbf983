import VietnameseText

/// The delegates in figures, worked out from their list: `statistics.gender.female.percent`.
///
/// Attendance and composition are of all summoned; the rest is of those present once the roll has been called, and of
/// all summoned before. Every table is a list of rows with label, count, total and percent, and leaves nobody out:
/// whoever something is not known of is in its row `unknown`.
public struct Statistics: Record {
  /// Positions in the congress's delegates of those who hold a seat.
  var summoned: [Int] = []
  /// Of those who are counted.
  var counted: [Int] = []
  /// Whether anyone is said to be present or absent.
  var isRollCalled = false

  public init() {}

  /// nil for a congress without a list of delegates.
  init?(_ congress: Congress) {
    let delegates = congress.delegates
    summoned = congress.listedDelegates.filter { delegates[$0].attendance != .replaced }
    guard !summoned.isEmpty else { return nil }
    isRollCalled = summoned.contains { delegates[$0].attendance != nil }
    counted = isRollCalled ? summoned.filter { delegates[$0].attendance == .present } : summoned
  }

  public static let fields: [Field<Statistics>] =
    totals
    + Criterion.all.map { criterion in
      .computed(criterion.key, .keyed(TallyRow.self), from: ["delegates"]) { statistics, congress in
        criterion.tally(statistics, of: congress).map { .list($0.rows.map { .record($0) }) }
      }
    } + summaries

  private static let totals: [Field<Statistics>] = [
    .computed("summoned", count, from: ["delegates"]) { it, _ in .integer(it.summoned.count) },
    .computed("present", count, from: ["delegates"]) { it, _ in
      it.isRollCalled ? .integer(it.counted.count) : nil
    },
    .computed("absent", count, from: ["delegates"]) { it, congress in
      it.absent(in: congress).map { .integer($0) }
    },
    .computed("total", count, from: ["delegates"]) { it, _ in .integer(it.counted.count) },
    .computed("base", .text, from: ["delegates"]) { it, _ in
      .text(it.isRollCalled ? "đại biểu có mặt" : "đại biểu được triệu tập")
    },
    .computed("as_of", .date, from: ["delegates"]) { _, congress in congress.event?.date.map { .date($0) } },
  ]

  private static let summaries: [Field<Statistics>] = [
    .computed("academic_titles", .keyed(TallyRow.self), from: ["delegates"]) { it, congress in
      .rows(it.academicTitles(in: congress))
    },
    .computed("postgraduates", .record(TallyRow.self), from: ["delegates"]) { it, congress in
      it.postgraduates(in: congress).map { .record($0) }
    },
    .computed("delegations", .keyed(TallyRow.self), from: ["delegates"]) { it, congress in
      .rows(
        Tally(of: it.summoned, byWords: DelegationRegister(congress.delegations).name(in: congress))?.rows
          ?? [])
    },
    .computed("age", .record(AgeSummary.self), from: ["delegates"]) { it, congress in
      it.years(in: congress) { $0.birthDate }.map { .record(AgeSummary($0, congress)) }
    },
    .computed("seniority", .record(SenioritySummary.self), from: ["delegates"]) { it, congress in
      it.years(in: congress) { $0.partyAdmission }.map { .record(SenioritySummary($0, congress)) }
    },
  ]

  private static let count = FieldKind.integer(0...FieldKind.largestCount)

  /// How many are known to be away; nil before the roll is called.
  func absent(in congress: Congress) -> Int? {
    guard isRollCalled else { return nil }
    return summoned.count { [.excused, .unexcused].contains(congress.delegates[$0].attendance) }
  }

  private func years(in congress: Congress, date: (Delegate) -> PartialDate?) -> YearsSummary? {
    Reckoning(congress).flatMap { reckoning in
      YearsSummary(of: counted, reckoning: reckoning) { date(congress.delegates[$0]) }
    }
  }

  /// Professors and associate professors; nobody else is in the table.
  private func academicTitles(in congress: Congress) -> [TallyRow] {
    let levels = Levels.academic
    let titles = professions(in: congress, levels)
    guard !titles.isEmpty else { return [] }
    return levels.categories.map { category in
      TallyRow(
        id: category.id, label: category.label, count: titles.count { $0 == category }, total: counted.count)
    }
  }

  private func professions(in congress: Congress, _ levels: Levels) -> [Category] {
    let level = levels.rememberingLevel()
    return counted.compactMap { congress.delegates[$0].education?.professional.flatMap(level) }
  }

  /// Those with more than a first degree (trên đại học).
  private func postgraduates(in congress: Congress) -> TallyRow? {
    let levels = Levels.qualification
    let degrees = professions(in: congress, levels)
    guard !degrees.isEmpty else { return nil }
    let higher = ["specialist", "master", "doctor"]
    return TallyRow(
      id: "postgraduates", label: "Trên đại học", count: degrees.count { higher.contains($0.id) },
      total: counted.count)
  }
}

extension FieldValue {
  /// A list of rows; nil when there is none.
  fileprivate static func rows(_ rows: [TallyRow]) -> FieldValue? {
    rows.isEmpty ? nil : .list(rows.map { .record($0) })
  }
}

extension DelegationRegister {
  fileprivate func name(in congress: Congress) -> (Int) -> String? {
    { congress.delegates[$0].delegation.map(name) }
  }
}
