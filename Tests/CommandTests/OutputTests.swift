import Foundation
import Testing

/// Where files go, and that each appears whole or not at all.
@Suite(.enabled(if: Command.isBuilt, "the command is not built"))
struct OutputTests {
  private func render(_ arguments: [String], in scratch: Scratch) throws -> Command.Outcome {
    try Command.run(["render", Command.example, "resolution", "--quiet"] + arguments, in: scratch.url)
  }

  private func bytes(_ name: String, in scratch: Scratch) throws -> Data {
    try Data(contentsOf: scratch.file(name))
  }

  // MARK: Places

  @Test(arguments: [
    ([], "resolution.pdf"), (["-o", "a.pdf"], "a.pdf"), (["-o", "a"], "a/resolution.pdf"),
    (["-o", "a/"], "a/resolution.pdf"), (["-o", "a/b/c/"], "a/b/c/resolution.pdf"),
    (["-o", "đại hội/nghị quyết.pdf"], nil),
  ]) func aPaperGoesWhereItIsAskedFor(_ arguments: [String], _ name: String?) throws {
    let scratch = try Scratch()
    let outcome = try render(arguments, in: scratch)
    guard let name else {
      // A file is not the place to make a folder for.
      #expect(outcome.status == 73 && outcome.output.isEmpty && scratch.names == [])
      return
    }
    #expect(outcome.status == 0 && outcome.errors == "")
    #expect(outcome.text == name + "\n")
    #expect(try bytes(name, in: scratch).isWholePDF)
    #expect(scratch.names.filter { $0.contains(".") } == [name])
  }

  @Test func standardOutputTakesOnePaper() throws {
    let scratch = try Scratch()
    let outcome = try render(["-o", "-"], in: scratch)
    #expect(outcome.status == 0 && outcome.errors == "" && outcome.output.isWholePDF)
    #expect(scratch.names == [])
    #expect(try render(["-o", "a.pdf"], in: scratch).status == 0)
    #expect(try bytes("a.pdf", in: scratch) == outcome.output)
  }

  @Test(arguments: [
    ["resolution", "-o", "-"], ["--format", "pdf,svg", "-o", "-"], ["--format", "png", "-o", "-"],
  ])
  func standardOutputTakesNoMore(_ arguments: [String]) throws {
    let scratch = try Scratch()
    let outcome = try render(arguments, in: scratch)
    #expect(outcome.status == 73 && outcome.output.isEmpty && outcome.errorCodes == ["VK028"])
    #expect(scratch.names == [])
  }

  @Test func picturesAreOneFileAPage() throws {
    let scratch = try Scratch()
    let outcome = try render(["--format", "svg"], in: scratch)
    #expect(outcome.status == 0)
    #expect(scratch.names.count > 1 && scratch.names.first == "resolution-01.svg")
    #expect(outcome.text == scratch.names.map { $0 + "\n" }.joined())
  }

  @Test func severalPagesDoNotGoIntoOnePicture() throws {
    let scratch = try Scratch()
    let outcome = try render(["--format", "png", "--dpi", "20", "-o", "a.png"], in: scratch)
    #expect(outcome.status == 73 && outcome.output.isEmpty && outcome.errorCodes == ["VK029"])
    #expect(scratch.names == [])
  }

  // MARK: What is there already

  @Test func aFileOfOtherContentIsKeptUnlessForced() throws {
    let scratch = try Scratch()
    try scratch.write("mine", to: "resolution.pdf")
    let refused = try render([], in: scratch)
    #expect(refused.status == 73 && refused.output.isEmpty && refused.errorCodes == ["VK010"])
    #expect(try bytes("resolution.pdf", in: scratch) == Data("mine".utf8))
    #expect(try render(["--force"], in: scratch).status == 0)
    #expect(try bytes("resolution.pdf", in: scratch).isWholePDF)
    #expect(scratch.names == ["resolution.pdf"])
  }

  @Test func nothingIsWrittenIfOneFileIsRefused() throws {
    let scratch = try Scratch()
    try scratch.write("mine", to: "resolution-02.svg")
    #expect(try render(["--format", "svg"], in: scratch).status == 73)
    #expect(scratch.names == ["resolution-02.svg"])
  }

  @Test func aFileOfEqualContentIsLeftAlone() throws {
    let scratch = try Scratch()
    #expect(try render([], in: scratch).status == 0)
    let old = Date(timeIntervalSince1970: 1_000_000_000)
    let path = scratch.file("resolution.pdf").path
    try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: path)
    let before = try FileManager.default.attributesOfItem(atPath: path)
    let outcome = try render(["--force"], in: scratch)
    let after = try FileManager.default.attributesOfItem(atPath: path)
    #expect(outcome.status == 0 && outcome.text == "resolution.pdf\n")
    #expect(after[.modificationDate] as? Date == old)
    #expect(after[.systemFileNumber] as? Int == before[.systemFileNumber] as? Int)
  }

  @Test(arguments: ["mkdir a.pdf", "mkfifo a.pdf", "ln -s . a.pdf"])
  func whatIsNoFileIsNeverReplaced(_ preparation: String) throws {
    let scratch = try Scratch()
    #expect(try Command.shell(preparation, in: scratch.url).status == 0)
    let outcome = try render(["-o", "a.pdf", "--force"], in: scratch)
    #expect(outcome.status == 73 && outcome.output.isEmpty && outcome.errorCodes == ["VK011"])
    #expect(scratch.names.filter { !$0.hasPrefix("a.pdf/") } == ["a.pdf"])
  }

  @Test(arguments: ["a", "a/b"])
  func aFileIsNoFolder(_ place: String) throws {
    let scratch = try Scratch()
    try scratch.write("mine", to: "a")
    let outcome = try render(["-o", place], in: scratch)
    #expect(outcome.status == 73 && outcome.output.isEmpty && outcome.errorCodes == ["VK011"])
    #expect(scratch.names == ["a"])
  }

  @Test(arguments: ["out/a.pdf", "out/", "out/b/"])
  func aReadOnlyFolderIsAnError(_ place: String) throws {
    let scratch = try Scratch()
    // Root may write anywhere, so it becomes somebody else first.
    let script = """
      mkdir out && chmod 755 . && chmod 555 out
      if [ "$(id -u)" = 0 ]; then drop="setpriv --reuid 65534 --regid 65534 --clear-groups"; fi
      exec $drop "$VK" render "$1" resolution --quiet -o "$2"
      """
    let outcome = try Command.shell(script, [Command.example, place], in: scratch.url)
    #expect(outcome.status == 73 && outcome.output.isEmpty && outcome.errorCodes == ["VK011"])
    #expect(scratch.names == ["out"])
  }

  // MARK: Writes that fail

  @Test(arguments: [
    ("\"$VK\" render \"$1\" resolution -o - >/dev/full", ["VK012"]),
    ("\"$VK\" render \"$1\" resolution -o - >&-", ["VK012"]),
    (
      "\"$VK\" render \"$1\" resolution -o - | { exec <&-; sleep 1; }; exit ${PIPESTATUS[0]}", ["VK012"]
    ),
    ("\"$VK\" --version >/dev/full", []),
    ("\"$VK\" dump \"$1\" >/dev/full", []),
  ]) func lostOutputEndsWith74(_ script: String, _ codes: [String]) throws {
    let scratch = try Scratch()
    let outcome = try Command.shell(script, [Command.example], in: scratch.url)
    #expect(outcome.status == 74)
    #expect(outcome.errorCodes == codes)
    #expect(scratch.names == [])
  }

  @Test func aFileThatDoesNotFitLeavesNothingBehind() throws {
    let scratch = try Scratch()
    let script = "ulimit -f 4; exec \"$VK\" render \"$1\" resolution --quiet -o out"
    let outcome = try Command.shell(script, [Command.example], in: scratch.url)
    #expect(outcome.status == 74 && outcome.output.isEmpty && outcome.errorCodes == ["VK012"])
    #expect(scratch.names == ["out"])
  }

  @Test func aFailedWriteKeepsTheOldFile() throws {
    let scratch = try Scratch()
    try scratch.write("mine", to: "resolution.pdf")
    let script = "ulimit -f 4; exec \"$VK\" render \"$1\" resolution --quiet --force"
    #expect(try Command.shell(script, [Command.example], in: scratch.url).status == 74)
    #expect(try bytes("resolution.pdf", in: scratch) == Data("mine".utf8))
    #expect(scratch.names == ["resolution.pdf"])
  }

  @Test func aKilledRunLeavesNoHalfFile() throws {
    let scratch = try Scratch()
    // Another date each time, so that each run has something to write.
    let script = """
      SOURCE_DATE_EPOCH=$2 "$VK" render "$1" resolution --quiet --force >/dev/null &
      sleep $3
      kill -KILL $! 2>/dev/null
      wait $!
      echo $?
      """
    var wasKilled = false
    for step in 0..<20 {
      let delay = "0.\(step < 7 ? "0" : "")\((step + 3) * (step < 7 ? 10 : 1) % 100)"
      let outcome = try Command.shell(
        script, [Command.example, "\(1_600_000_000 + step)", delay], in: scratch.url)
      wasKilled = wasKilled || outcome.text == "137\n"
      if let file = try? bytes("resolution.pdf", in: scratch) { #expect(file.isWholePDF, "after \(delay) s") }
    }
    #expect(wasKilled)
  }
}
