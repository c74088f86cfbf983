import Diagnostics
import Testing
import VietnameseText

@testable import CongressModel

struct DelegateCheckTests {
  private func findings(_ delegates: [Delegate], _ delegations: [Delegation] = []) -> [String] {
    Congress.of(delegates, delegations).findings
  }

  @Test(
    arguments: [
      ("Lê Hoà", nil, "Lê Hòa", nil, true), ("Lê Hoà", "1980", "Lê Hòa", "3/1980", true),
      ("Lê Văn An", "3/1980", "Lê Văn An", "4/1980", false),
      ("Lê Văn An", "1/1/1980", "Lê An Văn", "1/1/1980", true),
      ("LÊ  AN", nil, "Le\u{302} An", nil, true), ("Lê Hoa", nil, "Lê Hoà", nil, false),
      ("H'Hen Niê", nil, "H’Hen Niê", nil, true),
    ] as [(String, String?, String, String?, Bool)])
  func onePersonTwiceIsAskedAbout(a: String, born: String?, b: String, bornToo: String?, isAsked: Bool) {
    let delegates = [Delegate(a, born: born), Delegate(b, born: bornToo)]
    #expect(findings(delegates).contains("VK325") == isAsked)
  }

  @Test func anEntryMayBeSaidToRepeatAnother() {
    let first = Delegate("Lê An") { $0.code = "01" }
    #expect(findings([first, Delegate("Lê An") { $0.sameAs = "01" }]) == [])
    #expect(findings([first, Delegate("Trần Ba") { $0.sameAs = "02" }]) == ["VK326"])
    #expect(findings([Delegate("Lê An", id: "an") { $0.sameAs = "an" }]) == ["VK326"])
  }

  @Test func aCodeAndASeatAreOnePersons() {
    let delegates = [
      Delegate("A") { ($0.code, $0.seat) = ("01", "A1") },
      Delegate("B") { ($0.code, $0.seat) = ("01", "A1") },
      Delegate("C") { ($0.code, $0.seat) = ("1", "A2") },
    ]
    #expect(findings(delegates) == ["VK328", "VK328"])
  }

  @Test func aDelegationOutsideTheListIsGivenTheRightName() {
    var log = DiagnosticLog()
    Congress.of(
      [Delegate("A") { $0.delegation = "Chi bộ 21" }], [Delegation("Chi bộ 1"), Delegation("Công an")]
    )
    .check(into: &log)
    #expect(log.entries.map(\.code) == ["VK327"])
    #expect(log.entries.map(\.hint?.en) == ["did you mean “Chi bộ 1”?"])
    #expect(findings([Delegate("A") { $0.delegation = "CHI BỘ 1" }], [Delegation("Chi bộ 1")]) == [])
    #expect(findings([Delegate("A") { $0.delegation = "Chi bộ 2" }]) == [])
  }

  @Test(
    arguments: [
      ("2/7/2026", nil, nil, true), ("1/7/2026", nil, nil, false), ("1980", "1997", nil, true),
      ("1980", "1998", nil, false), ("2/1/1980", "1/1/1998", nil, true), (nil, "1998", "1997", true),
      (nil, "5/1998", "1998", false), (nil, nil, "2027", true), ("1980", nil, nil, false),
    ] as [(String?, String?, String?, Bool)])
  func datesThatCannotBeAreWarnedOf(born: String?, admitted: String?, official: String?, isWarned: Bool) {
    let delegate = Delegate("Lê An", born: born, admitted: admitted) {
      $0.partyOfficial = official.flatMap { PartialDate($0) }
    }
    #expect(findings([delegate]).contains("VK329") == isWarned)
  }

  @Test func noFindingShowsWhatIsPersonal() {
    var log = DiagnosticLog()
    let delegates = [
      Delegate("Lê An", born: "7/7/1997", admitted: "8/8/1998") { $0.religion = "Phật giáo" },
      Delegate("Lê An", born: "7/7/1997"), Delegate("Bo", born: "1996"),
    ]
    Congress.of(delegates).check(into: &log)
    let text = log.entries.map { $0.text(in: .vietnamese) + $0.text(in: .english) }.joined()
    #expect(log.entries.count >= 3)
    for value in ["1997", "1998", "1996", "Phật"] { #expect(!text.contains(value)) }
  }

  @Test func aReplacementHasTwoHalves() {
    let away = Delegate("A", id: "a", nil, .replaced)
    let alternate = Delegate("B", nil, .present) { $0.replaces = "a" }
    #expect(findings([away, alternate]) == [])
    #expect(findings([away, Delegate("C", nil, .present)]) == ["VK346"])
    #expect(findings([Delegate("A", id: "a", nil, .present), alternate]) == ["VK346"])
    #expect(findings([away, alternate, Delegate("C", nil, .present) { $0.replaces = "a" }]) == ["VK346"])
    #expect(findings([Delegate("B", nil, .present) { $0.replaces = "a" }]) == ["VK326"])
  }

  @Test func aDelegationSendsWhatItWasAllotted() {
    let delegates = [Delegate("A"), Delegate("B")].map { delegate in
      var delegate = delegate
      (delegate.delegation, delegate.kind) = ("X", .elected)
      return delegate
    }
    #expect(findings(delegates, [Delegation("X", exOfficio: 0, elected: 2)]) == [])
    #expect(findings(delegates, [Delegation("X", exOfficio: 1, elected: 3)]) == ["VK345", "VK345"])
  }

  @Test func onlyBadgesThereAreCanBeWorn() {
    #expect(findings([Delegate("A") { $0.partyBadge = 35 }]) == ["VK344"])
    #expect(findings([Delegate("A") { $0.partyBadge = 40 }]) == [])
  }

  @Test func typedAttendanceIsComparedWithTheList() {
    var congress = Congress.of([Delegate("A", nil, .present), Delegate("B", nil, .excused)])
    congress.attendance = Attendance(2, 1, 1)
    #expect(congress.findings == [])
    congress.attendance = Attendance(3, 2, 1)
    #expect(congress.findings == ["VK341", "VK341"])
  }

  @Test func whatIsKnownOfSomeOnlyIsNamed() {
    var log = DiagnosticLog()
    Congress.of([Delegate("A", .male), Delegate("B"), Delegate("C", .female)]).check(into: &log)
    #expect(log.entries.map(\.message.en) == ["gender is not known of 1 of 3 delegates: B"])
    #expect(findings([Delegate("A"), Delegate("B")]) == [])
  }

  @Test func manyDelegatesOfOneNameAreCheckedQuickly() {
    let delegates = (0..<20_000).map { Delegate("Nguyễn Văn An", born: "\(1950 + $0 % 50)") }
    #expect(findings(delegates).count <= 2 * DiagnosticLog.limit)
  }
}
