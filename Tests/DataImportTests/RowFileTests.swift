import CongressModel
import Diagnostics
import Testing

@testable import DataImport

/// Files whose rows a paper prints as they are.
@Suite struct RowFileTests {
  private func open(_ text: String) -> (table: (any TableFile)?, codes: [String]) {
    var log = DiagnosticLog()
    let table = RowFile.open([UInt8](text.utf8), file: "a.csv", sheet: nil, log: &log)
    return (table, log.entries.map(\.code))
  }

  @Test func theFirstRowOfSeveralCellsNamesTheColumns() throws {
    let table = try #require(open("Tiêu đề\n\nA;Họ  tên\n1;2\n").table)
    #expect(table.headings == ["A", "Họ  tên"] && table.rowCount == 1)
    #expect(table.column("HỌ TÊN:") == 1 && table.column("B") == nil)
    #expect(table.texts(ofRow: 0) == ["1", "2"] && table.location(ofRow: 0).description == "a.csv:4:1")
  }

  @Test func rowsAreReadInAnyOrder() throws {
    let text = "a,b\n" + (0..<1000).map { "\($0),\"x\n\($0)\"\n" }.joined()
    let table = try #require(open(text).table)
    #expect(table.rowCount == 1000)
    #expect(table.texts(ofRow: 999) == ["999", "x\n999"] && table.texts(ofRow: 0) == ["0", "x\n0"])
    #expect(table.location(ofRow: 999).description == "a.csv:2000:1")
  }

  @Test(arguments: [
    ("", "VK264"), ("a\nb\n", "VK264"), ("a,b\n\"c,d\n", "VK261"), ("<html>", "VK260"),
  ]) func aFileWithoutRowsIsRefused(_ text: String, _ code: String) {
    let (table, codes) = open(text)
    #expect(table == nil && codes.count == 1, "\(codes)")
  }
}
