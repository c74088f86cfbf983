import ArgumentParser
import Batch
import Diagnostics
import Glibc
import Synchronization

/// How progress is shown.
enum ProgressForm: String, CaseIterable, ExpressibleByArgument {
  /// A bar on a terminal, else plain lines.
  case auto
  case plain, json, none
}

/// Shows on standard error how far a batch has come: at once at the end, before that not more often than people can read.
final class ProgressMeter: Sendable {
  private enum Form {
    case bar, plain, json, none
  }

  private let form: Form
  private let language: Language
  /// The last that was shown, and the last there was.
  private let state = Mutex((shown: -1, last: BatchProgress?.none))

  /// - Parameter isJSON: whether standard error holds JSON Lines, which a bar would spoil.
  init(_ form: ProgressForm, isJSON: Bool, language: Language) {
    self.language = language
    self.form =
      switch form {
      case .auto where isJSON: .none
      case .auto: isatty(2) == 1 ? .bar : .plain
      case .plain: .plain
      case .json: .json
      case .none: .none
      }
  }

  /// Milliseconds between two showings.
  private var interval: Int {
    switch form {
    case .bar: 100
    case .json: 1000
    case .plain, .none: 5000
    }
  }

  func show(_ progress: BatchProgress) {
    let isDue = state.withLock { state in
      state.last = progress
      guard progress.milliseconds / interval != state.shown else { return false }
      state.shown = progress.milliseconds / interval
      return true
    }
    if isDue { write(progress) }
  }

  /// Shows where it ended.
  func finish() {
    guard let last = state.withLock({ $0.last }) else { return }
    write(last)
    if form == .bar { _ = StandardStream.error.write("\n") }
  }

  private func write(_ progress: BatchProgress) {
    let text = progress.text.text(in: language)
    switch form {
    // Erases what is left of a longer line.
    case .bar: _ = StandardStream.error.write("\r\(progress.bar(width: 30)) \(text)\u{1B}[K")
    case .plain: _ = StandardStream.error.write(text + "\n")
    case .json: _ = StandardStream.error.write(progress.json + "\n")
    case .none: break
    }
  }
}
