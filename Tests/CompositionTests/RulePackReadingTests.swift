import Diagnostics
import Foundation
import Testing

@testable import Composition

/// Packs of a few values, read as files would be.
private struct Shelf {
  var files: [String: String]

  /// A pack's text: its keys at the top, then its rules, one "path: value" a line.
  static func pack(_ id: String, base: String? = nil, rules: String) -> String {
    var text = "id: \(id)\ntitle: Pack \(id)\n"
    if let base { text += "base: \(base)\ninherited: \"\(id): as well\"\n" }
    return text + "rules:\n" + rules
  }

  func read(_ id: String) -> (pack: RulePack?, log: DiagnosticLog) {
    var log = DiagnosticLog()
    let shelf = RulePackShelf(ids: files.keys.sorted()) { id in
      files[id].map { RulePackFile(path: "\(id).yaml", bytes: Array($0.utf8)) }
    }
    let pack = RulePackReader.read(
      Array((files[id] ?? "").utf8), file: "\(id).yaml", shelf: shelf, log: &log)
    return (pack, log)
  }

  /// The findings of one pack with these rules.
  static func findings(_ rules: String) -> [Diagnostic] {
    Shelf(files: ["own": pack("own", rules: rules)]).read("own").log.entries
  }

  /// The findings of a difference on a small base.
  static func findings(onBase rules: String) -> [Diagnostic] {
    let files = ["base": pack("base", rules: base), "own": pack("own", base: "base", rules: rules)]
    return Shelf(files: files).read("own").log.entries
  }

  static let base = """
      bases:
        end: { value: ";", source: "R §1", confidence: second-hand }
        last: { value: ".", source: "R §1", confidence: second-hand }
      issuers:
        congress:
          symbol: { value: ĐH, source: "R §3", confidence: official }
      limits:
        body:
          pitch-min: { value: 18 pt, source: "R §2", confidence: official }
          pitch-max: { value: 22 pt, source: "R §2", confidence: official }
      elements:
        body:
          pitch: { value: 19 pt, source: "R §2", confidence: derived }
        recipient:
          size: { value: 12 pt, source: "R §9", confidence: official }
    """
}

extension [Diagnostic] {
  fileprivate var codes: [String] { map(\.code) }
}

@Suite struct RulePackReadingTests {
  // MARK: One pack

  @Test func everyValueNeedsASourceThatSaysSomething() {
    #expect(Shelf.findings("  page:\n    top: { value: 20 mm, confidence: derived }\n").count == 1)
    let blank = Shelf.findings("  page:\n    top: { value: 20 mm, source: \" \", confidence: derived }\n")
    #expect(blank.map(\.severity) == [.error])
    #expect(blank.first?.location?.description == "own.yaml:5:34")
  }

  @Test(arguments: [
    ("page", "tpo: { value: 20 mm, source: R, confidence: derived }", "page.top"),
    ("pgae", "top: { value: 20 mm, source: R, confidence: derived }", "page.top"),
  ])
  func aMistypedPathIsAnErrorThatNamesTheNearest(section: String, rule: String, nearest: String) {
    let findings = Shelf.findings("  \(section):\n    \(rule)\n")
    #expect(findings.codes == ["VK451"])
    #expect(findings.first?.hint?.en.contains(nearest) ?? false)
  }

  @Test(arguments: [
    ("page", "top: { value: 20, source: R, confidence: derived }"),
    ("seal", "over-signature: { value: 3/1, source: R, confidence: derived }"),
    ("seal", "over-signature: { value: a third, source: R, confidence: derived }"),
    ("page-number", "first-page: { value: two, source: R, confidence: derived }"),
    ("copies", "form: { value: paper, source: R, confidence: derived }"),
  ])
  func everyValueIsTyped(section: String, rule: String) {
    #expect(Shelf.findings("  \(section):\n    \(rule)\n").codes == ["VK452"])
  }

  @Test func aReferenceMustNameWhatThePackHolds() {
    let rules = """
        signatures:
          presidium:
            authority: { value: T/M Đoàn Chủ tịch, source: R, confidence: official }
        signings:
          congress-paper:
            right: { value: presidum, source: R, confidence: official }
      """
    let findings = Shelf.findings(rules)
    #expect(findings.codes == ["VK492"])
    #expect(findings.first?.hint?.en == "did you mean “presidium”?")
  }

  @Test(arguments: [
    ("recipent", true), ("heading-1", false), ("heading-7", false), ("slogan", false), ("recipients", true),
  ])
  func anElementThatNearlyBearsAKnownNameIsAWarning(name: String, isWarned: Bool) {
    let findings = Shelf.findings(
      "  elements:\n    \(name):\n      size: { value: 14 pt, source: R, confidence: derived }\n")
    #expect(findings.codes == (isWarned ? ["VK493"] : []))
    #expect(findings.allSatisfy { $0.severity == .warning })
  }

  // MARK: Limits

  @Test(arguments: [("17.5 pt", "VK490"), ("18 pt", nil), ("22 pt", nil), ("23 pt", "VK491")])
  func valuesStayWithinTheirLimits(pitch: String, code: String?) {
    let own = "  elements:\n    body:\n      pitch: { value: \(pitch), source: R, confidence: derived }\n"
    let findings = Shelf.findings(onBase: own)
    #expect(findings.codes == [code].compactMap { $0 })
    if let finding = findings.first {
      #expect(finding.location?.file == "own.yaml")
      #expect(finding.message.en.contains("R §2"))
    }
  }

  @Test func aLimitMayHoldForSeveralElementsAndForTheCommonValue() {
    let rules = """
        limits:
          texts:
            elements: { value: "body, basis", source: R, confidence: official }
            size-min: { value: 14 pt, source: R, confidence: official }
        elements:
          base:
            size: { value: 12 pt, source: R, confidence: official }
          body:
            align: { value: justified, source: R, confidence: official }
          basis:
            size: { value: 13 pt, source: R, confidence: official }
      """
    let findings = Shelf.findings(rules)
    #expect(findings.codes == ["VK490", "VK490"])
    #expect(findings.map { $0.values[0].en } == ["elements.body.size", "elements.basis.size"])
  }

  // MARK: Differences

  @Test func aDifferenceTakesTheRestFromItsBaseAndSaysSoInEverySource() throws {
    let own = "  bases:\n    last: { value: \",\", source: \"S §4\", confidence: official }\n"
    let files = [
      "base": Shelf.pack("base", rules: Shelf.base), "own": Shelf.pack("own", base: "base", rules: own),
    ]
    let (pack, log) = Shelf(files: files).read("own")
    let read = try #require(pack)
    #expect(log.entries.isEmpty)
    #expect(read.bases == ["base"])
    #expect(read.values["bases.last"]?.text == ",")
    #expect(read.values["bases.last"]?.source == "S §4")
    #expect(read.values["bases.end"]?.text == ";")
    #expect(read.values["bases.end"]?.source == "R §1 (own: as well)")
    #expect(read.values["bases.end"]?.confidence == .secondHand)
    #expect(read.values["bases.end"]?.location.file == "base.yaml")
  }

  @Test func aDifferenceMayRemoveAValue() throws {
    let own =
      "  limits:\n    body:\n      pitch-max: { remove: yes, source: \"S §2\" }\n"
      + "  elements:\n    body:\n      pitch: { value: 30 pt, source: S, confidence: derived }\n"
    let files = [
      "base": Shelf.pack("base", rules: Shelf.base), "own": Shelf.pack("own", base: "base", rules: own),
    ]
    let (pack, log) = Shelf(files: files).read("own")
    let read = try #require(pack)
    #expect(log.entries.isEmpty, "30 pt has no upper limit any more")
    #expect(read.values["limits.body.pitch-max"] == nil)
    let base = try #require(Shelf(files: files).read("base").pack)
    let changes = read.changes(from: base)
    #expect(changes.map(\.path) == ["elements.body.pitch", "limits.body.pitch-max"])
    #expect(changes.map(\.clause) == ["S", "S §2"])
    #expect(base.changes(from: read).map(\.clause) == ["R §2", "R §2"])
  }

  @Test(arguments: [
    ("  bases:\n    prefix: { remove: yes, source: S }\n", "VK497"),
    ("  bases:\n    lats: { remove: yes, source: S }\n", "VK451"),
  ])
  func removingWhatTheBaseDoesNotHaveIsAnError(rules: String, code: String) {
    #expect(Shelf.findings(onBase: rules).codes == [code])
  }

  @Test func aRemovalNeedsItsSourceToo() {
    #expect(Shelf.findings(onBase: "  bases:\n    last: { remove: yes }\n").map(\.severity) == [.error])
  }

  @Test func aNameThatNearlyIsOneOfTheBaseIsAWarning() {
    let own = "  issuers:\n    congres:\n      symbol: { value: X, source: S, confidence: official }\n"
    let findings = Shelf.findings(onBase: own)
    #expect(findings.codes == ["VK493"])
    #expect(findings.first?.hint?.en == "did you mean “congress”?")
  }

  @Test func aDifferenceMustSayHowFarTheRestHolds() {
    let files = [
      "base": Shelf.pack("base", rules: Shelf.base), "own": "id: own\ntitle: T\nbase: base\nrules: {}\n",
    ]
    let findings = Shelf(files: files).read("own").log.entries
    #expect(findings.contains { $0.message.en.contains("inherited") })
  }

  // MARK: Chains

  @Test func packsThatBuildOnOneAnotherInACircleAreAnErrorWithItsPlace() {
    let files = [
      "a": Shelf.pack("a", base: "b", rules: Shelf.base), "b": Shelf.pack("b", base: "a", rules: Shelf.base),
    ]
    let (pack, log) = Shelf(files: files).read("a")
    #expect(pack == nil)
    #expect(log.entries.codes == ["VK495"])
    #expect(log.entries.first?.location?.description == "b.yaml:3:7")
    #expect(log.entries.first?.message.en.contains("a → b → a") ?? false)
    let alone = Shelf(files: ["a": Shelf.pack("a", base: "a", rules: Shelf.base)]).read("a")
    #expect(alone.log.entries.codes == ["VK495"])
  }

  @Test(arguments: [(4, []), (5, ["VK496"])])
  func atMostFourPacksBuildOnOneAnother(count: Int, codes: [String]) {
    var files = ["p1": Shelf.pack("p1", rules: Shelf.base)]
    for number in 2...count {
      let own = "  bases:\n    last: { value: \"\(number)\", source: S, confidence: derived }\n"
      files["p\(number)"] = Shelf.pack("p\(number)", base: "p\(number - 1)", rules: own)
    }
    let (pack, log) = Shelf(files: files).read("p\(count)")
    #expect(log.entries.codes == codes)
    #expect((pack == nil) == !codes.isEmpty)
    if let pack {
      #expect(pack.bases == ["p3", "p2", "p1"])
      #expect(pack.values["bases.last"]?.text == "4")
      #expect(pack.values["bases.end"]?.source == "R §1 (p2: as well) (p3: as well) (p4: as well)")
    }
  }

  @Test func anUnknownBaseIsAnErrorThatNamesTheNearest() {
    let files = [
      "base": Shelf.pack("base", rules: Shelf.base), "own": Shelf.pack("own", base: "bsae", rules: ""),
    ]
    let (pack, log) = Shelf(files: files).read("own")
    #expect(pack == nil)
    let finding = log.entries.first { $0.code == "VK494" }
    #expect(finding?.location?.description == "own.yaml:3:7")
    #expect(finding?.hint?.en == "did you mean “base”?")
  }

  // MARK: The product's packs

  @Test func everyElementOfTheProductsPackIsKnownToTheReader() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let bytes = [UInt8](try Data(contentsOf: root.appending(path: "Layouts/rules/party-hd05.yaml")))
    var log = DiagnosticLog()
    let pack = try #require(RulePackReader.read(bytes, file: "party-hd05.yaml", log: &log))
    #expect(log.entries.isEmpty)
    let elements = pack.names.filter { $0.section == "elements" }.map(\.name)
    #expect(elements.filter { !RuleSection.elementNames.contains($0[...]) } == [])
    #expect(elements.count > 50)
  }
}
