import CairoRenderer
import Diagnostics
import DocumentModel
import Geometry
import Typesetting

/// The four faces of Liberation Serif 2.1.5, from Debian's package fonts-liberation2.
enum TestFonts {
  static let manifest = FontManifest(
    families: [
      .init(
        name: "Times New Roman", fontName: "Liberation Serif", version: "2.1.5", package: "fonts-liberation2",
        note: "same widths as Times New Roman")
    ],
    faces: [
      face("Regular", "29d12439831b7f59194efec85872f24f54eff05738933f9a860220d2abff88ba", "25c87f09"),
      face(
        "Bold", bold: true, "446a4421f297698427170fd7db20e59169a4188baaaf940e9bea58af6341a723", "2c3d2e3e"),
      face(
        "Italic", italic: true, "c1830c433ab41379f1139fac388989d37c9f08c81e1bd643efdcc7946db30753", "b066ab80"
      ),
      face(
        "BoldItalic", bold: true, italic: true,
        "36dd6965be8915f6d7efb259757f1f7546a7c6f72c53a20bbe4ae7092f2cd558", "72946294"),
    ])

  static func face(
    _ style: String, bold: Bool = false, italic: Bool = false, _ sha256: String, _ headChecksum: String
  ) -> FontManifest.Face {
    FontManifest.Face(
      family: "Times New Roman", fontName: "Liberation Serif", bold: bold, italic: italic,
      file: "LiberationSerif-\(style).ttf", version: "2.1.5", checksum: sha256, headChecksum: headChecksum)
  }

  static var located: [LocatedFont] {
    var log = DiagnosticLog()
    return FontLocator.locate(manifest, folders: [], log: &log)
  }

  static let areInstalled = located.count == 4 && located.allSatisfy(\.isExpected)

  static func style(bold: Bool = false, italic: Bool = false, family: String = "Times New Roman") -> FontStyle
  {
    FontStyle(family: family, size: .pt(14), bold: bold, italic: italic)
  }
}

/// Sets lines by plain addition: what layout does, without layout. A class, since `#expect` copies what it
/// looks at.
final class Desk {
  let world: FontWorld
  private var shaper: HarfBuzzShaper

  init() throws {
    world = try FontWorld(TestFonts.located)
    shaper = HarfBuzzShaper(world)
  }

  func face(_ style: FontStyle = TestFonts.style()) -> FaceID? { shaper.face(for: style) }

  func metrics(of face: FaceID) -> FaceMetrics { shaper.metrics(of: face) }

  func shape(_ word: String, _ style: FontStyle = TestFonts.style()) throws -> ShapedWord {
    try shape(bytes: Array(word.utf8), style)
  }

  func shape(bytes: [UInt8], _ style: FontStyle = TestFonts.style()) throws -> ShapedWord {
    guard let face = face(style) else { throw FontError.unreadable(path: style.family) }
    return shaper.shape(bytes[...], face: face)
  }

  /// The words of `text` from `origin` on, one space apart.
  func line(_ text: String, at origin: Point, _ style: FontStyle = TestFonts.style()) throws -> PageItem {
    guard let face = shaper.face(for: style) else { throw FontError.unreadable(path: style.family) }
    let scale = style.size.points / Double(shaper.metrics(of: face).unitsPerEm)
    var glyphs: [GlyphRun.PlacedGlyph] = []
    var clusters: [TextCluster] = []
    var x = 0.0
    let words = text.split(separator: " ").map { Array($0.utf8) }
    for word in Array(words.map { [$0] }.joined(separator: [[0x20]])) {
      let shaped = shaper.shape(word[...], face: face)
      for glyph in shaped.glyphs {
        glyphs.append(
          .init(id: glyph.id, x: x + Double(glyph.xOffset) * scale, y: Double(glyph.yOffset) * scale))
        x += Double(glyph.advance) * scale
      }
      clusters += shaped.clusters
    }
    let run = GlyphRun(
      face: face, size: style.size, origin: origin, glyphs: glyphs, clusters: clusters,
      text: Array(text.utf8),
      width: .pt(x))
    return PageItem(node: nil, role: .body, content: .glyphs(run))
  }

  /// A page of A4 with `lines`, the first baseline 50 mm down, 30 mm from the left.
  func page(_ number: Int = 1, _ lines: [(String, FontStyle)]) throws -> Page {
    var items: [PageItem] = []
    for (index, line) in lines.enumerated() {
      items.append(try self.line(line.0, at: Point(x: .mm(30), y: .mm(50 + 8 * Double(index))), line.1))
    }
    return Page(number: number, size: PaperSize.a4.size, items: items)
  }

  func pdf(_ pages: [Page], metadata: Document.Metadata = .test) throws -> [UInt8] {
    var file: [UInt8] = []
    try PDFWriter.write(pages, metadata: metadata, fonts: world) {
      file.append(contentsOf: $0)
      return true
    }
    return file
  }
}

extension Document.Metadata {
  static let test = Document.Metadata(
    title: "Nghị quyết Đại hội", author: "Đảng uỷ Sở Thông tin và Truyền thông", subject: "Số 05-NQ/ĐU",
    language: "vi-VN", date: "2020-06-26T00:00:00+07:00")
}

extension String {
  /// A line with most of what Vietnamese asks of a font.
  static let hardLine =
    "Đảng uỷ Sở Thông tin và Truyền thông – Nguyễn Huỳnh Phương Bảo, tỷ lệ 92,36%"
}
