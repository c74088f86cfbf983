import Composition
import Diagnostics
import DocumentModel
import Testing

/// Tables of a file's rows, printed as they are.
@Suite struct FileTableTests {
  private static let csv = """
    Danh sách khen thưởng
    STT,HỌ VÀ TÊN,Số quyết định
    1,"Lê Văn An, Bí thư",012/QĐ
    2,Bùi Hà,

    3,Hồ Thị Ký,"a ""b"" c"
    """

  private func draft(_ columns: String, _ rest: String = "") -> Draft {
    var draft = Draft()
    draft.files = ["khen.csv": [UInt8](Self.csv.utf8)]
    draft.paper += """
      tables:
        khen:
          rows: { file: khen.csv }
          columns: [\(columns)]
      \(rest)

      """
    draft.body = ["- table: khen", "- paragraph: Hết."]
    return draft
  }

  private static let columns = """
    { heading: TT, ordinal: yes }, { heading: Tên, value: Họ và tên }, { heading: QĐ, value: số quyết định, align: center }
    """

  private func onlyTable(_ composed: Composed) -> Table? {
    for case .table(let table) in composed.document?.blocks ?? [] { return table }
    return nil
  }

  @Test func rowsArePrintedAsTheyStandBelowTheHeadings() throws {
    let composed = try draft(Self.columns).composed()
    #expect(composed.findings == [])
    #expect(
      onlyTable(composed)?.shownRows == [
        "body: 1 | Lê Văn An, Bí thư | 012/QĐ", "body: 2 | Bùi Hà | ", "body: 3 | Hồ Thị Ký | a \"b\" c",
      ])
  }

  @Test func rowsAreReadAgainAlikeAndNumberedInReadingOrder() throws {
    let composed = try draft(Self.columns).composed()
    let table = try #require(onlyTable(composed))
    #expect(table.rows.count == 3 && (0..<3).map { table.rows[$0] } == (0..<3).map { table.rows[$0] })
    let numbers = (composed.document?.blocks ?? []).flatMap(\.allNumbers)
    #expect(numbers == numbers.sorted() && Set(numbers).count == numbers.count)
  }

  @Test func eachCellIsTracedToItsRow() throws {
    let table = try #require(onlyTable(try draft(Self.columns).composed()))
    let places = table.rows[2].cells.flatMap(\.blocks).flatMap(\.paragraphs).flatMap(\.inlines).compactMap {
      inline in
      if case .text(_, _, let origin) = inline { origin?.location?.description } else { nil }
    }
    #expect(places == ["khen.csv:6:1", "khen.csv:6:1"])
  }

  @Test(arguments: [
    ("{ value: Họ tên đệm }", "", "VK825"), ("{ value: Họ và tên, sum: yes }", "", "VK826"),
    ("{ text: x }", "", "VK826"), ("{ value: Họ và tên }", "    total: Cộng", "VK826"),
    ("{ value: Họ và tên }", "    group: { by: x }", "VK826"),
  ]) func whatRowsAsTheyAreCannotDoIsReported(_ columns: String, _ rest: String, _ code: String) throws {
    #expect(try draft(columns, rest).composed().findings.map { $0.prefix(5) } == [code[...]])
  }
}
