import Diagnostics
import Testing
import VietnameseText

@testable import CongressModel

struct CheckTests {
  @Test func faultlessCongressHasNoFindings() {
    #expect(Congress.sample.findings == [])
  }

  @Test func emptyCongressHasNoFindings() {
    #expect(Congress().findings == [])
  }

  struct Fault: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let codes: [String]
    let change: @Sendable (inout Congress) -> Void

    init(_ name: String, _ codes: String..., change: @escaping @Sendable (inout Congress) -> Void) {
      testDescription = name
      self.codes = codes
      self.change = change
    }
  }

  static let faults: [Fault] = figureFaults + dateFaults + peopleFaults + electionFaults

  static let figureFaults: [Fault] = [
    Fault("more official members than members", "VK300") { $0.membership?.officialMembers?.end = 65 },
    Fault("the same at the start", "VK300") { $0.membership?.officialMembers?.start = 36 },
    Fault("as many official members as members is right") { $0.membership?.officialMembers?.end = 64 },
    Fault("summoned is not present plus absent", "VK301") { $0.attendance = Attendance(60, 50, 9) },
    Fault("summoned is present plus absent") { $0.attendance = Attendance(60, 51, 9) },
    Fault("more present than summoned", "VK302") { $0.attendance = Attendance(60, 61, nil) },
    Fault("present without summoned says nothing") { $0.attendance = Attendance(nil, 61, 9) },
    Fault("more votes than present", "VK303") {
      $0.votes = [Vote(present: 10, for: 8, against: 2, abstained: 1)]
    },
    Fault("as many votes as present") { $0.votes = [Vote(present: 10, for: 8, against: 1, abstained: 1)] },
    Fault("a share printed wrong", "VK304") { $0.membership?.reportedShareOfStaff = DecimalNumber("40,1") },
    Fault("a share rounded as printed") {
      $0.membership?.staff = 150
      $0.membership?.reportedShareOfStaff = DecimalNumber("42,7")
    },
    Fault("a percent above 100", "VK305") { $0.votes[0].approval = DecimalNumber(101) },
    Fault("a year out of all range", "VK305", "VK310", "VK312") { $0.event?.term?.from = 20_200 },
    Fault("ten branches with 29 members", "VK306") {
      $0.membership?.members?.end = 29
      $0.membership?.officialMembers?.end = 29
      $0.membership?.reportedShareOfStaff = nil
    },
    Fault("more members than staff", "VK307") {
      $0.membership?.staff = 63
      $0.membership?.reportedShareOfStaff = nil
    },
  ]

  static let dateFaults: [Fault] = [
    Fault("a term that ends as it begins", "VK310") { $0.event?.previousTerm = Term(2020, 2020) },
    Fault("terms that overlap", "VK311") { $0.event?.previousTerm = Term(2016, 2021) },
    Fault("a date two years off", "VK312") { $0.event?.date = CalendarDate(year: 2022, month: 1, day: 1) },
    Fault("a date in the year before") { $0.event?.date = CalendarDate(year: 2019, month: 12, day: 1) },
    Fault("an ordinal left out", "VK313") { $0.event?.previousOrdinal = 2 },
    Fault("delegates of 64 members", "VK314") { $0.event?.kind = .delegates },
    Fault("all of 200 members", "VK315") {
      $0.membership = Membership()
      $0.membership?.members = Headcount(nil, 200)
    },
    Fault("all of 199 members is usual") {
      $0.membership = Membership()
      $0.membership?.members = Headcount(nil, 199)
    },
    Fault("the kind is not judged outside the Party") {
      $0.organisation?.body = .union
      $0.event?.kind = .delegates
    },
  ]

  static let peopleFaults: [Fault] = [
    Fault("an election of nobody known", "VK320") {
      $0.elections[0].official[0].person = PersonReference(id: "le-am")
    },
    Fault("one id for two people", "VK321") { $0.people.append(Person(id: "le-an", name: "Trần Bình")) },
    Fault("one id in an inner list", "VK321") {
      $0.elections[0].official[0].id = "a"
      $0.elections[0].official[1].id = "a"
    },
    Fault("two spellings of one name", "VK322") {
      $0.people.append(Person(id: "ngo-ngoc-thuy", name: "Ngô Ngọc Thúy"))
    },
    Fault("two spellings declared one person", "VK323") {
      $0.people.append(Person(id: "ngo-ngoc-thuy", name: "Ngô Ngọc Thúy", sameAs: "ngo-thuy-ngoc"))
    },
    Fault("a person the same as nobody", "VK320") {
      $0.people.append(Person(id: "bao", name: "Bảo", sameAs: "nobody"))
    },
    Fault("spellings in a circle", "VK324", "VK324") {
      $0.people.append(Person(id: "a", name: "Trần Bình", sameAs: "b"))
      $0.people.append(Person(id: "b", name: "Trần Bính", sameAs: "a"))
    },
    Fault("a person the same as itself", "VK324") { $0.people[0].sameAs = PersonReference(id: "le-an") },
  ]

  static let electionFaults: [Fault] = [
    Fault("fewer elected than seats", "VK330") { $0.elections[0].officialSeats = 3 },
    Fault("more elected than seats", "VK331") { $0.elections[0].officialSeats = 1 },
    Fault("nobody named says nothing") { $0.elections[0].official = [] },
    Fault("an alternate who is elected", "VK332") { $0.elections[0].alternates = [Elected("le-an")] },
    Fault("approval that does not follow", "VK333") {
      $0.votes = [Vote(present: 10, for: 9)]
      $0.votes[0].approval = DecimalNumber(100)
    },
    Fault("approval of 100 with counts unknown") { $0.votes[0].approval = DecimalNumber(100) },
    Fault("a value concluded", "VK340") { $0.annotations["congress.kind"] = Annotation(status: .derived) },
    Fault("a value reported with a note") { $0.annotations["congress.kind"] = Annotation(note: "x") },
  ]

  @Test(arguments: faults) func faultIsFound(_ fault: Fault) {
    #expect(Congress.sample(fault.change).findings == fault.codes)
  }

  @Test func findingNamesBothPlaces() {
    var congress = Congress.sample
    congress.membership?.officialMembers?.end = 65
    congress.origins["membership.official_members.end"] = Location(file: "c.yaml", line: 7, column: 3)
    congress.origins["membership.members"] = Location(file: "c.yaml", line: 5, column: 1)
    var log = DiagnosticLog()
    congress.check(into: &log)
    #expect(
      log.entries.map { $0.text(in: .english) } == [
        """
        c.yaml:7:3: error: more official members (65) than members (64) [VK300]
            c.yaml:5:1: the total is here
            hint: the total includes members on probation
        """
      ])
  }

  @Test func misspeltPersonIsGivenTheRightID() {
    var congress = Congress.sample
    congress.elections[0].official[0].person = PersonReference(id: "le-ann")
    var log = DiagnosticLog()
    congress.check(into: &log)
    #expect(log.entries.map(\.hint?.en) == ["did you mean “le-an”?"])
  }

  @Test func codesAreUniqueAndInRange() {
    let codes = CongressDiagnostics.all.map(\.code)
    #expect(codes == codes.sorted())
    #expect(Set(codes).count == codes.count)
    #expect(codes.allSatisfy { ("VK300"..."VK369").contains($0) })
  }
}

extension Attendance {
  init(_ summoned: Int?, _ present: Int?, _ absent: Int?) {
    self.init()
    self.summoned = summoned
    self.present = present
    self.absent = absent
  }
}

extension Vote {
  init(present: Int?, for inFavour: Int? = nil, against: Int? = nil, abstained: Int? = nil) {
    self.init()
    self.present = present
    self.inFavour = inFavour
    self.against = against
    self.abstained = abstained
  }
}
