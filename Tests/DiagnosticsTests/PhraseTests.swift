import Diagnostics
import Testing

@Suite struct PhraseTests {
  @Test(
    "Places are filled in one pass, and only where there is a value",
    arguments: [
      ("{0} của {1}", "A của B"),
      ("{1}, {0}, {1}", "B, A, B"),
      ("không có chỗ", "không có chỗ"),
      ("{2} còn lại", "{2} còn lại"),
      ("{{ path }} và {0}", "{{ path }} và A"),
      ("mở { rồi {0", "mở { rồi {0"),
      ("{-1}{ 0 }{}", "{-1}{ 0 }{}"),
    ])
  func filling(_ template: String, _ expected: String) {
    #expect(Phrase(template).filled(with: ["A", "B"]).vi == expected)
  }

  @Test func aValueThatLooksLikeAPlaceIsLeftAsItIs() {
    #expect(Phrase("{0}{1}").filled(with: ["{1}", "x"]).vi == "{1}x")
  }

  @Test func eachLanguageTakesItsOwnWordsOfAValue() {
    let phrase = Phrase(vi: "cần {0}", en: "needs {0}").filled(with: [Phrase(vi: "một số", en: "a number")])
    #expect(phrase.text(in: .vietnamese) == "cần một số")
    #expect(phrase.text(in: .english) == "needs a number")
  }
}

@Suite struct SuggestionTests {
  private static let names = ["render", "check", "dump", "fonts"]

  @Test(
    arguments: [
      ("rendr", "render"), ("redner", "render"), ("chekc", "check"), ("font", "fonts"), ("dmup", "dump"),
    ])
  func aSlipOfTheFingersFindsItsName(_ typed: String, _ name: String) {
    #expect(Suggestion.nearest(to: typed, among: SuggestionTests.names) == name)
  }

  @Test(arguments: ["", "print", "d", "dp", "render"])
  func whatIsFarOrRightFindsNothing(_ typed: String) {
    #expect(Suggestion.nearest(to: typed, among: SuggestionTests.names) == nil)
  }

  @Test func ofEquallyNearNamesTheFirstIsTaken() {
    #expect(Suggestion.nearest(to: "abcdX", among: ["abcdY", "abcdZ"]) == "abcdY")
  }
}
