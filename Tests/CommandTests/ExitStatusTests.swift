import Foundation
import Testing

/// The statuses of Documentation/diagnostics.md, each by the smallest run that ends with it.
@Suite struct ExitStatusTests {
  private let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
  }

  /// A folder made by `new`, with `old` replaced by `new` in its data.
  private func folder(replacing old: String = "", with new: String = "") throws -> String {
    _ = try CommandRun("new", scratch["dh"])
    let data = try scratch.text("dh/congress.yaml")
    try scratch.write(old.isEmpty ? data : data.replacing(old, with: new), to: "dh/congress.yaml")
    return scratch["dh"]
  }

  @Test(
    arguments: [
      ["chekc", "x"], ["check"], ["render", "x", "--dpi", "5"], ["render", "x", "--format", "doc"],
      ["render", "x", "resolution", "--all"], ["--diagnostics", "xml"],
    ])
  func aWrongCommandLineIs64(_ arguments: [String]) throws {
    #expect(try CommandRun(program: CommandRun.executable, arguments).status == 64)
  }

  @Test func badDataAre65() throws {
    let path = try folder(replacing: "date: 15/7/2025", with: "date: 31/6/2025")
    #expect(try CommandRun("check", path).status == 65)
    #expect(try CommandRun("render", path, "-o", scratch["out"]).status == 65)
    #expect(!FileManager.default.fileExists(atPath: scratch["out"]))
  }

  @Test func warningsAre65OnlyWhenStrict() throws {
    let path = try folder(replacing: "previous_ordinal: 1", with: "previous_ordinal: 7")
    let mild = try CommandRun("check", path)
    #expect(mild.messages.contains("cảnh báo"))
    #expect(mild.status == 0)
    #expect(try CommandRun("check", path, "--strict").status == 65)
    #expect(try CommandRun("check", path, "--strict", "--quiet").status == 65)
  }

  @Test func missingInputIs66() throws {
    #expect(try CommandRun("check", scratch["không có"]).status == 66)
    #expect(try CommandRun("render", scratch.path, "-o", scratch["out"]).status == 66)
  }

  @Test func aPipeInThePlaceOfTheDataDoesNotMakeTheRunWait() throws {
    #expect(mkfifo(scratch["congress.yaml"], 0o600) == 0)
    #expect(try CommandRun("check", scratch["congress.yaml"]).status == 66)
  }

  @Test func aMissingPackPaperOrHomeIs69() throws {
    let path = try folder()
    #expect(try CommandRun("render", path, "--rules", "none", "-o", scratch["out"]).status == 69)
    #expect(try CommandRun("check", path, "--rules", "none").status == 69)
    #expect(try CommandRun("render", path, "resolutoin", "-o", scratch["out"]).status == 69)
    #expect(try CommandRun("fonts", "--home", scratch.path).status == 69)
    #expect(try CommandRun("fonts", environment: ["VANKIEN_HOME": scratch.path]).status == 69)
  }

  @Test func anOutputThatCannotBeMadeIs73() throws {
    let path = try folder()
    try scratch.write("của người khác", to: "out/resolution.pdf")
    #expect(try CommandRun("render", path, "-o", scratch["out"]).status == 73)
    #expect(try scratch.text("out/resolution.pdf") == "của người khác")
    try scratch.write("", to: "tệp")
    #expect(try CommandRun("render", path, "-o", scratch["tệp"]).status == 73)
    #expect(try CommandRun("render", path, "-o", "/proc/không-tạo-được").status == 73)
  }

  @Test func outputThatNobodyTakesIs74() throws {
    let path = try folder()
    for arguments in ["explain", "render \(path) resolution -o -", "dump \(path)"] {
      let run = try CommandRun(
        program: "/bin/sh", ["-c", "\(CommandRun.executable) \(arguments) >/dev/full"])
      #expect(run.status == 74, "\(arguments)")
    }
  }

  @Test func equalOutputIsLeftAlone() throws {
    let path = try folder()
    #expect(try CommandRun("render", path, "-o", scratch["out"]).status == 0)
    #expect(try CommandRun("render", path, "-o", scratch["out"]).status == 0)
  }
}
