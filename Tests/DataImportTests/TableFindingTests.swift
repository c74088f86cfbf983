import Diagnostics
import Testing

@testable import DataImport

/// What the tests of tables, lists and workbooks look for by code is all there is.
@Suite struct TableFindingTests {
  @Test func codesAreUniqueAndInRange() {
    let codes = DataImportDiagnostics.tables.map(\.code)
    #expect(codes == codes.sorted())
    #expect(Set(codes).count == codes.count)
    #expect(codes.allSatisfy { ("VK250"..."VK299").contains($0) })
  }

  @Test func everyLimitIsReportedAtItsPlace() {
    var builder = GridBuilder(
      GridLimits(rows: 3, columns: 2, cells: 4, textBytes: 20, cellBytes: 10, merges: 1))
    builder.begin(Grid(file: "a.xlsx", sheet: "S"))
    func refused(_ change: (inout GridBuilder) -> Void) -> String {
      var copy = builder
      change(&copy)
      return copy.fault.map { SheetDiagnostics.refusal($0, of: copy, file: "a.xlsx").text(in: .english) }
        ?? ""
    }
    func cell(_ column: Int32, _ text: String = "x") -> GridCell { GridCell(column: column, text: text) }
    func row(_ builder: inout GridBuilder, _ number: Int, _ cells: [GridCell], repeated: Int = 1) {
      builder.beginRow(number, isHidden: false)
      for cell in cells { builder.add(cell) }
      builder.endRow(repeated: repeated)
    }
    #expect(
      refused { row(&$0, 1, [cell(3)]) }.hasPrefix(
        "a.xlsx, sheet “S”, cell C1: error: this cell lies beyond the first 2 columns"))
    #expect(
      refused { row(&$0, 4, [cell(1)]) }.hasPrefix(
        "a.xlsx, sheet “S”, cell A4: error: this cell lies beyond the first 3 rows"))
    #expect(refused { row(&$0, 1, [cell(1), cell(2)], repeated: 1_000_000_000) }.contains("[VK252]"))
    #expect(refused { row(&$0, 1, [cell(1)], repeated: 1_000_000_000) }.contains("[VK251]"))
    #expect(refused { row(&$0, 1, [cell(1, "12345678901")]) }.contains("[VK254]"))
    #expect(
      refused { row(&$0, 1, [cell(1, "1234567890"), cell(2, "1234567890")], repeated: 2) }.contains("[VK253]")
    )
    let merge = CellRange(rows: 1...1, columns: 1...2)
    #expect(refused { for _ in 1...2 { $0.add(merge) } }.contains("[VK255]"))
    #expect(refused { row(&$0, 3, [cell(1), cell(2)]) } == "")
  }

  @Test func aTextByANumberThatIsNotThereIsReported() {
    let cell = GridCell(column: 1, kind: .noText, text: "99")
    #expect(SheetDiagnostics.finding(cell, at: Location(file: "a.xlsx"))?.code == "VK259")
  }

  @Test func cellsOutOfOrderFindTheirPlaces() {
    var builder = GridBuilder()
    builder.begin(Grid(file: "a.xlsx", sheet: "S"))
    builder.beginRow(1, isHidden: false)
    for (column, text) in [(3, "c"), (1, "a"), (2, "b"), (3, "d")] as [(Int32, String)] {
      builder.add(GridCell(column: column, text: text))
    }
    builder.endRow()
    #expect(builder.grids[0].rows[0].cells.map(\.text) == ["a", "b", "d"])
    #expect(builder.grids[0].rows[0].cell(2)?.text == "b")
    #expect(builder.grids[0].rows[0].cell(4)?.text == nil)
  }
}
