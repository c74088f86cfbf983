import Diagnostics
import Testing

@testable import LocatedText

@Suite struct ReadingTests {
  @Test(arguments: [
    "no", "012", "12:30", "1_000", "001099012345", "2020-06-26", "0x1F", "1e3", "=", ".inf", "Null",
  ])
  func plainTextIsNotTyped(_ text: String) {
    #expect(Reading("a: \(text)").node?.dump == "{a@1:1: '\(text)'@1:4}@1:1")
  }

  @Test(arguments: [
    ("a:", "{a@1:1: ~@1:3}@1:1"),
    ("a: ~", "{a@1:1: ~@1:4}@1:1"),
    ("a: null", "{a@1:1: ~@1:4}@1:1"),
    ("a: 'null'", "{a@1:1: \"null\"@1:4}@1:1"),
    ("a: \"\"", "{a@1:1: \"\"@1:4}@1:1"),
  ])
  func onlyUnquotedNothingIsNull(_ text: String, _ dump: String) {
    #expect(Reading(text).node?.dump == dump)
  }

  @Test(arguments: [
    // Columns count scalars: each Vietnamese letter is one, whatever its bytes.
    ("tên: {họ: Nguyễn, chữ: đệm}", "{tên@1:1: {họ@1:7: 'Nguyễn'@1:11, chữ@1:19: 'đệm'@1:24}@1:6}@1:1"),
    ("người:\n  - \"Đỗ Thị Ước\"\n  - Ý\n", "{người@1:1: [\"Đỗ Thị Ước\"@2:5, 'Ý'@3:5]@2:3}@1:1"),
    ("a:\n- 1\n- b: 2\n  c: 3", "{a@1:1: ['1'@2:3, {b@3:3: '2'@3:6, c@4:3: '3'@4:6}@3:3]@2:1}@1:1"),
    ("a: |\n  một\n  hai\nb: >-\n  ba\n  bốn", "{a@1:1: \"một\nhai\n\"@1:4, b@4:1: \"ba bốn\"@4:4}@1:1"),
    ("# ghi chú\r\n\r\na: 1\r\nb: 2\r\n", "{a@3:1: '1'@3:4, b@4:1: '2'@4:4}@3:1"),
    ("---\na: 1\n...\n", "{a@2:1: '1'@2:4}@2:1"),
  ])
  func everyValueHasItsPlace(_ text: String, _ dump: String) {
    let reading = Reading(text)
    #expect(reading.node?.dump == dump)
    #expect(reading.findings == [])
  }

  @Test func byteOrderMarkTakesNoColumn() {
    #expect(Reading("\u{FEFF}a: 1").node?.dump == "{a@1:1: '1'@1:4}@1:1")
  }

  @Test func decomposedLettersStayDecomposed() throws {
    let node = try #require(Reading("a: hoa\u{300}").node)
    guard case .mapping(let entries) = node.content, case .scalar(let text, _) = entries[0].value.content
    else {
      Issue.record("no text")
      return
    }
    #expect(Array(text.unicodeScalars) == ["h", "o", "a", "\u{300}"])
  }

  @Test func anAliasRepeatsItsValue() {
    #expect(Reading("a: &x [1]\nb: *x").node?.dump == "{a@1:1: ['1'@1:8]@1:4, b@2:1: ['1'@1:8]@1:4}@1:1")
  }

  @Test func recoverableErrorsAreReportedTogetherAndTheTreeIsKept() {
    let reading = Reading("a: !!int 1\na: 2\n<<: {b: 1}\n? [c]\n: 3\n'': 4\nd: *x\ne: &y [*y]\n")
    #expect(
      reading.findings == [
        "VK111 1:4", "VK112 2:1", "VK114 3:1", "VK113 4:3", "VK115 6:1", "VK110 7:4", "VK109 8:8",
      ])
    #expect(reading.node?.dump == "{a@1:1: '1'@1:4, d@7:1: ~@7:4, e@8:1: [~@8:8]@8:4}@1:1")
  }

  @Test func aDuplicateKeyPointsToTheFirst() {
    let entry = Reading("tên: A\ntuổi: 1\ntên: B").log.entries.first
    #expect(entry?.notes.map(\.location) == [Location(file: "a.yaml", line: 1, column: 1)])
    #expect(
      entry?.text(in: .english) == """
        a.yaml:3:1: error: the key “tên” is there twice [VK112]
            a.yaml:1:1: first here
            hint: keep one and delete the other
        """)
  }

  @Test func keysThatDifferInNormalFormOnlyAreDuplicates() {
    #expect(Reading("hoà: 1\nhoa\u{300}: 2").findings == ["VK112 2:1"])
  }

  @Test func aPlaceholderWithoutQuotationMarksGetsAHint() {
    let log = Reading("a: {{ congress.name }}").log
    #expect(log.findings == ["VK113 1:5"])
    #expect(log.entries.first?.hint?.en.contains("{{ … }}") == true)
  }
}
