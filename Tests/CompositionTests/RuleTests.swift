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
  final class Press {
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

    /// Those of `paths` whose change makes another document.
    func used(of paths: [String], _ document: Document) -> [String] {
      paths.filter { path in
        pack.alternatives(to: path).contains { self.document(pack.replacing(path, with: $0)) != document }
      }
    }

    func pages(_ document: Document) -> String {
      var log = DiagnosticLog()
      return session.pages(of: document, log: &log).map(\.dump).joined()
    }
  }

  @Test func everyValueIsSeenOnThePageOrListed() throws {
    let press = try Press()
    let document = press.document(press.pack)
    let pages = press.pages(document)
    for path in press.pack.paths where !UnseenRules.isUnused(path) {
      // Lazily: the first difference is enough.
      let changed = press.pack.alternatives(to: path).lazy.map {
        press.document(press.pack.replacing(path, with: $0))
      }
      if UnseenRules.idle[path] == nil {
        #expect(changed.contains { $0 != document && press.pages($0) != pages }, "\(path) changes no page")
      } else {
        #expect(changed.contains { $0 != document }, "\(path) is not used at all")
        #expect(changed.allSatisfy { press.pages($0) == pages }, "\(path) is seen after all")
      }
    }
  }

  @Test func listedValuesAreNotUsed() throws {
    let press = try Press()
    let document = press.document(press.pack)
    let unused = press.pack.paths.filter(UnseenRules.isUnused)
    // All at once: none of them may make a difference.
    for round in 0..<4 {
      let changed = unused.reduce(press.pack) { pack, path in
        let alternatives = pack.alternatives(to: path)
        return alternatives.isEmpty
          ? pack : pack.replacing(path, with: alternatives[round % alternatives.count])
      }
      let isUsed = press.document(changed) != document
      #expect(!isUsed, "used after all: \(isUsed ? press.used(of: unused, document) : [])")
    }
  }

  @Test func everyListedValueIsInThePack() throws {
    var log = DiagnosticLog()
    let paths = try #require(try Repository.pack(&log)).paths
    let listed = Array(UnseenRules.unused.keys) + Array(UnseenRules.idle.keys)
    #expect(listed.filter { listed in !paths.contains { UnseenRules.covers(listed, $0) } } == [])
    #expect(UnseenRules.idle.keys.filter(UnseenRules.isUnused) == [])
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

extension RulePack {
  /// Other values of the same type, to be tried until one shows.
  func alternatives(to path: String) -> [String] {
    guard let text = values[path]?.text, let parsed = RulePath(path), let type = RuleSchema.type(of: parsed)
    else { return [] }
    return type.examples(beside: text).filter { $0 != text }
  }
}

extension RuleType {
  fileprivate func examples(beside text: String) -> [String] {
    switch self {
    case .length: ["61 mm", "96 mm", "7 mm", "0 mm"]
    case .integer: ["1", "31", "3", "9"]
    case .boolean: ["yes", "no"]
    case .choice(let choices): choices
    case .fraction: ["1/2", "3/4"]
    case .name, .names: ["none"]
    case .text: [text == "Times New Roman" ? "Arial" : text + " x"]
    }
  }
}
