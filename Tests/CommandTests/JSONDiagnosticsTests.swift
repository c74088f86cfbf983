import Diagnostics
import Foundation
import Testing

@testable import vankien

@Suite struct JSONDiagnosticsTests {
  private static let members: Set = [
    "schema", "code", "severity", "file", "line", "column", "sheet", "cell", "message", "hint", "notes",
    "values",
  ]

  @Test func everyLineIsAFindingAndTheLastTheSummary() throws {
    let run = try CommandRun("check", exampleFolder, "--diagnostics", "json")
    let findings = try run.findings()
    #expect(findings.count > 3)
    for finding in findings.dropLast() { #expect(Set(finding.keys) == JSONDiagnosticsTests.members) }
    let summary = try #require(findings.last?["summary"] as? [String: Int])
    #expect(Set(summary.keys) == ["errors", "warnings", "notes", "dropped", "exit"])
    #expect(summary["notes"] == findings.count - 1)
    #expect(summary["exit"] == 0)
  }

  @Test func placeAndNotesAreNumbersAndObjects() throws {
    let folder = try ScratchFolder()
    try folder.write("format: 1\nsettings:\n  tone: keep\n  tone: new\n", to: "congress.yaml")
    let run = try CommandRun("check", folder.path, "--diagnostics=json", "--lang", "en")
    let finding = try #require(try run.findings().first { $0["code"] as? String == "VK112" })
    #expect(finding["line"] as? Int == 4)
    #expect(finding["column"] as? Int == 3)
    #expect(finding["file"] as? String == folder["congress.yaml"])
    #expect(finding["values"] as? [String] == ["tone"])
    let note = try #require((finding["notes"] as? [[String: Any]])?.first)
    #expect(note["line"] as? Int == 3)
    #expect(note["message"] as? String == "first here")
  }

  @Test func theSummarysExitIsTheProcesss() throws {
    for arguments in [
      ["check", "/nowhere"], ["--home", "/nowhere", "fonts"], ["explain", "VK000"], ["render"],
    ] {
      let run = try CommandRun(
        program: CommandRun.executable, arguments + ["--diagnostics", "json"])
      let summary = try #require(try run.findings().last?["summary"] as? [String: Int])
      #expect(summary["exit"] == Int(run.status), "\(arguments)")
      #expect(run.status != 0, "\(arguments)")
      #expect(summary["errors"] == 1, "\(arguments)")
    }
  }

  @Test func aWrongCommandLineIsAFindingToo() throws {
    let run = try CommandRun("check", "x", "--no-such-option", "--lang", "en", "--diagnostics", "json")
    let findings = try run.findings()
    #expect(findings.first?["code"] as? String == "VK051")
    #expect((findings.first?["message"] as? String)?.contains("--no-such-option") == true)
    #expect(run.status == 64)
  }

  @Test func quietLeavesErrorsAndTheSummary() throws {
    let run = try CommandRun("check", exampleFolder, "--diagnostics", "json", "--quiet")
    let findings = try run.findings()
    #expect(findings.count == 1)
    #expect((findings.first?["summary"] as? [String: Int])?["notes"] ?? 0 > 3)
  }

  @Test func dataOnStandardOutputStayAsTheyAre() throws {
    let run = try CommandRun("explain", "VK455", "--diagnostics", "json", "--lang", "en")
    #expect(run.output.hasPrefix("VK455 (error)\n"))
    #expect(try run.findings().count == 1)
  }

  @Test func inTextTheDroppedFindingsAreCounted() {
    var log = DiagnosticLog()
    for number in 1...DiagnosticLog.limit + 7 { log.add(CommandDiagnostics.unknownCode.at(nil, "\(number)")) }
    let text = Report(log, language: .vietnamese, form: .text).text(endingWith: .usage)
    #expect(text.hasSuffix("\n… và 7 điều nữa\n"))
    #expect(
      Report(log, language: .english, form: .text).text(endingWith: .usage).hasSuffix("\n… and 7 more\n"))
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/python3"), "needs python3"))
  func pythonReadsWhatTheDocumentSays() throws {
    let document = try String(
      contentsOfFile: "\(projectFolder)/Documentation/diagnostics.md", encoding: .utf8)
    let scratch = try ScratchFolder()
    let lines = try CommandRun("check", exampleFolder, "--diagnostics", "json").messages
    try scratch.write(lines, to: "lines.jsonl")
    let program = """
      import json
      objects = [json.loads(line) for line in open("lines.jsonl", encoding="utf-8")]
      assert all(o["schema"] == 1 for o in objects)
      assert objects[-1]["summary"]["exit"] == 0
      print(" ".join(sorted({name for o in objects for name in [*o, *o.get("summary", {})]})))
      """
    let run = try CommandRun(program: "/usr/bin/python3", ["-c", program], folder: scratch.path)
    #expect(run.messages == "")
    let names = run.output.split(whereSeparator: \.isWhitespace)
    // "notes" is a member of both; a finding has more of them.
    #expect(
      names.count
        == JSONDiagnosticsTests.members.union(["summary", "errors", "warnings", "dropped", "exit"]).count)
    for name in names { #expect(document.contains("`\(name)`"), "\(name) is not documented") }
  }
}
