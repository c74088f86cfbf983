import DocumentModel
import Testing
import Typesetting

/// Each stage of the example as text. `RECORD_GOLDEN=1 swift test --filter GoldenTests` writes the files anew.
struct GoldenTests {
  @Test func theComposedExampleIsAsRecorded() throws {
    try Golden.check(Sample.example.rendered().document.dump, "so-tttt-hcm-2020-resolution.document.txt")
  }

  @Test func theExamplesPagesAreAsRecorded() throws {
    let pages = try Sample.example.rendered().pages
    try Golden.check(pages.map(\.dump).joined(), "so-tttt-hcm-2020-resolution.pages.txt")
  }
}
