import Testing
import VietnameseText

@testable import CongressModel

struct DelegateOrderTests {
  private func names(_ congress: Congress, _ order: DelegateOrder) -> [String] {
    congress.sorted(congress.listedDelegates, by: order).compactMap { congress.delegates[$0].name }
  }

  @Test func namesGoByGivenFamilyMiddleAndThenTheEarlierBirth() {
    let expected = [
      ("Lê An", "1990"), ("Trần An", "1/1/1970"), ("Trần An", "2/1/1970"), ("Trần An", nil),
      ("Trần Văn An", nil),
      ("Bùi Ánh", nil), ("H'Lan Niê", nil), ("Lò Hoa", nil), ("Đỗ Hoà", nil), ("Rơ Chăm H'Phưng", nil),
      ("Y Thông", nil),
    ]
    let congress = Congress.of(expected.reversed().map { Delegate($0.0, born: $0.1) })
    let sorted = congress.sorted(congress.listedDelegates, by: .name).map { congress.delegates[$0] }
    #expect(sorted.map(\.name) == expected.map(\.0))
    #expect(
      sorted.map { $0.birthDate?.short() } == expected.map { $0.1.flatMap { PartialDate($0)?.short() } })
  }

  @Test func theGivenNameMayBeStated() {
    let congress = Congress.of([Delegate("Lê Bình"), Delegate("Y Thông Aban") { $0.givenName = "Aban" }])
    #expect(names(congress, .name) == ["Y Thông Aban", "Lê Bình"])
  }

  @Test func numbersOfAFieldGiveTheOrder() {
    let congress = Congress.of(
      [("A", "010"), ("B", nil), ("C", "9"), ("D", "x"), ("E", "9")].map { name, code in
        Delegate(name) { $0.code = code }
      })
    #expect(names(congress, .field("code")) == ["C", "E", "A", "B", "D"])
    #expect(names(congress, .given) == ["A", "B", "C", "D", "E"])
  }

  @Test func anOrderIsAskedForByItsWord() {
    #expect(DelegateOrder("name") == .name)
    #expect(DelegateOrder("given") == .given)
    #expect(DelegateOrder("number") == .field("number"))
    #expect(DelegateOrder("birth_date") == nil)
    #expect(DelegateOrder("nmae") == nil)
  }

  private let mixed = Congress.of(
    [
      ("Lê An", "Công an", "A"), ("Lê Ba", nil, "b"), ("Lê Chi", "quan-su", "a"),
      ("Lê Dung", "Chi bộ 3", nil),
      ("Lê Ân", "công  AN", "B"),
    ].map { name, delegation, unit in
      Delegate(name) { ($0.delegation, $0.unit) = (delegation, unit) }
    }, [Delegation("Quân sự", id: "quan-su"), Delegation("Trống"), Delegation("Công an")])

  private func text(_ groups: [DelegateGroup]) -> [String] {
    groups.map { group in
      "\(group.name ?? "-"): " + group.indices.compactMap { mixed.delegates[$0].name }.joined(separator: ", ")
    }
  }

  @Test func delegationsStandInTheOrderOfProtocolThenAsTheyAppear() {
    #expect(
      text(mixed.delegateGroups(by: .delegation, order: .name)) == [
        "Quân sự: Lê Chi", "Công an: Lê An, Lê Ân", "Chi bộ 3: Lê Dung", "-: Lê Ba",
      ])
  }

  @Test func unitsStandAsTheyAppear() {
    #expect(
      text(mixed.delegateGroups(by: .unit, order: .given)) == [
        "A: Lê An, Lê Chi", "b: Lê Ba, Lê Ân", "-: Lê Dung",
      ])
    #expect(text(mixed.delegateGroups(by: .none, order: .name)).count == 1)
    #expect(Congress().delegateGroups(by: .none, order: .name).isEmpty)
  }

  @Test func anEntryThatRepeatsAnotherIsNotListed() {
    let congress = Congress.of([Delegate("Lê An", id: "a"), Delegate("Lê An") { $0.sameAs = "a" }])
    #expect(congress.listedDelegates == [0])
  }
}
