import CairoRenderer
import Diagnostics
import Foundation
import Testing

@Suite(.enabled(if: TestFonts.areInstalled, "fonts-liberation2 2.1.5 is not installed"))
struct FontLocatorTests {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("vk-\(UUID().uuidString)")
  let regular = FontManifest(families: TestFonts.manifest.families, faces: [TestFonts.manifest.faces[0]])

  private func copy(_ source: String, to place: String) throws {
    let url = folder.appendingPathComponent(place)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: source, toPath: url.path)
  }

  private func locate(_ folders: [String], system: [String] = []) -> ([LocatedFont], DiagnosticLog) {
    var log = DiagnosticLog()
    let fonts = FontLocator.locate(
      regular, folders: folders.map { "\(folder.path)/\($0)" }, systemFolders: system, log: &log)
    return (fonts, log)
  }

  /// A copy whose `head` checksum is another: one bit of it changed.
  private func otherVersion(at place: String) throws {
    var bytes = try Data(contentsOf: URL(fileURLWithPath: TestFonts.located[0].path))
    let sum = try #require(bytes.range(of: Data([0x25, 0xc8, 0x7f, 0x09])))
    bytes[sum.lowerBound] = 0x24
    let url = folder.appendingPathComponent(place)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: url)
  }

  @Test func aMissingFileIsAnErrorThatNamesFilePlacesAndPackage() {
    let (fonts, log) = locate(["a", "b"])
    #expect(fonts.isEmpty)
    #expect(log.entries.map(\.code) == ["VK600"])
    let text = log.entries.first?.text(in: .english) ?? ""
    for part in ["LiberationSerif-Regular.ttf", "\(folder.path)/a", "\(folder.path)/b", "fonts-liberation2"] {
      #expect(text.contains(part))
    }
  }

  @Test func givenFoldersAreSearchedInOrderAndNotInDepth() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try copy(TestFonts.located[0].path, to: "first/deep/LiberationSerif-Regular.ttf")
    try copy(TestFonts.located[0].path, to: "second/LiberationSerif-Regular.ttf")
    try copy(TestFonts.located[0].path, to: "third/LiberationSerif-Regular.ttf")
    let (fonts, log) = locate(["first", "second", "third"])
    #expect(fonts.map(\.path) == ["\(folder.path)/second/LiberationSerif-Regular.ttf"])
    #expect(log.entries.isEmpty)
  }

  @Test func systemFoldersAreSearchedInDepth() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try copy(TestFonts.located[0].path, to: "usr/fonts/office/LiberationSerif-Regular.ttf")
    let (fonts, _) = locate(["none"], system: ["\(folder.path)/usr"])
    #expect(fonts.map(\.path) == ["\(folder.path)/usr/fonts/office/LiberationSerif-Regular.ttf"])
  }

  @Test func theExpectedFileGoesBeforeAnEarlierOtherOne() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try otherVersion(at: "first/LiberationSerif-Regular.ttf")
    try copy(TestFonts.located[0].path, to: "second/LiberationSerif-Regular.ttf")
    let (fonts, log) = locate(["first", "second"])
    #expect(fonts.first?.path == "\(folder.path)/second/LiberationSerif-Regular.ttf")
    #expect(log.entries.isEmpty)
  }

  @Test func anotherChecksumIsAWarningThatNamesBoth() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try otherVersion(at: "first/LiberationSerif-Regular.ttf")
    let (fonts, log) = locate(["first"])
    #expect(fonts.first?.actualHeadChecksum == "24c87f09")
    #expect(fonts.first?.isExpected == false)
    #expect(log.entries.map(\.code) == ["VK601"])
    let text = log.entries.first?.text(in: .vietnamese) ?? ""
    #expect(text.contains("24c87f09") && text.contains("25c87f09"))
  }

  @Test(arguments: ["", "no font at all", "OTTO\0\u{1}\0\0\0\0\0\0", "\0\u{1}\0\0\u{7F}\u{7F}aaaaaa"])
  func aFileThatIsNoFontIsAnError(content: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(content.utf8).write(to: folder.appendingPathComponent("LiberationSerif-Regular.ttf"))
    let (fonts, log) = locate(["."])
    #expect(fonts.isEmpty)
    #expect(log.entries.map(\.code) == ["VK602"])
  }

  @Test func aFontCutOffInTheMiddleIsRefusedWithoutACrash() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let whole = try Data(contentsOf: URL(fileURLWithPath: TestFonts.located[0].path))
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appendingPathComponent("LiberationSerif-Regular.ttf")
    try whole.prefix(4_000).write(to: path)
    let font = LocatedFont(face: TestFonts.manifest.faces[0], path: path.path, actualHeadChecksum: "25c87f09")
    #expect(throws: FontError.unreadable(path: path.path)) { _ = try FontWorld([font]) }
  }

  @Test(arguments: ["a//b/./LiberationSerif-Regular.ttf", "Phông chữ/LiberationSerif-Regular.ttf"])
  func anyWayOfWritingThePathWillDo(place: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try copy(TestFonts.located[0].path, to: place)
    let font = LocatedFont(
      face: TestFonts.manifest.faces[0], path: "\(folder.path)/\(place)", actualHeadChecksum: "25c87f09")
    var shaper = HarfBuzzShaper(try FontWorld([font]))
    let face = shaper.face(for: TestFonts.style())
    #expect(face != nil)
  }

  @Test func aFolderIsNoFont() {
    let font = LocatedFont(
      face: TestFonts.manifest.faces[0], path: "/usr/share/fonts", actualHeadChecksum: "")
    #expect(throws: FontError.unreadable(path: "/usr/share/fonts")) { _ = try FontWorld([font]) }
  }

  @Test func aFileWithAnotherFaceIsRefused() throws {
    let bold = TestFonts.located[1].path
    let font = LocatedFont(face: TestFonts.manifest.faces[0], path: bold, actualHeadChecksum: "2c3d2e3e")
    #expect(
      throws: FontError.wrongFace(
        path: bold, found: "Liberation Serif Bold", expected: "Liberation Serif")
    ) { _ = try FontWorld([font]) }
  }

  @Test func theWholeFilesChecksumIsTheManifests() {
    for font in TestFonts.located { #expect(FontChecksum.sha256(ofFile: font.path) == font.face.checksum) }
    #expect(FontChecksum.sha256(ofFile: "/nowhere/font.ttf") == nil)
    #expect(FontChecksum.sha256(ofFile: "/") == nil)
  }
}
