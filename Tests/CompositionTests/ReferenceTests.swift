import Composition
import DocumentModel
import Geometry
import Testing

/// Contents, references, footnotes.
@Suite struct ReferenceTests {
  private func draft(_ prose: String) -> Draft {
    var draft = Draft()
    draft.congress += "branches: [{ name: Chi bộ A }]\n"
    draft.paper += "tables: { chi-bo: { caption: Các chi bộ, rows: branches, columns: [{ value: name }] } }\n"
    draft.prose = prose
    return draft
  }

  @Test func aReferenceSaysTheTablesNumberBeforeAndAfterIt() throws {
    let composed = try draft("Xem {{ ref: chi-bo }}.\n\n{{ table: chi-bo }}\n\nỞ {{ ref: chi-bo }}.")
      .composed()
    #expect(composed.findings == [])
    #expect(composed.texts("body") == ["Xem Bảng~1.", "Ở Bảng~1."])
  }

  @Test func aReferenceLeadsToItsTarget() throws {
    let composed = try draft("# Kết quả {{ id: ket-qua }}\n\nXem {{ ref: ket-qua }}.").composed()
    let heading = composed.paragraphs.first { $0.role == .heading(1) }
    #expect(heading?.target == Target(rawValue: "ket-qua"))
    #expect(heading?.shown == "I-~Kết quả")
    let links = composed.paragraphs.flatMap(\.inlines).compactMap { inline -> Target? in
      if case .link(let target, _) = inline { target } else { nil }
    }
    #expect(links == [Target(rawValue: "ket-qua")])
  }

  @Test(arguments: [
    ("# A {{ id: x }}", "mục~I"), ("# A\n\n# B\n\n## C {{ id: x }}", "mục~II.1"),
    ("# A\n\n## B\n\n### C {{ id: x }}", "mục~I.1.1"),
    ("# A\n\n## B\n\n### C\n\n#### D {{ id: x }}", "mục~I.1.1.a"),
  ]) func aHeadingIsCitedByTheNumbersThatLeadToIt(_ headings: String, _ label: String) throws {
    let composed = try draft("\(headings)\n\nXem {{ ref: x }}.").composed()
    #expect(composed.texts("body") == ["Xem \(label)."])
  }

  @Test func aPageIsKnownWhenThePagesAre() throws {
    let composed = try draft("# A {{ id: x }}\n\nTrang {{ page: x }}.").composed()
    #expect(composed.texts("body") == ["Trang [page of x]."])
  }

  @Test(arguments: [
    ("Xem {{ ref: chi-bp }}.\n\n{{ table: chi-bo }}", "VK812 text.md:1:5"),
    ("# A {{ id: x }}\n\n# B {{ id: x }}", "VK813 text.md:3:1"), ("Đoạn {{ id: x }}", "VK811 text.md:1:6"),
  ]) func aWrongNameIsReportedOnce(_ prose: String, _ finding: String) throws {
    #expect(try draft(prose).composed().findings == [finding])
  }

  @Test func contentsListHeadingsDownToADepthWithTheirPages() throws {
    var draft = draft("# A\n\n## B\n\n### C\n\n# D")
    draft.body = ["- contents: headings", "  depth: 2", "- prose: papers.resolution.prose"]
    let composed = try draft.composed()
    #expect(composed.texts("contents-title") == ["MỤC LỤC"])
    #expect(
      composed.texts("contents-1") == ["I- A⇥[page of heading-1]", "II- D⇥[page of heading-4]"])
    #expect(composed.texts("contents-2") == ["1. B⇥[page of heading-2]"])
    #expect(composed.texts("contents-3") == [])
  }

  @Test func aListOfTablesHasTheirCaptions() throws {
    var draft = draft("{{ table: chi-bo }}")
    draft.body = ["- contents: tables", "- prose: papers.resolution.prose"]
    #expect(try draft.composed().texts("contents-1") == ["Bảng~1. Các chi bộ⇥[page of chi-bo]"])
  }

  @Test func aPaperWithoutHeadingsHasNoContents() throws {
    var draft = draft("Lời văn.")
    draft.body = ["- contents: headings", "- prose: papers.resolution.prose"]
    #expect(try draft.composed().texts("contents-title") == [])
  }

  // MARK: Footnotes

  @Test func footnotesAreNumberedThroughThePaper() throws {
    let composed = try draft(
      "Một[^a]. Hai[^b]. Lại một[^a].\n\n[^a]: Chú thích {{ organisation.place }}.\n[^b]: Thứ hai."
    )
    .composed()
    #expect(composed.findings == [])
    #expect(composed.texts("body") == ["Một[^1]. Hai[^2]. Lại một1."])
    let notes = composed.paragraphs.flatMap(\.inlines).compactMap { inline -> String? in
      if case .footnote(let note) = inline { note.paragraphs.map(\.shown).joined() } else { nil }
    }
    #expect(notes == ["Chú thích Huế.", "Thứ~hai."])
    #expect(composed.document?.styles[.footnote]?.font.size == .pt(11))
  }

  @Test func aNoteOfAParagraphThatIsLeftOutUsesUpNoNumber() throws {
    var draft = draft("Buổi {{ congress.session }}[^a].\n\nHai[^b].\n\n[^a]: Một.\n[^b]: Hai.")
    draft.body = ["- prose: { from: papers.resolution.prose, missing: omit }"]
    #expect(try draft.composed().texts("body") == ["Hai[^1]."])
  }

  @Test func aListInANoteIsRefused() throws {
    let composed = try draft("Một[^a].\n\n[^a]: Gồm:\n\n    - A\n").composed()
    #expect(composed.findings == ["VK810 text.md:3:1"])
  }
}
