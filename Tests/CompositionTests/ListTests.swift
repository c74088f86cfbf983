import Composition
import DocumentModel
import Testing

/// Lists of the prose, of the data and of the paper.
@Suite struct ListTests {
  private func composed(_ prose: String) throws -> Composed {
    var draft = Draft()
    draft.prose = prose
    return try draft.composed()
  }

  @Test func itemsTakeTheMarkOfThePack() throws {
    var draft = Draft()
    draft.prose = "- một\n- hai\n  - trong\n\n  tiếp"
    #expect(try draft.composed().body == ["-~một", "-~hai", "-~trong", "tiếp"])
    draft.rules = ["list.prefix": "+ "]
    #expect(try draft.composed().body.first == "+~một")
    #expect(try draft.composed().texts("list-item").count == 3)
  }

  @Test(arguments: [
    ("Gồm:\n\n- một\n\nHết.", [true, false, false]),
    ("Gồm:\n\n1. một\n\nHết.", [true, false, false]),
    ("Một.\n\nHai.", [false, false]),
    ("- một:\n\n  - trong", [false, false]),
    ("Một.\n\n| A |\n|---|\n| 1 |", [true]),
  ]) func theWordsThatLeadIntoAListOrTableStayWithIt(_ prose: String, _ kept: [Bool]) throws {
    let paragraphs = try composed(prose).document?.blocks.compactMap { block -> Bool? in
      guard case .paragraph(let paragraph) = block,
        ["body", "list-item"].contains(paragraph.role.rawValue)
      else { return nil }
      return paragraph.keepsWithNext
    }
    #expect(paragraphs == kept)
  }

  @Test func aThematicBreakIsAnError() throws {
    #expect(try composed("Một.\n\n---\n\nHai.").findings == ["VK809 text.md:3:1"])
  }

  // MARK: Lists of the data

  @Test(arguments: [
    ("[A]", ["-~A,"]), ("[A, B]", ["-~A;", "-~B,"]), ("[A, B, C]", ["-~A;", "-~B;", "-~C,"]),
  ]) func basesEndInTheStopsOfThePack(_ bases: String, _ expected: [String]) throws {
    var draft = Draft()
    draft.facts = ["bases: \(bases)"]
    draft.body = ["- bases: papers.resolution.bases"]
    #expect(try draft.composed().texts("basis") == expected)
  }

  @Test(arguments: [("[A]", ["-~A."]), ("[A, B, C]", ["-~A,", "-~B,", "-~C."])])
  func recipientsEndInTheStopsOfThePack(_ recipients: String, _ expected: [String]) throws {
    var draft = Draft()
    draft.facts = ["recipients: \(recipients)"]
    draft.paper += "recipients: papers.resolution.recipients\n"
    draft.body = ["- paragraph: Lời."]
    let composed = try draft.composed()
    #expect(composed.texts("recipient") == expected)
    #expect(composed.texts("recipients-head") == ["Nơi nhận:"])
  }

  @Test func withoutRecipientsTheirHeadIsLeftOut() throws {
    var draft = Draft()
    draft.paper += "recipients: { from: papers.resolution.recipients, missing: omit }\n"
    let composed = try draft.composed()
    #expect(composed.texts("recipients-head") == [] && composed.texts("recipient") == [])
    #expect(composed.findings == ["VK457 note.yaml:12:13"])
  }

  @Test func stopsFollowThePack() throws {
    var draft = Draft()
    draft.facts = ["bases: [A, B]"]
    draft.body = ["- bases: papers.resolution.bases"]
    draft.rules = ["bases.prefix": "", "bases.end": ".", "bases.last": "!"]
    #expect(try draft.composed().texts("basis") == ["A.", "B!"])
  }

  @Test(arguments: [
    ("- bases: organisation.name", "VK467 note.yaml:13:12"), ("- bases: agenda", "VK460 note.yaml:13:12"),
    ("- { for: organisation.name, as: x, blocks: [] }", "VK467 note.yaml:13:12"),
  ]) func whatIsNoListOfTextsIsAnError(_ block: String, _ finding: String) throws {
    var draft = Draft()
    draft.congress += "agenda: [{ text: A }]\n"
    draft.body = [block]
    #expect(try draft.composed().findings == [finding])
  }

  // MARK: Repetition and choice

  @Test func blocksAreRepeatedForEachElement() throws {
    var draft = Draft()
    draft.congress += """
      agenda: [{ text: A }, { id: b, text: B }]
      work: [{ name: M, results: [x, y] }, { name: N }]

      """
    draft.body = [
      "- { for: agenda, as: item, blocks: [{ paragraph: \"{{ item.text }}.\" }] }",
      "- for: work",
      "  as: area",
      "  blocks:",
      "    - { for: area.results, as: result, blocks: [{ paragraph: \"{{ area.name }}: {{ result }}\" }] }",
    ]
    #expect(try draft.composed().body.prefix(2) == ["A.", "B."])
    #expect(try draft.composed().body.dropFirst(2) == ["M: x", "M: y"])
  }

  @Test func aNameHoldsInItsBlocksOnly() throws {
    var draft = Draft()
    draft.congress += "agenda: [{ text: A }]\n"
    draft.body = ["- { for: agenda, as: item, blocks: [] }", "- paragraph: \"{{ item.text }}\""]
    #expect(try draft.composed().findings == ["VK454 note.yaml:14:17"])
  }

  @Test(arguments: [
    ("organisation.sealed", true), ("organisation.name", true), ("agenda", true),
    ("organisation.committee", false), ("photos", false),
  ]) func blocksStandOnlyIfTheDatumHasAValue(_ path: String, _ stands: Bool) throws {
    var draft = Draft()
    draft.congress += "agenda: [{ text: A }]\n"
    draft.body = ["- { if: \(path), blocks: [{ paragraph: Có. }] }", "- paragraph: Hết."]
    #expect(try draft.composed().body == (stands ? ["Có.", "Hết."] : ["Hết."]))
  }

  @Test func noIsNotAValueForIf() throws {
    var draft = Draft()
    draft.congress = Draft.leastCongress.replacing("sealed: true", with: "sealed: false")
    draft.body = ["- { if: organisation.sealed, blocks: [{ paragraph: Có. }] }", "- paragraph: Hết."]
    #expect(try draft.composed().body == ["Hết."])
  }

  // MARK: Files

  @Test func aProseFileThatCannotBeReadIsReportedWhereItIsNamed() throws {
    var draft = Draft()
    draft.facts = ["prose: \"text.md\"", "confirmer_position: other.md"]
    draft.body = ["- prose: papers.resolution.confirmer_position"]
    let composed = try draft.composed()
    #expect(composed.findings == ["VK464 congress.yaml:7:25"])
  }
}
