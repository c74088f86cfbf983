import Diagnostics
import DocumentModel
import Testing
import Typesetting
import VanKien

/// Each stage of the example as text. `RECORD_GOLDEN=1 swift test --filter GoldenTests` writes the files anew.
struct GoldenTests {
  @Test func theComposedExampleIsAsRecorded() throws {
    try Golden.check(Sample.example.rendered().document.dump, "so-tttt-hcm-2020-resolution.document.txt")
  }

  @Test func theExamplesPagesAreAsRecorded() throws {
    let pages = try Sample.example.rendered().pages
    try Golden.check(pages.map(\.dump).joined(), "so-tttt-hcm-2020-resolution.pages.txt")
  }

  /// What no text shows: rules, weights, how the page looks as a whole.
  @Test func theExamplesFirstPageLooksAsRecorded() throws {
    let workshop = try Workshop(Sample.example.folder)
    let page = try #require(try Sample.example.rendered().pages.first)
    let picture = try workshop.session.png(of: page, dotsPerInch: 36)
    try Golden.check(picture: picture, "so-tttt-hcm-2020-resolution-01.png")
  }
}

/// The first and the last page of each paper about the delegates of the invented congress, as text.
struct DelegatePaperGoldenTests {
  @Test(arguments: [
    "candidate-list", "contact-list", "convocation-letter", "credentials-report", "delegate-cards",
    "delegate-list", "name-signs", "seat-plan", "sign-in-sheet", "summary-list",
  ])
  func thePaperIsAsRecorded(_ id: String) throws {
    var log = DiagnosticLog()
    let folder = try CongressFolder.open("\(Project.root)/Examples/dai-hoi-dai-bieu", log: &log)
    let session = try Project.library.fontSession(for: folder, log: &log)
    let pages = try Project.library.layOut(id, of: folder, session: session, log: &log).pages
    let shown = [pages.first, pages.count > 1 ? pages.last : nil].compactMap(\.self)
    try Golden.check(
      "pages \(pages.count)\n" + shown.map(\.dump).joined(), "dai-hoi-dai-bieu-\(id).pages.txt")
  }
}
