import Batch
import Diagnostics
import Foundation
import Testing
import VanKien

struct BatchRunTests {
  @Test func everyRecordHasItsFileAndItsLine() throws {
    let folder = try ScratchFolder()
    let (outcome, _, _) = run(WordSource(50), into: folder)
    let end = try #require(outcome)
    #expect(end.made == 50 && end.failed == 0 && end.left == 0)
    #expect(folder.papers.count == 50)
    #expect(folder.text("chi-bo-7.txt") == "báo cáo 7")
    let lines = folder.text("manifest.jsonl").split(separator: "\n")
    #expect(lines.count == 51)
    let first = try #require(
      JSONSerialization.jsonObject(with: Data(lines[1].utf8)) as? [String: Any])
    #expect(first["key"] as? String == "Chi bộ 1" && first["status"] as? String == "done")
  }

  @Test func oneThreadAndManyMakeTheSameFiles() throws {
    let (one, many) = (try ScratchFolder(), try ScratchFolder())
    _ = run(WordSource(40), into: one, jobs: 1)
    _ = run(WordSource(40), into: many, jobs: 8)
    #expect(one.papers == many.papers)
  }

  @Test func aRecordThatFailsIsNamedAndTheOthersAreMade() throws {
    let folder = try ScratchFolder()
    let (outcome, _, log) = run(WordSource(20, broken: [3, 11]), into: folder)
    let end = try #require(outcome)
    #expect(end.made == 18 && end.failed == 2)
    #expect(
      log.entries.filter { $0.code == "VK835" }.map { $0.values[0].vi }.sorted() == ["Chi bộ 12", "Chi bộ 4"])
    let failed = end.manifest.inOrder.filter { $0.status == .failed }
    #expect(failed.map(\.errors.first?.place?.en) == ["source.csv:5:1", "source.csv:13:1"])
  }

  @Test func failFastStopsSoon() throws {
    let folder = try ScratchFolder()
    let (outcome, _, _) = run(WordSource(100, broken: [2]), into: folder, jobs: 1, failsFast: true)
    #expect(try #require(outcome).left == 97)
  }

  @Test func twoKeysOfOneNameAreAnErrorBeforeAnythingIsWritten() throws {
    let folder = try ScratchFolder()
    var source = WordSource(3)
    source.words[2].key = "chi bo 1"
    let (_, failure, log) = run(source, into: folder)
    #expect(failure == .run(.badData))
    #expect(log.entries.map(\.code) == ["VK831"])
    #expect(folder.files.isEmpty)
    let names = try #require(FileNames(template: "{{ number }}-{{ key }}"))
    #expect(run(source, into: folder, names: names).outcome?.made == 3)
  }

  @Test(arguments: [
    "../../etc/passwd", "C:\\x", "a/b\u{0}c", String(repeating: "Đảng ", count: 90), "..", "NUL",
  ])
  func noKeyLeadsOutOfTheFolder(_ key: String) throws {
    let folder = try ScratchFolder()
    var source = WordSource(1)
    source.words[0].key = key
    let (outcome, _, log) = run(source, into: folder)
    if VanKien.fileName(for: key).isEmpty {
      #expect(outcome == nil && log.entries.map(\.code) == ["VK830"])
    } else {
      #expect(outcome?.made == 1)
      let names = folder.papers.keys
      #expect(names.count == 1 && names.allSatisfy { $0.utf8.count < 120 && !$0.contains("/") })
    }
  }

  @Test func aSecondRunOnTheFolderIsTurnedAway() throws {
    let folder = try ScratchFolder()
    let inner = WordSource(1)
    let path = folder.path
    // While the outer run asks whether to stop, it holds the folder.
    let (outcome, _, _) = run(WordSource(2), into: folder, jobs: 1) {
      var log = DiagnosticLog()
      do throws(BatchFailure) {
        _ = try BatchRun(inner, into: path).run(log: &log, stop: { nil })
        Issue.record("a second run was let in")
      } catch {
        if error != .busy { Issue.record("\(error)") }
      }
      return nil
    }
    #expect(outcome?.made == 2)
  }
}

struct ResumeTests {
  /// Stops after `count` questions.
  private func stopping(after count: Int) -> @Sendable () -> Int32? {
    let asked = WordSource.Counter()
    return {
      asked.add()
      return asked.value > count ? 15 : nil
    }
  }

  @Test(arguments: [0, 1, 7, 19])
  func aStoppedRunTakenUpAgainEndsAsAnUndisturbedOne(_ count: Int) throws {
    let (stopped, whole) = (try ScratchFolder(), try ScratchFolder())
    let first = run(WordSource(20), into: stopped, jobs: 1, stop: stopping(after: count))
    #expect(first.outcome?.signal == 15 && first.outcome?.left == 20 - count)
    let second = WordSource(20)
    let end = run(second, into: stopped, resumes: true)
    #expect(end.outcome?.kept == count && second.made.value == 20 - count)
    _ = run(WordSource(20), into: whole)
    #expect(stopped.papers == whole.papers)
  }

  @Test func aLineTornByAKillIsCutOffAndItsPaperMadeAgain() throws {
    let folder = try ScratchFolder()
    _ = run(WordSource(5), into: folder)
    let text = folder.text("manifest.jsonl")
    try folder.write(String(text.dropLast(30)), to: "manifest.jsonl")
    let source = WordSource(5)
    #expect(run(source, into: folder, resumes: true).outcome?.kept == 4)
    #expect(source.made.value == 1)
    #expect(folder.text("manifest.jsonl").split(separator: "\n").count == 6)
  }

  @Test func resumingWithNothingToResumeIsAPlainRun() throws {
    #expect(run(WordSource(3), into: try ScratchFolder(), resumes: true).outcome?.made == 3)
  }

  @Test func whatChangedIsMadeAgain() throws {
    let folder = try ScratchFolder()
    _ = run(WordSource(4), into: folder)
    var source = WordSource(4)
    source.words[2].text = "khác"
    #expect(run(source, into: folder, resumes: true).outcome?.made == 1)
    #expect(folder.text("chi-bo-3.txt") == "khác")
    source.environment = "program 2"
    #expect(run(source, into: folder, resumes: true).outcome?.made == 4)
  }

  @Test func aDeletedFileAndATamperedOneAreFoundAndMadeAgain() throws {
    let folder = try ScratchFolder()
    _ = run(WordSource(4), into: folder)
    try FileManager.default.removeItem(atPath: "\(folder.path)/chi-bo-1.txt")
    try folder.write("giả", to: "chi-bo-2.txt")
    try folder.write("lạ", to: "la.txt")
    var log = DiagnosticLog()
    #expect(try Verification.verify(folder.path, log: &log) == 2)
    #expect(log.entries.map(\.code).sorted() == ["VK838", "VK839", "VK840"])
    #expect(run(WordSource(4), into: folder, resumes: true).outcome?.made == 2)
    #expect(folder.text("chi-bo-2.txt") == "báo cáo 2")
  }

  @Test func withoutResumingFilesOfOtherContentStay() throws {
    let folder = try ScratchFolder()
    try folder.write("của người khác", to: "chi-bo-2.txt")
    let (outcome, _, log) = run(WordSource(3), into: folder)
    #expect(outcome?.failed == 1 && log.entries.contains { $0.code == "VK010" })
    #expect(folder.text("chi-bo-2.txt") == "của người khác")
  }
}

struct ShardTests {
  @Test func sixteenShardsMakeWhatOneMakes() throws {
    let (one, sixteen) = (try ScratchFolder(), try ScratchFolder())
    _ = run(WordSource(100), into: one)
    for number in 1...16 {
      let shard = try #require(Shard(number: number, count: 16))
      #expect(run(WordSource(100), into: sixteen, shard: shard).failure == nil)
    }
    #expect(one.papers == sixteen.papers)
    var log = DiagnosticLog()
    let merged = try Verification.merge(sixteen.path, log: &log)
    #expect(merged.inOrder.map(\.key) == WordSource(100).keys)
  }

  @Test func aMissingShardIsNotMergedAway() throws {
    let folder = try ScratchFolder()
    _ = run(WordSource(30), into: folder, shard: try #require(Shard(number: 1, count: 2)))
    var log = DiagnosticLog()
    #expect(throws: RunFailure.badData) { try Verification.merge(folder.path, log: &log) }
    #expect(log.entries.map(\.code) == ["VK841"])
  }

  @Test func shardsAreReadFromTheirWritingAndFromJobArrays() {
    #expect(Shard(written: "3/16") == Shard(number: 3, count: 16))
    for wrong in ["0/4", "5/4", "17/16", "1", "a/b", "1/2/3", "-1/3"] {
      #expect(Shard(written: wrong) == nil)
    }
    let slurm = ["SLURM_ARRAY_TASK_ID": "7", "SLURM_ARRAY_TASK_COUNT": "8", "SLURM_ARRAY_TASK_MIN": "0"]
    #expect(Shard { slurm[$0] } == Shard(number: 8, count: 8))
    let job = ["JOB_COMPLETION_INDEX": "0", "JOB_COMPLETIONS": "4"]
    #expect(Shard { job[$0] } == Shard(number: 1, count: 4))
    #expect(Shard { _ in nil } == nil)
  }

  @Test func shardsAreOfAboutEqualSize() throws {
    let sizes = (1...8).map { number in
      (1...8000).count { Shard(number: number, count: 8)!.holds("chi bộ \($0)") }
    }
    #expect(sizes.allSatisfy { (900...1100).contains($0) }, "\(sizes)")
  }
}
