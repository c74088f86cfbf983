import Composition
import Diagnostics
import DocumentModel
import Testing
import Typesetting
import VanKien

@testable import Composition

/// Rules are data: each value of the pack decides something that can be seen on the page, or the test says why not.
@Suite struct RuleTests {
  /// Composes and lays out the example by changed packs.
  private final class Press {
    let library = Repository.library
    let folder: CongressFolder
    let paper: PaperDefinition
    let pack: RulePack
    let session: FontSession

    init() throws {
      var log = DiagnosticLog()
      folder = try CongressFolderFixture.example(&log)
      paper = try library.paper("resolution", for: folder, log: &log)
      pack = try library.rulePack(for: paper, of: folder, log: &log)
      session = try library.fontSession(for: folder, log: &log)
    }

    func document(_ pack: RulePack) -> Document {
      var log = DiagnosticLog()
      return library.compose(paper, of: folder, by: pack, log: &log)
    }

    func pages(_ document: Document) -> String {
      var log = DiagnosticLog()
      return session.pages(of: document, log: &log).map(\.dump).joined()
    }
  }

  @Test func everyValueOfThePackIsSeenOnThePage() throws {
    let press = try Press()
    let document = press.document(press.pack)
    let pages = press.pages(document)
    for path in press.pack.paths {
      let old = try #require(press.pack.values[path])
      let type = try #require(RuleSchema.type(of: path), "\(path)")
      // Lazily: the first difference is enough.
      let changed = type.alternatives(to: old.text).lazy.map {
        press.document(press.pack.replacing(path, with: $0))
      }
      switch UnseenRules.reason(for: path) {
      case nil:
        #expect(changed.contains { press.pages($0) != pages }, "\(path) changes no page")
      case .unused:
        #expect(changed.allSatisfy { $0 == document }, "\(path) is used after all")
      case .idle:
        #expect(changed.contains { $0 != document }, "\(path) is not used at all")
        #expect(changed.allSatisfy { press.pages($0) == pages }, "\(path) is seen after all")
      }
    }
  }

  @Test func everyListedValueIsInThePack() throws {
    var log = DiagnosticLog()
    let paths = try #require(try Repository.pack(&log)).paths
    let strangers = UnseenRules.paths.filter { !paths.contains($0) }
    #expect(strangers == [])
  }

  @Test func aChangedValueChangesNothingElse() throws {
    var log = DiagnosticLog()
    let pack = try #require(try Repository.pack(&log))
    let changed = pack.replacing("page.top", with: "25 mm")
    #expect(changed.values["page.top"]?.text == "25 mm")
    #expect(changed.values["page.top"]?.source == pack.values["page.top"]?.source)
    #expect(pack.paths.filter { pack.values[$0] != changed.values[$0] } == ["page.top"])
    #expect(pack.replacing("page.middle", with: "25 mm") == pack)
  }
}

extension RuleType {
  /// Other values of the type, to be tried until one shows.
  fileprivate func alternatives(to text: String) -> [String] {
    let all =
      switch self {
      case .length: ["61 mm", "96 mm", "7 mm", "0 mm"]
      case .integer: ["1", "31", "3", "9"]
      case .boolean: ["yes", "no"]
      case .choice(let choices): choices
      case .text: [text == "Times New Roman" ? "Arial" : text + " x"]
      }
    return all.filter { $0 != text }
  }
}
