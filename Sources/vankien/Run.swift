import ArgumentParser
import Diagnostics
import Glibc
import VanKien

/// What every command understands.
struct CommonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Thư mục chứa Layouts/ và Fonts/. / The folder that holds Layouts/ and Fonts/.", valueName: "dir"))
  var home: String?

  @Flag(help: "Không in lưu ý và cảnh báo. / Print no notes and warnings.")
  var quiet = false
}

/// One run of a command: collects findings, prints them once, ends with the right exit status.
struct Run {
  let options: CommonOptions
  var log = DiagnosticLog()
  private(set) var failure: RunFailure?
  private var lostOutput = false

  init(_ options: CommonOptions) {
    self.options = options
  }

  /// The library with its resources, or the end of the run.
  mutating func library() throws -> VanKien {
    guard let resources = Resources.find(home: options.home) else {
      log.add(CommandDiagnostics.noResources.at(nil))
      failure = .resourceMissing
      try finish()
      throw ExitCode(69)
    }
    return VanKien(resources: resources)
  }

  /// Runs a stage; if it fails, what was found is printed and the process ends.
  mutating func attempt<Result>(_ stage: (inout DiagnosticLog) throws(RunFailure) -> Result) throws -> Result
  {
    do {
      return try stage(&log)
    } catch {
      failure = error
      try finish()
      throw ExitCode(error.exitStatus)
    }
  }

  /// Prints a line of data to standard output.
  mutating func out(_ line: String) { data(line + "\n") }

  /// Prints data to standard output.
  mutating func data(_ text: String) {
    if !StandardStream.output.write(text) { lostOutput = true }
  }

  /// Prints the findings and throws the exit status, unless all is well.
  mutating func finish() throws {
    for entry in log.entries where !options.quiet || entry.severity == .error {
      _ = StandardStream.error.write(entry.text(in: .vietnamese) + "\n")
    }
    if log.droppedCount > 0 {
      let more = Phrase(vi: "… và {0} điều nữa", en: "… and {0} more").filled(with: [
        Phrase("\(log.droppedCount)")
      ])
      _ = StandardStream.error.write(more.text(in: .vietnamese) + "\n")
    }
    if let failure { throw ExitCode(failure.exitStatus) }
    if log.hasErrors { throw ExitCode(RunFailure.badData.exitStatus) }
    if lostOutput { throw ExitCode(RunFailure.inputOutput.exitStatus) }
  }
}

extension RunFailure {
  /// After sysexits.h.
  var exitStatus: Int32 {
    switch self {
    case .badData: 65
    case .inputMissing: 66
    case .resourceMissing: 69
    case .cannotCreateOutput: 73
    case .inputOutput: 74
    }
  }
}

/// Standard output and error, without buffers.
enum StandardStream: Int32 {
  case output = 1
  case error = 2

  /// Whether all of `text` was taken.
  func write(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var sent = 0
      while sent < bytes.count {
        let count = Glibc.write(rawValue, bytes.baseAddress! + sent, bytes.count - sent)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        sent += count
      }
      return true
    }
  }
}

/// What the command itself reports: VK050–VK099.
enum CommandDiagnostics {
  static let noResources = DiagnosticKind(
    "VK050", .error,
    Phrase(
      vi: "không tìm thấy Layouts/ và Fonts/ của vankien", en: "vankien's Layouts/ and Fonts/ were not found"),
    hint: Phrase(
      vi: "ghi thư mục chứa chúng bằng --home hoặc biến VANKIEN_HOME",
      en: "name the folder that holds them by --home or VANKIEN_HOME"))
}
