import Composition
import Diagnostics
import DocumentModel
import Testing

/// Numbers of headings and lists, which are never typed.
@Suite struct OutlineTests {
  private func composed(_ prose: String, _ change: (inout Draft) -> Void = { _ in }) throws -> Composed {
    var draft = Draft()
    draft.prose = prose
    change(&draft)
    return try draft.composed()
  }

  @Test func headingsAreNumberedByTheStructureOfThePaper() throws {
    let composed = try composed(
      """
      # Một
      ## Hai
      ### Ba
      #### Bốn
      #### Năm
      ### Sáu
      #### Bảy
      ## Tám
      ### Chín
      # Mười
      ## Mười một
      """)
    #expect(
      composed.body == [
        "I-~Một", "1.~Hai", "1.1.~Ba", "a)~Bốn", "b)~Năm", "1.2.~Sáu", "a)~Bảy", "2.~Tám", "2.1.~Chín",
        "II-~Mười", "1.~Mười một",
      ])
    #expect(composed.findings == [])
  }

  @Test func theOutlineHoldsNumberAndTitle() throws {
    let composed = try composed("# Kết quả *năm* {{ congress.term.from }}\n## Công tác")
    #expect(composed.paragraphs.compactMap { $0.outline?.title } == ["I- Kết quả năm 2.020", "1. Công tác"])
    #expect(composed.paragraphs.compactMap { $0.outline?.level } == [1, 2])
  }

  @Test func lettersAreThoseOfTheVietnameseAlphabet() throws {
    let items = Array(repeating: "1. x", count: 25).joined(separator: "\n   ")
    let composed = try composed("1. trên\n\n   \(items)")
    let letters = composed.body.dropFirst().map { String($0.prefix { $0 != ")" }) }
    #expect(letters.joined(separator: " ") == "a b c d đ e g h i k l m n o p q r s t u v x y 24 25")
  }

  @Test func orderedListsAreNumberedByDepthAndStartAgain() throws {
    let composed = try composed("1. một\n2. hai\n   1. trong\n   2. nữa\n3. ba\n   1. lại\n\nLời.\n\n4. bốn")
    #expect(
      composed.body == [
        "1.~một", "2.~hai", "a)~trong", "b)~nữa", "3.~ba", "a)~lại", "Lời.", "4.~bốn",
      ])
  }

  @Test func aHeadingThatIsLeftOutUsesUpNoNumber() throws {
    let composed = try composed("# Một\n# Phó: {{ organisation.committee }}\n# Ba") {
      $0.body = ["- prose: { from: papers.resolution.prose, missing: omit }"]
    }
    #expect(composed.body == ["I-~Một", "II-~Ba"])
  }

  @Test func aStructureMayBeWrittenOtherwise() throws {
    let composed = try composed("# Một\n## Hai\n# Ba") {
      $0.rules = [
        "structures.report.1": "Phần thứ {{ ordinal }}.", "structures.report.2": "{{ letter }}/{{ arabic }}",
      ]
    }
    #expect(composed.body == ["Phần~thứ~nhất.~Một", "a/1~Hai", "Phần~thứ~hai.~Ba"])
  }

  @Test func thePartsOfAPaperGoOnCounting() throws {
    let composed = try composed("Mở đầu.\n\n# Một\n## Hai\n\nLời.") {
      $0.body = [
        "- { prose: papers.resolution.prose, part: opening }", "- paragraph: Quyết nghị",
        "- { prose: papers.resolution.prose, part: sections }",
        "- { prose: papers.resolution.prose, part: sections }",
      ]
    }
    #expect(
      composed.body == [
        "Mở đầu.", "Quyết nghị", "I-~Một", "1.~Hai", "Lời.", "II-~Một", "1.~Hai", "Lời.",
      ])
  }

  @Test func aHeadingDeeperThanTheStructureIsAnError() throws {
    let composed = try composed("# a\n## b\n### c\n#### d\n##### e\n###### Sáu")
    #expect(
      composed.messages == [
        "text.md:6:1: error: the structure “report” has only 5 levels of headings [VK462]"
      ])
  }

  @Test(arguments: [("# a\n### Ba", "2:1"), ("### Ba", "1:1")])
  func aHeadingUnderNoneOfTheLevelAboveIsAnError(_ prose: String, _ place: String) throws {
    #expect(try composed(prose).findings == ["VK468 text.md:\(place)"])
  }

  @Test func aPaperWithoutPartsMayBeginAtTheSecondLevel() throws {
    #expect(try composed("## Một\n### Hai\n## Ba").body == ["1.~Một", "1.1.~Hai", "2.~Ba"])
  }

  @Test func anUnknownStructureIsAnError() throws {
    let composed = try composed("# Một") {
      $0.paper = Draft.paperHead.replacing("structure: report", with: "structure: essay")
    }
    #expect(
      composed.messages == [
        "text.md:1:1: error: the rule pack “party-hd36” has no structure “essay” [VK463]"
      ])
  }

  @Test func anUnknownWayToCountIsAnErrorOfThePack() throws {
    var log = DiagnosticLog()
    let place = try #require(try Repository.pack(&log)?.values["structures.report.1"]?.location)
    let composed = try composed("# Một") { $0.rules = ["structures.report.1": "{{ romann }}-"] }
    #expect(
      composed.messages == [
        "\(place): error: there is no format named “romann” [VK458]\n    hint: did you mean “roman”?"
      ])
  }
}
