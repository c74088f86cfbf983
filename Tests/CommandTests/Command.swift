import Foundation

/// The built command, run as users run it.
enum Command {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let binary = CommandRun.executable
  static let example = root.appending(path: "Examples/so-tttt-hcm-2020").path

  /// Tests that need the command are skipped without it.
  static let isBuilt = FileManager.default.isExecutableFile(atPath: binary)

  /// What a run left behind.
  struct Outcome {
    let status: Int32
    let output: Data
    let errors: String
    let duration: Duration

    var text: String { String(decoding: output, as: UTF8.self) }

    /// The codes of the errors, in order.
    var errorCodes: [String] {
      errors.split(separator: "\n").filter { $0.contains("lỗi: ") }.compactMap {
        $0.hasSuffix("]") ? $0.split(separator: "[").last.map { String($0.dropLast()) } : nil
      }
    }
  }

  /// Runs the command; a run that hangs is killed and ends with 137.
  static func run(
    _ arguments: [String], in folder: URL = root, environment: [String: String] = [:]
  ) throws -> Outcome {
    try shell("exec \"$@\"", [binary] + arguments, in: folder, environment: environment)
  }

  /// Runs a bash script with `arguments` as "$@" and the command as "$VK".
  static func shell(
    _ script: String, _ arguments: [String] = [], in folder: URL = root, environment: [String: String] = [:]
  ) throws -> Outcome {
    let scratch = try Scratch()
    let (output, errors) = (scratch.file("stdout"), scratch.file("stderr"))
    for file in [output, errors] { try Data().write(to: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/timeout")
    process.arguments = ["-s", "KILL", "60", "/bin/bash", "-c", script, "bash"] + arguments
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin", "VK": binary].merging(environment) { $1 }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    let clock = ContinuousClock()
    let start = clock.now
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: try Data(contentsOf: output),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self), duration: clock.now - start)
  }
}

/// A folder of a test's own, removed with it.
final class Scratch {
  let url: URL

  init() throws {
    // Without symbolic links, so that paths compare.
    url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "vankien-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  var path: String { url.path }

  func file(_ name: String) -> URL { url.appending(path: name) }

  /// All files below, by their relative names.
  var names: [String] {
    (FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []).sorted()
  }

  func write(_ text: String, to name: String) throws {
    let target = file(name)
    try FileManager.default.createDirectory(
      at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: target, atomically: false, encoding: .utf8)
  }
}

extension Data {
  /// Whether these are the bytes of a whole PDF file.
  var isWholePDF: Bool { starts(with: Data("%PDF-".utf8)) && suffix(6) == Data("%%EOF\n".utf8) }
}
