import Diagnostics
import Testing

@testable import LocatedText

@Suite struct SyntaxTests {
  @Test(arguments: [
    ("tab at the start", "a:\n\tb: 1", "VK121 2:1"),
    ("tab after spaces", "a:\n  b: 1\n \tc: 2", "VK121 3:2"),
    ("tab in block text", "a: |\n\tx", "VK121 2:1"),
    ("no space after the colon", "a:1\nb: 2", "VK122 1:3"),
    ("no space after the colon, later key", "x: 1\nchữ:1\nb: 2", "VK122 2:5"),
    ("deeper than its level", "a: 1\n  b: 2", "VK123 2:3"),
    ("between levels", "a:\n    b: 1\n  c: 2", "VK123 3:3"),
    ("list out of step", "a:\n  - 1\n  b: 2", "VK123 3:3"),
    ("quote open to the end", "a: 1\nb: \"mở\nc: 2\n", "VK124 2:4"),
    ("single quote open to the end", "a: 'x\n", "VK124 1:4"),
    ("quote closed by the next one", "a: \"x\nb: \"y\"\n", "VK124 1:4"),
    ("bracket open to the end", "a: [1, 2\nb: 3", "VK125 1:4"),
    ("brace open to the end", "a: {b: 1\nc: 3\n", "VK125 1:4"),
    ("at sign", "a: @x", "VK126 1:4"),
    ("percent sign", "a: %x", "VK126 1:4"),
    ("star", "a: * x", "VK126 1:4"),
    ("bad escape", "a: \"C:\\đ\"", "VK127 1:7"),
    ("two colons", "a: b: c", "VK128 1:5"),
    ("list on the key's line", "a: - b", "VK129 1:4"),
    ("no colon", "a: 1\nchữ\nb: 2", "VK130 2:1"),
    ("text after a quote", "a: \"A\" B", "VK131 1:8"),
    ("generic", "a: |x\n  b", "VK120 1:5"),
  ])
  func aSlipIsNamedWhereItIs(_ name: String, _ text: String, _ finding: String) {
    let reading = Reading(text)
    #expect(reading.findings == [finding], "\(name): \(reading.log.entries.map { $0.text(in: .english) })")
    #expect(reading.node == nil)
  }

  @Test func libyamlsWordsAreQuotedForARareProblem() {
    let message = Reading("a: |x\n  b").log.entries.first?.message
    #expect(message?.en == "this is not valid YAML (libyaml: “did not find expected comment or line break”)")
  }

  @Test func columnsOfProblemsCountScalars() {
    #expect(Reading("\"Đảng uỷ\": \"Sở\" và").findings == ["VK131 1:17"])
  }
}
