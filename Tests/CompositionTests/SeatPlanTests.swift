import Composition
import DocumentModel
import Testing

/// Plans of a hall's seats.
@Suite struct SeatPlanTests {
  private func composed(_ seats: [String], _ plan: String = "") throws -> Composed {
    var draft = Draft()
    draft.congress =
      Draft.leastCongress.replacing("full-membership", with: "delegates") + "delegates:\n"
      + seats.enumerated().map { "  - { code: \"\($0)\", name: Lê Văn A\($0), seat: \"\($1)\" }\n" }.joined()
    draft.paper += "seats: { h: { for: delegates, as: d, seat: seat, words: ['{{ d.code }}']\(plan) } }\n"
    draft.body = ["- seats: h"]
    return try draft.composed()
  }

  /// A line for each row: what stands in its cells, "-" where nobody sits.
  private func hall(_ composed: Composed) -> [String] {
    for case .table(let table) in composed.document?.blocks ?? [] {
      return (0..<table.rows.count).map { index in
        table.rows[index].cells.map { cell in
          let words = cell.blocks.flatMap(\.paragraphs).map(\.shown).joined()
          return words.isEmpty ? "-" : words
        }.joined(separator: " ")
      }
    }
    return []
  }

  @Test func everybodySitsInTheirRowByNumber() throws {
    let composed = try composed(["B2", "A1", "AA1", "A3"])
    #expect(composed.findings == [])
    #expect(hall(composed) == ["**A** 1 - 3", "**B** - 0 -", "**AA** 2 - -"])
  }

  @Test func aSeatIsKnownHoweverItIsSpaced() throws {
    #expect(try hall(composed(["b-2", "A 01"])) == ["**A** 1 -", "**B** - 0"])
  }

  @Test func anAisleStandsAfterItsSeatAndTheHallMayBeLarger() throws {
    let hall = try hall(composed(["A2"], ", aisles: [1], rows: [A, B], seats: 3"))
    #expect(hall == ["**A** - - 0 -", "**B** - - - -"])
  }

  @Test(arguments: ["12", "A", "hàng A ghế 1", "A0", "A99999", "A61", "(x)"])
  func aSeatThatCannotBePlacedIsReportedAndLeftOut(_ seat: String) throws {
    let composed = try composed(["A1", seat])
    #expect(composed.findings.map { $0.prefix(5) } == ["VK829"])
    #expect(hall(composed) == ["**A** 0"])
  }

  @Test func nobodySeatedMakesNoPlan() throws {
    #expect(try hall(composed([])) == [])
  }
}
