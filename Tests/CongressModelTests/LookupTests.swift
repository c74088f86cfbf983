import Diagnostics
import Testing
import VietnameseText

@testable import CongressModel

struct LookupTests {
  /// The lookup as one line: "path = value", "missing path", "unknown segment in path (suggestion)".
  private func lookUp(_ path: String, in congress: Congress = .sample) -> String {
    switch congress.lookup(path) {
    case .found(let value, let path, _): "\(path) = \(value.dump)"
    case .missing(let path, _): "missing \(path)"
    case .unknown(let segment, let path, let suggestion):
      "unknown \(segment) in \(path) (\(suggestion ?? "-"))"
    }
  }

  @Test(arguments: [
    ("organisation.name", #"organisation.name = "Đảng bộ Sở A""#),
    ("congress.kind", "congress.kind = full-membership"),
    ("congress.date", "congress.date = 2020-06-26"),
    ("membership", "membership = {…}"),
    ("people.le-an.positions", #"people.le-an.positions = ["Bí thư", "Giám đốc"]"#),
    ("people.1.positions.2", #"people.le-an.positions.2 = "Giám đốc""#),
    ("people.count", "people.count = 2"),
    ("elections.1.official.2.person", "elections.delegation.official.2.person = person ngo-thuy-ngoc"),
    ("elections.delegation.official.count", "elections.delegation.official.count = 2"),
    ("elections.delegation.official.1.person.name", #"people.le-an.name = "Lê An""#),
  ]) func valueIsFoundAtItsCanonicalPath(_ path: String, _ expected: String) {
    #expect(lookUp(path) == expected)
  }

  @Test(arguments: [
    ("congress.full_name", #""Đại hội Đảng bộ Sở A lần thứ IV""#),
    ("congress.ordinal_text", #""lần thứ IV""#),
    ("congress.term.text", #""2020 - 2025""#),
    ("congress.previous_term.text", #""2015 - 2020""#),
    ("membership.branches.growth", "6"),
    ("membership.members.growth", "29"),
    ("membership.members.growth_percent", "82,86%"),
    ("membership.probationary.end", "4"),
    ("membership.share_of_staff", "40%"),
    ("previous_targets.admissions.excess", "9"),
    ("previous_targets.admissions.rate", "160%"),
    ("previous_targets.admissions.reached", "vượt"),
    ("people.le-an.title", #""Bí thư, Giám đốc""#),
  ]) func derivedFigureIsComputed(_ path: String, _ expected: String) {
    #expect(lookUp(path) == "\(path) = \(expected)")
  }

  @Test(arguments: [
    ("1979-09-03", #"people.le-an.delegate.home_place = "Huế""#),
    ("1979", #"people.le-an.delegate.home_place = "Huế""#),
    ("1980", "missing people.le-an.delegate.home_place"),
  ]) func aPersonIsTheDelegateOfTheNameUnlessBornOnAnotherDay(_ born: String, _ expected: String) {
    var congress = Congress.of([Delegate("Lê An", born: born) { $0.homePlace = "Huế" }, Delegate("Lê Ân")])
    var person = Person(id: "le-an")
    (person.name, person.birthDate) = ("Lê An", CalendarDate(year: 1979, month: 9, day: 3))
    congress.people = [person]
    #expect(lookUp("people.le-an.delegate.home_place", in: congress) == expected)
    congress.delegates.append(Delegate("Lê An"))
    #expect(
      lookUp("people.le-an.delegate.home_place", in: congress) == "missing people.le-an.delegate.home_place")
  }

  @Test(arguments: [
    "congress.session", "organisation.superior.name", "membership.probationary.start",
    "membership.official_members.growth", "people.ngo-thuy-ngoc.title", "people.le-an.same_as.name",
    "goal", "targets", "targets.satisfaction.value", "targets.count", "papers.minutes.signer.name",
    "attendance.guests.1.name", "votes.1.for",
  ]) func unknownValueIsMissingNotMisspelt(_ path: String) {
    #expect(lookUp(path) == "missing \(path)")
  }

  @Test(arguments: [
    ("congres.date", "unknown congres in  (congress)"),
    ("", "unknown  in  (-)"),
    ("congress..date", "unknown  in congress (-)"),
    ("organisation.superior.nmae", "unknown nmae in organisation.superior (name)"),
    ("congress.date.year", "unknown year in congress.date (-)"),
    ("people.le-am.name", "unknown le-am in people (le-an)"),
    ("people.3", "unknown 3 in people (-)"),
    ("people.0", "unknown 0 in people (-)"),
    ("people.-9223372036854775808", "unknown -9223372036854775808 in people (-)"),
    ("targets.satisfaction.valeu", "unknown valeu in targets.satisfaction (value)"),
    ("papers.minutes.sinner", "unknown sinner in papers.minutes (signer)"),
    ("people.le-an.positions.3", "unknown 3 in people.le-an.positions (-)"),
  ]) func misspeltPathIsUnknown(_ path: String, _ expected: String) {
    #expect(lookUp(path) == expected)
  }

  @Test func congressOfDelegatesIsCalledSo() {
    let congress = Congress.sample { $0.event?.kind = .delegates }
    #expect(
      lookUp("congress.full_name", in: congress).hasSuffix(#""Đại hội đại biểu Đảng bộ Sở A lần thứ IV""#))
  }

  @Test func derivedFigureIsMissingWithoutItsInputs() {
    let congress = Congress.sample {
      $0.membership?.members?.start = nil
      $0.membership?.staff = nil
      $0.event?.ordinal = nil
    }
    #expect(lookUp("congress.full_name", in: congress).hasSuffix(#""Đại hội Đảng bộ Sở A""#))
    for path in ["membership.members.growth", "membership.share_of_staff", "congress.ordinal_text"] {
      #expect(lookUp(path, in: congress) == "missing \(path)")
    }
  }

  @Test func growthFromNothingHasNoPercent() {
    let congress = Congress.sample { $0.membership?.members = Headcount(0, 64) }
    #expect(lookUp("membership.members.growth_percent", in: congress).hasPrefix("missing"))
  }

  @Test func personIsTheRealOneBehindAnotherSpelling() {
    let congress = Congress.sample {
      $0.people.append(Person(id: "ngo-ngoc-thuy", name: "Ngô Ngọc Thúy", sameAs: "ngo-thuy-ngoc"))
      $0.elections[0].official[0] = Elected("ngo-ngoc-thuy")
    }
    #expect(
      lookUp("elections.1.official.1.person.name", in: congress)
        == #"people.ngo-thuy-ngoc.name = "Ngô Thúy Ngọc""#)
  }

  @Test func spellingsInACircleEndTheLookup() {
    let congress = Congress.sample {
      $0.people = [Person(id: "a", name: "A", sameAs: "b"), Person(id: "b", name: "B", sameAs: "a")]
      $0.elections[0].official[0] = Elected("a")
    }
    #expect(lookUp("elections.1.official.1.person.name", in: congress) == #"people.a.name = "A""#)
  }

  @Test func paperWithoutADateHasTheCongressDate() {
    #expect(lookUp("papers.resolution.date") == "congress.date = 2020-06-26")
  }

  @Test func amountInPercentIsAPercent() {
    let congress = Congress.sample {
      var target = Target()
      target.value = DecimalNumber(95)
      $0.targets = [target]
      target.unit = "%"
      $0.targets.append(target)
    }
    #expect(lookUp("targets.1.value", in: congress) == "targets.1.value = 95")
    #expect(lookUp("targets.2.value", in: congress) == "targets.2.value = 95%")
  }

  @Test func placeIsThatOfTheValueItsSourceOrItsGroup() {
    var congress = Congress.sample
    let (end, group) = (Location(file: "c", line: 2, column: 1), Location(file: "c", line: 1, column: 1))
    congress.origins = ["membership.members.end": end, "membership": group]
    for path in ["membership.members.end", "membership.members.growth", "membership.share_of_staff"] {
      guard case .found(_, _, let origin) = congress.lookup(path) else {
        Issue.record("\(path) not found")
        continue
      }
      #expect(origin == end, "\(path)")
    }
    guard case .missing(_, let nearest) = congress.lookup("membership.official_members.start") else {
      Issue.record("not missing")
      return
    }
    #expect(nearest == group)
  }

  @Test func elementsHaveCanonicalPaths() {
    #expect(Congress.sample.elementPaths(of: "people") == ["people.le-an", "people.ngo-thuy-ngoc"])
    #expect(
      Congress.sample.elementPaths(of: "elections.1.official").last == "elections.delegation.official.2")
    #expect(Congress.sample.elementPaths(of: "targets") == [])
  }
}
