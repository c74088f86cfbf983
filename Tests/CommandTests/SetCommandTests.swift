import Foundation
import Testing

/// A whole set of papers by one command, and the register of their numbers.
@Suite struct SetCommandTests {
  private let example = "\(projectFolder)/Examples/dai-hoi-dai-bieu"

  @Test func theSetIsWrittenWithAnIndexOfAllItsFiles() throws {
    let scratch = try ScratchFolder()
    let run = try CommandRun("render", example, "--all", "--quiet", "-o", scratch.path)
    #expect(run.status == 0)
    let written = try Set(FileManager.default.contentsOfDirectory(atPath: scratch.path))
    let json = try JSONSerialization.jsonObject(
      with: Data(contentsOf: URL(fileURLWithPath: "\(scratch.path)/index.json")))
    let papers = try #require((json as? [String: Any])?["papers"] as? [[String: Any]])
    let listed = papers.flatMap { $0["files"] as? [[String: Any]] ?? [] }.compactMap { $0["name"] as? String }
    #expect(Set(listed).union(["index.pdf", "index.json"]) == written)
    #expect(listed.contains("tally-minutes-committee.pdf"))
  }

  @Test func theNameOfAKindOfPaperMeansAllOfThem() throws {
    let scratch = try ScratchFolder()
    let run = try CommandRun("render", example, "tally-minutes", "resolution", "--quiet", "-o", scratch.path)
    #expect(run.status == 0)
    let written = try FileManager.default.contentsOfDirectory(atPath: scratch.path).sorted()
    #expect(written == ["resolution.pdf", "tally-minutes-committee.pdf", "tally-minutes-delegation.pdf"])
  }

  @Test func theRegisterIsPrintedSeriesBySeries() throws {
    let run = try CommandRun("numbers", example)
    #expect(run.status == 0)
    let rows = run.output.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
    #expect(rows.allSatisfy { $0.count == 5 })
    #expect(rows.prefix(3).map { $0[1] } == ["01-CTr/ĐH", "02-QC/ĐH", "03-BC/ĐH"])
  }
}
