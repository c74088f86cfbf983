import CongressModel
import Diagnostics
import Foundation
import Testing

@testable import DataImport

/// The invented congress of the repository with its 180 delegates.
struct DelegateExampleTests {
  static let folder = ExampleTests.folder.deletingLastPathComponent().appending(path: "dai-hoi-dai-bieu")

  private func reading() throws -> Reading {
    let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: "congress.yaml")))
    return Reading(bytes: bytes, file: "congress.yaml")
  }

  @Test func oddEntriesAreWarnedOfAndNothingElse() throws {
    let found = try reading().log.entries.filter { $0.severity != .note }.map {
      "\($0.code) \($0.message.en)"
    }
    #expect(
      found == [
        "VK204 “Đ/c” is no part of the name; papers print “Phạm Quốc Bảo”",
        "VK204 “TS” is no part of the name; papers print “Vũ Thị Giáng Hương”",
        "VK204 “Thượng tá” is no part of the name; papers print “Hoàng Đình Chiến”",
        "VK205 “(nữ)” is no part of the name; papers print “Bùi Thị Lụa”",
        "VK342 age is not known of 1 of 176 delegates: Trịnh Yên",
      ])
  }

  /// The script of Recount reads the CSV beside the data and shares no line with the product.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/usr/bin/python3"), "needs python3"))
  func everyFigureIsCountedAnewAlike() throws {
    let script = testFolder.appending(path: "Recount/recount.py")
    let list = Self.folder.appending(path: "delegates.csv")
    let recount = try output("/usr/bin/python3", script.path, list.path, "2026-06-18")
    let recounted = Set(recount.split(separator: "\n").map(String.init))
    let congress = try #require(try reading().congress)
    let counted = Set(congress.dump.split(separator: "\n").compactMap { figure(String($0), congress) })
    #expect(counted.count > 200)
    #expect(counted.subtracting(recounted).sorted() == [])
    #expect(recounted.subtracting(counted).sorted() == [])
  }

  /// A line of the dump that states a figure, without its remark; of the oldest and youngest only their codes.
  private func figure(_ line: String, _ congress: Congress) -> String? {
    guard line.hasPrefix("statistics."), let remark = line.range(of: "  # ", options: .backwards) else {
      return nil
    }
    let figure = String(line[..<remark.lowerBound])
    let path = figure.prefix { $0 != " " }
    let isPerson = ["oldest", "youngest", "longest", "shortest"].contains { path.contains(".\($0).") }
    if isPerson { return path.hasSuffix(".code") ? figure : nil }
    return path.hasSuffix(".label") || path.hasSuffix(".base") ? nil : figure
  }

  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: "/usr/lib/python3/dist-packages/openpyxl"), "needs openpyxl")
  )
  func theScriptMakesTheListsAgain() throws {
    let copy = FileManager.default.temporaryDirectory.appending(path: "delegates-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: copy, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: copy) }
    let yaml = "congress.yaml"
    try FileManager.default.copyItem(at: Self.folder.appending(path: yaml), to: copy.appending(path: yaml))
    _ = try output("/usr/bin/python3", Self.folder.appending(path: "make-delegates.py").path, copy.path)
    for name in ["delegates.csv", "delegates.xlsx", yaml] {
      #expect(
        try Data(contentsOf: copy.appending(path: name))
          == Data(contentsOf: Self.folder.appending(path: name)), "\(name)")
    }
  }

  private func output(_ arguments: String...) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: arguments[0])
    process.arguments = Array(arguments.dropFirst())
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: data, as: UTF8.self)
  }
}
