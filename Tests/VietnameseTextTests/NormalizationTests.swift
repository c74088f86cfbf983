@_spi(_Unicode) import Swift
import Testing
import VietnameseText

@Suite struct NormalizationTests {
  @Test(arguments: [
    ("Tie\u{302}\u{301}ng Vie\u{323}\u{302}t", "Tiếng Việt"), ("u\u{309}y", "ủy"), ("Y\u{309}", "Ỷ"),
    ("o\u{31B}\u{303}", "ỡ"), ("A\u{30A}", "Å"), ("\u{212B}", "Å"), ("plain", "plain"), ("", ""),
    ("\u{2000}", "\u{2002}"), ("\u{0340}", "\u{300}"), ("x\u{301}", "x\u{301}"),
  ])
  func composesWhatIsApart(apart: String, composed: String) {
    #expect(Array(Normalization.nfc(apart).unicodeScalars) == Array(composed.unicodeScalars))
    #expect(Normalization.nfc(Array(apart.utf8)) == Array(composed.utf8))
    #expect(Normalization.isNFC(composed))
    #expect(Normalization.isNFC(apart) == apart.unicodeScalars.elementsEqual(composed.unicodeScalars))
  }

  @Test(
    arguments: [
      [0xFF], [0x41, 0x80], [0xC3], [0xE1, 0xBB], [0xE1, 0xBB, 0x41], [0xC0, 0x80], [0xED, 0xA0, 0x80],
      [0xE2, 0x80], [0xE2, 0x81, 0x20], [0xF5, 0x80, 0x80, 0x80],
    ] as [[UInt8]])
  func refusesBytesThatAreNoUTF8(bytes: [UInt8]) {
    #expect(Normalization.nfc(bytes) == nil)
  }

  @Test func everyCharacterOfTheQuickLookIsStable() {
    for value in Array(0...0x2FF) + Array(0x1E00...0x1EFF) + Array(0x2002...0x20BF) {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      // Alone, after a letter and before one: it neither changes nor joins.
      let text = String(String.UnicodeScalarView(["a", scalar, "e"]))
      #expect(text.unicodeScalars.elementsEqual(text._nfc), "U+\(String(value, radix: 16))")
      #expect(scalar.properties.canonicalCombiningClass == .notReordered)
    }
  }
}
