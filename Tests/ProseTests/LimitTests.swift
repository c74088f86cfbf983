import Diagnostics
import TestSupport
import Testing

@testable import Prose

@Suite struct LimitTests {
  private static func times(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }

  @Test func aGreatFileIsNotEvenParsed() {
    #expect(Reading([UInt8](repeating: 0x61, count: 5 * 1024 * 1024)).findings == ["VK400"])
  }

  @Test(arguments: [
    ("quotations", times(1_000, ">") + " a"), ("lists", times(1_000, "- ") + "a"),
    ("emphasis", times(50, "*a **b ") + "x" + times(50, "** y* y")),
  ])
  func deepNestingIsRefused(_ name: String, _ text: String) {
    let reading = Reading(text)
    #expect(reading.log.entries.contains { $0.code == "VK405" }, "\(name)")
  }

  @Test(arguments: [
    ("wide and long", times(2_000, "|a") + "|\n" + times(2_000, "|-") + "|\n" + times(2_000, "a\n"), "VK406"),
    ("long", times(100, "|a") + "|\n" + times(100, "|-") + "|\n" + times(100_000, "a\n"), "VK406"),
    ("long paragraph above", times(50_000, "x\n") + "a\n|-\n", "VK407"),
    ("long paragraph above, by colon", times(50_000, "x\n") + "a\n:-\n", "VK407"),
    ("marks", times(500_000, "*"), "VK406"),
    ("lines", times(250_000, "a\n\n"), "VK406"),
  ])
  func whatWouldFillMemoryOrTimeIsRefusedBeforeParsing(_ name: String, _ text: String, _ code: String) {
    let time = processorSeconds { #expect(Reading(text).log.entries.map(\.code) == [code], "\(name)") }
    #expect(time < 5)
  }

  @Test(arguments: [
    times(40_000, "*a_ "), times(90_000, "["), times(30_000, "[a]("), times(90_000, "a\n"),
    times(20_000, "[^a]") + "\n\n[^a]: x",
    times(60_000, "{{"), times(20_000, "{{ a }}"), times(60_000, "<"), times(30_000, "![["),
    times(30_000, "&amp;"), times(30_000, "&ngE;"), times(50_000, "a {{ a }}\n"), times(50_000, "a * a\n"),
  ])
  func hostileTextTakesBoundedTime(_ text: String) {
    let time = processorSeconds { _ = Reading(text) }
    #expect(time < 10)
  }

  @Test func aLongTableOfTextIsAllowed() {
    let reading = Reading("| a | b |\n|---|---|\n" + LimitTests.times(1_000, "| chữ | **đậm** |\n"))
    #expect(reading.findings == [])
  }
}
