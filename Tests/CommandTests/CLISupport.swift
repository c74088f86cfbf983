import Foundation

/// A finished run of the command that was built with these tests.
struct CommandRun {
  let output: String
  let messages: String
  let status: Int32

  /// Runs `vankien` with an empty environment.
  ///
  /// - Parameter folder: the working directory; a folder that holds nothing of ours by default.
  init(_ arguments: String..., environment: [String: String] = [:], in folder: String = "/") throws {
    try self.init(
      program: CommandRun.executable, arguments, environment: environment, folder: folder)
  }

  /// Runs any program.
  init(program: String, _ arguments: [String], environment: [String: String] = [:], folder: String = "/")
    throws
  {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.standardInput = FileHandle.nullDevice
    // Files, not pipes: neither stream can fill up and hold the other.
    let scratch = try ScratchFolder()
    let output = try scratch.newFile("output")
    let messages = try scratch.newFile("messages")
    process.standardOutput = output
    process.standardError = messages
    try process.run()
    process.waitUntilExit()
    self.output = try scratch.text("output")
    self.messages = try scratch.text("messages")
    status = process.terminationStatus
  }

  /// The lines of standard error.
  var messageLines: [String] { messages.split(separator: "\n").map(String.init) }

  /// The objects of `--diagnostics json`, one a line.
  func findings() throws -> [[String: Any]] {
    try messageLines.map { line in
      guard let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] else {
        throw CocoaError(.propertyListReadCorrupt)
      }
      return object
    }
  }

  /// The command beside the test bundle.
  static let executable = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("vankien").path
}

/// The project's folder.
let projectFolder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().path

/// The example congress.
let exampleFolder = "\(projectFolder)/Examples/so-tttt-hcm-2020"

/// A folder that goes away with its last user.
final class ScratchFolder: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("vankien-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The path of `name` inside.
  subscript(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a text file and returns its path.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    let folder = URL(fileURLWithPath: self[name]).deletingLastPathComponent().path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: self[name]))
    return self[name]
  }

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: self[name])), as: UTF8.self)
  }

  /// Every file below, by relative name, sorted.
  func files() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: path).filter { name in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: self[name], isDirectory: &isFolder) && !isFolder.boolValue
    }.sorted()
  }

  fileprivate func newFile(_ name: String) throws -> FileHandle {
    try write("", to: name)
    return try FileHandle(forWritingTo: URL(fileURLWithPath: self[name]))
  }
}
