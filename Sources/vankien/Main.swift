import ArgumentParser
import Glibc
import VanKien

/// The command `vankien`.
@main
struct Main: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vankien",
    abstract:
      "Làm trọn bộ văn bản của một đại hội từ một bộ dữ liệu. / The papers of a Vietnamese congress from one set of data.",
    subcommands: [RenderCommand.self, CheckCommand.self, DumpCommand.self, FontsCommand.self])

  @OptionGroup var common: CommonOptions

  @Flag(help: "In phiên bản. / Print the version.")
  var version = false

  @Flag(
    help: "Cùng --version: các thư viện và nơi chứa tài nguyên. / With --version: libraries and resources.")
  var verbose = false

  static func main() {
    // A reader that goes away, or a limit on the size of files, is an error of the write that notices, not the end
    // of the process.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    main(nil)
  }

  func run() throws {
    guard version || verbose else { throw CleanExit.helpRequest() }
    var run = Run(common)
    run.out("vankien \(VanKien.version)")
    guard verbose else { return try run.finish() }
    for (name, version) in VanKien.libraryVersions { run.out("\(name) \(version)") }
    run.out("resources \(Resources.find(home: common.home)?.path ?? "–")")
    try run.finish()
  }
}
