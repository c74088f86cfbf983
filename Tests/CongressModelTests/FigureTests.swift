import Testing
import VietnameseText

@testable import CongressModel

struct FigureTests {
  @Test(
    arguments: [
      (15, 24, nil, PreviousTarget.Outcome.exceeded, 9, "160"),
      (15, 15, nil, .met, 0, "100"),
      (15, 14, nil, .missed, nil, "93,33"),
      (5, 3, Comparison.atMost, .exceeded, nil, "60"),
      (5, 6, .atMost, .missed, 1, "120"),
      (5, 6, .exactly, .missed, 1, "120"),
      (0, 2, nil, .exceeded, 2, nil),
    ] as [(Int, Int, Comparison?, PreviousTarget.Outcome, Int?, String?)])
  func targetIsMeasured(
    _ target: Int, _ result: Int, _ comparison: Comparison?, _ outcome: PreviousTarget.Outcome,
    _ excess: Int?,
    _ rate: String?
  ) {
    var record = PreviousTarget(id: "a", target: target, result: result)
    record.comparison = comparison
    #expect(record.outcome == outcome)
    #expect(record.excess == excess.map { DecimalNumber($0) })
    #expect(record.rate == rate.flatMap { DecimalNumber($0) })
  }

  @Test func rateOfFractionsIsExact() throws {
    var record = PreviousTarget()
    record.target = DecimalNumber("2,5")
    record.result = DecimalNumber("1,75")
    #expect(record.rate == DecimalNumber(70))
    record.result = DecimalNumber(coefficient: .max, decimals: 0)
    #expect(record.rate == nil)
  }

  @Test func figuresAreTypedNumbersPercentsAndDates() {
    #expect(
      Congress.sample.figures == [
        "congress.ordinal", "congress.previous_ordinal", "congress.term.from", "congress.term.to",
        "congress.previous_term.from", "congress.previous_term.to", "congress.date",
        "membership.branches.start",
        "membership.branches.end", "membership.members.start", "membership.members.end",
        "membership.official_members.end", "membership.staff", "membership.reported_share_of_staff",
        "previous_targets.admissions.target", "previous_targets.admissions.result",
        "elections.delegation.official_seats",
      ])
  }

  @Test func replacingAValueChangesItAndWhatDerivesFromIt() throws {
    let changed = try #require(Congress.sample.replacing("membership.members.end", with: .integer(70)))
    #expect(changed.membership?.members?.growth == 35)
    #expect(Congress.sample.replacing("membership.members.growth", with: .integer(1)) == nil)
    #expect(Congress.sample.replacing("membership.staff", with: .text("x")) == nil)
    #expect(Congress.sample.replacing("people.9.name", with: .text("x")) == nil)
    #expect(Congress.sample.replacing("people.2.name", with: .text("X"))?.people[1].name == "X")
  }

  @Test func dumpMarksComputedDerivedAndPersonalValues() {
    var congress = Congress()
    var person = Person(id: "an", name: "Lê An", positions: ["Bí thư"])
    person.phone = "0901234567"
    congress.people = [person]
    congress.annotations["people.an.name"] = Annotation(status: .derived, note: "nghe nói")
    #expect(
      congress.dump == """
        people.an.id = "an"
        people.an.name = "Lê An"  # derived, note: nghe nói
        people.an.positions.1 = "Bí thư"
        people.an.phone = (personal, not shown)
        people.an.title = "Bí thư"  # computed

        """)
  }
}

struct SchemaTests {
  @Test func namesOfFieldsAreSnakeCaseAndUnique() {
    checkNames(of: Congress.self)
  }

  private func checkNames<Root: Record>(of type: Root.Type) {
    let names = Root.fieldNames
    #expect(Set(names).count == names.count, "\(type)")
    #expect(
      names.allSatisfy { name in name.utf8.allSatisfy { $0 == 95 || (97...122).contains($0) } }, "\(type)")
    for field in Root.fields {
      #expect(field.isComputed == !field.sources.isEmpty, "\(type).\(field.name)")
      #expect(!(field.isComputed && field.isRequired), "\(type).\(field.name)")
      switch field.kind {
      case .record(let inner): checkNames(of: inner)
      case .records(let inner), .table(let inner), .keyed(let inner): checkNames(of: inner)
      default: break
      }
    }
  }

  @Test func personalFieldsAreThoseThatTellWhoSomeoneIs() {
    #expect(
      Person.fields.filter(\.isPersonal).map(\.name) == [
        "birth_date", "identity_number", "phone", "birth_year",
      ])
    #expect(
      Delegate.fields.filter(\.isPersonal).map(\.name) == [
        "birth_date", "home_place", "ethnicity", "religion", "party_admission", "party_official", "photo",
        "phone", "email", "birth_year",
      ])
  }

  @Test(arguments: [
    ("le-an", true), ("a1", true), ("congress-1", true), ("", false), ("-a", false), ("a-", false),
    ("a--b", false),
    ("1a", false), ("Le", false), ("lê", false), ("a_b", false), ("a.b", false), ("count", false),
  ]) func idIsKebabCase(_ text: String, _ isID: Bool) {
    #expect(Identifier.isWellFormed(text) == isID)
  }
}
