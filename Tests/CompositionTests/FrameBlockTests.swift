import Composition
import DocumentModel
import Geometry
import Testing

/// Marks, themes, issuers with a superior, several signatures, mirrored margins.
@Suite struct FrameBlockTests {

  @Test func circulationStandsAtThePacksPlaceOnThePagesItSays() throws {
    var draft = Draft()
    draft.facts.append("circulation: internal")
    draft.paper = draft.paper.replacing("id: note", with: "id: resolution")
    let page = try #require(try draft.composed().document).page
    #expect(page.marks.map(\.role.rawValue) == ["circulation"])
    #expect(page.marks.first?.place == .fromTop(.mm(10)) && page.marks.first?.pages == .first)
    #expect(page.marks.first?.inlines.map(\.shown) == ["LƯU HÀNH NỘI BỘ"])
  }

  @Test(arguments: [
    ("circulation: Tài liệu đại hội", "circulation", "TÀI LIỆU ĐẠI HỘI"),
    ("no_media: yes", "no-media", "KHÔNG PHỔ BIẾN TRÊN PHƯƠNG TIỆN THÔNG TIN ĐẠI CHÚNG"),
  ]) func marksMayBeAnyWords(_ fact: String, _ role: String, _ words: String) throws {
    var draft = Draft()
    draft.facts.append(fact)
    draft.paper = draft.paper.replacing("id: note", with: "id: resolution")
    let marks = try #require(try draft.composed().document).page.marks
    #expect(marks.map(\.role.rawValue) == [role])
    #expect(marks.flatMap(\.inlines).map(\.shown).joined() == words)
  }

  @Test func aMarkThePackDoesNotHaveIsReportedWithTheNearest() throws {
    var draft = Draft()
    draft.facts.append("circulation: internl")
    draft.paper = draft.paper.replacing("id: note", with: "id: resolution")
    let messages = try draft.composed().messages
    #expect(messages.count == 1 && messages[0].contains("did you mean “internal”?"))
  }

  @Test func draftSecrecyAndUrgencyStandUnderTheNumber() throws {
    var draft = Draft()
    draft.facts += ["draft: 2", "secrecy: confidential", "urgency: urgent"]
    draft.paper = draft.paper.replacing("id: note", with: "id: resolution")
    let composed = try draft.composed()
    #expect(composed.texts("draft") == ["Dự thảo lần~2"])
    #expect(composed.texts("secrecy") == ["MẬT"] && composed.texts("urgency") == ["KHẨN"])
    #expect(composed.document?.page.marks == [])
  }

  @Test func aMarkOfTheLastPageBelongsToTheLastSection() throws {
    var draft = Draft()
    draft.facts += ["no_media: yes", "circulation: internal"]
    draft.paper = draft.paper.replacing("id: note", with: "id: resolution")
    draft.paper += "appendices: [{ title: A, blocks: [{ paragraph: B. }] }]\n"
    let document = try #require(try draft.composed().document)
    #expect(document.page.marks.map(\.role.rawValue) == ["circulation"])
    let sections = document.blocks.compactMap { block -> SectionStart? in
      if case .section(let section) = block { section } else { nil }
    }
    #expect(sections.map { $0.page.marks.map(\.role.rawValue) } == [["no-media"]])
  }

  // MARK: Theme, issuer

  @Test func theThemeTakesThePlaceOfTypeAndSubject() throws {
    var draft = Draft()
    draft.congress = draft.congress.replacing("ordinal: 4", with: "ordinal: 4, theme: Đoàn kết đổi mới")
    draft.paper += "theme: { from: congress.theme, committee: Ban Chấp hành khoá III, congress: Đại hội }\n"
    let composed = try draft.composed()
    #expect(composed.texts("theme") == ["ĐOÀN KẾT ĐỔI MỚI"])
    #expect(composed.texts("theme-note") == ["(Báo cáo của Ban Chấp hành khoá~III trình Đại hội)"])
    #expect(composed.texts("type") == [] && composed.texts("subject") == [])
    #expect(composed.texts("subject-mark") == ["-----"])
  }

  @Test func withoutAThemeTypeAndSubjectStand() throws {
    var draft = Draft()
    draft.paper += "theme: { from: congress.theme, committee: A, congress: B }\n"
    #expect(try draft.composed().texts("type") == ["GHI CHÉP"])
  }

  @Test func aCommitteeStandsUnderItsSuperior() throws {
    var draft = Draft()
    draft.congress = draft.congress.replacing(
      "name: Đảng bộ A", with: "name: Đảng bộ A, committee: Đảng uỷ A, superior: { name: Đảng bộ tỉnh B }")
    draft.paper = draft.paper.replacing("issuer: congress", with: "issuer: grassroots-committee")
    let composed = try draft.composed()
    #expect(composed.texts("superior") == ["ĐẢNG~BỘ TỈNH~B"] && composed.texts("issuer") == ["ĐẢNG~UỶ~A"])
    #expect(composed.texts("number") == ["Số [12 mm]-GC/ĐU"])
  }

  @Test func aPaperOfAnotherKindOfCongressIsAnError() throws {
    var draft = Draft()
    draft.paper += "kinds: [branch]\n"
    #expect(try draft.composed().findings == ["VK806 note.yaml:1:1"])
  }

  // MARK: Signatures

  @Test func thePositionUnderTheAuthorityIsThePacks() throws {
    var draft = Draft()
    draft.paper = draft.paper.replacing("by: presidium", with: "by: committee")
    #expect(try draft.composed().texts("authority") == ["T/M ĐẢNG UỶ"])
    #expect(try draft.composed().texts("position") == ["BÍ THƯ"])
  }

  @Test(arguments: [1, 2, 3, 4, 20]) func severalSignaturesStandBesideOneAnother(_ count: Int) throws {
    let one = "{ by: presidium, signer: { from: papers.resolution.signer, missing: blank } }"
    var draft = Draft()
    let list = [String](repeating: one, count: count).joined(separator: ", ")
    draft.paper =
      draft.paper.split(separator: "\n").filter { !$0.hasPrefix("signature:") }.joined(separator: "\n")
      + "\nsignature: [\(list)]\n"
    let composed = try draft.composed()
    let rows = (composed.document?.blocks ?? []).compactMap { block -> Int? in
      if case .grid(let grid) = block, grid.role.rawValue == "foot" { grid.columns.count } else { nil }
    }
    #expect(composed.texts("authority").count == count)
    #expect(rows.allSatisfy { $0 <= 3 } && rows.count == [1: 1, 2: 1, 3: 1, 4: 2, 20: 7][count])
  }

  // MARK: Duplex

  @Test func marginsChangePlacesOnBothSidesOfASheetIfAsked() throws {
    var draft = Draft()
    #expect(try draft.composed().document?.page.isMirrored == false)
    draft.options.isDuplex = true
    #expect(try draft.composed().document?.page.isMirrored == true)
  }
}
