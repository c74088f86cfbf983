import Foundation
import Testing

/// `vankien batch` as people and machines run it.
@Suite(.enabled(if: Command.isBuilt, "the command is not built"))
struct BatchCommandTests {
  private static let example = "\(Command.root.path)/Examples/bao-cao-nhiem-ky/chi-bo.xlsx"

  /// A source of so many branches, of which those numbered in `broken` have no such day as theirs.
  static func source(_ count: Int, broken: Set<Int> = []) throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write(
      """
      organisation: { body: party, place: Phường A, short_name: Chi bộ, superior: { name: Đảng bộ phường A, committee: Đảng uỷ phường A } }
      congress: { kind: branch, term: { from: 2030, to: 2032 }, previous_term: { from: 2027, to: 2030 } }
      """, to: "shared.yaml")
    let rows = (1...count).map { number in
      "CB-\(number),Chi bộ Khu phố \(number),\(10 + number % 7),\(12 + number % 7),\(broken.contains(number) ? "31/4" : "1/3")/2030\n"
    }
    try scratch.write(
      "Mã,Tên chi bộ,Đảng viên đầu nhiệm kỳ,Đảng viên,Ngày đại hội\n" + rows.joined(), to: "chi-bo.csv")
    return scratch
  }

  /// The papers in a folder and their bytes.
  private func papers(_ scratch: Scratch, _ folder: String = "out") throws -> [String: Data] {
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.file(folder).path)
    return try Dictionary(
      uniqueKeysWithValues: names.filter { $0.hasPrefix("cb-") }.map {
        ($0, try Data(contentsOf: scratch.file("\(folder)/\($0)")))
      })
  }

  private func manifest(_ scratch: Scratch, _ name: String = "out/manifest.jsonl") throws -> [[String: Any]] {
    try String(contentsOf: scratch.file(name), encoding: .utf8).split(separator: "\n").map { line in
      try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  private func run(_ scratch: Scratch, _ arguments: String...) throws -> Command.Outcome {
    try Command.run(
      ["batch", "run", "chi-bo.csv", "-o", "out", "--progress", "none"] + arguments, in: scratch.url)
  }

  // MARK: Ends

  @Test func allPapersAreMadeAndAccountedFor() throws {
    let scratch = try Self.source(5)
    let outcome = try run(scratch)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.text == "out/manifest.jsonl\nout/summary.pdf\nout/index.pdf\n")
    #expect(try papers(scratch).count == 5 && papers(scratch).values.allSatisfy(\.isWholePDF))
    #expect(try manifest(scratch).dropFirst().map { $0["key"] as? String } == (1...5).map { "CB-\($0)" })
    #expect(try Command.run(["batch", "verify", "out"], in: scratch.url).status == 0)
  }

  @Test func faultyBranchesAreNamedAndTheOthersMade() throws {
    let scratch = try Self.source(6, broken: [2, 5])
    let outcome = try run(scratch, "--jobs", "2")
    #expect(outcome.status == 1)
    #expect(outcome.errorCodes == ["VK835", "VK221", "VK835", "VK221"])
    #expect(try papers(scratch).keys.sorted() == ["cb-1.pdf", "cb-3.pdf", "cb-4.pdf", "cb-6.pdf"])
    let failed = try manifest(scratch).filter { $0["status"] as? String == "failed" }
    #expect(
      failed.compactMap { ($0["errors"] as? [[String: Any]])?.first?["place"] as? String } == [
        "chi-bo.csv:3:29", "chi-bo.csv:6:29",
      ])
  }

  @Test func failFastStopsAtTheFirst() throws {
    let scratch = try Self.source(6, broken: [2])
    #expect(try run(scratch, "--fail-fast", "--jobs", "1").status == 1)
    #expect(try papers(scratch).keys.sorted() == ["cb-1.pdf"])
  }

  @Test func aPlanSaysWhatIsMissingAndMakesNothing() throws {
    let scratch = try Self.source(4, broken: [3])
    let outcome = try Command.run(["batch", "plan", "chi-bo.csv", "--lang", "en"], in: scratch.url)
    #expect(outcome.status == 1)
    let lines = outcome.text.split(separator: "\n")
    #expect(lines.first == "4 branches, 1 papers each: 3 can be made, 1 cannot")
    #expect(lines.contains { $0.hasPrefix("cannot\tCB-3\tchi-bo.csv:4:29") })
    #expect(lines.contains { $0.hasPrefix("lacks\tpapers.term-report.signer\t3\tCB-1, CB-2, CB-4") })
    #expect(scratch.names == ["chi-bo.csv", "shared.yaml"])
  }

  @Test(arguments: [
    ("--shard=17/16", Int32(64)), ("--jobs=0", 64), ("--name=../x", 64), ("--paper=nothing", 69),
    ("--format=doc", 64),
    ("--name=a", 64),
  ])
  func wrongChoicesEndBeforeAnythingIsWritten(_ choice: String, _ status: Int32) throws {
    let scratch = try Self.source(2)
    let outcome = try Command.run(["batch", "run", "chi-bo.csv", "-o", "out", choice], in: scratch.url)
    #expect(outcome.status == status, "\(outcome.errors)")
    #expect(!scratch.names.contains("out"))
  }

  @Test func jsonLinesComeOnStandardInput() throws {
    let scratch = try Self.source(1)
    let outcome = try Command.shell(
      """
      printf '%s\\n' '{"key": "X", "organisation": {"name": "Chi bộ X"}, "congress": {"date": "1/3/2030"}}' '{"key": }' \
        | "$VK" batch run - -o out --progress json --lang en
      """, in: scratch.url)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("-:2:9: error"), "\(outcome.errors)")
    #expect(outcome.errors.contains("{\"total\":2,\"made\":1,\"kept\":0,\"failed\":1,"))
    #expect(FileManager.default.fileExists(atPath: scratch.file("out/x.pdf").path))
  }

  @Test func oneFileOfAllHasABookmarkForEach() throws {
    let scratch = try Self.source(3)
    #expect(try run(scratch, "--combined").status == 0)
    #expect(try Data(contentsOf: scratch.file("out/combined.pdf")).isWholePDF)
    let outline = try Command.shell("mutool show out/combined.pdf outline | grep -c 'CB-'", in: scratch.url)
    #expect(outline.text == "3\n")
  }

  // MARK: Taking up again

  @Test func resumingMakesOnlyWhatIsNotThere() throws {
    let scratch = try Self.source(4, broken: [2])
    #expect(try run(scratch).status == 1)
    let first = try papers(scratch)
    // Times of files and of the day decide nothing.
    #expect(
      try Command.shell("touch -d '2001-01-01' out/* && touch -d '2040-01-01' chi-bo.csv", in: scratch.url)
        .status == 0)
    try FileManager.default.removeItem(at: scratch.file("out/cb-1.pdf"))
    try Data("giả".utf8).write(to: scratch.file("out/cb-3.pdf"))
    let verified = try Command.run(["batch", "verify", "out", "--lang", "vi"], in: scratch.url)
    #expect(verified.status == 65 && verified.errorCodes == ["VK838", "VK839"])
    let outcome = try run(scratch, "--resume", "--progress", "json")
    #expect(outcome.errors.contains("\"made\":2,\"kept\":1,\"failed\":1"), "\(outcome.errors)")
    #expect(try papers(scratch) == first)
  }

  @Test func aBranchMoreMakesNoOtherAgain() throws {
    let scratch = try Self.source(3)
    #expect(try run(scratch).status == 0)
    let text = try String(contentsOf: scratch.file("chi-bo.csv"), encoding: .utf8)
    var lines = text.split(separator: "\n").map(String.init)
    lines.insert("CB-0,Chi bộ Không,1,2,1/3/2030", at: 1)
    try scratch.write(lines.joined(separator: "\n"), to: "chi-bo.csv")
    let outcome = try run(scratch, "--resume", "--progress", "json")
    #expect(outcome.status == 0 && outcome.errors.contains("\"made\":1,\"kept\":3"), "\(outcome.errors)")
    #expect(
      try manifest(scratch).dropFirst().map { $0["key"] as? String } == ["CB-0", "CB-1", "CB-2", "CB-3"])
  }

  @Test func aChangedLayoutMakesAllAgain() throws {
    let scratch = try Self.source(3)
    #expect(try run(scratch).status == 0)
    let layout = try String(
      contentsOfFile: "\(Command.root.path)/Layouts/papers/term-report.yaml", encoding: .utf8)
    try scratch.write(
      layout.replacing("name: Báo cáo tổng kết", with: "name: Bản báo cáo tổng kết"),
      to: "Layouts/papers/term-report.yaml")
    let outcome = try run(scratch, "--resume", "--progress", "json")
    #expect(outcome.errors.contains("\"made\":3,\"kept\":0"), "\(outcome.errors)")
  }

  @Test(arguments: 1...3)
  func killedAtAnyMomentAndTakenUpAgainItEndsTheSame(_ round: Int) throws {
    let scratch = try Self.source(40)
    // Several kills, each a little later than the last.
    let killed = try Command.shell(
      """
      for pause in 0.1 0.2 0.3; do
        "$VK" batch run chi-bo.csv -o out --resume --progress none >/dev/null 2>&1 & pid=$!
        sleep $(echo "$pause + 0.0\(round)" | bc -l 2>/dev/null || echo $pause)
        kill -9 $pid 2>/dev/null; wait $pid 2>/dev/null
        [ -f out/manifest.jsonl ] && head -c -0 out/manifest.jsonl | grep -v '}$' | grep -c . >> torn || true
      done
      ls out | grep -c '^cb-.*\\.pdf$'
      "$VK" batch run chi-bo.csv -o out --resume --progress none && "$VK" batch run chi-bo.csv -o whole --progress none
      """, in: scratch.url)
    #expect(killed.status == 0, "\(killed.errors)")
    #expect(try papers(scratch).filter { $0.key.hasSuffix(".pdf") } == (try papers(scratch, "whole")))
    #expect(try manifest(scratch).count == 41)
    #expect(!scratch.names.contains { $0.contains(".vankien-") }, "half-written files were left behind")
    #expect(try Command.run(["batch", "verify", "out"], in: scratch.url).status == 0)
    for name in ["summary.pdf", "index.pdf"] {
      #expect(
        try Data(contentsOf: scratch.file("out/\(name)")) == Data(contentsOf: scratch.file("whole/\(name)")))
    }
  }

  @Test(arguments: [("INT", Int32(130)), ("TERM", 143)])
  func aSignalStopsItAfterThePapersInHand(_ signal: String, _ status: Int32) throws {
    let scratch = try Self.source(300)
    let outcome = try Command.shell(
      """
      "$VK" batch run chi-bo.csv -o out --jobs 1 --progress none & pid=$!
      for i in $(seq 200); do ls out 2>/dev/null | grep -q pdf && break; sleep 0.05; done
      kill -\(signal) $pid; wait $pid
      """, in: scratch.url)
    #expect(outcome.status == status, "\(outcome.errors)")
    let lines = try manifest(scratch)
    #expect(lines.count > 1 && lines.count < 301)
    #expect(try papers(scratch).count == lines.count - 1)
  }

  // MARK: Surroundings

  @Test func twoRunsOnOneFolderDoNotMix() throws {
    let scratch = try Self.source(60)
    let outcome = try Command.shell(
      """
      "$VK" batch run chi-bo.csv -o out --jobs 1 --progress none >/dev/null & pid=$!
      for i in $(seq 200); do ls out 2>/dev/null | grep -q pdf && break; sleep 0.05; done
      "$VK" batch run chi-bo.csv -o out --progress none; echo $?
      wait $pid; echo $?
      """, in: scratch.url)
    #expect(outcome.text == "75\n0\n", "\(outcome.errors)")
    #expect(outcome.errorCodes == ["VK834"])
    #expect(try papers(scratch).count == 60)
  }

  @Test func aFolderThatMayNotBeWrittenEndsIt() throws {
    let scratch = try Self.source(2)
    let outcome = try Command.shell(
      """
      mkdir out && chmod 755 . && chmod 555 out
      # Root may write anywhere.
      drop=(); [ "$(id -u)" = 0 ] && drop=(setpriv --reuid 65534 --regid 65534 --clear-groups)
      "${drop[@]}" "$VK" batch run chi-bo.csv -o out --progress none
      """, in: scratch.url)
    #expect(outcome.status == 73, "\(outcome.errors)")
    #expect(scratch.names.sorted() == ["chi-bo.csv", "out", "shared.yaml"])
  }

  @Test func aPlaceThatCannotBeAFolderEndsIt() throws {
    let scratch = try Self.source(2)
    try scratch.write("x", to: "out")
    #expect(try run(scratch).status == 73)
    #expect(try Command.run(["batch", "run", "chi-bo.csv", "-o", "/proc/out"], in: scratch.url).status == 73)
  }

  /// Whether file systems may be mounted in a name space of one's own.
  static let canMount: Bool = {
    guard let scratch = try? Scratch() else { return false }
    let outcome = try? Command.shell(
      "mkdir m && unshare -rm mount -t tmpfs -o size=1m none m", in: scratch.url)
    return outcome?.status == 0
  }()

  @Test(.enabled(if: canMount, "file systems cannot be mounted here"))
  func aFullDiskEndsItAndNothingIsLost() throws {
    let scratch = try Self.source(60)
    let outcome = try Command.shell(
      """
      mkdir out; unshare -rm bash -c '
        mount -t tmpfs -o size=600k none out
        "$VK" batch run chi-bo.csv -o out --jobs 2 --progress none >/dev/null; echo $?
        grep -vc "}$" out/manifest.jsonl; ls out | grep -c "^cb-.*pdf$"; grep -c "\\"done\\"" out/manifest.jsonl
        mount -o remount,size=20m out
        "$VK" batch run chi-bo.csv -o out --jobs 2 --resume --progress none >/dev/null; echo $?
        "$VK" batch verify out >/dev/null; echo $?; ls out | grep -c "^cb-.*pdf$"'
      """, in: scratch.url)
    let lines = outcome.text.split(separator: "\n").compactMap { Int($0) }
    try #require(lines.count == 7, "\(outcome.text)\(outcome.errors)")
    #expect(lines[0] == 74 || lines[0] == 73)
    #expect(lines[1] == 0)
    // A paper whose line found no room may be there without it.
    #expect(lines[2] > 0 && lines[2] < 60 && (lines[2] - 2...lines[2]).contains(lines[3]))
    #expect(lines[4...] == [0, 0, 60])
  }

  // MARK: Several machines

  @Test func sixteenShardsMakeWhatOneMakesAndAreJoined() throws {
    let scratch = try Self.source(20, broken: [7])
    #expect(try run(scratch).status == 1)
    let outcome = try Command.shell(
      """
      for i in $(seq 16); do
        "$VK" batch run chi-bo.csv -o shards --shard $i/16 --progress none >/dev/null 2>&1 || [ $? = 1 ] || exit 9
      done
      "$VK" batch merge shards
      """, in: scratch.url)
    #expect(outcome.status == 1 && outcome.text.hasPrefix("shards/manifest.jsonl\n"), "\(outcome.errors)")
    #expect(try papers(scratch) == papers(scratch, "shards"))
    let keys = try manifest(scratch, "shards/manifest.jsonl").dropFirst().map { $0["key"] as? String }
    #expect(keys == (1...20).map { "CB-\($0)" })
    #expect(
      try Data(contentsOf: scratch.file("out/summary.pdf"))
        == Data(contentsOf: scratch.file("shards/summary.pdf")))
  }

  @Test func aShardThatDidNotRunIsMissed() throws {
    let scratch = try Self.source(12)
    #expect(try run(scratch, "--shard", "1/2").status == 0)
    let outcome = try Command.run(["batch", "merge", "out"], in: scratch.url)
    #expect(outcome.status == 65 && outcome.errorCodes == ["VK841"])
  }

  @Test(arguments: [
    ["SLURM_ARRAY_TASK_ID": "2", "SLURM_ARRAY_TASK_COUNT": "3", "SLURM_ARRAY_TASK_MIN": "0"],
    ["JOB_COMPLETION_INDEX": "2", "JOB_COMPLETIONS": "3"],
  ])
  func aJobOfAnArrayKnowsItsPart(_ environment: [String: String]) throws {
    let scratch = try Self.source(6)
    let outcome = try Command.run(
      ["batch", "run", "chi-bo.csv", "-o", "out", "--progress", "none"], in: scratch.url,
      environment: environment)
    #expect(outcome.status == 0 && outcome.text == "out/manifest-3-of-3.jsonl\n", "\(outcome.errors)")
  }

  /// GNU parallel, not the program of the same name in moreutils.
  static let hasParallel = (try? Command.shell("parallel --version | grep -q GNU"))?.status == 0

  @Test(.enabled(if: hasParallel, "GNU parallel is not installed"))
  func underGNUParallelOnlyFailedShardsRunAgain() throws {
    let scratch = try Self.source(12)
    let outcome = try Command.shell(
      """
      export HOME=$PWD
      # The second shard finds no source the first time.
      cat > job <<'JOB'
      if [ "$1" = 2 ] && [ ! -e again ]; then exit 75; fi
      exec "$VK" batch run chi-bo.csv -o out --shard "$1/4" --resume --progress none
      JOB
      parallel --will-cite -j 2 --joblog log bash job ::: 1 2 3 4 >/dev/null; echo $?
      touch again
      parallel --will-cite -j 2 --joblog log --resume-failed bash job ::: 1 2 3 4; echo $?
      "$VK" batch merge out >/dev/null && "$VK" batch run chi-bo.csv -o whole --progress none > /dev/null; echo $?
      """, in: scratch.url)
    #expect(outcome.text == "1\nout/manifest-2-of-4.jsonl\n0\n0\n", "\(outcome.text) \(outcome.errors)")
    #expect(try papers(scratch) == papers(scratch, "whole"))
  }

  @Test func theExamplesTwoBrokenBranchesAreNamed() throws {
    let scratch = try Scratch()
    let outcome = try Command.run(
      ["batch", "run", Self.example, "-o", "out", "--progress", "none", "--aggregate"], in: scratch.url)
    #expect(
      outcome.status == 1 && outcome.errorCodes == ["VK835", "VK221", "VK835", "VK300"], "\(outcome.errors)")
    #expect(try papers(scratch).count == 62)
    #expect(try Data(contentsOf: scratch.file("out/aggregate-report.pdf")).isWholePDF)
  }
}
