import Testing
import VietnameseText

@testable import DataImport

/// Rows packed into bytes.
struct GridRowsTests {
  @Test func rowsComeBackAsTheyWereAdded() {
    let cells = [
      GridCell(column: 1, text: "CB-1"),
      GridCell(column: 2, kind: .date, text: "26/6/2020"),
      GridCell(column: 250, kind: .noText, text: ""),
      GridCell(column: 251, encoding: .vni, text: "Ñaûng"),
      GridCell(column: 70_000, kind: .error, encoding: .windows1258, line: 300, offset: 1, text: "#N/A"),
    ]
    var rows = GridRows()
    rows.append(GridRow(number: 1, cells: cells))
    rows.append(GridRow(number: 1_048_576, isHidden: true, cells: [cells[1]]))
    rows.append(GridRow(number: 2_000_000, cells: []))
    #expect(rows.count == 3)
    #expect(rows.map(\.number) == [1, 1_048_576, 2_000_000] && rows.map(\.isHidden) == [false, true, false])
    #expect(rows.map { $0.cells.count } == [5, 1, 0])
    for (cell, original) in zip(rows[0].cells, cells) {
      #expect(cell.column == original.column && cell.kind == original.kind && cell.text == original.text)
      #expect(
        cell.encoding == original.encoding && cell.line == original.line && cell.offset == original.offset)
    }
    #expect(rows[1].cells[0].text == "26/6/2020")
  }

  @Test func textsOfOtherBytesStayApartHoweverAlikeTheyLook() {
    // A precomposed letter and the same in two parts are equal to Swift.
    let texts = ["Đảng uỷ", "\u{1ED9}", "o\u{323}\u{302}", "", " "]
    var rows = GridRows()
    rows.append(
      GridRow(number: 1, cells: texts.enumerated().map { GridCell(column: Int32($0 + 1), text: $1) }))
    #expect(zip(rows[0].cells, texts).allSatisfy { $0.text.utf8.elementsEqual($1.utf8) })
  }

  @Test func thousandsOfTextsAreFoundAgainAlsoAfterClosing() {
    var pool = TextPool()
    let places = (0..<5000).map { pool.place(of: "Chi bộ \($0)") }
    #expect(Set(places).count == 5000)
    pool.close()
    #expect((0..<5000).allSatisfy { pool.place(of: "Chi bộ \($0)") == places[$0] })
    #expect(places.enumerated().allSatisfy { pool.text(at: $1) == "Chi bộ \($0)" })
    let long = pool.place(of: String(repeating: "ộ", count: 40_000))
    #expect(pool.text(at: long).utf8.count == 120_000)
  }
}
