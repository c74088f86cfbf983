import Foundation
import Testing

/// Texts kept in the folder Golden. RECORD_GOLDEN=1 writes them anew, and fails, so that nobody records unawares.
enum Golden {
  private static let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1"

  /// Compares `text` with the file `name`. Paths into the package are made relative, wherever the package stands.
  static func check(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws
  {
    let text = text.replacingOccurrences(of: "\(Project.root)/", with: "")
    let file = URL(fileURLWithPath: "\(Project.root)/Tests/VanKienTests/Golden/\(name)")
    if isRecording {
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(name)", sourceLocation: sourceLocation)
      return
    }
    let golden = try String(contentsOf: file, encoding: .utf8)
    guard text != golden else { return }
    let difference = firstDifference(text, golden)
    Issue.record(
      "\(name), line \(difference.line)\n  golden: \(difference.golden)\n  now:    \(difference.now)",
      sourceLocation: sourceLocation)
  }

  /// Compares a picture with the file `name`, byte for byte; one that differs is kept in the temporary folder.
  static func check(
    picture bytes: [UInt8], _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = URL(fileURLWithPath: "\(Project.root)/Tests/VanKienTests/Golden/\(name)")
    if isRecording {
      try Data(bytes).write(to: file)
      Issue.record("recorded \(name)", sourceLocation: sourceLocation)
      return
    }
    guard try Data(contentsOf: file) != Data(bytes) else { return }
    let now = FileManager.default.temporaryDirectory.appending(path: name)
    try Data(bytes).write(to: now)
    Issue.record("\(name) differs; look at \(now.path)", sourceLocation: sourceLocation)
  }

  private static func firstDifference(
    _ text: String, _ golden: String
  ) -> (line: Int, now: Substring, golden: Substring) {
    let now = text.split(separator: "\n", omittingEmptySubsequences: false)
    let old = golden.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(now, old).enumerated().first { $1.0 != $1.1 }?.offset ?? min(now.count, old.count)
    func at(_ lines: [Substring]) -> Substring { line < lines.count ? lines[line] : "(no such line)" }
    return (line + 1, at(now), at(old))
  }
}
