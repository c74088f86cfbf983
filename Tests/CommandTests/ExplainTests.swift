import Diagnostics
import Foundation
import Testing

@testable import vankien

@Suite struct ExplainTests {
  @Test func aCodeIsExplainedWithItsPlacesOpen() throws {
    let run = try CommandRun("explain", "VK455")
    #expect(
      run.output.hasPrefix(
        """
        VK455 (lỗi)
        chưa có dữ liệu “…” mà văn bản cần
        gợi ý: điền vào congress.yaml, hoặc dùng --blank để chừa chỗ trống


        """))
    #expect(run.output.contains("Không ghi nghĩa là không biết"))
    #expect(run.messages == "")
    #expect(run.status == 0)
  }

  @Test(arguments: ["vk455", "455", "Vk455"])
  func codesAreTakenAsPeopleTypeThem(_ typed: String) throws {
    #expect(try CommandRun("explain", typed).output == (try CommandRun("explain", "VK455").output))
  }

  @Test func withoutACodeAllAreListedInOrder() throws {
    let run = try CommandRun("explain", "--lang", "en")
    let lines = run.output.split(separator: "\n")
    #expect(lines.map { String($0.prefix(5)) } == Catalogue.kinds.map(\.code))
    #expect(lines.map { $0.prefix(5) }.isSorted)
    #expect(!run.output.contains("{0}"))
  }

  @Test(arguments: [("VK4555", "VK455"), ("VL455", "VK455"), ("VK4455", "VK455")])
  func anUnknownCodeFindsTheNearest(_ typed: String, _ nearest: String) throws {
    let run = try CommandRun("explain", typed, "--lang", "en")
    #expect(run.status == 64)
    #expect(run.messages.contains("there is no code “\(typed)” [VK052]"))
    #expect(run.messages.contains("did you mean “\(nearest)”?"))
    #expect(run.output == "")
  }

  @Test func whatIsNoCodeAtAllIsSentToTheList() throws {
    let run = try CommandRun("explain", "tất cả")
    #expect(run.status == 64)
    #expect(run.messages.contains("“vankien explain” in mọi mã"))
  }
}

extension Sequence where Element: Comparable {
  fileprivate var isSorted: Bool { zip(self, dropFirst()).allSatisfy { $0 <= $1 } }
}

@Suite struct PapersTests {
  @Test func everyPaperHasIdNameSymbolAndFile() throws {
    let run = try CommandRun("papers")
    let rows = run.output.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    // Lists have no symbol.
    #expect(rows.allSatisfy { $0.count == 4 && !$0[0].isEmpty && !$0[1].isEmpty && !$0[3].isEmpty })
    let file = "\(projectFolder)/Layouts/papers/resolution.yaml"
    #expect(rows.contains(["resolution", "Nghị quyết đại hội", "NQ", file]))
    #expect(run.status == 0)
  }

  @Test func aFoldersOwnPaperComesFirst() throws {
    let folder = try ScratchFolder()
    let shared = try String(
      contentsOfFile: "\(projectFolder)/Layouts/papers/resolution.yaml", encoding: .utf8)
    try folder.write(
      shared.replacing("name: Nghị quyết đại hội", with: "name: Nghị quyết riêng"),
      to: "Layouts/papers/resolution.yaml")
    // Data with faults: they do not hide the papers.
    try folder.write("format: 1\n", to: "congress.yaml")
    let run = try CommandRun("papers", folder.path)
    #expect(
      run.output.contains("resolution\tNghị quyết riêng\tNQ\t\(folder.path)/Layouts/papers/resolution.yaml\n")
    )
    #expect(run.status == 0)
  }

  @Test func aBrokenPaperIsBadDataAndAMissingFolderMissingInput() throws {
    let folder = try ScratchFolder()
    try folder.write("format: 1\n", to: "congress.yaml")
    try folder.write("id: mine\n", to: "Layouts/papers/mine.yaml")
    #expect(try CommandRun("papers", folder.path).status == 65)
    #expect(try CommandRun("papers", "/nowhere").status == 66)
  }
}
