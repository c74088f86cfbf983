import Diagnostics
import VietnameseText

/// One question by which delegates are counted. The one table of them serves paths, papers and checks.
struct Criterion: Sendable {
  /// Who are counted.
  enum Whole: Sendable { case summoned, counted }

  /// The key under `statistics`.
  let key: String
  /// What is asked, for messages.
  let title: Phrase
  let whole: Whole
  /// Whether those of whom it is not known are worth a word, once it is known of others.
  let isAsked: Bool
  private let count: @Sendable ([Int], Congress) -> Tally?

  init(
    _ key: String, _ title: Phrase, whole: Whole = .counted, isAsked: Bool = true,
    count: @escaping @Sendable ([Int], Congress) -> Tally?
  ) {
    (self.key, self.title, self.whole, self.isAsked) = (key, title, whole, isAsked)
    self.count = count
  }

  /// The answer for a congress; nil when it is known of nobody.
  func tally(_ statistics: Statistics, of congress: Congress) -> Tally? {
    count(whole == .summoned ? statistics.summoned : statistics.counted, congress)
  }
}

extension Criterion {
  static let all: [Criterion] =
    [
      Criterion("attendance", Phrase(vi: "có mặt, vắng mặt", en: "attendance"), whole: .summoned) {
        $1.tally($0, Delegate.Attendance.seated.map(\.category)) { $0.attendance?.category }
      },
      Criterion("composition", Phrase(vi: "thành phần", en: "the kind of delegate"), whole: .summoned) {
        $1.tally($0, Delegate.Kind.allCases.map(\.category)) { $0.kind?.category }
      },
      Criterion("gender", Phrase(vi: "giới tính", en: "gender")) {
        $1.tally($0, Delegate.Gender.allCases.map(\.category)) { $0.gender?.category }
      },
      Criterion("ethnicity", Phrase(vi: "dân tộc", en: "ethnicity")) {
        $1.tally($0, [Origin.kinh, Origin.minority]) { $0.ethnicity.map(Origin.category) }
      },
      Criterion("ethnic_groups", Phrase(vi: "dân tộc", en: "ethnicity"), isAsked: false) { chosen, congress in
        Tally(of: chosen) { congress.delegates[$0].ethnicity }
      },
      Criterion("religion", Phrase(vi: "tôn giáo", en: "religion")) {
        $1.tally($0, [Faith.religious, Faith.none]) { $0.religion.map(Faith.category) }
      },
      Criterion("religions", Phrase(vi: "tôn giáo", en: "religion"), isAsked: false) { chosen, congress in
        Tally(of: chosen) { congress.delegates[$0].religion.map { Faith.isNone($0) ? Faith.none.label : $0 } }
      },
    ] + years + education

  private static let years: [Criterion] = [
    age("age_bands", YearBands.ages), age("party_age_bands", YearBands.partyAges, isAsked: false),
    age("national_age_bands", YearBands.nationalAges, isAsked: false),
    bands("seniority_bands", Phrase(vi: "tuổi Đảng", en: "years in the Party"), YearBands.seniority) {
      $0.partyAdmission
    },
    Criterion("badges", Phrase(vi: "Huy hiệu Đảng", en: "the Party badge"), isAsked: false) {
      chosen, congress in
      let reckoning = Reckoning(congress)
      return congress.tally(chosen, PartyBadge.categories) { PartyBadge.category(of: $0, reckoning) }
    },
  ]

  private static func age(_ key: String, _ bands: [YearBand], isAsked: Bool = true) -> Criterion {
    self.bands(key, Phrase(vi: "tuổi", en: "age"), bands, isAsked: isAsked) { $0.birthDate }
  }

  private static func bands(
    _ key: String, _ title: Phrase, _ bands: [YearBand], isAsked: Bool = true,
    date: @escaping @Sendable (Delegate) -> PartialDate?
  ) -> Criterion {
    Criterion(key, title, isAsked: isAsked) { chosen, congress in
      guard let reckoning = Reckoning(congress) else { return nil }
      return congress.tally(chosen, bands.map(\.category)) { delegate in
        date(delegate).flatMap(reckoning.years).flatMap(bands.band)
      }
    }
  }

  private static let education: [Criterion] = [
    levels("general_education", Phrase(vi: "giáo dục phổ thông", en: "schooling"), .general) { $0.general },
    levels("qualification", Phrase(vi: "chuyên môn", en: "the profession"), .qualification) {
      $0.professional
    },
    levels("political_theory", Phrase(vi: "lý luận chính trị", en: "political theory"), .politicalTheory) {
      $0.politicalTheory
    },
    levels("state_management", Phrase(vi: "quản lý nhà nước", en: "state management"), .stateManagement) {
      $0.stateManagement
    },
    words("languages", Phrase(vi: "ngoại ngữ", en: "languages")) { $0.languages },
    words("computing", Phrase(vi: "tin học", en: "computing")) { $0.computing },
  ]

  private static func levels(
    _ key: String, _ title: Phrase, _ levels: Levels, text: @escaping @Sendable (Education) -> String?
  ) -> Criterion {
    Criterion(key, title) { chosen, congress in
      let level = levels.rememberingLevel()
      return congress.tally(chosen, levels.categories) { $0.education.flatMap(text).flatMap(level) }
    }
  }

  private static func words(
    _ key: String, _ title: Phrase, text: @escaping @Sendable (Education) -> String?
  ) -> Criterion {
    Criterion(key, title) { chosen, congress in
      Tally(of: chosen) { congress.delegates[$0].education.flatMap(text) }
    }
  }
}

extension Congress {
  fileprivate func tally(
    _ chosen: [Int], _ categories: [Category], by sort: (Delegate) -> Category?
  ) -> Tally? {
    Tally(of: chosen, into: categories) { sort(delegates[$0]) }
  }
}
