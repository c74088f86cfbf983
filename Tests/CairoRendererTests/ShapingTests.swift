import CairoRenderer
import DocumentModel
import Testing
import Typesetting

@Suite(.enabled(if: TestFonts.areInstalled, "fonts-liberation2 2.1.5 is not installed"))
struct ShapingTests {
  @Test(arguments: ["Nguyễn", "Đảng", "92,36%", "–", "office", "(ế)", "AVATAR", "₫", "Nguye\u{302}\u{303}n"])
  func clustersCoverAllBytesAndGlyphs(word: String) throws {
    let desk = try Desk()
    let shaped = try desk.shape(word)
    #expect(shaped.clusters.reduce(0) { $0 + Int($1.bytes) } == word.utf8.count)
    #expect(shaped.clusters.reduce(0) { $0 + Int($1.glyphs) } == shaped.glyphs.count)
    #expect(shaped.clusters.allSatisfy { $0.bytes > 0 })
    #expect(shaped.missing == nil)
  }

  @Test func everyComposedLetterIsAClusterOfItsOwn() throws {
    let desk = try Desk()
    #expect(try desk.shape("Đễ1").clusters.map(\.bytes) == [2, 3, 1])
  }

  @Test func theSpaceIsAQuarterOfTheSize() throws {
    let desk = try Desk()
    let space = try desk.shape(" ")
    #expect(space.glyphs.count == 1)
    #expect(space.advance == 512)
    #expect(space.clusters == [TextCluster(bytes: 1, glyphs: 1)])
    #expect(space.missing == nil)
  }

  @Test func wordsAreKerned() throws {
    let desk = try Desk()
    #expect(try desk.shape("AV").advance < desk.shape("A").advance + desk.shape("V").advance)
  }

  @Test(arguments: ["\u{4E2D}", "☐", "a☐b", "ế\u{1F600}"])
  func aCharacterWithoutGlyphIsNamed(word: String) throws {
    let desk = try Desk()
    let expected = word.unicodeScalars.first { $0.value > 0x2600 }
    #expect(try desk.shape(word).missing == expected)
  }

  @Test func rightToLeftWordIsOneCluster() throws {
    let desk = try Desk()
    let shaped = try desk.shape("שלום")
    #expect(shaped.clusters == [TextCluster(bytes: 8, glyphs: Int32(shaped.glyphs.count))])
  }

  @Test func brokenUTF8IsShapedToSomething() throws {
    let desk = try Desk()
    let shaped = try desk.shape(bytes: [0x61, 0xC3, 0xFF, 0xE1, 0xBB])
    #expect(shaped.clusters.reduce(0) { $0 + Int($1.bytes) } == 5)
  }

  @Test func shapingNothingGivesNothing() throws {
    let desk = try Desk()
    #expect(try desk.shape("") == ShapedWord(glyphs: [], clusters: []))
  }

  @Test func facesAreNumberedInTheManifestsOrder() throws {
    let desk = try Desk()
    #expect(desk.face(TestFonts.style(italic: true)) == FaceID(2))
    #expect(desk.face() == FaceID(0))
    #expect(desk.face(TestFonts.style(bold: true, italic: true)) == FaceID(3))
    #expect(desk.face(TestFonts.style(family: "Arial")) == nil)
  }

  @Test func boldIsTheBoldFile() throws {
    let desk = try Desk()
    #expect(try desk.shape("a", TestFonts.style(bold: true)).advance == 1024)
    #expect(try desk.shape("a").advance == 909)
  }

  @Test func metricsAreTheFonts() throws {
    let desk = try Desk()
    let face = try #require(desk.face())
    // "post" of Liberation Serif: upper edge 123 below the baseline, 100 thick.
    #expect(
      desk.metrics(of: face)
        == FaceMetrics(unitsPerEm: 2048, underlineOffset: 123 + 50, underlineThickness: 100))
  }
}
