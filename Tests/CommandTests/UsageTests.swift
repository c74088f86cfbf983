import Foundation
import Testing

/// What the command says of itself, and how it refuses what it does not understand.
@Suite(.enabled(if: Command.isBuilt, "the command is not built"))
struct UsageTests {
  @Test func versionIsOneLine() throws {
    let outcome = try Command.run(["--version"])
    #expect(outcome.status == 0 && outcome.errors == "")
    #expect(outcome.text.wholeMatch(of: /vankien \d+\.\d+\.\d+\n/) != nil)
  }

  @Test func verboseVersionNamesLibrariesAndResources() throws {
    let outcome = try Command.run(["--version", "--verbose"], in: URL(filePath: "/"))
    #expect(outcome.status == 0 && outcome.errors == "")
    let lines = outcome.text.split(separator: "\n")
    #expect(lines.dropFirst().map { $0.prefix { $0 != " " } } == ["cairo", "harfbuzz", "resources"])
    #expect(lines.dropFirst().prefix(2).allSatisfy { $0.contains(/\d+\.\d+/) })
    #expect(lines.last == "resources \(Command.root.path)")
  }

  @Test(arguments: [[], ["--help"], ["render", "--help"], ["help", "check"]])
  func helpGoesToStandardOutput(_ arguments: [String]) throws {
    let outcome = try Command.run(arguments)
    #expect(outcome.status == 0 && outcome.errors == "")
    #expect(outcome.text.contains("USAGE: vankien"))
  }

  @Test(arguments: [
    ["rendr"], ["render"], ["--colour"], ["render", "x", "--dpi", "5"], ["render", "x", "--dpi", "many"],
    ["render", "x", "--format", "doc"], ["render", "x", "--format", ""],
    ["render", "x", "--format", "pdf,doc"],
    ["render", "x", "--all", "resolution"], ["render", "x", "-o"], ["dump", "x", "--stage", "glyphs"],
    ["check"], ["check", "x", "y"],
  ]) func whatIsNotUnderstoodEndsWith64(_ arguments: [String]) throws {
    let outcome = try Command.run(arguments)
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty && outcome.errors.contains("Error: "))
  }

  @Test(arguments: ["render", "check", "dump"])
  func aMissingInputEndsWith66(_ command: String) throws {
    let scratch = try Scratch()
    let outcome = try Command.run([command, "nowhere"], in: scratch.url)
    #expect(outcome.status == 66)
    #expect(outcome.output.isEmpty && outcome.errorCodes == ["VK001"])
    #expect(outcome.errors.hasPrefix("nowhere: "))
    #expect(scratch.names == [])
  }

  @Test func aFolderWithoutDataEndsWith66() throws {
    let scratch = try Scratch()
    let outcome = try Command.run(["render", "."], in: scratch.url)
    #expect(outcome.status == 66 && outcome.errors.hasPrefix("congress.yaml: "))
  }

  @Test func anUnknownPaperEndsWith69AndNamesTheNearest() throws {
    let scratch = try Scratch()
    let outcome = try Command.run(["render", Command.example, "resolutoin"], in: scratch.url)
    #expect(outcome.status == 69 && outcome.output.isEmpty && outcome.errorCodes == ["VK023"])
    #expect(outcome.errors.contains("→ resolution"))
    #expect(scratch.names == [])
  }

  @Test func anUnknownPackEndsWith69AndNamesTheNearest() throws {
    let scratch = try Scratch()
    let outcome = try Command.run(
      ["render", Command.example, "resolution", "--rules", "party-hd306"], in: scratch.url)
    #expect(outcome.status == 69 && outcome.output.isEmpty && outcome.errorCodes == ["VK020"])
    #expect(outcome.errors.contains("→ party-hd36"))
    #expect(scratch.names == [])
  }

  @Test func missingResourcesEndWith69() throws {
    let scratch = try Scratch()
    for arguments in [["render", Command.example], ["check", Command.example], ["fonts"]] {
      let outcome = try Command.run(arguments + ["--home", scratch.path], in: scratch.url)
      #expect(outcome.status == 69 && outcome.output.isEmpty && outcome.errorCodes == ["VK050"])
    }
    let outcome = try Command.run(["fonts"], environment: ["VANKIEN_HOME": scratch.path])
    #expect(outcome.status == 69)
    #expect(scratch.names == [])
  }

  @Test func homeComesBeforeTheEnvironment() throws {
    let environment = ["VANKIEN_HOME": "/nonexistent"]
    let outcome = try Command.run(
      ["--version", "--verbose", "--home", Command.root.path], environment: environment)
    #expect(outcome.status == 0 && outcome.text.contains("resources \(Command.root.path)\n"))
  }

  @Test func checkWritesNothingAndFindsNoFault() throws {
    let scratch = try Scratch()
    let outcome = try Command.run(["check", Command.example, "--strict"], in: scratch.url)
    #expect(outcome.status == 0 && outcome.output.isEmpty)
    #expect(outcome.errorCodes == [] && outcome.errors.contains("lưu ý: "))
    let quiet = try Command.run(["check", Command.example, "--quiet"], in: scratch.url)
    #expect(quiet.status == 0 && quiet.errors == "")
    #expect(scratch.names == [])
  }
}
