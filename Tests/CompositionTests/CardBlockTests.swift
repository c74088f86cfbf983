import Composition
import DocumentModel
import Geometry
import Testing

/// Cards as papers define them.
@Suite struct CardBlockTests {
  private static let delegates = """
    delegates:
      - { id: b, code: "002", name: Trần Văn Bình, seat: A2, gender: nam }
      - { id: a, code: "001", name: Nguyễn Thị An, gender: nữ }

    """

  private func draft(_ card: String, _ blocks: String) -> Draft {
    var draft = Draft()
    draft.congress =
      Draft.leastCongress.replacing("full-membership", with: "delegates") + Self.delegates
    draft.paper += "cards: { c: { width: 85 mm, height: 54 mm, \(card), blocks: [\(blocks)] } }\n"
    draft.body = ["- cards: c"]
    return draft
  }

  private func cards(_ composed: Composed) -> Cards? {
    for case .cards(let cards) in composed.document?.blocks ?? [] { return cards }
    return nil
  }

  @Test func aCardIsMadeForEachElementInTheOrderAskedFor() throws {
    let composed = try draft(
      "for: delegates, as: d, order: { by: name, as: name }, gap: 2 mm, padding: 3 mm, border: 0.5 pt, folded: yes, align: middle",
      "{ paragraph: '{{ d.name }}' }, { paragraph: 'Ghế {{ d.seat }}', missing: omit }"
    ).composed()
    let cards = try #require(self.cards(composed))
    #expect(
      cards.cards.map { $0.blocks.flatMap(\.paragraphs).map(\.shown) } == [
        ["Nguyễn Thị An"], ["Trần Văn Bình", "Ghế A2"],
      ])
    #expect(cards.size == Size(width: .mm(85), height: .mm(54)))
    #expect(cards.gap == .mm(2) && cards.padding == .mm(3) && cards.border == .pt(0.5))
    #expect(cards.isFolded && cards.alignment == .middle)
    #expect(cards.marks == Cards.CropMarks(length: .mm(4), offset: .mm(1), thickness: .pt(0.25)))
  }

  @Test func cardsAllAlikeAreMadeAsOftenAsTheDataSay() throws {
    var draft = draft("copies: attendance.present, marks: no", "{ paragraph: Phiếu }")
    draft.congress += "attendance: { summoned: 5, present: 5, absent: 0 }\n"
    let cards = try #require(self.cards(draft.composed()))
    #expect(cards.cards.count == 5)
    #expect(cards.marks == nil)
  }

  @Test func aCodeHoldsTheWordsOfItsTemplate() throws {
    let composed = try draft("for: delegates", "{ code: '{{ each.code }}', size: 20 mm }").composed()
    #expect(composed.findings == [])
    let figures = try #require(cards(composed)).cards.flatMap(\.blocks).compactMap { block -> Figure? in
      if case .figure(let figure) = block { figure } else { nil }
    }
    #expect(figures.map(\.alternativeText) == ["002", "001"])
    guard case .code(let code)? = figures.first?.content else {
      Issue.record("no code")
      return
    }
    // Version 1 of the symbol, whose corner is the finder pattern: seven dark squares, then a light one.
    #expect(code.side == 21)
    #expect(code.isDark.prefix(8) == [true, true, true, true, true, true, true, false])
  }

  @Test func aCodeTellsNothingElseOfAPersonUnlessAsked() throws {
    let block = "{ code: '{{ each.code }} {{ each.name }}', size: 20 mm }"
    #expect(try draft("for: delegates", block).composed().findings.first?.hasPrefix("VK827 ") == true)
    let composed = try draft(
      "for: delegates", "{ code: '{{ each.code }} {{ each.name }}', size: 20 mm, personal: yes }"
    ).composed()
    #expect(composed.findings == [])
  }

  @Test func aCodeTooLongIsRefused() throws {
    let long = String(repeating: "a", count: 2_332)
    #expect(
      try draft("for: delegates", "{ code: \(long), size: 20 mm }").composed().findings.first?.hasPrefix(
        "VK826 ") == true)
  }

  @Test func whereThereIsNoPhotographAFrameIsLeft() throws {
    let composed = try draft(
      "for: delegates",
      "{ row: [{ width: 20 mm, blocks: [{ portrait: { from: each.photo, missing: omit }, width: 18 mm, height: 24 mm }] }, { blocks: [{ paragraph: '{{ each.name }}' }] }] }"
    ).composed()
    #expect(composed.findings == [])
    guard case .grid(let grid)? = cards(composed)?.cards.first?.blocks.first else {
      Issue.record("no row")
      return
    }
    #expect(grid.columns == [.fixed(.mm(20)), .remainder])
    guard case .figure(let figure)? = grid.rows.first?.first?.blocks.first else { return }
    #expect(figure.content == .frame(.pt(0.5)))
    #expect(figure.size == Size(width: .mm(18), height: .mm(24)))
  }

  @Test func anUnknownSetOfCardsIsReported() throws {
    var draft = draft("for: delegates", "{ paragraph: a }")
    draft.body = ["- cards: cc"]
    #expect(try draft.composed().findings.first?.hasPrefix("VK807 ") == true)
  }
}
