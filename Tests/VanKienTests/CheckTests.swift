import Diagnostics
import Testing

/// What `vankien check` tells about the samples.
struct CheckTests {
  /// The found things of every finding with a code.
  private func findings(_ code: String, _ sample: Sample) throws -> [[String]] {
    try sample.rendered().log.entries.filter { $0.code == code }.map { $0.values.map(\.vi) }
  }

  @Test func theGuestsTwoSpellingsAreReportedAsOnePerson() throws {
    #expect(try findings("VK323", .example) == [["Ngô Ngọc Thúy", "Ngô Thúy Ngọc"]])
    let note = try #require(Sample.example.rendered().log.entries.first { $0.code == "VK323" })
    #expect(note.location?.file.hasSuffix("/congress.yaml") == true)
    #expect(note.notes.count == 1, "the other spelling's place")
  }

  @Test func thePaperUsesOneSpellingOfTheGuest() throws {
    let words = try Sample.example.rendered().document.words.joined(separator: " ")
    #expect(words.contains("Ngô Thúy Ngọc"))
    #expect(!words.contains("Ngô Ngọc Thúy"))
  }

  @Test func everyBlankLeftForTheHandIsNoted() throws {
    let blanks = ["number", "signer", "confirmer"].map { ["papers.resolution.\($0)"] }
    #expect(try findings("VK456", .example) == blanks)
  }

  @Test func aPaperWithAllItsDataHasNoBlanks() throws {
    #expect(try findings("VK456", .branch) == [])
    let words = try Sample.branch.rendered().document.words.joined(separator: " ")
    for text in [
      "Số 12-NQ/ĐH", "Tôn Nữ Khánh Hoà Xác nhận chữ ký của đồng chí Tôn Nữ Khánh Hoà", "Hoàng Thùy Dương",
    ] {
      #expect(words.contains(text))
    }
  }

  @Test(arguments: Sample.allCases)
  func nothingWorseThanANoteIsFound(_ sample: Sample) throws {
    let worse = try sample.rendered().log.entries.filter { $0.severity != .note }
    #expect(worse.isEmpty, "\(worse.map { $0.text(in: .english) })")
  }
}
