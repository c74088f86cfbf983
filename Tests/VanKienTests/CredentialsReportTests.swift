import Diagnostics
import Foundation
import Testing
import VanKien

private let canReadWorkbooks = (try? Tool.run("/usr/bin/python3", ["-c", "import openpyxl"]).status) == 0

/// The credentials report of the invented congress against a count of the workbook by a program that shares nothing with
/// ours: Scripts/credentials.py over openpyxl.
@Suite(
  .enabled(if: Tool.exists("pdftotext"), "poppler-utils is missing"),
  .enabled(if: canReadWorkbooks, "python3-openpyxl is missing"))
struct CredentialsReportTests {
  private static let folder = "\(Project.root)/Examples/dai-hoi-dai-bieu"

  @Test func everyFigureOfThePrintedTableIsThatOfAnIndependentCount() throws {
    let run = try Tool.run(
      "/usr/bin/python3",
      [
        "\(Project.root)/Tests/VanKienTests/Scripts/credentials.py", "\(Self.folder)/delegates.xlsx",
        "2026-06-18",
      ])
    try #require(run.status == 0, "\(run.errors)")
    var counted = run.output.split(separator: "\n").map(String.init)
    let present = counted.removeFirst().split(separator: " ")

    var log = DiagnosticLog()
    let congress = try CongressFolder.open(Self.folder, log: &log)
    let session = try Project.library.fontSession(for: congress, log: &log)
    let id = "credentials-report"
    let paper = try Project.library.layOut(id, of: congress, session: session, log: &log)
    let pdf = try Project.library.files(of: paper, id: id, format: .pdf, session: session, log: &log)[0].bytes
    let text = try Tool.run("pdftotext", ["-layout", "FILE", "-"], on: pdf)

    let printed = text.split(separator: "\n").compactMap { line -> String? in
      let words = line.words
      guard words.count > 4, Int(words[0]) != nil, words.last?.contains(",") == true,
        Int(words[words.count - 2]) != nil, Int(words[words.count - 3]) != nil
      else { return nil }
      return words.dropFirst().joined(separator: " ")
    }
    #expect(printed.count > 30)
    #expect(printed == counted)
    #expect(
      text.words.joined(separator: " ").contains(
        "Tổng số đại biểu được triệu tập: \(present[3]) đồng chí. Đại biểu có mặt: \(present[2]) đồng chí, bằng "
          + "\(present[4])% số đại biểu được triệu tập"))
  }
}

extension Substring {
  /// What stands between spaces, bound ones included.
  fileprivate var words: [String] { String(self).words }
}
