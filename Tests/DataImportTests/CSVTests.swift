import Diagnostics
import Foundation
import Testing

@testable import DataImport

@Suite struct CSVTests {
  private func records(_ text: String, delimiter: UInt8 = UInt8(ascii: ",")) -> (
    records: [[String]], fault: CSVScanner.Fault?
  ) {
    var scanner = CSVScanner([UInt8](text.utf8), delimiter: delimiter, fieldLimit: 100, countLimit: 5)
    var records: [[String]] = []
    while scanner.next() { records.append(scanner.fields.map { scanner.text($0) }) }
    return (records, scanner.fault)
  }

  @Test(arguments: [
    ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]), ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
    ("a\rb\r", [["a"], ["b"]]), ("a,\"b,c\"\n", [["a", "b,c"]]), ("\"a\nb\",c\n", [["a\nb", "c"]]),
    ("\"a \"\"b\"\"\",\"\"\"\"\n", [["a \"b\"", "\""]]), ("a,,\n,\n", [["a", "", ""], ["", ""]]), ("", []),
    ("\"a\" ,b\n", [["a", "b"]]), ("\n\na\n", [[""], [""], ["a"]]), ("a\"b,c\n", [["a\"b", "c"]]),
    ("\"a\"\"\"\"b\"", [["a\"\"b"]]),
  ])
  func recordsAreThoseOfTheStandard(_ text: String, _ expected: [[String]]) {
    let (records, fault) = records(text)
    #expect(records == expected)
    #expect(fault == nil)
  }

  @Test(arguments: [
    ("a\nđ,\"b\nc", CSVScanner.Fault.unclosedQuote(line: 2, column: 3)),
    ("\"a\"b,c", .afterQuote(line: 1, column: 4)),
    ("a,b,c,d,e,f", .manyFields(line: 1, column: 11)),
  ])
  func faultsHaveTheirPlaces(_ text: String, _ fault: CSVScanner.Fault) {
    #expect(records(text).fault == fault)
  }

  @Test func aLongFieldIsRefusedQuotedOrNot() {
    let long = String(repeating: "x", count: 101)
    #expect(records("a,\(long)").fault == .longField(line: 1, column: 3))
    #expect(records("a,\"\(long)").fault == .longField(line: 1, column: 3))
  }

  @Test func emptyFieldsBeyondTheLastColumnAreNoHarm() {
    #expect(records("a,b,,,,,,,,").records == [["a", "b", "", "", ""]])
  }

  @Test(arguments: [
    ("Họ và tên;Chức vụ\nLê An;Bí thư, Giám đốc\nBùi Hà;Uỷ viên, Phó, Trưởng\n", UInt8(ascii: ";"), 0),
    ("a\tb\nc, d\te\n", UInt8(ascii: "\t"), 0), ("a,b\nc,d\n", UInt8(ascii: ","), 0),
    ("a|b\nc|d\n", UInt8(ascii: "|"), 0),
    ("sep=;\na;b\n", UInt8(ascii: ";"), 6), ("\"a;b;c\",d\n\"e\",f\n", UInt8(ascii: ","), 0),
    ("x", UInt8(ascii: ","), 0),
  ])
  func theDelimiterIsFound(_ text: String, _ delimiter: UInt8, _ start: Int) {
    let found = CSVDelimiter.find(in: [UInt8](text.utf8))
    #expect(found.delimiter == delimiter)
    #expect(found.start == start)
  }

  private let text = "Họ và tên,Dân tộc\r\nNguyễn Thị Hường,Mường\r\n"

  @Test func byteOrderMarksAndUTF16AreUnderstood() {
    let units = Array(text.utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let files: [[UInt8]] = [
      Array(text.utf8), [0xEF, 0xBB, 0xBF] + text.utf8, [0xFF, 0xFE] + little, [0xFE, 0xFF] + big, little,
      big,
    ]
    for bytes in files {
      let reading = ListReading(bytes, file: "list.csv")
      #expect(reading.column("name") == ["Nguyễn Thị Hường"])
      #expect(reading.codes.isEmpty, "\(reading.words)")
    }
  }

  @Test func halfACharacterOfUTF16IsNoText() {
    #expect(ListReading([0xFF, 0xFE, 0x41], file: "a.csv").codes == ["VK260"])
    #expect(ListReading([0xFF, 0xFE, 0x00, 0xD8], file: "a.csv").codes == ["VK260"])
  }

  @Test func decomposedTextIsComposed() {
    let text =
      "Ho\u{323} va\u{300} te\u{302}n,Da\u{302}n to\u{323}\u{302}c\nNguye\u{302}\u{303}n An,Mu\u{31B}o\u{31B}\u{300}ng\n"
    #expect(
      ListReading(csv: text).column("name").map { Array($0.unicodeScalars) } == [
        Array("Nguyễn An".unicodeScalars)
      ])
  }

  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/iconv"), "iconv is not installed"),
    arguments: ["TCVN5712-1", "VISCII", "CP1258"])
  func filesOfOldEncodingsAreConverted(_ encoding: String) throws {
    let text =
      "TT,Họ và tên,Dân tộc,Quê quán\n1,Nguyễn Thị Hường,Mường,tỉnh Hoà Bình\n2,Trần Văn Đức,Kinh,tỉnh Nghệ An\n"
    let reading = ListReading(try converted(text, to: encoding), file: "list.csv")
    #expect(reading.column("name") == ["Nguyễn Thị Hường", "Trần Văn Đức"])
    #expect(reading.column("home_place") == ["tỉnh Hoà Bình", "tỉnh Nghệ An"])
    #expect(Set(reading.codes) == ["VK277"], "\(reading.words)")
  }

  private func converted(_ text: String, to encoding: String) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/iconv")
    process.arguments = ["-f", "UTF-8", "-t", encoding]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
    try input.fileHandleForWriting.close()
    let bytes = [UInt8](output.fileHandleForReading.readDataToEndOfFile())
    process.waitUntilExit()
    return bytes
  }

  @Test func aPageOfHTMLIsNoTable() {
    #expect(ListReading(csv: "  <html><table>").codes == ["VK261"])
  }

  @Test func zerosKeptByATrickOfExcelAreKept() {
    #expect(ListReading(csv: "Họ và tên,Điện thoại\nLê An,\"=\"\"0912\"\"\"\n").column("phone") == ["0912"])
  }
}
