import Diagnostics
import Foundation
import Testing
import VanKien

@testable import vankien

@Suite struct CatalogueTests {
  private let kinds = Catalogue.kinds

  @Test func everyCodeStandsForOneKind() {
    let byCode = Dictionary(grouping: kinds, by: \.code)
    for (code, kinds) in byCode { #expect(kinds.count == 1, "\(code) is used twice") }
    for kind in kinds { #expect(kind.code.wholeMatch(of: /VK[0-9]{3}/) != nil, "\(kind.code)") }
  }

  @Test func everyPhraseIsThereInBothLanguages() {
    for kind in kinds {
      for phrase in [kind.message, kind.hint, kind.explanation].compactMap({ $0 }) {
        #expect(!phrase.vi.isEmpty && !phrase.en.isEmpty, "\(kind.code)")
        #expect(
          phrase.vi != phrase.en || !phrase.vi.contains(where: \.isLetter), "\(kind.code) is not translated")
      }
    }
  }

  @Test func bothLanguagesHaveTheSamePlaces() {
    for kind in kinds {
      for phrase in [kind.message, kind.hint].compactMap({ $0 }) {
        #expect(places(phrase.vi) == places(phrase.en), "\(kind.code): \(phrase.vi) | \(phrase.en)")
      }
    }
  }

  @Test func messagesAreFragmentsWithoutFullStop() {
    for kind in kinds {
      for text in [kind.message.vi, kind.message.en] {
        #expect(!text.hasSuffix("."), "\(kind.code): \(text)")
      }
    }
  }

  /// A kind declared and not listed would have no explanation, no test and no stable code.
  @Test func everyKindDeclaredInTheSourcesIsInTheCatalogue() throws {
    let declared = try declaredCodes()
    #expect(declared.count > 100)
    // Kinds made from a table, such as the checks of texts, do not stand in the sources one by one.
    #expect(Set(declared).subtracting(kinds.map(\.code)).sorted() == [])
  }

  /// People search for codes and scripts match on them. A new code is added to the list; the others stay.
  @Test func codesAreStable() throws {
    let list = try String(contentsOfFile: "\(projectFolder)/Tests/CommandTests/codes.txt", encoding: .utf8)
    let recorded = Set(list.split(separator: "\n").map(String.init))
    let present = Set(kinds.map { "\($0.code) \($0.severity.rawValue)" })
    #expect(recorded.subtracting(present).sorted() == [], "gone or changed; give the new meaning a new code")
    #expect(present.subtracting(recorded).sorted() == [], "new; add to Tests/CommandTests/codes.txt")
  }

  private func places(_ text: String) -> Set<String> {
    Set(text.matches(of: /\{[0-9]\}/).map { String($0.0) })
  }

  private func declaredCodes() throws -> [String] {
    let sources = "\(projectFolder)/Sources"
    let names = try FileManager.default.subpathsOfDirectory(atPath: sources).filter { $0.hasSuffix(".swift") }
    return try names.flatMap { name in
      let text = try String(contentsOfFile: "\(sources)/\(name)", encoding: .utf8)
      return text.matches(of: /DiagnosticKind\(\s*"(VK[0-9]{3})"/).map { String($0.1) }
    }
  }
}

@Suite struct LanguageTests {
  @Test func messagesAreVietnameseUnlessEnglishIsAskedFor() throws {
    #expect(try CommandRun("check", "/nowhere").messages.hasPrefix("/nowhere: lỗi: không có tệp"))
    #expect(
      try CommandRun("check", "/nowhere", "--lang", "en").messages.hasPrefix("/nowhere: error: there is no"))
  }

  @Test func theOptionStandsBeforeOrAfterTheCommandsName() throws {
    let before = try CommandRun("--lang", "en", "check", "/nowhere")
    let after = try CommandRun("check", "/nowhere", "--lang=en")
    #expect(before.messages == after.messages)
    #expect(before.messages.contains("error"))
  }

  @Test(arguments: ["en_US.UTF-8", "vi_VN.UTF-8", "C", "tr_TR.UTF-8"])
  func theEnvironmentsLanguageHasNoSay(_ locale: String) throws {
    let environment = ["LANG": locale, "LC_ALL": locale, "LANGUAGE": "en"]
    let run = try CommandRun("check", exampleFolder, environment: environment)
    #expect(run.messages == (try CommandRun("check", exampleFolder).messages))
  }

  @Test func anUnknownLanguageIsAUsageError() throws {
    #expect(try CommandRun("--lang", "fr", "fonts").status == 64)
  }
}
