import VanKien

/// How the process ends, after sysexits.h. Stopped by a signal it ends as the shell reports it: 130 (Ctrl-C), 143.
enum ExitStatus: Int32 {
  /// Also with warnings.
  case done = 0
  /// Some records of a batch failed; they are listed.
  case partly = 1
  /// The command line is wrong.
  case usage = 64
  /// The data or layouts hold errors; with `--strict` also warnings.
  case badData = 65
  case inputMissing = 66
  /// A font, a rule pack, a paper or a template is not there.
  case resourceMissing = 69
  case cannotCreateOutput = 73
  case inputOutput = 74
  /// Another run is at work; try again.
  case temporary = 75
  /// Stopped by Ctrl-C; `--resume` goes on.
  case interrupted = 130
  /// Stopped by SIGTERM; `--resume` goes on.
  case terminated = 143

  init(_ failure: RunFailure) {
    self =
      switch failure {
      case .badData: .badData
      case .inputMissing: .inputMissing
      case .resourceMissing: .resourceMissing
      case .cannotCreateOutput: .cannotCreateOutput
      case .inputOutput: .inputOutput
      }
  }
}
