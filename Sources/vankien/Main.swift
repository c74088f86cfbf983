import ArgumentParser
import Diagnostics
import Glibc
import VanKien

/// The command `vankien`.
@main
struct Main: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vankien",
    abstract:
      "Làm trọn bộ văn bản của một đại hội từ một bộ dữ liệu. / The papers of a Vietnamese congress from one set of data.",
    subcommands: [
      NewCommand.self, ImportCommand.self, RenderCommand.self, CheckCommand.self, PapersCommand.self,
      NumbersCommand.self,
      RulesCommand.self,
      FontsCommand.self,
      DumpCommand.self, BatchCommand.self, ExplainCommand.self,
    ])

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
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      if !(error is ExitCode), exitCode(for: error) == .validationFailure {
        reportAsJSON(message(for: error), CommandLine.arguments)
      }
      exit(withError: error)
    }
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

  /// Ends the process with a wrong command line as JSON, if that line asks for JSON: whoever reads it reads nothing else.
  private static func reportAsJSON(_ message: String, _ arguments: [String]) {
    func asksFor(_ option: String, _ value: String) -> Bool {
      arguments.contains("\(option)=\(value)")
        || zip(arguments, arguments.dropFirst()).contains { $0 == (option, value) }
    }
    guard asksFor("--diagnostics", "json") else { return }
    var log = DiagnosticLog()
    log.add(CommandDiagnostics.usage.at(nil, Phrase(message)))
    let language: Language = asksFor("--lang", "en") ? .english : .vietnamese
    _ = StandardStream.error.write(Report(log, language: language, form: .json).text(endingWith: .usage))
    Glibc.exit(ExitStatus.usage.rawValue)
  }
}
