import Diagnostics
import TestSupport
import Testing

@testable import LocatedText

@Suite struct LimitTests {
  /// Nine levels, each holding the one before nine times: 9⁹ values in 350 bytes.
  static let bomb: String = {
    var text = "l0: &l0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      let aliases = Array(repeating: "*l\(level - 1)", count: 9).joined(separator: ", ")
      text += "l\(level): &l\(level) [\(aliases)]\n"
    }
    return text
  }()

  @Test func anAliasBombIsRefusedAtOnce() {
    let time = processorSeconds { #expect(Reading(LimitTests.bomb).findings == ["VK108 5:10"]) }
    #expect(time < 1)
  }

  @Test func aliasesMayAddExactlyTheLimit() {
    var limits = ReadingLimits()
    limits.aliasNodes = 6
    #expect(Reading("a: &x [1, 2]\nb: *x\nc: *x", limits: limits).findings == [])
    limits.aliasNodes = 5
    #expect(Reading("a: &x [1, 2]\nb: *x\nc: *x", limits: limits).findings == ["VK108 3:4"])
  }

  @Test func aliasesOfLongTextsWeighMore() {
    var limits = ReadingLimits()
    limits.aliasNodes = 10
    let text = String(repeating: "x", count: 1024)
    #expect(Reading("a: &x \(text)\nb: [*x, *x]", limits: limits).findings == [])
    #expect(Reading("a: &x \(text)\nb: [*x, *x, *x]", limits: limits).findings == ["VK108 2:13"])
  }

  @Test(arguments: [
    String(repeating: "[", count: 1_000), String(repeating: "- ", count: 1_000),
    String(repeating: "{a: ", count: 1_000),
    String(repeating: "? ", count: 1_000), String(repeating: "[", count: 5_000_000),
  ])
  func deepNestingIsRefused(_ text: String) {
    #expect(Reading(text).log.entries.map(\.code) == ["VK106"])
  }

  @Test func sixtyFourLevelsAreEnough() {
    let text = { String(repeating: "[", count: $0) + String(repeating: "]", count: $0) }
    #expect(Reading(text(64)).findings == [])
    #expect(Reading(text(65)).findings == ["VK106 1:65"])
  }

  @Test func aGreatFileIsNotEvenParsed() {
    let bytes = [UInt8](repeating: UInt8(ascii: "["), count: 17 * 1024 * 1024)
    let time = processorSeconds { #expect(Reading(bytes).findings == ["VK100"]) }
    #expect(time < 0.2)
  }

  @Test func tooManyValuesAreRefused() {
    var limits = ReadingLimits()
    limits.nodes = 4
    #expect(Reading("[1, 2, 3]", limits: limits).findings == [])
    #expect(Reading("[1, 2, 3, 4]", limits: limits).findings == ["VK107 1:11"])
  }

  @Test(arguments: [
    ("", "VK104"), ("# chỉ ghi chú\n", "VK104"), ("---\n", "VK104"), ("~", "VK104"), ("\u{FEFF}", "VK104"),
    ("a: 1\n---\nb: 2", "VK105 2:1"), ("a: \u{1}", "VK103 1:4"), ("chữ: \"\u{0}\"", "VK103 1:7"),
    ("a: 1\r\nđ: \u{7F}", "VK103 2:4"),
  ])
  func whatIsNotOneTextIsRefused(_ text: String, _ finding: String) {
    #expect(Reading(text).findings == [finding])
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x61, 0x00], "VK102"), ([0xFE, 0xFF, 0x00, 0x61], "VK102"),
      ([0x61, 0x3A, 0x0A, 0xC4, 0x91, 0xC4, 0x20], "VK101 2:2"), ([0xED, 0xA0, 0x80], "VK101 1:1"),
      ([0x61, 0xC3], "VK101 1:2"),
    ] as [([UInt8], String)])
  func otherEncodingsAreRefused(_ bytes: [UInt8], _ finding: String) {
    #expect(Reading(bytes).findings == [finding])
  }

  @Test func aThousandfoldMistakeEndsTheReading() {
    let reading = Reading("k: 1\n" + String(repeating: "k: 2\n", count: 20_000))
    #expect(reading.log.entries.count == DiagnosticLog.limit)
    #expect(reading.log.count(of: .error) == 1_001)
    #expect(reading.node == nil)
  }

  @Test func codesAreStableAndOnePerKind() {
    let codes = LocatedTextDiagnostics.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(codes.allSatisfy { $0 >= "VK100" && $0 <= "VK149" })
  }
}
