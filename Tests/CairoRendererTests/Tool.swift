import Foundation

/// A program that judges our files from outside.
enum Tool: String {
  case pdftotext, pdffonts, pdfinfo, pdfimages, qpdf, mutool

  var path: String? {
    ["/usr/bin", "/usr/local/bin"].map { "\($0)/\(rawValue)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  var isInstalled: Bool { path != nil }

  /// What the program says about `file`, and its exit code. "FILE" in `arguments` stands for the file's path.
  func run(_ arguments: [String], on file: [UInt8]) throws -> (output: String, status: Int32) {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("vk-\(UUID().uuidString).pdf")
    try Data(file).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path ?? "/bin/false")
    process.arguments = arguments.map { $0 == "FILE" ? url.path : $0 }
    var environment = ProcessInfo.processInfo.environment
    environment["TZ"] = "UTC"
    process.environment = environment
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (String(decoding: bytes, as: UTF8.self), process.terminationStatus)
  }
}
