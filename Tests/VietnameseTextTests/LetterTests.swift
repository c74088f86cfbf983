import Testing
import VietnameseText

@Suite struct LetterCaseTests {
  @Test func capitalsGoThereAndBack() {
    #expect(LetterCase.upper("Đảng uỷ ở phường ỷ lại") == "ĐẢNG UỶ Ở PHƯỜNG Ỷ LẠI")
    #expect(LetterCase.lower("ĐẢNG UỶ Ỵ Ỡ Ặ") == "đảng uỷ ỵ ỡ ặ")
  }

  @Test(arguments: [
    ("đồng chí", "Đồng chí"), ("ý kiến", "Ý kiến"), ("“đảng bộ”", "“Đảng bộ”"), (" (ủy ban)", " (Ủy ban)"),
    ("24 đồng chí", "24 đồng chí"), ("", ""), ("- a", "- a"),
  ])
  func theFirstLetterBecomesACapital(text: String, expected: String) {
    #expect(LetterCase.upperFirst(text) == expected)
  }

  @Test(arguments: [
    ("Đại hội đại biểu", "đại hội đại biểu"), ("Ý kiến", "ý kiến"), ("Y tế", "y tế"), ("Ở cơ sở", "ở cơ sở"),
    ("UBND tỉnh", "UBND tỉnh"), ("CTr 05", "CTr 05"), ("TP.HCM", "TP.HCM"), ("T/M BAN", "T/M BAN"),
    ("I. Mở đầu", "I. Mở đầu"), ("“Đảng bộ”", "“đảng bộ”"), ("QĐ 190", "QĐ 190"), ("", ""),
    ("24 Ủy", "24 Ủy"),
  ])
  func theFirstLetterBecomesSmallUnlessAbbreviated(text: String, expected: String) {
    #expect(LetterCase.lowerFirst(text) == expected)
  }
}

@Suite struct TonePlacementTests {
  /// Finding looks at bytes first, converting at every letter: what one sees, the other must change.
  @Test func findingMissesNothingThatConvertingChanges() {
    let vowels = Array("aàảãáạeèẻẽéẹoòỏõóọuùủũúụyỳỷỹýỵưâêôơ")
    for start in ["", "q", "“"] {
      for pair in vowels.flatMap({ first in vowels.map { "\(first)\($0)" } }) {
        for end in ["", "n", "”"] {
          let text = start + pair + end
          let isChanged = TonePlacement.Style.allCases.contains {
            TonePlacement.convert(text, to: $0) != text
          }
          if TonePlacement.occurrences(in: text).isEmpty == isChanged { Issue.record("\(text)") }
        }
      }
    }
  }

  @Test(arguments: [
    ("òa", "oà"), ("ỏa", "oả"), ("õa", "oã"), ("óa", "oá"), ("ọa", "oạ"),
    ("òe", "oè"), ("ỏe", "oẻ"), ("õe", "oẽ"), ("óe", "oé"), ("ọe", "oẹ"),
    ("ùy", "uỳ"), ("ủy", "uỷ"), ("ũy", "uỹ"), ("úy", "uý"), ("ụy", "uỵ"),
    ("Ủy ban", "Uỷ ban"), ("ỦY BAN", "UỶ BAN"), ("CỘNG HÒA", "CỘNG HOÀ"), ("khỏe,", "khoẻ,"),
    ("hòa-giải", "hoà-giải"), ("thủy", "thuỷ"), ("Hòa", "Hoà"), ("khóa XII, hóa", "khoá XII, hoá"),
  ])
  func theFifteenPairsMoveBothWays(old: String, new: String) {
    #expect(TonePlacement.convert(old, to: .new) == new)
    #expect(TonePlacement.convert(new, to: .old) == old)
    #expect(TonePlacement.convert(new, to: .new) == new)
    #expect(TonePlacement.convert(old, to: .old) == old)
  }

  @Test(arguments: [
    "quý", "quỳ", "Quỹ", "QUÝ", "hoàn", "xoèn", "thuyết", "hoài", "ngoáy", "khuỷu", "loa", "uy", "của", "múa",
    "mía", "tuệ", "thuở", "hoà\u{301}", "ho\u{300}a", "òà", "",
  ])
  func otherSyllablesStay(text: String) {
    for style in TonePlacement.Style.allCases {
      let converted = TonePlacement.convert(text, to: style)
      #expect(converted.unicodeScalars.elementsEqual(text.unicodeScalars))
    }
  }

  @Test func whatIsSparedKeepsItsStyle() {
    let text = "đồng chí Ngô Thúy Ngọc, Ủy ban"
    #expect(TonePlacement.convert(text, to: .new, sparing: [9..<22]) == "đồng chí Ngô Thúy Ngọc, Uỷ ban")
  }

  @Test func occurrencesTellTheirPlace() {
    let found = TonePlacement.occurrences(in: "Đảng ủy, khoá")
    #expect(found.map(\.syllable) == ["ủy", "khoá"])
    #expect(found.map(\.offset) == [5, 11])
    #expect(found.map(\.style) == [.old, .new])
  }

  @Test func mixtureListsEachSyllableOnce() {
    let text = "Đảng uỷ, Uỷ ban, đảng ủy và hòa giải; uỷ viên, quý, hoàn thành"
    let mixture = TonePlacement.mixture(in: text)
    #expect(mixture.old == ["ủy", "hòa"])
    #expect(mixture.new == ["uỷ", "Uỷ"])
  }
}

@Suite struct LookAlikesTests {
  typealias Finding = LookAlikes.Finding

  @Test(arguments: [
    ("\u{D0}ảng", Finding(scalar: "\u{D0}", offset: 0, expected: "Đ", kind: .otherD)),
    ("\u{189}ảng", Finding(scalar: "\u{189}", offset: 0, expected: "Đ", kind: .otherD)),
    ("a\u{F0}", Finding(scalar: "\u{F0}", offset: 1, expected: "đ", kind: .otherD)),
    ("L\u{0435}", Finding(scalar: "\u{0435}", offset: 1, expected: "e", kind: .cyrillic)),
    ("\u{0421}ường", Finding(scalar: "\u{0421}", offset: 0, expected: "C", kind: .cyrillic)),
    ("Ng\u{03BF}", Finding(scalar: "\u{03BF}", offset: 2, expected: "o", kind: .greek)),
    ("ba\u{200B}n", Finding(scalar: "\u{200B}", offset: 2, expected: nil, kind: .zeroWidth)),
    ("\u{FEFF}ban", Finding(scalar: "\u{FEFF}", offset: 0, expected: nil, kind: .zeroWidth)),
    ("a\u{202E}b", Finding(scalar: "\u{202E}", offset: 1, expected: nil, kind: .directionMark)),
    ("a\u{0}b", Finding(scalar: "\u{0}", offset: 1, expected: nil, kind: .control)),
    ("a\u{7F}", Finding(scalar: "\u{7F}", offset: 1, expected: nil, kind: .control)),
    ("\u{E000}", Finding(scalar: "\u{E000}", offset: 0, expected: nil, kind: .privateUse)),
    ("a\u{FFFD}", Finding(scalar: "\u{FFFD}", offset: 1, expected: nil, kind: .replacement)),
    ("\u{301}a", Finding(scalar: "\u{301}", offset: 0, expected: nil, kind: .loneMark)),
    ("e\u{302}x\u{301}", Finding(scalar: "\u{301}", offset: 2, expected: nil, kind: .loneMark)),
    ("a\u{202F}b", Finding(scalar: "\u{202F}", offset: 1, expected: " ", kind: .otherSpace)),
    ("tốt 👍", Finding(scalar: "👍", offset: 4, expected: nil, kind: .emoji)),
    ("☎\u{FE0F}", Finding(scalar: "\u{FE0F}", offset: 1, expected: nil, kind: .emoji)),
    ("a\u{FFFE}", Finding(scalar: "\u{FFFE}", offset: 1, expected: nil, kind: .control)),
    ("Lê\u{A0}Nam", Finding(scalar: "\u{A0}", offset: 2, expected: " ", kind: .nonBreakingSpace)),
  ])
  func findsOne(text: String, finding: Finding) {
    #expect(LookAlikes.findings(in: text) == [finding])
  }

  @Test(arguments: [
    "", "Đảng uỷ đã họp", "tab\tvà\ndòng", "Tie\u{302}\u{301}ng", "слово и дело", "α, β", "“–…”", "Ленин",
    "☐ ☑ §",
    "ĂÂĐÊÔƠƯ ăâđêôơư ẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ ÀÁÃÈÉÌÍĨÒÓÕÙÚŨÝ",
  ])
  func leavesHonestTextAlone(text: String) {
    #expect(LookAlikes.findings(in: text).isEmpty)
  }

  @Test func findingsComeInOrder() {
    let kinds = LookAlikes.findings(in: "L\u{0435}\u{200B} \u{D0}a\u{0430}").map(\.kind)
    #expect(kinds == [.cyrillic, .zeroWidth, .otherD, .cyrillic])
  }
}
