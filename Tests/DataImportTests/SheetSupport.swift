import Diagnostics
import Foundation
import LocatedText

@testable import DataImport

/// Programs that make spreadsheets, none of ours.
enum Office {
  static let hasOpenpyxl = run("/usr/bin/python3", ["-c", "import openpyxl"], input: "") == 0
  static let hasLibreOffice = FileManager.default.isExecutableFile(atPath: "/usr/bin/soffice")

  /// A workbook that openpyxl makes; `input` is handed to the script.
  static func workbook(_ name: String, input: String = "") throws -> [UInt8] {
    try scratch { folder in
      let file = folder.appending(path: "list.xlsx")
      let script = testFolder.appending(path: "Scripts/make_lists.py").path
      let status = run("/usr/bin/python3", [script, name, file.path], input: input)
      guard status == 0 else { throw CocoaError(.executableNotLoadable) }
      return [UInt8](try Data(contentsOf: file))
    }
  }

  /// The same workbook as LibreOffice saves it in OpenDocument.
  static func openDocument(_ name: String, input: String = "") throws -> [UInt8] {
    let bytes = try workbook(name, input: input)
    return try scratch { folder in
      let file = folder.appending(path: "list.xlsx")
      try Data(bytes).write(to: file)
      let profile = "-env:UserInstallation=file://\(folder.path)/profile"
      _ = run(
        "/usr/bin/soffice",
        [profile, "--headless", "--convert-to", "ods", "--outdir", folder.path, file.path],
        input: "")
      return [UInt8](try Data(contentsOf: folder.appending(path: "list.ods")))
    }
  }

  private static func scratch<Result>(_ body: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "vankien-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }

  @discardableResult
  static func run(_ program: String, _ arguments: [String], input: String) -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardInput = pipe
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return -1 }
    try? pipe.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try? pipe.fileHandleForWriting.close()
    process.waitUntilExit()
    return process.terminationStatus
  }
}

/// A list as it was read, and what was found.
struct ListReading {
  let list: ListFile?
  let log: DiagnosticLog

  init(_ bytes: [UInt8], file: String = "list.xlsx", sheet: String? = nil, lastYear: Int? = 2025) {
    var log = DiagnosticLog()
    list = ListFile.read(bytes, file: file, sheet: sheet, lastYear: lastYear, log: &log)
    self.log = log
  }

  /// A list in comma-separated values.
  init(csv text: String, lastYear: Int? = 2025) {
    self.init([UInt8](text.utf8), file: "list.csv", lastYear: lastYear)
  }

  /// The values of the person with a number from 0.
  func person(_ index: Int) -> [String: String] {
    guard let records = list?.records, records.indices.contains(index) else { return [:] }
    let others = records[index].otherColumns.map { ("other " + $0.heading, $0.text) }
    return Dictionary(records[index].leaves + others) { first, _ in first }
  }

  /// One value of everyone, "" where there is none.
  func column(_ field: String) -> [String] {
    (list?.records ?? []).indices.map { person($0)[field] ?? "" }
  }

  var codes: [String] { log.entries.map(\.code) }

  /// The places of findings of a kind.
  func places(_ code: String) -> [String] {
    log.entries.filter { $0.code == code }.compactMap { $0.location?.text(in: .english) }
  }

  /// All that the findings say.
  var words: String { log.entries.map { $0.text(in: .vietnamese) + "\n" }.joined() }
}
