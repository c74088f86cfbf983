import Composition
import Diagnostics
import Testing

/// Paper definitions as files.
@Suite struct PaperReaderTests {
  private func read(_ text: String) -> (paper: PaperDefinition?, messages: [String]) {
    var log = DiagnosticLog()
    let paper = PaperReader.read([UInt8](text.utf8), file: "note.yaml", log: &log)
    return (paper, log.entries.map { $0.text(in: .english) })
  }

  private static let least = Draft.paperHead + "body: []\n"

  @Test func theLeastPaperReadsWithoutFindings() throws {
    let (paper, messages) = read(Self.least)
    #expect(messages == [])
    #expect(paper?.id == "note" && paper?.symbol == "GC" && paper?.structure == "report")
    #expect(paper?.number?.missing == .blank && paper?.place?.missing == .error)
    #expect(paper?.date.paths == ["papers.resolution.date", "congress.date"])
    #expect(paper?.confirmation == nil && paper?.recipients == nil)
  }

  @Test(arguments: [
    "id", "name", "type", "issuer", "subject", "structure", "place", "date", "body",
  ]) func aMissingKeyIsReported(_ key: String) {
    let lines = Self.least.split(separator: "\n").filter { !$0.hasPrefix("\(key):") }
    let messages = read(lines.joined(separator: "\n")).messages
    #expect(
      messages == [
        "note.yaml:1:1: error: the key “\(key)” is missing [VK136]\n    hint: add the line “\(key): …” here"
      ])
  }

  @Test(arguments: [
    ("recipient: x", "13:1", "the key"), ("colour: red", "13:1", ""),
  ]) func anUnknownKeyIsReported(_ line: String, _ place: String, _ hint: String) {
    let messages = read(Self.least + line + "\n").messages
    #expect(messages.count == 1)
    #expect(messages.first?.hasPrefix("note.yaml:\(place): error: there is no key “") == true)
  }

  @Test func anUnknownKeyIsReportedWithTheNearest() {
    #expect(
      read(Self.least + "recipient: x\n").messages == [
        "note.yaml:13:1: error: there is no key “recipient” here [VK137]\n    hint: did you mean “recipients”?"
      ])
  }

  @Test(arguments: [
    ("- { paragraph: x, missing: maybe }", "VK145 note.yaml:13:30"),
    ("- { prose: a.b, part: middle }", "VK145 note.yaml:13:25"),
    ("- { bases: { from: a.b, missing: never } }", "VK145 note.yaml:13:36"),
    ("- { paragraph: x, colour: red }", "VK137 note.yaml:13:21"),
    ("- { bases: { frm: a.b } }", "VK136 note.yaml:13:14"),
    ("- { for: agenda, blocks: [] }", "VK136 note.yaml:13:5"),
    ("- { for: agenda, as: x }", "VK136 note.yaml:13:5"),
    ("- { if: agenda }", "VK136 note.yaml:13:5"),
    ("- Lời", "VK135 note.yaml:13:5"),
    ("- { pragraph: x }", "VK136 note.yaml:13:5"),
    ("- { paragraph: x, missing: blank, blank: wide }", "VK452 note.yaml:13:44"),
    ("- { paragraph: x, missing: blank, blank: 1e300 mm }", "VK452 note.yaml:13:44"),
    ("- { paragraph: \"{{ a\" }", "VK420 note.yaml:13:19"),
    ("- { paragraph: [a] }", "VK138 note.yaml:13:18"),
  ]) func aFaultyBlockIsReportedAtItsPlace(_ block: String, _ finding: String) {
    var log = DiagnosticLog()
    let text = Draft.paperHead + "body:\n  \(block)\n"
    _ = PaperReader.read([UInt8](text.utf8), file: "note.yaml", log: &log)
    #expect(log.entries.map(\.shown).first == finding)
    #expect(log.hasErrors)
  }

  @Test(arguments: [
    ("signature: { signer: a.b }", "signature: presidium"),
    ("signature: { by: presidium }", "signature: { by: presidium, singer: a.b }"),
  ]) func aFaultySignatureIsAnError(_ first: String, _ second: String) {
    for line in [first, second] {
      let text = Self.least.split(separator: "\n").map { $0.hasPrefix("signature:") ? line : String($0) }
      #expect(read(text.joined(separator: "\n")).paper == nil)
      #expect(!read(text.joined(separator: "\n")).messages.isEmpty)
    }
  }

  @Test func allFaultsAreReportedInOneRun() {
    let text = Self.least.replacing("structure: report\n", with: "").replacing("name:", with: "nmae:")
    #expect(read(text).messages.count == 3)
  }

  @Test func theProductsPapersAreWithoutFault() throws {
    var log = DiagnosticLog()
    #expect(try Repository.resolution(&log) != nil)
    #expect(log.entries.map(\.shown) == [])
  }

  @Test(arguments: ["", "[]", "x", "body: {", "id: note"])
  func aBrokenFileNeitherCrashesNorPasses(_ text: String) {
    let (paper, messages) = read(text)
    #expect(paper == nil && !messages.isEmpty)
  }
}
