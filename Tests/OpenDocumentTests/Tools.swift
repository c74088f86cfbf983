import Foundation

/// A program that judges our files from outside.
enum Tool: String {
  case jing, soffice, pdftotext, pdfinfo, python3

  var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: path) }

  private var path: String { "/usr/bin/\(rawValue)" }

  /// What the program says on standard output, and its exit code.
  func run(_ arguments: [String]) throws -> (output: String, status: Int32) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (String(decoding: bytes, as: UTF8.self), process.terminationStatus)
  }
}

/// A folder that goes with its last user.
final class ScratchFolder: Sendable {
  let url = FileManager.default.temporaryDirectory.appending(path: "vk-odt-\(UUID().uuidString)")

  init() throws { try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String) -> String { url.appending(path: name).path }

  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: url.appending(path: name))
  }
}

/// A written `.odt`, unpacked by Python's `zipfile`.
struct UnpackedText {
  private let folder: ScratchFolder
  /// The files of the package in their order there.
  let names: [String]

  init(_ bytes: [UInt8]) throws {
    folder = try ScratchFolder()
    try folder.write(bytes, to: "x.odt")
    let script = """
      import sys, zipfile
      z = zipfile.ZipFile(sys.argv[1]); z.extractall(sys.argv[2]); print("\\n".join(z.namelist()))
      """
    let listing = try Tool.python3.run(["-c", script, folder.path("x.odt"), folder.path("x")]).output
    names = listing.split(separator: "\n").map(String.init)
  }

  func path(_ name: String) -> String { folder.path("x/\(name)") }

  func text(_ name: String) throws -> String { try String(contentsOfFile: path(name), encoding: .utf8) }
}

/// The folder of the package, and the schemas of OASIS beside it.
enum Place {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  /// `ODF_SCHEMAS` names another folder.
  private static let schemas =
    ProcessInfo.processInfo.environment["ODF_SCHEMAS"].map { URL(filePath: $0) }
    ?? root.deletingLastPathComponent().appending(path: "shared/odf/odf1.3")
  static let schema = schemas.appending(path: "OpenDocument-v1.3-schema.rng").path
  static let manifestSchema = schemas.appending(path: "OpenDocument-v1.3-manifest-schema.rng").path

  static var hasSchemas: Bool { FileManager.default.fileExists(atPath: schema) }
}
