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
