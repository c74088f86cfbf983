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

  /// `Documentation/set-index.md` lists every member of the index, and no other.
  @Test func theIndexHasExactlyTheMembersThatAreDocumented() throws {
    let scratch = try ScratchFolder()
    let run = try CommandRun(
      "render", "\(projectFolder)/Examples/so-tttt-hcm-2020", "--all", "--format", "pdf,png", "--dpi", "20",
      "--quiet", "-o", scratch.path)
    #expect(run.status == 0)
    let json = try JSONSerialization.jsonObject(
      with: Data(contentsOf: URL(fileURLWithPath: "\(scratch.path)/index.json")))
    let index = try #require(json as? [String: Any])
    let papers = try #require(index["papers"] as? [[String: Any]])
    let files = papers.flatMap { $0["files"] as? [[String: Any]] ?? [] }
    #expect(index["schema"] as? Int == 1 && papers.count > 5 && files.count > papers.count)
    let page = try String(contentsOfFile: "\(projectFolder)/Documentation/set-index.md", encoding: .utf8)
    let documented = page.matches(of: /(?m)^\| `([a-z0-9]+)` \|/).map { String($0.1) }
    #expect(Set(documented).count == documented.count)
    #expect(Set(documented.prefix(2)) == Set(index.keys))
    for paper in papers { #expect(Set(documented.dropFirst(2).dropLast(2)) == Set(paper.keys)) }
    for file in files { #expect(Set(documented.suffix(2)) == Set(file.keys)) }
    // What a member may be.
    for paper in papers {
      #expect(paper["id"] is String && paper["type"] is String && paper["pages"] is Int)
      for member in ["title", "number", "date", "issuer", "pack"] {
        #expect(paper[member] is String || paper[member] is NSNull)
      }
    }
    #expect(files.allSatisfy { ($0["sha256"] as? String)?.wholeMatch(of: /[0-9a-f]{64}/) != nil })
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
