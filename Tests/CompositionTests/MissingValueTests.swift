import Composition
import Testing

/// Data without a value: an error, a blank or nothing, as the paper says.
@Suite struct MissingValueTests {
  private func composed(_ body: [String], blanks: Bool = false, prose: String = "Lời văn.") throws -> Composed
  {
    var draft = Draft()
    draft.body = body
    draft.prose = prose
    draft.options.blanksForMissing = blanks
    return try draft.composed()
  }

  private static let text = "paragraph: \"Phó: {{ organisation.committee }}, hết.\""

  @Test func aMissingValueIsAnErrorUnlessThePaperSaysOtherwise() throws {
    let composed = try composed(["- \(Self.text)"])
    #expect(
      composed.messages == [
        """
        note.yaml:13:22: error: the paper needs “organisation.committee”, which has no value [VK455]
            hint: fill it in congress.yaml, or use --blank to leave room for it
        """
      ])
  }

  @Test func aMissingValueMayLeaveABlank() throws {
    let composed = try composed(["- { \(Self.text), missing: blank }"])
    #expect(composed.body == ["Phó: [50 mm], hết."])
    #expect(composed.findings == ["VK456 note.yaml:13:24"])
  }

  @Test func aBlankMayHaveAWidthOfItsOwn() throws {
    let composed = try composed(["- { \(Self.text), missing: blank, blank: 20 mm }"])
    #expect(composed.body == ["Phó: [20 mm], hết."])
  }

  @Test func aMissingValueMayLeaveTheParagraphOut() throws {
    let composed = try composed(["- { \(Self.text), missing: omit }", "- paragraph: còn lại"])
    #expect(composed.body == ["còn lại"])
    #expect(composed.findings == ["VK457 note.yaml:13:24"])
  }

  @Test func theUserMayAskForBlanksInsteadOfErrors() throws {
    let composed = try composed(["- \(Self.text)", "- { \(Self.text), missing: omit }"], blanks: true)
    #expect(composed.body == ["Phó: [50 mm], hết."])
    #expect(composed.findings == ["VK456 note.yaml:13:22", "VK457 note.yaml:14:24"])
  }

  @Test func proseFollowsItsBinding() throws {
    let prose = "Phó: {{ organisation.committee }}.\n\nCòn lại."
    let error = try composed(["- prose: papers.resolution.prose"], prose: prose)
    #expect(error.findings == ["VK455 text.md:1:6"])
    let binding = "from: papers.resolution.prose"
    let blank = try composed(["- prose: { \(binding), missing: blank }"], prose: prose)
    #expect(blank.body == ["Phó: [50 mm].", "Còn lại."])
    let omitted = try composed(["- prose: { \(binding), missing: omit }"], prose: prose)
    #expect(omitted.body == ["Còn lại."])
    let asked = try composed(["- prose: papers.resolution.prose"], blanks: true, prose: prose)
    #expect(asked.body == ["Phó: [50 mm].", "Còn lại."])
  }

  @Test func aFormHasRoomForAsManyElementsAsThePaperSays() throws {
    let list = "for: { from: votes, missing: error }, as: vote"
    let blocks = "blocks: [{ paragraph: \"- {{ vote.subject }}\", missing: blank, blank: 20 mm }]"
    let three = try composed(["- { \(list), blank-elements: 3, \(blocks) }"], blanks: true)
    #expect(three.body == ["-~[20 mm]", "-~[20 mm]", "-~[20 mm]"])
    let one = try composed(["- { \(list), \(blocks) }"], blanks: true)
    #expect(one.body == ["-~[20 mm]"])
    let none = try composed(["- { \(list), blank-elements: 3, \(blocks) }"])
    #expect(none.body == [])
  }

  @Test(arguments: [
    ("error", ["VK455 note.yaml:13:12"]), ("blank", ["VK456 note.yaml:13:12"]),
    ("omit", ["VK457 note.yaml:13:12"]),
  ]) func aMissingListIsReportedAsItsBindingSays(_ missing: String, _ findings: [String]) throws {
    let composed = try composed([
      "- bases: { from: papers.resolution.bases, missing: \(missing) }", "- paragraph: còn lại",
    ])
    #expect(composed.body == ["còn lại"])
    #expect(composed.findings == findings)
  }

  @Test func theFirstPathWithAValueCounts() throws {
    var draft = Draft()
    draft.paper = Draft.paperHead.replacing(
      "place: organisation.place", with: "place: { from: [organisation.place_line, organisation.place] }")
    #expect(try draft.composed().texts("date").first?.hasPrefix("Huế,") == true)
    draft.congress = Draft.leastCongress.replacing("place: Huế", with: "place: Huế, place_line: TP Huế")
    #expect(try draft.composed().texts("date").first?.hasPrefix("TP Huế,") == true)
  }

  @Test func aMissingBindingNamesItsFirstPath() throws {
    var draft = Draft()
    draft.paper = Draft.paperHead.replacing(
      "place: organisation.place", with: "place: { from: [organisation.place_line, organisation.host] }")
    #expect(
      try draft.composed().messages.first?.hasPrefix(
        "note.yaml:9:8: error: the paper needs “organisation.place_line”") == true)
  }

  @Test func aMissingDateLeavesThreeBlanks() throws {
    var draft = Draft()
    draft.paper = Draft.paperHead.replacing(
      "date: { from: [papers.resolution.date, congress.date] }",
      with: "date: { from: sources.1.date, missing: blank }")
    let composed = try draft.composed()
    #expect(composed.texts("date") == ["Huế, ngày [6 mm] tháng [6 mm] năm [8 mm]"])
    #expect(composed.findings == ["VK456 note.yaml:10:7"])
  }

  // MARK: Names that do not exist

  @Test(arguments: [
    ("{{ organisation.plase }}", "1:1", "organisation.plase", "place"),
    ("Tại\n  {{ organisation.plase }}", "2:3", "organisation.plase", "place"),
    ("- một\n- {{ congres.date }}", "2:3", "congres", "congress"),
    ("# Nhiệm kỳ {{ congress.term.txet }}", "1:12", "congress.term.txet", "text"),
  ]) func anUnknownPathInProseIsReportedAtItsPlace(
    _ prose: String, _ place: String, _ path: String, _ nearest: String
  ) throws {
    #expect(
      try composed(["- prose: papers.resolution.prose"], prose: prose).messages == [
        "text.md:\(place): error: there is no datum named “\(path)” [VK454]\n    hint: did you mean “\(nearest)”?"
      ])
  }

  @Test func anUnknownPathWithoutALikelyOneIsReportedWithWhereToLook() throws {
    let composed = try composed(["- prose: papers.resolution.prose"], prose: "{{ xyz }}")
    #expect(
      composed.messages == [
        """
        text.md:1:1: error: there is no datum named “xyz” [VK454]
            hint: run “vankien dump … --stage model” to see the names of all data
        """
      ])
  }

  @Test(arguments: [
    ("- paragraph: Tại {{ organisation.plase }}", "13:20"),
    ("- paragraph: \"Tại {{ organisation.plase }}\"", "13:21"),
    ("- bases: organisation.plase", "13:12"),
    ("- { if: organisation.plase, blocks: [] }", "13:5"),
    ("- { for: organisation.plase, as: x, blocks: [] }", "13:12"),
  ]) func anUnknownPathInAPaperIsReportedAtItsPlace(_ block: String, _ place: String) throws {
    #expect(try composed([block]).findings == ["VK454 note.yaml:\(place)"])
  }

  @Test func anUnknownPathInTheFrameOfAPaperIsReported() throws {
    var draft = Draft()
    draft.paper = Draft.paperHead.replacing("về việc A", with: "việc {{ congress.dat }}")
    #expect(try draft.composed().findings == ["VK454 note.yaml:6:15"])
    draft.paper = Draft.paperHead.replacing("place: organisation.place", with: "place: organisation.plac")
    #expect(try draft.composed().findings == ["VK454 note.yaml:9:8"])
  }

  @Test func anUnknownPathInDataIsReportedAtItsPlace() throws {
    var draft = Draft()
    draft.facts.append("bases: [Căn cứ A, \"Căn cứ {{ organisation.plase }}\"]")
    draft.body = ["- bases: papers.resolution.bases"]
    #expect(try draft.composed().findings == ["VK454 congress.yaml:7:31"])
  }

  @Test func anUnknownPathInThePackIsReportedAtItsPlace() throws {
    var draft = Draft()
    draft.rules = ["elements.title.text": "{{ organisation.plase }}"]
    let finding = try #require(try draft.composed().findings.first)
    #expect(finding.hasPrefix("VK454 Layouts/rules/party-hd05.yaml:"))
  }

  @Test(arguments: [("{{ a b }}", "VK423"), ("{{ organisation.place", "VK420"), ("{{ }}", "VK422")])
  func aBrokenPlaceholderInAPaperIsAnErrorOfThePaper(_ text: String, _ code: String) throws {
    #expect(try composed(["- paragraph: \"Tại \(text)\""]).findings.map { $0.prefix(5) } == [code[...]])
  }

  @Test func aValueIsNeverReadAsAPlaceholderOrMarkup() throws {
    var draft = Draft()
    draft.congress = Draft.leastCongress.replacing("place: Huế", with: "place: \"{{ x }} **a** <b>\"")
    draft.prose = "Tại {{ organisation.place }}."
    let composed = try draft.composed()
    #expect(composed.findings == [])
    #expect(composed.body == ["Tại {{ x }} **a** <b>."])
  }
}
