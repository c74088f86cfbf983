import Diagnostics
import VietnameseText

/// How the figures of an election came about, a sentence each.
struct TallyWords {
  /// The sentences, in the order of the count. Empty when nothing is counted.
  private(set) var sentences: [Phrase] = []
  private let congress: Congress

  init(_ election: Election, in congress: Congress) {
    self.congress = congress
    guard let tally = election.tally, election.hasVotes else { return }
    explainDenominator(tally)
    explain(tally, election.ballots)
    for reballot in election.countedReballots {
      guard let tally = reballot.tally, let kind = reballot.kind else { continue }
      sentences.append(kind.heading)
      explain(tally, reballot.ballots)
    }
    explainOutcome(election)
  }

  private mutating func say(_ vi: String, _ en: String) {
    sentences.append(Phrase(vi: vi, en: en))
  }

  // MARK: Denominator

  private mutating func explainDenominator(_ tally: RoundTally) {
    guard let denominator = tally.denominator else { return }
    guard let summoned = tally.voters.summoned else {
      return say(
        "Mẫu số theo biên bản là \(figure(denominator)).", "The denominator as stated is \(denominator).")
    }
    let rules = Denominator(tally.voters, in: congress)
    let deducted = rules.kind.flatMap { Denominator.deductions[$0] } ?? []
    let parts = tally.voters.absences.filter { $0.category.map(deducted.contains) ?? false }
    guard !parts.isEmpty else {
      let same = summoned == denominator
      return say(
        "Được triệu tập \(figure(summoned)); \(same ? "không trừ ai, mẫu số" : "mẫu số theo biên bản") là \(figure(denominator)).",
        "\(summoned) were called; \(same ? "nobody is left out, so" : "as stated,") the denominator is \(denominator)."
      )
    }
    let vi = parts.map { "\(figure($0.size ?? 0)) \($0.category?.words.vi ?? "")" }.joined(separator: ", ")
    let en = parts.map { "\($0.size ?? 0) \($0.category?.words.en ?? "")" }.joined(separator: ", ")
    say(
      "Được triệu tập \(figure(summoned)); trừ \(vi); còn \(figure(denominator)) là mẫu số.",
      "\(summoned) were called; less \(en); leaves \(denominator), the denominator.")
  }

  // MARK: One ballot

  private mutating func explain(_ tally: RoundTally, _ ballots: Ballots?) {
    if let ballots, let collected = ballots.collected, let valid = ballots.valid,
      let invalid = ballots.invalid
    {
      say(
        "Thu về \(figure(collected)) phiếu = \(figure(valid)) hợp lệ + \(figure(invalid)) không hợp lệ.",
        "\(collected) ballots collected = \(valid) valid + \(invalid) invalid.")
    }
    if let threshold = tally.threshold, let denominator = tally.denominator {
      say(
        "Quá một phần hai của \(figure(denominator)) là từ \(figure(threshold)) phiếu trở lên.",
        "More than half of \(denominator) is \(threshold) votes or more.")
    }
    for candidate in tally.byVotes.map(tally.candidates(at:)) ?? [] { explain(candidate, tally) }
  }

  private mutating func explain(_ candidate: Candidate, _ tally: RoundTally) {
    guard let votes = candidate.votes, let outcome = candidate.result.outcome else { return }
    let percent = candidate.result.percent.map { NumberFormat.percent($0, decimals: 2) }
    let share = tally.denominator.flatMap { whole in
      percent.map { ": \(figure(votes))/\(figure(whole)) = \($0)" }
    }
    let reach: Phrase =
      switch tally.threshold {
      case .some(let least) where votes >= least: Phrase(vi: ", quá một phần hai", en: ", more than half")
      case .some: Phrase(vi: ", không quá một phần hai", en: ", not more than half")
      case .none: ""
      }
    let name = self.name(of: candidate)
    say(
      "\(name)\(share ?? ": \(figure(votes)) phiếu")\(reach.vi): \(outcome.rawValue).",
      "\(name)\(share ?? ": \(votes) votes")\(reach.en): \(outcome.english).")
  }

  // MARK: All ballots

  private mutating func explainOutcome(_ election: Election) {
    guard let outcome = election.outcome else { return }
    if !outcome.tied.isEmpty {
      let names = self.names(of: outcome.tied)
      say(
        "\(names) bằng phiếu nhau ở suất cuối: bầu lại giữa những người ấy, ai nhiều phiếu hơn thì trúng cử.",
        "\(names) have equal votes for the last seat: the ballot is repeated among them, and more votes win.")
    } else if let left = outcome.seatsLeft, left > 0 {
      say(
        "Còn thiếu \(figure(left)) so với số lượng bầu: đại hội quyết định có bầu tiếp hay không.",
        "\(left) seats are empty: the congress decides whether there is another ballot.")
    }
    let alternates = election.electedAlternates
    if !alternates.isEmpty {
      say(
        "Dự khuyết theo thứ tự thay thế: \(names(of: alternates)).",
        "Alternates in order of replacement: \(names(of: alternates)).")
    }
  }

  // MARK: Words

  private func figure(_ number: Int) -> String { NumberFormat.padded(number) }

  private func name(of candidate: Candidate) -> String {
    candidate.person.map { congress.person($0)?.name ?? $0.id } ?? "?"
  }

  private func names(of candidates: [Candidate]) -> String {
    candidates.map(name(of:)).joined(separator: ", ")
  }
}

extension Candidate.Outcome {
  fileprivate var english: String {
    switch self {
    case .elected: "elected"
    case .alternate: "alternate"
    case .tied: "tied"
    case .notElected: "not elected"
    }
  }
}

extension Reballot.Kind {
  /// Why there is another ballot, as a sentence.
  var heading: Phrase {
    switch self {
    case .tie: Phrase(vi: "Bầu lại giữa những người bằng phiếu.", en: "The ballot repeated among the tied.")
    case .further: Phrase(vi: "Bầu tiếp cho số còn thiếu.", en: "A further ballot for the empty seats.")
    case .alternates: Phrase(vi: "Bầu dự khuyết theo danh sách riêng.", en: "The ballot for alternates.")
    }
  }
}

extension Absence.Category {
  /// Those of the category, as sentences about the denominator name them.
  var words: Phrase {
    switch self {
    case .conveningCommittee:
      Phrase(
        vi: "uỷ viên cấp uỷ triệu tập đại hội vắng mặt suốt thời gian đại hội",
        en: "members of the convening committee away throughout")
    case .notReplaced:
      Phrase(
        vi: "đại biểu vắng mặt suốt thời gian đại hội, không có dự khuyết thay",
        en: "delegates away throughout without an alternate")
    case .livingElsewhere:
      Phrase(vi: "đảng viên chuyển sinh hoạt tạm thời đi nơi khác", en: "members living elsewhere for a time")
    case .exempt:
      Phrase(
        vi: "đảng viên được miễn công tác, sinh hoạt không dự đại hội",
        en: "members exempt from duties, not present")
    case .suspended: Phrase(vi: "đảng viên bị đình chỉ sinh hoạt đảng", en: "members suspended")
    case .prosecuted: Phrase(vi: "đảng viên bị khởi tố, tạm giam", en: "members prosecuted or detained")
    case .excused: Phrase(vi: "người vắng mặt có lý do chính đáng", en: "away with an approved reason")
    case .counted: Phrase(vi: "người vắng mặt khác", en: "others away")
    }
  }
}
