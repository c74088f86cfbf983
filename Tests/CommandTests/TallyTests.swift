import Foundation
import Testing

/// `dump --stage tally`: how an election came out, and the digest that anyone can reckon again.
@Suite(.enabled(if: Command.isBuilt, "the command is not built"))
struct TallyTests {
  private static let counted = "Tests/DataImportTests/Counts/two-agree"

  @Test func tallyGoesToStandardOutput() throws {
    let outcome = try Command.run(["dump", Self.counted, "--stage", "tally"])
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("- Quá một phần hai của 157 là từ 79 phiếu trở lên.\n"))
  }

  @Test func digestIsThatOfTheLinesAboveIt() throws {
    let scratch = try Scratch()
    let outcome = try Command.shell(
      """
      set -e
      "$VK" dump "$1" --stage tally 2>/dev/null >tally
      sed -n 's/^  //p' tally | sha256sum | cut -c1-64
      sed -n 's/^sha256: //p' tally | tr -d ' '
      sed -n 's/^  //p' tally | LC_ALL=C sort -c
      rm tally
      """, ["\(Command.root.path)/\(Self.counted)"], in: scratch.url)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let digests = outcome.text.split(separator: "\n")
    #expect(digests.count == 2 && digests[0] == digests[1])
  }

  @Test func congressWithoutVotesHasNoTally() throws {
    let outcome = try Command.run(["dump", Command.example, "--stage", "tally"])
    #expect(outcome.status == 0 && outcome.output.isEmpty)
  }
}
