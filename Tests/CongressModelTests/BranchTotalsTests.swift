import Testing
import VietnameseText

@testable import CongressModel

struct BranchTotalsTests {
  private func branch(
    _ name: String, _ start: Int?, _ end: Int?, group: String? = nil, rating: String? = nil,
    target: (Int, Int)? = nil
  ) -> Branch {
    var branch = Branch()
    (branch.name, branch.group, branch.rating) = (name, group, rating)
    branch.members = Headcount(start: start, end: end)
    branch.officialMembers = Headcount(start: nil, end: end)
    branch.admitted = 1
    if let target {
      var one = PreviousTarget()
      (one.name, one.unit) = ("Kết nạp", "đảng viên")
      (one.target, one.result) = (DecimalNumber(target.0), DecimalNumber(target.1))
      branch.previousTargets = [one]
    }
    return branch
  }

  private func value(_ path: String, _ branches: [Branch]) -> FieldValue? {
    var congress = Congress()
    congress.branches = branches
    guard case .found(let value, _, _) = congress.lookup(path) else { return nil }
    return value
  }

  @Test func sumsAreOfWhatIsKnownAndWhatIsMissingIsNamed() throws {
    let branches = [
      branch("A", 10, 12, rating: "tốt", target: (2, 3)), branch("B", nil, 20, rating: "tốt", target: (4, 1)),
      branch("C", 30, 33),
    ]
    #expect(value("branch_totals.members.start", branches)?.number == DecimalNumber(40))
    #expect(value("branch_totals.members.end", branches)?.number == DecimalNumber(65))
    // 65 members in 3 branches.
    #expect(value("branch_totals.average_members", branches)?.number == DecimalNumber("21,7"))
    // Of A and C alone: from 40 to 45.
    #expect(value("branch_totals.growth_percent", branches)?.number == DecimalNumber("12,5"))
    #expect(value("branch_totals.complete", branches)?.number == DecimalNumber(1))
    #expect(branches[1].lacking == ["số đảng viên đầu nhiệm kỳ"])
    #expect(branches[2].lacking == ["xếp loại", "kết quả chỉ tiêu"])
  }

  @Test func oneTargetOfManyBranchesIsOneLine() throws {
    let branches = [
      branch("A", 1, 1, target: (2, 3)), branch("B", 1, 1, target: (4, 1)), branch("C", 1, 1, target: (1, 1)),
    ]
    let totals = TargetTotal.all(of: branches)
    let total = try #require(totals.first)
    #expect(totals.count == 1 && total.count == 3)
    #expect((total.exceeded, total.met, total.missed) == (1, 1, 1))
    #expect(total.target == DecimalNumber(7) && total.result == DecimalNumber(5))
    #expect(total.reachedPercent == DecimalNumber("66,67"))
  }

  @Test func sharesAreNotAddedUp() throws {
    var branch = branch("A", 1, 1, target: (90, 95))
    branch.previousTargets[0].unit = "%"
    let total = try #require(TargetTotal.all(of: [branch, branch]).first)
    #expect(total.target == nil && total.result == nil && total.exceeded == 2)
  }

  @Test func rankingsTakeTheGreatestFirstAndLeaveOutTheUnknown() throws {
    let branches = [branch("A", 10, 12), branch("B", nil, 50), branch("C", 10, 20)]
    func names(_ path: String) -> [String?] {
      guard case .list(let list)? = value(path, branches) else { return [] }
      return list.map { if case .record(let record) = $0 { (record as? Branch)?.name } else { nil } }
    }
    #expect(names("branch_totals.largest") == ["B", "C", "A"])
    #expect(names("branch_totals.fastest") == ["C", "A"])
  }

  @Test func groupsAddUpToTheWhole() throws {
    let branches = [
      branch("A", 10, 12, group: "Khu phố"), branch("B", 5, 5), branch("C", 1, 2, group: "Trường học"),
      branch("D", 1, 1, group: "Khu phố"),
    ]
    let groups = BranchGroup.all(of: branches)
    #expect(groups.map(\.label) == ["Khu phố", "Trường học", "Chưa rõ"])
    #expect(groups.map(\.count) == [2, 1, 1])
    #expect(groups.compactMap(\.members?.end).reduce(0, +) == 20)
  }
}
