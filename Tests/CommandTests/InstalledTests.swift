import Foundation
import Testing

/// The command away from its sources, and the same bytes wherever it runs.
@Suite(.enabled(if: Command.isBuilt, "the command is not built"))
struct InstalledTests {
  /// Installs the command under `prefix`, and a copy of the example.
  private static let installation = """
    mkdir -p prefix/bin prefix/share/vankien
    cp "$VK" prefix/bin/
    cp -r "$1/Layouts" "$1/Fonts" prefix/share/vankien/
    cp -r "$2" congress
    """

  private func installed() throws -> Scratch {
    let scratch = try Scratch()
    let outcome = try Command.shell(
      Self.installation, [Command.root.path, Command.example], in: scratch.url)
    try #require(outcome.status == 0, "\(outcome.errors)")
    return scratch
  }

  private func reference() throws -> Data {
    let outcome = try Command.run(["render", Command.example, "resolution", "-o", "-"])
    try #require(outcome.status == 0)
    return outcome.output
  }

  @Test func theInstalledCommandWorksFromTheRootWithoutEnvironment() throws {
    let scratch = try installed()
    let outcome = try Command.shell(
      "cd / && exec env -i \"$1/prefix/bin/vankien\" render \"$1/congress\" resolution -o \"$1/out\" --quiet",
      [scratch.path])
    #expect(outcome.status == 0 && outcome.errors == "")
    #expect(outcome.text == "\(scratch.path)/out/resolution.pdf\n")
    #expect(try Data(contentsOf: scratch.file("out/resolution.pdf")) == (try reference()))
  }

  @Test func theInstalledCommandUsesItsOwnResources() throws {
    let scratch = try installed()
    let script = "exec env -i \"$1/prefix/bin/vankien\" --version --verbose"
    let outcome = try Command.shell(script, [scratch.path], in: URL(filePath: "/"))
    #expect(outcome.text.hasSuffix("resources \(scratch.path)/prefix/share/vankien\n"))
  }

  @Test func aLinkToTheCommandFindsItsResources() throws {
    let scratch = try installed()
    let script = "mkdir bin && ln -s ../prefix/bin/vankien bin/vk && exec env -i ./bin/vk --version --verbose"
    let outcome = try Command.shell(script, in: scratch.url)
    #expect(outcome.text.hasSuffix("resources \(scratch.path)/prefix/share/vankien\n"))
  }

  @Test func withoutResourcesTheInstalledCommandSaysSo() throws {
    let scratch = try installed()
    let script = "rm -r prefix/share && exec env -i prefix/bin/vankien render congress"
    let outcome = try Command.shell(script, in: scratch.url)
    #expect(outcome.status == 69 && outcome.output.isEmpty && outcome.errorCodes == ["VK050"])
  }

  @Test(arguments: [
    ["FONTCONFIG_FILE=/nonexistent"], ["FONTCONFIG_PATH=/nonexistent", "HOME=/nonexistent"],
    ["LANG=vi_VN.UTF-8", "LC_ALL=tr_TR.UTF-8"], ["TZ=Pacific/Kiritimati"],
    ["SWIFT_DETERMINISTIC_HASHING=1"], ["MALLOC_PERTURB_=165"],
  ]) func theBytesDoNotDependOnTheEnvironment(_ variables: [String]) throws {
    let outcome = try Command.shell(
      "exec env \"$@\"",
      variables + [Command.binary, "render", Command.example, "resolution", "-o", "-", "--quiet"])
    #expect(outcome.status == 0 && outcome.errors == "")
    #expect(outcome.output == (try reference()))
  }

  @Test func nothingIsSaidAboutFontsWhenFontconfigHasNoFile() throws {
    let outcome = try Command.run(
      ["render", Command.example, "resolution", "-o", "-"], environment: ["FONTCONFIG_FILE": "/nonexistent"])
    #expect(outcome.status == 0)
    #expect(!outcome.errors.lowercased().contains("font"))
  }

  @Test func theDateOfTheSourceWinsInTheFile() throws {
    let outcome = try Command.run(
      ["render", Command.example, "resolution", "-o", "-"], environment: ["SOURCE_DATE_EPOCH": "1600000000"])
    #expect(outcome.status == 0 && outcome.output.isWholePDF)
    #expect(outcome.output != (try reference()))
  }
}
