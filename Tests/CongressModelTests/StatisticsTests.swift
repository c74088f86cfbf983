import Testing
import VietnameseText

@testable import CongressModel

struct StatisticsTests {
  private let roll = Congress.of([
    Delegate("A", .male, .present), Delegate("B", .female, .present), Delegate("C", .female, .present),
    Delegate("D", .male, .excused), Delegate("E", nil, .unexcused), Delegate("F", .male),
    Delegate("G", id: "g", .male, .replaced), Delegate("H", nil, .present) { $0.replaces = "g" },
    Delegate("A") { $0.sameAs = "g" },
  ])

  @Test func seatsAreCountedOnceAndThosePresentAreTheWhole() {
    #expect(
      roll.rows("attendance") == [
        "present 4/7 57,14%", "excused 1/7 14,29%", "unexcused 1/7 14,29%", "unknown 1/7 14,29%",
      ])
    #expect(roll.rows("gender") == ["male 1/4 25%", "female 2/4 50%", "unknown 1/4 25%"])
    #expect(
      ["summoned", "present", "absent", "total", "base", "as_of"].map {
        roll.shown("statistics.\($0)") ?? "-"
      } == [
        "7", "4", "2", "4", "\"đại biểu có mặt\"", "2026-07-01",
      ])
  }

  @Test func beforeTheRollIsCalledAllSummonedAreTheWhole() {
    let congress = Congress.of([Delegate("A", .male), Delegate("B", .female), Delegate("C", .female)])
    #expect(congress.rows("gender") == ["male 1/3 33,33%", "female 2/3 66,67%"])
    #expect(congress.rows("attendance") == [])
    #expect(congress.shown("statistics.present") == nil)
    #expect(congress.shown("statistics.base") == "\"đại biểu được triệu tập\"")
  }

  @Test func aRowIsReachedByItsName() {
    #expect(roll.shown("statistics.gender.female.count") == "2")
    #expect(roll.shown("statistics.gender.female.percent") == "50%")
    #expect(roll.shown("statistics.gender.2.label") == "\"Nữ\"")
    #expect(roll.shown("statistics.gender.female.total") == "4")
    #expect(roll.shown("statistics.religion.none.count") == nil)
    if case .unknown(let segment, _, let suggestion) = roll.lookup("statistics.gendre.female") {
      #expect([segment, suggestion] == ["gendre", "gender"])
    } else {
      Issue.record("a misspelt table is found")
    }
  }

  @Test func aCongressWithoutAListHasNone() {
    #expect(Congress.sample.shown("statistics.summoned") == nil)
    #expect(!Congress.of([]).dump.contains("statistics"))
  }

  @Test func peoplesAndReligionsAreCountedByTheirNames() {
    let facts: [(String?, String?)] = [
      ("Kinh", "không"), ("kinh", "Phật giáo"), ("Ê-đê", nil), ("Ê-Đê", "Tin lành"), ("Mường", "phật  giáo"),
      (nil, "Không có"),
    ]
    let congress = Congress.of(
      facts.map { ethnicity, religion in
        Delegate("A") { ($0.ethnicity, $0.religion) = (ethnicity, religion) }
      })
    #expect(congress.rows("ethnicity") == ["kinh 2/6 33,33%", "minority 3/6 50%", "unknown 1/6 16,67%"])
    #expect(
      congress.rows("ethnic_groups") == [
        "kinh 2/6 33,33%", "e-de 2/6 33,33%", "muong 1/6 16,67%", "unknown 1/6 16,67%",
      ])
    #expect(congress.rows("religion") == ["religious 3/6 50%", "none 2/6 33,33%", "unknown 1/6 16,67%"])
    #expect(
      congress.rows("religions") == [
        "khong 2/6 33,33%", "phat-giao 2/6 33,33%", "tin-lanh 1/6 16,67%", "unknown 1/6 16,67%",
      ])
  }

  @Test(arguments: [
    ("1/7/1996", "from-30"), ("2/7/1996", "under-30"), ("1/7/1985", "from-41"), ("2/7/1985", "from-30"),
    ("1/7/1955", "over-70"), ("2/7/1955", "from-61"), ("7/1985", "unknown"), ("6/1985", "from-41"),
    ("1985", "unknown"), ("1984", "from-41"), ("8/2026", "unknown"), ("1926", "over-70"),
  ])
  func ageIsInFullYearsAndNeverGuessed(born: String, band: String) {
    let congress = Congress.of([Delegate("A", born: born), Delegate("B", born: "1/1/2000")])
    let counted = congress.rows("age_bands").filter { !$0.contains(" 0/") }.map { $0.prefix { $0 != " " } }
    #expect(Set(counted) == Set(["under-30", Substring(band)]))
  }

  @Test func ageMayBeCountedByYears() {
    var congress = Congress.of([Delegate("A", born: "1985"), Delegate("B", born: "1996")])
    #expect(congress.shown("statistics.age.known") == nil)
    congress.settings = Settings()
    congress.settings?.ageBy = .year
    #expect(
      congress.rows("age_bands").prefix(3) == ["under-30 0/2 0%", "from-30 1/2 50%", "from-41 1/2 50%"])
    #expect(congress.shown("statistics.age.average") == "35,5")
  }

  @Test func theAverageHasOneDecimalHalfUp() {
    // Ages 30, 31, 31 and 31: 30,75.
    let born = ["1/1/1996", "1/1/1995", "2/1/1995", "3/1/1995"]
    let congress = Congress.of(born.map { Delegate("A", born: $0) } + [Delegate("B", born: "1995")])
    #expect(congress.shown("statistics.age.average") == "30,8")
    #expect(congress.shown("statistics.age.known") == "4")
    #expect(congress.shown("statistics.age.most") == "31")
  }

  @Test func theOldestAreAllWhoMayBe() {
    let congress = Congress.of([
      Delegate("A", born: "5/1950"), Delegate("B", born: "1950"), Delegate("C", born: "1/6/1950"),
      Delegate("D", born: "3/3/1990"), Delegate("E", born: "3/3/1990"),
    ])
    #expect(congress.shown("statistics.age.oldest.1.name") == "\"A\"")
    #expect(congress.shown("statistics.age.oldest.2.name") == "\"B\"")
    #expect(congress.shown("statistics.age.oldest.count") == "2")
    #expect(congress.shown("statistics.age.youngest.count") == "2")
  }

  @Test func yearsInThePartyCountFromAdmission() {
    let congress = Congress.of([
      Delegate("A", admitted: "1/7/1986") { $0.partyBadge = 40 }, Delegate("B", admitted: "2/7/1986"),
      Delegate("C", admitted: "3/2/2020"), Delegate("D"),
    ])
    #expect(
      congress.rows("seniority_bands") == [
        "under-10 1/4 25%", "from-10 0/4 0%", "from-20 0/4 0%", "from-30 1/4 25%", "from-40 1/4 25%",
        "unknown 1/4 25%",
      ])
    #expect(congress.shown("statistics.seniority.longest.1.name") == "\"A\"")
    #expect(congress.shown("statistics.seniority.least") == "6")
    let badges = congress.rows("badges").filter { !$0.contains(" 0/") }
    #expect(badges == ["none 1/4 25%", "badge-40 1/4 25%", "unknown 2/4 50%"])
  }

  @Test(arguments: [
    ("Thạc sĩ Luật", "master"), ("Đại học Luật, thạc sỹ Quản lý công", "master"), ("Cử nhân", "university"),
    ("Bác sĩ chuyên khoa II", "specialist"), ("PGS.TS Y học", "doctor"), ("12/12", "unknown"),
    ("Đang học thạc sĩ", "unknown"), ("cao đẳng", "college"), ("ĐH", "university"), ("không", "untrained"),
    ("Trung cấp nghề (điện)", "secondary"), ("Đo\u{323}c giả", "unknown"),
  ])
  func theHighestDegreeCounts(text: String, level: String) {
    let delegates = [text, "Cao đẳng"].map { text in
      Delegate("A") {
        $0.education = Education()
        $0.education?.professional = text
      }
    }
    let counted = Congress.of(delegates).rows("qualification").filter { !$0.contains(" 0/") }
    #expect(Set(counted.map { $0.prefix { $0 != " " } }) == ["college", Substring(level)])
  }

  @Test func degreesAboveTheFirstAndTitlesAreCounted() {
    let degrees = ["Phó giáo sư, tiến sĩ", "GS.TS", "Bác sĩ CKII", "Đại học", "xyz"]
    let congress = Congress.of(
      degrees.map { text in
        Delegate("A") {
          $0.education = Education()
          $0.education?.professional = text
        }
      })
    #expect(congress.rows("academic_titles") == ["associate-professor 1/5 20%", "professor 1/5 20%"])
    #expect(congress.shown("statistics.postgraduates.count") == "3")
  }

  @Test func everyTableAddsUpToItsWhole() throws {
    let congress = Congress.of(
      (0..<200).map { number in
        Delegate(
          "A\(number)", born: "\(1940 + number % 70)",
          admitted: number % 3 == 0 ? nil : "\(1970 + number % 56)"
        ) {
          $0.gender = number % 7 == 0 ? nil : number % 2 == 0 ? .male : .female
          $0.kind = number % 5 == 0 ? nil : .elected
          $0.attendance = [nil, .present, .present, .excused, .unexcused][number % 5]
          $0.ethnicity = [nil, "Kinh", "Tày"][number % 3]
        }
      })
    let statistics = try #require(Statistics(congress))
    let tallies = Criterion.all.compactMap { $0.tally(statistics, of: congress) }
    #expect(tallies.count > 8)
    #expect(tallies.count { !$0.isComplete } == 0)
  }

  @Test(arguments: [YearBands.ages, YearBands.partyAges, YearBands.nationalAges, YearBands.seniority])
  func bandsAreDisjointAndComplete(bands: [YearBand]) {
    #expect(bands.first?.years.lowerBound == 0)
    #expect(bands.last.map { $0.years.upperBound >= 120 } ?? false)
    for (earlier, later) in zip(bands, bands.dropFirst()) {
      #expect(later.years.lowerBound == earlier.years.upperBound + 1)
    }
  }
}

extension YearBand: CustomTestStringConvertible {
  public var testDescription: String { category.id }
}
