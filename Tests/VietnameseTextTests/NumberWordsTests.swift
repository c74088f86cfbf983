import Testing
import VietnameseText

@Suite struct NumberWordsTests {
  @Test(arguments: [
    (0, "không"), (1, "một"), (4, "bốn"), (5, "năm"), (10, "mười"), (11, "mười một"), (14, "mười bốn"),
    (15, "mười lăm"), (20, "hai mươi"), (21, "hai mươi mốt"), (24, "hai mươi tư"), (25, "hai mươi lăm"),
    (31, "ba mươi mốt"), (44, "bốn mươi tư"), (100, "một trăm"), (101, "một trăm linh một"),
    (104, "một trăm linh bốn"), (105, "một trăm linh năm"), (110, "một trăm mười"),
    (114, "một trăm mười bốn"), (1000, "một nghìn"), (1005, "một nghìn không trăm linh năm"),
    (1024, "một nghìn không trăm hai mươi tư"), (1105, "một nghìn một trăm linh năm"),
    (1945, "một nghìn chín trăm bốn mươi lăm"), (2026, "hai nghìn không trăm hai mươi sáu"),
    (10_500, "mười nghìn năm trăm"), (21_000, "hai mươi mốt nghìn"),
    (1_000_005, "một triệu không trăm linh năm"),
    (1_020_304, "một triệu không trăm hai mươi nghìn ba trăm linh bốn"),
    (12_345_678, "mười hai triệu ba trăm bốn mươi lăm nghìn sáu trăm bảy mươi tám"),
    (2_000_000_000, "hai tỷ"), (1_000_000_001, "một tỷ không trăm linh một"), (-5, "âm năm"),
    (1_000_000_000_000_000_000, "một tỷ tỷ"),
    (1_000_000_005_000_000_000, "một tỷ không trăm linh năm tỷ"),
    (
      Int.min,
      "âm chín tỷ hai trăm hai mươi ba triệu ba trăm bảy mươi hai nghìn không trăm ba mươi sáu tỷ "
        + "tám trăm năm mươi tư triệu bảy trăm bảy mươi lăm nghìn tám trăm linh tám"
    ),
  ])
  func northernWords(n: Int, words: String) {
    #expect(NumberWords.cardinal(n) == words)
  }

  @Test(arguments: [
    (24, "hai mươi bốn"), (105, "một trăm lẻ năm"), (1005, "một ngàn không trăm lẻ năm"),
    (21_000, "hai mươi mốt ngàn"),
  ])
  func southernWords(n: Int, words: String) {
    #expect(NumberWords.cardinal(n, style: .southern) == words)
  }
}

@Suite struct OrdinalTests {
  @Test(arguments: [
    (1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (20, "XX"), (49, "XLIX"), (1999, "MCMXCIX"),
    (3999, "MMMCMXCIX"),
  ])
  func romanNumerals(n: Int, text: String) {
    #expect(Ordinal.roman(n) == text)
  }

  @Test(arguments: [0, -1, 4000, Int.max]) func noRomanNumeralBeyondItsRange(n: Int) {
    #expect(Ordinal.roman(n) == nil)
  }

  @Test(arguments: [
    (1, "nhất"), (2, "hai"), (3, "ba"), (4, "tư"), (5, "năm"), (10, "mười"), (14, "mười bốn"),
    (21, "hai mươi mốt"), (24, "hai mươi tư"),
  ])
  func wordsAfterThu(n: Int, words: String) {
    #expect(Ordinal.words(n) == words)
  }
}
