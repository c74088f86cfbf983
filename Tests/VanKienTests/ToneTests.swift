import Diagnostics
import DocumentModel
import Foundation
import Testing
import VanKien

/// `settings.tone`: words follow it, people's names do not.
struct ToneTests {
  /// The composed resolution of a branch with some settings and prose, and what was found.
  private func compose(_ prose: String, tone: String, committee: String = "Chi uỷ") throws -> (
    text: String, log: DiagnosticLog
  ) {
    let folder = FileManager.default.temporaryDirectory.appending(path: "vankien-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let data = """
      format: 1
      settings: { tone: \(tone) }
      organisation: { body: party, name: Chi bộ Trường Hoà Bình, place: Huế, committee: \(committee) }
      congress: { kind: branch, ordinal: 5, term: { from: 2025, to: 2030 }, date: 20/3/2025 }
      people:
        - { id: hoa, name: Ngô Thúy Hoà, positions: [Ủy viên] }
        - { id: thuy, name: Lê Thùy, as_reported: Lê Thuỳ }
      papers: { resolution: { prose: a.md, signer: hoa } }
      """
    try data.write(to: folder.appending(path: "congress.yaml"), atomically: true, encoding: .utf8)
    try prose.write(to: folder.appending(path: "a.md"), atomically: true, encoding: .utf8)
    var log = DiagnosticLog()
    let congress = try CongressFolder.open(folder.path, log: &log)
    let document = try Project.library.document("resolution", of: congress, log: &log)
    let title = document.metadata.title
    return ((document.dump + title).replacingOccurrences(of: "~", with: " "), log)
  }

  private let prose = """
    # Đảng ủy và khoá mới

    Đại hội bầu {{ people : names }}; đồng chí Hoà, ngô thúy hoà và
    Lê Thuỳ nhận nhiệm vụ, hoá giải khó khăn.
    """

  @Test func oldStyleIsMadeNew() throws {
    let (text, log) = try compose(prose, tone: "new")
    #expect(text.contains("Đảng uỷ và khoá mới"))
    #expect(text.contains("đồng chí Ngô Thúy Hoà, Uỷ viên và đồng chí Lê Thùy"))
    #expect(text.contains("đồng chí Hoà, ngô thúy hoà và Lê Thuỳ nhận nhiệm vụ, hoá giải"))
    #expect(!log.entries.contains { $0.code == "VK483" })
  }

  @Test func newStyleIsMadeOldInTitleAndOutlineToo() throws {
    let (text, _) = try compose(prose, tone: "old")
    #expect(text.contains("Đảng ủy và khóa mới"))
    #expect(text.contains("đồng chí Ngô Thúy Hoà, Ủy viên và đồng chí Lê Thùy"))
    #expect(text.contains("hóa giải"))
    #expect(text.contains("TRƯỜNG HÒA BÌNH"))
    #expect(!text.contains("khoá"))
    #expect(!text.contains("Trường Hoà Bình"))
  }

  @Test func typedToneIsKeptAndMixingReportedOnceAtTheRarerStyle() throws {
    let (text, log) = try compose(prose, tone: "keep")
    #expect(text.contains("Đảng ủy và khoá mới"))
    let findings = log.entries.filter { $0.code == "VK483" }
    #expect(findings.count == 1)
    #expect(findings.first?.severity == .warning)
    #expect(findings.first?.location?.description.hasSuffix("/a.md:1:8") == true)
    #expect(findings.first?.message.en.contains("“ủy” (old style)") == true)
    #expect(findings.first?.notes.count == 1)
  }

  @Test func namesAloneMixNothing() throws {
    let (_, log) = try compose("Đồng chí Ngô Thúy Hoà và đồng chí Thùy họp, khoá này.", tone: "keep")
    #expect(!log.entries.contains { $0.code == "VK483" })
  }

  @Test func theMixedWordIsFoundOnALaterLine() throws {
    let (_, log) = try compose("Khoá này có khoá khác,\nhoá ra\n   là đảng ủy.", tone: "keep")
    #expect(log.entries.first { $0.code == "VK483" }?.location?.description.hasSuffix("/a.md:3:12") == true)
  }

  @Test func slipsOfTheProseAreWarningsAtTheirPlace() throws {
    let (_, log) = try compose("Một\nhai ,ba.", tone: "keep")
    let findings = log.entries.filter { $0.severity == .warning }.map {
      "\($0.code) \($0.location?.description.split(separator: "/").last ?? "")"
    }
    #expect(findings == ["VK479 a.md:2:4", "VK480 a.md:2:5"])
  }
}
