import Diagnostics
import Testing

/// Input may hold anything, and be of any length; messages quote it all the same.
struct QuotationTests {
  private static let kind = DiagnosticKind("VK001", .error, Phrase(vi: "có “{0}”", en: "found “{0}”"))

  @Test(arguments: [
    ("a\u{1B}[31mb", "a<U+001B>[31mb"), ("a\u{202E}b", "a<U+202E>b"), ("\u{200B}", "<U+200B>"),
    ("a\rb", "a<U+000D>b"), ("Đảng uỷ\u{A0}xã", "Đảng uỷ\u{A0}xã"),
  ])
  func whatATerminalWouldObeyIsShownAsACode(quoted: String, shown: String) {
    let text = Self.kind.at(Location(file: "\(quoted).yaml"), Phrase(quoted)).text(in: .english)
    #expect(text == "\(shown).yaml: error: found “\(shown)” [VK001]")
  }

  @Test(arguments: ["x", "e\u{301}", "\u{301}"])
  func aLongValueIsCut(piece: String) {
    let finding = Self.kind.at(nil, Phrase(String(repeating: piece, count: 50_000)))
    #expect(finding.message.en.unicodeScalars.count < 1_050)
    #expect(finding.message.en.hasSuffix("…”"))
    let hint = Phrase(String(repeating: piece, count: 50_000))
    #expect(Self.kind.at(nil, "x", hint: hint).hint?.en.unicodeScalars.count == 1_001)
  }

  @Test func aThousandLettersOfManyBytesAreNotCut() {
    let text = String(repeating: "ệ", count: 1_000)
    #expect(Self.kind.at(nil, Phrase(text)).message.en == "found “\(text)”")
  }
}
