import Foundation
import Testing

/// A program that judges our files from outside.
enum Tool {
  static func path(_ name: String) -> String? {
    ["/usr/bin", "/usr/local/bin"].map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  static func exists(_ name: String) -> Bool { path(name) != nil }

  /// What an installed program prints about `file`; "FILE" among the arguments stands for the file's path.
  static func run(_ name: String, _ arguments: [String], on file: [UInt8]) throws -> String {
    try withTemporaryFolder { folder in
      let path = "\(folder)/file.pdf"
      try Data(file).write(to: URL(fileURLWithPath: path))
      let run = try run(
        #require(Tool.path(name)), arguments.map { $0 == "FILE" ? path : $0 }, environment: ["TZ": "UTC"])
      try #require(run.status == 0, "\(name): \(run.errors)")
      return run.output
    }
  }

  /// Runs the program at `path` to its end; `environment` is laid over the test's own.
  static func run(
    _ path: String, _ arguments: [String], environment: [String: String] = [:], in folder: String? = nil
  ) throws -> (output: String, errors: String, status: Int32) {
    // Files, not pipes: a full pipe would wait for a reader for ever.
    try withTemporaryFolder { streams in
      let process = Process()
      process.executableURL = URL(fileURLWithPath: path)
      process.arguments = arguments
      process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
      if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = try writer("\(streams)/output")
      process.standardError = try writer("\(streams)/errors")
      try process.run()
      process.waitUntilExit()
      func text(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: "\(streams)/\(name)")), as: UTF8.self)
      }
      return (try text("output"), try text("errors"), process.terminationStatus)
    }
  }

  private static func writer(_ path: String) throws -> FileHandle {
    try Data().write(to: URL(fileURLWithPath: path))
    return try FileHandle(forWritingTo: URL(fileURLWithPath: path))
  }
}

/// A folder of its own for `body`, gone afterwards.
func withTemporaryFolder<Value>(_ body: (String) throws -> Value) throws -> Value {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("vankien-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder.path)
}
