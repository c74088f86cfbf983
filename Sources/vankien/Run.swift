import ArgumentParser
import Diagnostics
import VanKien

/// One run of a command: collects findings, prints them once, ends with the right exit status.
struct Run {
  let options: CommonOptions
  var log = DiagnosticLog()
  private var failure: ExitStatus?
  private var lostOutput = false

  init(_ options: CommonOptions) {
    self.options = options
  }

  /// The language of this run's messages.
  var language: Language { options.lang }

  /// The library with its resources, or the end of the run.
  mutating func library() throws -> VanKien {
    guard let resources = Resources.find(home: options.home) else {
      throw end(CommandDiagnostics.noResources.at(nil), .resourceMissing)
    }
    return VanKien(resources: resources)
  }

  /// Runs a stage; if it fails, what was found is printed and the process ends.
  mutating func attempt<Result>(_ stage: (inout DiagnosticLog) throws(RunFailure) -> Result) throws -> Result
  {
    do {
      return try stage(&log)
    } catch {
      fail(error)
      try finish()
      throw ExitCode(ExitStatus(error).rawValue)
    }
  }

  /// Lets the run go on to find more, and end with the status of `failure`; the first failure counts.
  mutating func fail(_ failure: RunFailure) { fail(ExitStatus(failure)) }

  /// The same, with a status.
  mutating func fail(_ status: ExitStatus) {
    if failure == nil { failure = status }
  }

  /// Prints the findings with a last one; what to throw to end the process.
  mutating func end(_ finding: Diagnostic, _ status: ExitStatus) -> ExitCode {
    log.add(finding)
    report(status)
    return ExitCode(status.rawValue)
  }

  /// Prints a line of data to standard output.
  mutating func out(_ line: String) { data(line + "\n") }

  /// Prints data to standard output.
  mutating func data(_ text: String) {
    if !StandardStream.output.write(text) { lostOutput = true }
  }

  /// Prints the findings and throws the exit status, unless all is well.
  ///
  /// - Parameter strict: warnings end the run as errors do.
  mutating func finish(strict: Bool = false) throws {
    let status = status(strict: strict)
    report(status)
    if status != .done { throw ExitCode(status.rawValue) }
  }

  private func status(strict: Bool) -> ExitStatus {
    if let failure { return failure }
    if log.hasErrors || (strict && log.count(of: .warning) > 0) { return .badData }
    return lostOutput ? .inputOutput : .done
  }

  private func report(_ status: ExitStatus) {
    let report = Report(log, language: language, form: options.diagnostics, quiet: options.quiet)
    _ = StandardStream.error.write(report.text(endingWith: status))
  }
}
