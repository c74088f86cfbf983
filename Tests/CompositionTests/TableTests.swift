import Composition
import Diagnostics
import DocumentModel
import Geometry
import Testing

/// Tables of data.
@Suite struct TableTests {
  private static let branches = """
    branches:
      - { id: a, name: Chi bộ A, group: Khối phố, members: { start: 10, end: 12 } }
      - { id: b, name: Chi bộ B, group: Trường học, members: { start: 5, end: 9 } }
      - { id: c, name: Chi bộ C, group: Khối phố, members: { start: 7, end: 8 } }

    """

  private func draft(_ table: String, data: String = branches) -> Draft {
    var draft = Draft()
    draft.congress += data
    draft.paper += "tables:\n  chi-bo:\n" + table.split(separator: "\n").map { "    \($0)\n" }.joined()
    draft.body = ["- table: chi-bo"]
    return draft
  }

  @Test func theWordsRightAboveATableStayWithIt() throws {
    var draft = draft("rows: branches\ncolumns: [{ heading: Chi bộ, value: name }]")
    draft.body = ["- paragraph: Xa.", "- paragraph: Gần.", "- table: chi-bo"]
    let kept = try draft.composed().paragraphs.filter { $0.role == .body }.map(\.keepsWithNext)
    #expect(kept == [false, true])
  }

  private func table(_ composed: Composed) throws -> Table {
    let tables = (composed.document?.blocks ?? []).compactMap { block -> Table? in
      if case .table(let table) = block { table } else { nil }
    }
    return try #require(tables.first)
  }

  private static let simple = """
    rows: branches
    columns:
      - { heading: TT, ordinal: yes, width: 10 mm }
      - { heading: Tên, value: name, width: 2 }
      - { heading: Đảng viên, value: members.end, align: decimal, width: { min: 10 mm, max: 30 mm } }
    """

  @Test func eachElementIsARowAndEachColumnACell() throws {
    let composed = try draft(Self.simple).composed()
    #expect(composed.findings == [])
    let table = try table(composed)
    #expect(table.header.map(\.shown) == ["header: TT | Tên | Đảng viên"])
    #expect(
      table.shownRows == [
        "body: 1 | Chi bộ A | 12", "body: 2 | Chi bộ B | 9", "body: 3 | Chi bộ C | 8",
      ])
    #expect(
      table.columns == [
        TableColumn(.fixed(.mm(10))), TableColumn(.share(2)),
        TableColumn(.content(min: .mm(10), max: .mm(30)), alignsDecimals: true),
      ])
  }

  @Test func rowsAreTheSameEachTimeTheyAreMade() throws {
    let table = try table(draft(Self.simple).composed())
    #expect((0..<3).map { table.rows[$0] } == (0..<3).map { table.rows[$0] })
  }

  @Test func everyBlockOfATableHasANumberOfItsOwnInReadingOrder() throws {
    var draft = draft(Self.simple)
    draft.body.append("- paragraph: Sau bảng.")
    let composed = try draft.composed()
    let numbers = (composed.document?.blocks ?? []).flatMap(\.allNumbers)
    #expect(numbers == numbers.sorted() && Set(numbers).count == numbers.count)
  }

  @Test func headingsOverSeveralColumnsSpanThem() throws {
    let table = try table(
      draft(
        """
        rows: branches
        columns:
          - { heading: Tên, value: name }
          - heading: Số đảng viên
            columns:
              - { heading: Đầu kỳ, value: members.start }
              - { heading: Cuối kỳ, value: members.end }
        """
      ).composed())
    #expect(table.header.map(\.shown) == ["header: Tên ↓2 | Số đảng viên →2", "header: Đầu kỳ | Cuối kỳ"])
    #expect(table.columns.count == 3)
  }

  @Test func groupsStandInTheOrderOfTheirFirstRowsWithSums() throws {
    let table = try table(
      draft(
        """
        rows: branches
        group: { by: group, numbering: roman, restart: yes }
        subtotal: Cộng
        total: Tổng cộng
        columns:
          - { heading: TT, ordinal: yes }
          - { heading: Tên, value: name }
          - { heading: Đảng viên, value: members.end, sum: yes }
        """
      ).composed())
    #expect(
      table.shownRows == [
        "group: **I** | Khối phố →2", "body: 1 | Chi bộ A | 12", "body: 2 | Chi bộ C | 8",
        "subtotal: Cộng →2 | **20**", "group: **II** | Trường học →2", "body: 1 | Chi bộ B | 9",
        "subtotal: Cộng →2 | **9**", "total: Tổng cộng →2 | **29**",
      ])
  }

  @Test func rowsAreSortedByWhatTheOrderSays() throws {
    let table = try table(
      draft(
        """
        rows: branches
        order: { by: members.end, descending: yes }
        columns: [{ value: name }]
        """
      ).composed())
    #expect(table.shownRows == ["body: Chi bộ A", "body: Chi bộ B", "body: Chi bộ C"])
    #expect(table.header.isEmpty)
  }

  @Test func namesAreSortedByTheGivenName() throws {
    let people = """
      people:
        - { id: p-1, name: Trần Văn Yên }
        - { id: p-2, name: Lê Thị Ánh }
        - { id: p-3, name: Phạm Đình An }

      """
    let composed = try draft(
      """
      rows: people
      order: { by: name, as: name }
      columns: [{ value: name }]
      """, data: people
    ).composed()
    #expect(
      try table(composed).shownRows == ["body: Phạm Đình An", "body: Lê Thị Ánh", "body: Trần Văn Yên"])
  }

  @Test func cellsMayMixWordsAndData() throws {
    let table = try table(
      draft(
        """
        rows: branches
        as: branch
        columns: [{ text: "{{ branch.name }} ({{ organisation.place }}): {{ branch.members.end : pad }}" }]
        """
      ).composed())
    #expect(table.shownRows.last == "body: Chi bộ C (Huế): 08")
  }

  @Test func aCaptionHasTheTablesNumberAndIsRepeatedWhereTheTableGoesOn() throws {
    let composed = try draft("caption: Các chi bộ\n" + Self.simple).composed()
    #expect(composed.texts("table-caption") == ["Bảng~1. Các chi bộ"])
    #expect(try table(composed).continued?.shown == "Bảng~1 (tiếp theo)")
  }

  @Test func aColumnNobodyHasAValueForMayBeLeftOut() throws {
    let composed = try draft(
      """
      rows: branches
      columns:
        - { heading: Tên, value: name }
        - { heading: Xếp loại, value: rating, optional: yes }
      """
    ).composed()
    #expect(try table(composed).header.map(\.shown) == ["header: Tên"])
  }

  @Test(arguments: [
    ("omit", "VK815", "body: Chi bộ A | "), ("blank", "VK814", "body: Chi bộ A | [12 mm]"),
  ]) func missingDataAreSaidOnceForAColumn(_ missing: String, _ code: String, _ row: String) throws {
    let composed = try draft(
      """
      rows: branches
      columns: [{ value: name }, { value: admitted, missing: \(missing) }]
      """
    ).composed()
    #expect(composed.findings == ["\(code) note.yaml:15:32"])
    #expect(try table(composed).shownRows.first == row)
  }

  @Test func aDatumThatIsNeededAndMissingIsAnError() throws {
    let composed = try draft("rows: branches\ncolumns: [{ value: admitted }]").composed()
    #expect(composed.findings == ["VK455 note.yaml:15:15"])
  }

  @Test(arguments: [
    ("columns: [{ value: nmae }]", "did you mean “name”?"),
    ("columns: [{ value: members.ende }]", "did you mean “end”?"),
    ("columns: [{ text: \"{{ row.nmae }}\" }]", "did you mean “name”?"),
    ("columns: [{ value: name, format: pda }]", "did you mean “pad”?"),
    ("columns: [{ valeu: name }]", "did you mean “value”?"),
    ("group: grup\n    columns: [{ value: name }]", "did you mean “group”?"),
    ("order: nmae\n    columns: [{ value: name }]", "did you mean “name”?"),
    ("columns: [{ value: name, align: centre }]", "did you mean “center”?"),
    ("colums: [{ value: name }]", ""),
  ]) func aSlipIsReportedOnceWithTheNearest(_ lines: String, _ hint: String) throws {
    let composed = try draft("rows: branches\n" + lines.replacing("\n    ", with: "\n")).composed()
    #expect(composed.messages.count { $0.contains(hint) } == (hint.isEmpty ? composed.messages.count : 1))
    #expect(composed.log.hasErrors)
  }

  @Test func aShareCannotBeSummed() throws {
    let composed = try draft(
      """
      rows: branches
      total: Cộng
      columns: [{ value: name }, { value: members.growth_percent, sum: yes }]
      """
    ).composed()
    #expect(composed.findings.contains("VK816 note.yaml:16:32"))
  }

  @Test func aTableWithoutRowsIsLeftOutIfItMayBe() throws {
    let table = "rows: { from: branches, missing: omit }\ncolumns: [{ value: name }]"
    let composed = try draft(table, data: "").composed()
    #expect(composed.findings == ["VK457 note.yaml:14:11"])
    #expect(composed.body == [])
  }

  @Test func aLandscapeTableStandsOnPagesOfItsOwnAndThePaperGoesOnUpright() throws {
    var draft = draft("landscape: yes\n" + Self.simple)
    draft.body = ["- paragraph: Trước.", "- table: chi-bo", "- paragraph: Sau."]
    let blocks = try #require(try draft.composed().document).blocks
    let kinds = blocks.compactMap { block -> String? in
      switch block {
      case .section(let section): section.page.size.width > section.page.size.height ? "landscape" : "upright"
      case .table: "table"
      case .paragraph(let paragraph): paragraph.role == .body ? paragraph.shown : nil
      default: nil
      }
    }
    #expect(kinds == ["Trước.", "landscape", "table", "upright", "Sau."])
  }

  @Test func proseCallsATableByItsName() throws {
    var draft = draft(Self.simple)
    draft.body = ["- prose: papers.resolution.prose"]
    draft.prose = "Trước.\n\n{{ table: chi-bo }}\n\nSau."
    #expect(try table(draft.composed()).shownRows.count == 3)
  }

  @Test(arguments: [
    ("{{ table: chi-bp }}", "VK807 text.md:1:1"), ("Xem {{ table: chi-bo }} này.", "VK808 text.md:1:5"),
  ]) func aWrongCallIsAnError(_ prose: String, _ finding: String) throws {
    var draft = draft(Self.simple)
    draft.body = ["- prose: papers.resolution.prose"]
    draft.prose = prose
    #expect(try draft.composed().findings == [finding])
  }

  @Test func proseMayHoldTablesOfWords() throws {
    var draft = Draft()
    draft.prose = "| Việc | Người |\n|---|:-:|\n| Khai mạc | **Bí thư** |\n| Bầu cử | |\n"
    let table = try table(draft.composed())
    #expect(table.header.map(\.shown) == ["header: Việc | Người"])
    #expect(table.shownRows == ["body: Khai mạc | **Bí thư**", "body: Bầu cử | "])
  }
}

extension Table {
  var shownRows: [String] { (0..<rows.count).map { rows[$0].shown } }
}

extension TableRow {
  /// The kind and the cells, "→2" for two columns, "↓2" for two rows.
  var shown: String {
    "\(kind.rawValue): "
      + cells.map { cell in
        cell.blocks.flatMap(\.paragraphs).map(\.shown).joined(separator: "¶")
          + (cell.columnSpan > 1 ? " →\(cell.columnSpan)" : "")
          + (cell.rowSpan > 1 ? " ↓\(cell.rowSpan)" : "")
      }.joined(separator: " | ")
  }
}

extension Block {
  /// The allNumbers of the block and all in it, rows of tables too.
  var allNumbers: [Int] {
    guard case .table(let table) = self else { return [id.number] + nested.flatMap(\.allNumbers) }
    let rows = table.header + (0..<table.rows.count).map { table.rows[$0] }
    return [id.number] + (table.continued.map { [$0.id.number] } ?? [])
      + rows.flatMap { [$0.id.number] + $0.cells.flatMap { $0.blocks.flatMap(\.allNumbers) } }
  }
}
