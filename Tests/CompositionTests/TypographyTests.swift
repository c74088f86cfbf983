import Composition
import DocumentModel
import Testing

/// Spaces, capitals and emphasis.
@Suite struct TypographyTests {
  private func body(_ prose: String, _ change: (inout Draft) -> Void = { _ in }) throws -> [String] {
    var draft = Draft()
    draft.prose = prose
    change(&draft)
    return try draft.composed().body
  }

  @Test(arguments: [
    ("Có {{ congress.ordinal }} đảng viên", "Có 4~đảng viên"),
    ("Tổng số {{ congress.ordinal }} người", "Tổng số~4~người"),
    ("lần **thứ** {{ congress.ordinal : roman }}", "lần~**thứ**~IV"),
    ("đồng chí\n{{ organisation.name }}", "đồng chí~Đảng bộ A"),
    ("ngày\n*{{ congress.ordinal }}* tháng {{ congress.ordinal }}", "ngày~*4* tháng~4"),
  ]) func spacesAreBoundAcrossTheBordersOfValues(_ prose: String, _ expected: String) throws {
    #expect(try body(prose) == [expected])
  }

  @Test func aLineBreakPartsWords() throws {
    #expect(try body("Con số\\\n{{ congress.ordinal }} đảng viên") == ["Con số⏎4~đảng viên"])
  }

  @Test func aBlankStandsForAWord() throws {
    let text = try body("Khoá {{ organisation.committee }} khoá {{ congress.ordinal }} năm") {
      $0.options.blanksForMissing = true
    }
    #expect(text == ["Khoá [50 mm] khoá~4 năm"])
  }

  @Test(arguments: [
    ("Một *nghiêng* và **đậm**.", "Một *nghiêng* và **đậm**."),
    ("**đậm *cả hai* hết**", "**đậm *****cả hai***** hết**"),
    ("*{{ organisation.name }}*", "*Đảng bộ A*"),
    ("\\*không\\*", "*không*"),
  ]) func emphasisIsKept(_ prose: String, _ expected: String) throws {
    #expect(try body(prose) == [expected])
  }

  @Test func capitalsAreSetByThePack() throws {
    let composed = try body("Đảng uỷ, ỷ lại, *kỹ nghệ*, đường") { $0.rules = ["elements.body.case": "upper"] }
    // The element says nothing of its own here, so "base" would have to.
    #expect(composed == ["Đảng uỷ, ỷ lại, *kỹ nghệ*, đường"])
    let raised = try body("Đảng uỷ, ỷ lại, *kỹ nghệ*, đường") { $0.rules = ["elements.base.case": "upper"] }
    #expect(raised == ["ĐẢNG UỶ, Ỷ LẠI, *KỸ NGHỆ*, ĐƯỜNG"])
  }

  @Test func textIsComposedInNFC() throws {
    let decomposed = "Đảng u\u{309} v\u{F9}ng sa\u{302}u"
    let text = try #require(try body(decomposed).first)
    #expect(Array(text.unicodeScalars) == Array("Đảng ủ v\u{F9}ng sâu".unicodeScalars))
  }

  @Test func nodesAreNumberedInReadingOrder() throws {
    var draft = Draft()
    draft.prose = "# Một\n\n- hai\n- ba"
    let document = try #require(try draft.composed().document)
    let numbers = document.blocks.flatMap(\.numbers)
    #expect(numbers == Array(numbers.indices))
  }

  @Test func everyRoleHasAStyle() throws {
    var draft = Draft()
    draft.prose = "# Một\n\nLời:\n\n- hai"
    let composed = try draft.composed()
    let document = try #require(composed.document)
    #expect(composed.paragraphs.filter { document.styles[$0.role] == nil }.map(\.role) == [])
    #expect(document.styles[.pageNumber] != nil)
  }
}

extension Block {
  /// The numbers of the block and of those inside.
  fileprivate var numbers: [Int] {
    switch self {
    case .paragraph(let paragraph): [paragraph.id.number]
    case .area, .table, .figure, .contents, .kept, .cards, .section: [id.number]
    case .grid(let grid): [grid.id.number] + grid.rows.joined().flatMap { $0.blocks.flatMap(\.numbers) }
    }
  }
}
