import Composition
public import Diagnostics

/// What `vankien rules` shows.
extension VanKien {
  /// Every pack: for whom, from when to when, how well its values are known, what it follows.
  public func ruleSummaries(log: inout DiagnosticLog) throws(RunFailure) -> [RuleSummary] {
    let index = try rulePackIndex(log: &log)
    var summaries: [RuleSummary] = []
    for entry in index.entries {
      summaries.append(RuleSummary(entry, try rulePack(entry, in: index, log: &log)))
    }
    return summaries
  }

  /// Every value of a pack, by path.
  public func rules(of id: String, log: inout DiagnosticLog) throws(RunFailure) -> TextTable {
    let index = try rulePackIndex(log: &log)
    let pack = try rulePack(try entry(id, in: index, at: nil, log: &log), in: index, log: &log)
    let rows = pack.paths.compactMap { path in
      pack.values[path].map {
        [Phrase(path), Phrase($0.text), $0.confidence.name, Phrase($0.source)]
      }
    }
    return TextTable(
      headings: [
        RuleHeadings.rule, RuleHeadings.value, Phrase(vi: "Tin cậy", en: "Confidence"),
        Phrase(vi: "Nguồn", en: "Source"),
      ], rows: rows)
  }

  /// What the pack `new` sets otherwise than `old`.
  public func ruleDifferences(
    from old: String, to new: String, log: inout DiagnosticLog
  ) throws(RunFailure) -> TextTable {
    let index = try rulePackIndex(log: &log)
    let before = try rulePack(try entry(old, in: index, at: nil, log: &log), in: index, log: &log)
    let after = try rulePack(try entry(new, in: index, at: nil, log: &log), in: index, log: &log)
    let rows = after.changes(from: before).map { change in
      [
        Phrase(change.path), Phrase(change.old?.text ?? "–"), Phrase(change.new?.text ?? "–"),
        Phrase(change.clause),
      ]
    }
    return TextTable(
      headings: [RuleHeadings.rule, Phrase(old), Phrase(new), Phrase(vi: "Điều khoản", en: "Clause")],
      rows: rows)
  }
}

/// What one pack is, without its values.
public struct RuleSummary: Sendable, Hashable {
  /// Such as "party-hd05".
  public let id: String
  /// The kind of body: "party", "state"…
  public let body: String
  /// "27/5/2026 – …".
  public let period: String
  /// The regulation it follows.
  public let title: String
  /// The pack it is a difference on; nil if it stands alone.
  public let base: String?
  /// How many values are known how well; the order of ``Confidence``, those of no value too.
  public let counts: [Count]

  /// Values of one confidence.
  public struct Count: Sendable, Hashable {
    /// "official", "second-hand"…, as packs write it.
    public let confidence: String
    /// The word for people.
    public let name: Phrase
    public let number: Int
  }

  /// Whether any value was read in the official text.
  public var hasOfficialValues: Bool {
    counts.contains { $0.confidence == Confidence.official.rawValue && $0.number > 0 }
  }

  init(_ entry: RulePackIndex.Entry, _ pack: RulePack) {
    (id, body, period, title, base) = (entry.id, entry.body, entry.period, pack.title, pack.bases.first)
    counts = Confidence.allCases.map { confidence in
      Count(
        confidence: confidence.rawValue, name: confidence.name,
        number: pack.values.values.count { $0.confidence == confidence })
    }
  }
}

extension [RuleSummary] {
  /// One line a pack.
  public var table: TextTable {
    let counts = Confidence.allCases.map(\.name)
    return TextTable(
      headings: [
        Phrase(vi: "Bộ quy tắc", en: "Rule pack"), Phrase(vi: "Tổ chức", en: "Body"),
        Phrase(vi: "Ngày văn bản", en: "Paper's date"),
      ] + counts + [Phrase(vi: "Dựa trên", en: "Built on"), Phrase(vi: "Theo", en: "After")],
      rows: map { pack in
        [Phrase(pack.id), Phrase(pack.body), Phrase(pack.period)]
          + pack.counts.map { Phrase("\($0.number)") } + [Phrase(pack.base ?? "–"), Phrase(pack.title)]
      })
  }

  /// The packs of which nothing was read in the official text, as a warning to their users; nil if there are none.
  public var caution: Phrase? {
    let unread = filter { !$0.hasOfficialValues }.map(\.id)
    guard !unread.isEmpty else { return nil }
    return Phrase(
      vi:
        "{0}: chưa đọc được bản chính thức, mọi giá trị lấy qua bản chép, bảng tóm tắt, thông lệ hoặc suy ra",
      en: "{0}: the official text was not read; all values come from copies, digests, practice or are derived"
    ).filled(with: [Phrase(unread.joined(separator: ", "))])
  }
}

private enum RuleHeadings {
  static let rule = Phrase(vi: "Quy tắc", en: "Rule")
  static let value = Phrase(vi: "Giá trị", en: "Value")
}

extension Confidence {
  /// The word for people.
  var name: Phrase {
    switch self {
    case .official: Phrase(vi: "chính thức", en: "official")
    case .secondHand: Phrase(vi: "qua bản chép", en: "second-hand")
    case .derived: Phrase(vi: "suy ra", en: "derived")
    case .practice: Phrase(vi: "thông lệ", en: "practice")
    }
  }
}
