import Foundation
import Testing

/// What `make install` puts beside the command.
@Suite struct InstallationTests {
  private let prefix: ScratchFolder

  init() throws {
    prefix = try ScratchFolder()
    let binaries = URL(fileURLWithPath: CommandRun.executable).deletingLastPathComponent().path
    let path = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
    let run = try CommandRun(
      program: "\(projectFolder)/Scripts/install", [binaries, prefix.path], environment: path)
    #expect(run.status == 0, "\(run.messages)")
  }

  /// From the root, with an empty environment, away from the sources.
  @Test func theInstalledCommandFindsEverythingItNeeds() throws {
    let vankien = prefix["bin/vankien"]
    let made = try CommandRun(program: vankien, ["new", prefix["dh"], "--example"])
    #expect(made.status == 0, "\(made.messages)")
    let rendered = try CommandRun(program: vankien, ["render", prefix["dh"], "-o", prefix["out"]])
    #expect(rendered.status == 0, "\(rendered.messages)")
    let version = try CommandRun(program: vankien, ["--version", "--verbose"])
    #expect(version.output.contains("resources \(prefix.path)/share/vankien\n"))
  }

  @Test(
    arguments: [
      "share/bash-completion/completions/vankien", "share/zsh/site-functions/_vankien",
      "share/fish/vendor_completions.d/vankien.fish", "share/man/man1/vankien.1",
    ])
  func everyCommandIsCompletedAndInTheManual(_ name: String) throws {
    let text = try prefix.text(name)
    for command in ["new", "render", "check", "papers", "fonts", "dump", "explain"] {
      #expect(text.contains(command), "\(command)")
    }
    #expect(text.contains(name.hasSuffix(".1") ? "\\-\\-lang" : "lang"))
  }

  @Test func theCompletionsForBashAreBash() throws {
    let run = try CommandRun(
      program: "/bin/bash", ["-n", prefix["share/bash-completion/completions/vankien"]])
    #expect(run.status == 0, "\(run.messages)")
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/man"), "needs man"))
  func theManualIsCleanRoffAndKeepsItsVietnamese() throws {
    let environment = ["LC_ALL": "C.UTF-8", "MANWIDTH": "90", "PATH": "/usr/bin:/bin", "MANPAGER": "cat"]
    let run = try CommandRun(
      program: "/usr/bin/man", ["--warnings", "-E", "UTF-8", "-l", prefix["share/man/man1/vankien.1"]],
      environment: environment)
    #expect(run.messages == "")
    #expect(run.output.contains("Kiểm tra dữ liệu và mọi văn bản"))
    #expect(run.output.contains("VANKIEN EXPLAIN"))
  }
}
