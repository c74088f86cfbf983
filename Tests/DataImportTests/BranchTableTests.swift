import CongressModel
import Diagnostics
import Foundation
import LocatedText
import Testing

@testable import DataImport

/// What reading a table of branches found.
private struct Branches {
  let table: BranchTable?
  let log: DiagnosticLog

  init(_ text: String, source: String = "") {
    var log = DiagnosticLog()
    let node = source.isEmpty ? nil : YAMLReader.read(Array(source.utf8), file: "shared.yaml", log: &log)
    let wording = node.map { BranchWording($0, log: &log) } ?? BranchWording()
    table = BranchTable.read(Array(text.utf8), file: "chi-bo.csv", wording: wording, log: &log)
    self.log = log
  }

  var codes: [String] { log.entries.map(\.code) }

  /// The leaves of a branch: "organisation.name=Chi bộ 1".
  func leaves(_ index: Int) -> [String] {
    var log = DiagnosticLog()
    return table.map { table in plain(table.node(of: index, log: &log), "") } ?? []
  }

  private func plain(_ node: LocatedNode, _ path: String) -> [String] {
    switch node.content {
    case .null: []
    case .scalar(let text, _): ["\(path)=\(text)"]
    case .sequence(let elements): elements.enumerated().flatMap { plain($1, "\(path)[\($0)]") }
    case .mapping(let entries):
      entries.flatMap { plain($0.value, path.isEmpty ? $0.key : "\(path).\($0.key)") }
    }
  }
}

struct BranchTableTests {
  @Test func columnsAreFoundByTheirHeadingsBelowATitle() {
    let branches = Branches(
      """
      Danh sách chi bộ;;;
      TT;Mã chi bộ;TÊN CHI BỘ:;Đảng viên cuối nhiệm kỳ (người)
      1;CB-01;Chi bộ Một;41
      2;CB-02;Chi bộ Hai;–
      """)
    #expect(branches.codes == [])
    #expect(branches.table?.keys == ["CB-01", "CB-02"])
    #expect(branches.leaves(0) == ["organisation.name=Chi bộ Một", "membership.members.end=41"])
    #expect(branches.leaves(1) == ["organisation.name=Chi bộ Hai"])
  }

  @Test func aDataPathIsAHeadingAndAnIdNamesAnElement() {
    let branches = Branches(
      """
      Mã,Tên chi bộ,previous_targets.ket-nap.result,Bí thư,shortcomings.causes
      A,Chi bộ A,6,Lê Thị Hà,một; hai
      """)
    #expect(
      branches.leaves(0) == [
        "organisation.name=Chi bộ A", "previous_targets[0].id=ket-nap", "previous_targets[0].result=6",
        "people[0].id=bi-thu", "people[0].name=Lê Thị Hà", "shortcomings.causes[0]=một",
        "shortcomings.causes[1]=hai",
      ])
  }

  @Test func withoutAKeyTheNameIsTheKey() {
    #expect(Branches("Tên chi bộ,Số đảng viên\nChi bộ A,3\n").table?.keys == ["Chi bộ A"])
  }

  @Test func wordingOfTheUsersOwnComesFirst() {
    let text = "Mã,Đơn vị sinh hoạt,Ghi riêng\nA,Chi bộ A,x\n"
    #expect(Branches(text).codes == ["VK291", "VK291"])
    let own = Branches(text, source: "columns: { Đơn vị sinh hoạt: organisation.name, Ghi riêng: \"-\" }")
    #expect(own.codes == [])
    #expect(own.leaves(0) == ["organisation.name=Chi bộ A"])
  }

  @Test(arguments: [
    ("Tên,Số\nA,1\n", "", ["VK290"]),
    ("Mã,Tên chi bộ,Đơn vị\nA,B,C\n", "", ["VK292"]),
    ("Mã,Tên chi bộ\nA,B\n", "columns: { Tên chi bộ: organisation.nam }", ["VK293", "VK291"]),
    ("Mã,Tên chi bộ\nA,B\n", "columns: { Số nhà: organisation.name }", ["VK294"]),
    ("Mã,Tên chi bộ\nA,B\n,C\n", "", ["VK296"]),
  ])
  func whatCannotBeUnderstoodIsNamed(_ text: String, _ source: String, _ codes: [String]) {
    #expect(Branches(text, source: source).codes == codes)
  }

  @Test func anErrorCellBelongsToItsBranchAlone() throws {
    let branches = Branches("Mã,Tên chi bộ,Ngày đại hội\nA,B,31/4/2030\nC,D,1/4/2030\n")
    #expect(branches.codes == [])
    let table = try #require(branches.table)
    #expect(table.location(of: 1) == Location(file: "chi-bo.csv", line: 3, column: 1))
  }

  @Test func everyPathInTheWordingsIsAPathOfTheData() {
    for path in [
      "organisation.name", "people.bi-thu.name", "membership.admitted", "papers.term-report.prose",
    ] {
      #expect(
        FieldKind.record(Congress.self).kind(at: path.split(separator: ".").map(String.init))?.isLeaf == true)
    }
    for path in ["membership.probationary", "people.Bí thư.name", "congress.full_name", "x"] {
      #expect(FieldKind.record(Congress.self).kind(at: path.split(separator: ".").map(String.init)) == nil)
    }
  }
}

struct BranchLinesTests {
  @Test func aLineIsABranchWithPlaces() throws {
    let text = "{\"key\": \"A\", \"organisation\": {\"name\": \"Chi bộ A\"}}\n\n{\"key\": \"B\"}\n"
    let lines = branchLines(text)
    #expect(lines.keys == ["A", "B"])
    #expect(lines.location(of: 1) == Location(file: "-", line: 3, column: 1))
    var log = DiagnosticLog()
    let node = try #require(lines.node(of: 0, log: &log))
    #expect(node.value(of: "key") == nil)
    #expect(
      node.value(of: "organisation")?.value(of: "name")?.location == Location(file: "-", line: 1, column: 39))
  }

  @Test func aLineThatCannotBeReadIsAccountedForByItsNumber() {
    let lines = branchLines("{\"key\": \"A\"}\n{\"key\": \"B\",}\n[1]\n{\"a\": 1}\n")
    #expect(lines.keys == ["A", "line-2", "line-3", "line-4"])
    let codes = (1...3).map { index in
      var log = DiagnosticLog()
      #expect(lines.node(of: index, log: &log) == nil)
      return log.entries.first?.code
    }
    #expect(codes == ["VK147", "VK135", "VK298"])
  }
}

/// The branches of lines that stand in memory.
private func branchLines(_ text: String) -> BranchLines {
  let bytes = Array(text.utf8)
  return BranchLines(file: "-", read: { Array(bytes[$0]) }) { body in
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      body(line.startIndex..<line.endIndex, line)
    }
  }
}
