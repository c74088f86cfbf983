import Diagnostics
import Testing

@testable import Prose

@Suite struct RefusalTests {
  @Test(arguments: [
    ("HTML block", "a\n\n<div>\nx\n</div>", ["VK410 3:1"]),
    ("comment", "a\n\n<!-- ghi chú -->", ["VK410 3:1"]),
    ("HTML in a line", "Ước <b>x</b>", ["VK410 1:5", "VK410 1:9"]),
    ("picture", "Ước ![hình](a.png)", ["VK411 1:5"]),
    ("link", "Ước [chữ](http://a.b)", ["VK412 1:5"]),
    ("link to a file", "Ước [chữ](a.md)", ["VK412 1:5"]),
    ("bare address in angle brackets", "Ước <http://a.b>", ["VK412 1:5"]),
    ("mail address", "Ước <a@b.vn>", ["VK412 1:5"]),
    ("link by reference", "Ước [chữ]\n\n[chữ]: http://a.b", ["VK412 1:5", "VK412 3:1"]),
    ("link definition nobody uses", "chữ\n\n[x]: một điều", ["VK412 3:1"]),
    ("code span", "Ước `x`", ["VK413 1:5"]),
    ("code block", "a\n\n```\nx\n```", ["VK414 3:1"]),
    ("indented line", "a\n\n    Kính thưa", ["VK415 3:5"]),
    ("tab", "\tKính thưa", ["VK415 1:2"]),
    ("quotation", "> lời", ["VK416 1:1"]),
    ("underlined heading", "Kết quả\n---", ["VK417 1:1"]),
    ("heading without text", "a\n\n##", ["VK418 3:1"]),
    ("item without text", "- a\n-\n- b", ["VK418 2:1"]),
    ("front matter", "---\ntitle: x\n---\n\nchữ", ["VK408 1:1"]),
    ("undefined footnote", "Ước[^1].", ["VK440 1:4"]),
    ("unused footnote", "a\n\n[^x]: lạc", ["VK441 3:1"]),
    ("footnote there twice", "a[^x]\n\n[^x]: một\n\n[^x]: hai", ["VK441 5:1"]),
    ("footnote in a footnote", "a[^x]\n\n[^x]: b[^x]", ["VK442 3:8"]),
    ("stray bold marks", "có**{{ a }}**người", ["VK433 1:3", "VK433 1:12"]),
    ("bullet without a space", "–chữ", ["VK431 1:1"]),
    ("bullet character", "• chữ", ["VK431 1:1"]),
  ])
  func whatPapersHaveNoUseForIsRefused(_ name: String, _ text: String, _ findings: [String]) {
    let reading = Reading(text)
    #expect(reading.findings == findings, "\(name): \(reading.dump)")
  }

  @Test func severalMistakesAreReportedTogetherAndTheTextIsKept() {
    let reading = Reading("---\na: b\n---\n\n# I. Kết quả\n\nƯớc [chữ](http://a) {{ x y }}\n\n> lời")
    #expect(reading.findings == ["VK408 1:1", "VK430 5:3", "VK412 7:5", "VK423 7:26", "VK416 9:1"])
    #expect(reading.dump.contains("Text @7:6 \"chữ\""))
  }

  @Test func aRuleAtTheTopIsNoFrontMatter() {
    #expect(Reading("---\n\nchữ\n\n---\n").findings == [])
  }

  @Test(arguments: [
    ("", "VK404"), (" \n\t\r\n", "VK404"), ("\u{FEFF}", "VK404"), ("a\nđ\u{0}", "VK403 2:2"),
    ("\u{1B}", "VK403 1:1"),
  ])
  func whatIsNoTextIsRefused(_ text: String, _ finding: String) {
    #expect(Reading(text).findings == [finding])
    #expect(Reading(text).document == nil)
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x61, 0x00], "VK402"), ([0x61, 0x0A, 0xC4, 0x91, 0xC4, 0x20], "VK401 2:2"),
      ([0x80], "VK401 1:1"),
    ] as [([UInt8], String)])
  func otherEncodingsAreRefused(_ bytes: [UInt8], _ finding: String) {
    #expect(Reading(bytes).findings == [finding])
  }

  @Test func codesAreStableAndOnePerKind() {
    let codes = ProseDiagnostics.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(codes.allSatisfy { $0 >= "VK400" && $0 <= "VK449" })
  }

  @Test func everyMessageHasBothLanguages() {
    for kind in ProseDiagnostics.all {
      #expect(kind.message.vi != kind.message.en)
      #expect(kind.hint.map { $0.vi != $0.en } ?? true)
    }
  }
}
