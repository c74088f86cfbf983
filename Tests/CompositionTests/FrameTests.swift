import Composition
import DocumentModel
import Testing

/// What stands around the body: masthead, signature, confirmation; and what the file says about itself.
@Suite struct FrameTests {
  private func draft(kind: String, name: String = "Đảng bộ xã Bình Khánh") -> Draft {
    var draft = Draft()
    draft.congress = Draft.leastCongress.replacing("full-membership", with: kind)
      .replacing("Đảng bộ A", with: name)
    return draft
  }

  // MARK: Masthead

  @Test(arguments: [
    ("delegates", "Đảng bộ xã Bình Khánh", ["ĐẠI~HỘI~ĐẠI~BIỂU", "ĐẢNG~BỘ XÃ~BÌNH~KHÁNH LẦN~THỨ~IV"]),
    (
      "full-membership", "Đảng bộ xã Bình Khánh",
      ["ĐẠI~HỘI TOÀN~THỂ~ĐẢNG~VIÊN", "ĐẢNG~BỘ XÃ~BÌNH~KHÁNH LẦN~THỨ~IV"]
    ),
    ("branch", "Chi bộ Trường Mầm non Ỷ La", ["ĐẠI~HỘI CHI~BỘ TRƯỜNG~MẦM~NON Ỷ~LA LẦN~THỨ~IV"]),
  ]) func theIssuersLinesFollowTheKindOfCongress(_ kind: String, _ name: String, _ lines: [String]) throws {
    let composed = try draft(kind: kind, name: name).composed()
    #expect(composed.texts("issuer") == lines)
    #expect(composed.texts("separator") == ["*"])
    #expect(composed.texts("title") == ["ĐẢNG CỘNG SẢN VIỆT NAM"])
  }

  @Test func anUnknownIssuerIsAnError() throws {
    var draft = Draft()
    draft.paper = Draft.paperHead.replacing("issuer: congress", with: "issuer: office-of-nothing")
    #expect(try draft.composed().findings.contains("VK465 note.yaml:1:1"))
  }

  @Test(arguments: [
    (nil, "Số [12 mm]-GC/ĐH"), (5, "Số~05-GC/ĐH"), (25, "Số~25-GC/ĐH"), (1587, "Số~1587-GC/ĐH"),
  ])
  func theNumberHasTwoDigitsAndNoDots(_ number: Int?, _ text: String) throws {
    var draft = Draft()
    if let number { draft.facts.append("number: \(number)") }
    #expect(try draft.composed().texts("number") == [text])
  }

  @Test(arguments: [
    ("26/6/2020", "ngày~26~tháng~6~năm~2020"), ("05/12/2020", "ngày~05~tháng~12~năm~2020"),
    ("9/2/2020", "ngày~09~tháng~02~năm~2020"), ("1/3/2020", "ngày~01~tháng~3~năm~2020"),
  ]) func theDateIsPaddedAsThePackSays(_ date: String, _ text: String) throws {
    var draft = Draft()
    draft.facts.append("date: \(date)")
    #expect(try draft.composed().texts("date") == ["Huế, " + text])
  }

  @Test func thePackDecidesOnPadding() throws {
    var draft = Draft()
    draft.facts.append("date: 1/6/2020")
    draft.rules = ["date.pad-day-below": "1", "date.pad-month-below": "10"]
    #expect(try draft.composed().texts("date") == ["Huế, ngày~1~tháng~06~năm~2020"])
  }

  @Test func aCongressWithoutOrdinalIsNamedByItsTerm() throws {
    var draft = draft(kind: "branch", name: "Chi bộ Ỷ La")
    draft.congress = draft.congress.replacing("ordinal: 4, ", with: "")
    let issuer = try draft.composed().texts("issuer")
    #expect(issuer == ["ĐẠI~HỘI CHI~BỘ Ỷ~LA NHIỆM~KỲ~2020~-~2025"])
  }

  @Test func aMissingPartOfANameLeavesABlankBetweenItsWords() throws {
    var draft = draft(kind: "delegates")
    draft.rules["issuers.congress.delegates"] = "{{ organisation.name }} {{ congress.session }}"
    draft.options.blanksForMissing = true
    #expect(try draft.composed().texts("issuer") == ["ĐẢNG~BỘ XÃ~BÌNH~KHÁNH~[50 mm]"])
  }

  // MARK: Type and subject

  @Test func typeAndSubjectStandAboveTheBody() throws {
    var draft = Draft()
    draft.paper = Draft.paperHead
      .replacing("về việc A", with: "\"về {{ congress.full_name : lower-first }}\"")
    let composed = try draft.composed()
    #expect(composed.texts("type") == ["GHI CHÉP"])
    #expect(composed.texts("subject") == ["về~đại~hội Đảng~bộ~A lần~thứ~IV"])
    #expect(composed.texts("subject-mark") == ["-----"])
  }

  @Test func theFileTellsWhatItIs() throws {
    var draft = draft(kind: "full-membership")
    draft.facts.append("date: 27/6/2020")
    let metadata = try #require(try draft.composed().document?.metadata)
    #expect(metadata.title == "Ghi chép về việc A")
    #expect(metadata.subject == "về việc A")
    #expect(metadata.author == "Đại hội toàn thể đảng viên Đảng bộ xã Bình Khánh lần thứ IV")
    #expect(metadata.date == "2020-06-27T00:00:00+07:00")
    #expect(metadata.language == "vi-VN")
  }

  @Test func theDateOfTheFileIsTheCongresssUnlessGiven() throws {
    var draft = Draft()
    #expect(try draft.composed().document?.metadata.date == "2020-06-26T00:00:00+07:00")
    draft.options.metadataDate = "2021-01-02T03:04:05Z"
    #expect(try draft.composed().document?.metadata.date == "2021-01-02T03:04:05Z")
  }

  // MARK: Signature and confirmation

  private static let confirmation = """
    confirmation:
      unless: organisation.sealed
      by: committee
      position: { from: papers.resolution.confirmer_position, missing: blank }
      signer: { from: papers.resolution.confirmer, missing: blank }

    """
  private static let people = """
    people:
      - { id: a, name: Lê Văn An }
      - { id: b, name: Trần Thị Bình }

    """

  private func signed(_ congress: String) throws -> Composed {
    var draft = Draft()
    draft.congress = congress + Self.people
    draft.facts += ["signer: a", "confirmer: b", "confirmer_position: Phó Bí thư"]
    draft.paper += Self.confirmation
    return try draft.composed()
  }

  @Test func aSealedCongressIsNotConfirmed() throws {
    let composed = try signed(Draft.leastCongress)
    #expect(composed.texts("authority") == ["T/M ĐOÀN CHỦ TỊCH"])
    #expect(composed.texts("signer") == ["Lê Văn~An"])
    #expect(composed.texts("confirmation") == [] && composed.texts("position") == [])
    #expect(composed.areas == ["signature"])
  }

  @Test(arguments: ["sealed: false", "short_name: A"])
  func aCongressWithoutASealIsConfirmed(_ sealed: String) throws {
    let composed = try signed(Draft.leastCongress.replacing("sealed: true", with: sealed))
    #expect(composed.texts("authority") == ["T/M ĐOÀN CHỦ TỊCH", "T/M ĐẢNG UỶ"])
    #expect(composed.texts("confirmation") == ["Xác nhận chữ ký của đồng~chí~Lê Văn~An"])
    #expect(composed.texts("position") == ["PHÓ BÍ THƯ"])
    #expect(composed.texts("signer") == ["Lê Văn~An", "Trần Thị~Bình"])
    #expect(composed.areas == ["signature", "confirmation-signature"])
  }

  @Test func aBranchIsConfirmedByItself() throws {
    let congress = Draft.leastCongress.replacing("sealed: true", with: "sealed: false")
      .replacing("full-membership", with: "branch")
    #expect(try signed(congress).texts("authority") == ["T/M ĐOÀN CHỦ TỊCH", "T/M CHI BỘ"])
  }

  @Test func unknownSignersLeaveBlanksOfTheirOwnWidth() throws {
    var draft = Draft()
    draft.congress = Draft.leastCongress.replacing("sealed: true", with: "sealed: false")
    draft.paper += Self.confirmation
    let composed = try draft.composed()
    #expect(composed.texts("signer") == ["[50 mm]", "[50 mm]"])
    #expect(composed.texts("confirmation") == ["Xác nhận chữ ký của đồng~chí [32 mm]"])
    #expect(composed.texts("position") == ["[50 mm]"])
  }

  @Test func aSignatureThePackDoesNotKnowIsAnError() throws {
    var draft = Draft()
    draft.paper = Draft.paperHead.replacing("by: presidium", with: "by: presidum")
    #expect(
      try draft.composed().messages == [
        "Layouts/rules/party-hd36.yaml: error: the rule pack “party-hd36” has no "
          + "“signatures.presidum.authority”, which this paper needs [VK453]\n"
          + "    hint: did you mean “signatures.presidium.authority”?"
      ])
  }

  @Test func aRoleThePackDoesNotKnowIsAnError() throws {
    var draft = Draft()
    draft.body = ["- { paragraph: Lời., role: verse }"]
    #expect(try draft.composed().findings == ["VK453 Layouts/rules/party-hd36.yaml"])
  }
}

extension Composed {
  /// The roles of the areas kept free, in reading order.
  fileprivate var areas: [String] {
    document?.blocks.flatMap { block -> [Block] in
      guard case .grid(let grid) = block else { return [block] }
      return grid.rows.joined().flatMap(\.blocks)
    }.compactMap { block in
      guard case .area(let area) = block else { return nil }
      return area.role.rawValue
    } ?? []
  }
}
