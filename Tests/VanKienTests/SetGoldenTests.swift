import Testing
import VanKien

/// What the papers of congress day say, as text. `RECORD_GOLDEN=1 swift test --filter SetGoldenTests` writes them anew.
struct SetGoldenTests {
  private static let papers = [
    "approval-request", "ballot-committee", "ballot-secretary", "congress-minutes", "congress-report",
    "elected-list", "election-notice", "organ-list",
    "plenum-tally-minutes-deputies", "plenum-tally-minutes-inspection", "plenum-tally-minutes-secretary",
    "plenum-tally-minutes-standing-board", "programme", "resolution", "result-sheet-committee",
    "result-sheet-delegation", "show-of-hands", "tally-minutes-committee", "tally-minutes-delegation",
  ]

  private static let set = Result { try PaperSet("\(Project.root)/Examples/dai-hoi-dai-bieu") }

  @Test(arguments: papers) func thePaperSaysWhatIsRecorded(_ id: String) throws {
    let member = try #require(try Self.set.get().members.first { $0.id == id })
    try Golden.check(member.rendered.document.text, "dai-hoi-dai-bieu/\(id).txt")
  }

  /// The seed knows no votes: what its facts do not say is blank.
  @Test(arguments: ["tally-minutes-superior-congresses", "congress-minutes", "election-notice"])
  func theSeedsPaperLeavesBlankWhatNobodyReported(_ id: String) throws {
    let set = try PaperSet("\(Project.root)/Examples/so-tttt-hcm-2020")
    let member = try #require(set.members.first { $0.id == id })
    try Golden.check(member.rendered.document.text, "so-tttt-hcm-2020/\(id).txt")
  }
}
