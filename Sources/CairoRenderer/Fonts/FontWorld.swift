internal import Typesetting

/// The fonts a shaper and the writers share, numbered alike for both; no other font exists in it.
///
/// A class, since layout shapes words with it while a writer draws with it. It belongs to one thread: make
/// one for each.
///
/// HarfBuzz and Cairo open each file by its path. Neither Pango nor fontconfig chooses a font, so no font and
/// no setting of the system takes part, and no thread that looks for some is started.
public final class FontWorld {
  /// The face with number n is `fonts[n]`.
  public let fonts: [LocatedFont]
  private let faces: [LoadedFace]

  /// Opens the files and checks their names and styles against what the manifest promised.
  public init(_ fonts: [LocatedFont]) throws(FontError) {
    self.fonts = fonts
    let library = OutlineLibrary()
    faces = try fonts.map { font throws(FontError) in try LoadedFace(font, library) }
  }

  /// Nil if there is no face of that number.
  func face(_ id: FaceID) -> LoadedFace? {
    faces.indices.contains(id.number) ? faces[id.number] : nil
  }
}

/// A face in use: the same file, once for shaping and once for drawing.
final class LoadedFace {
  let shaping: ShapingFont
  let drawing: DrawingFace
  let metrics: FaceMetrics
  /// By glyph, in thousandths of an em; negative where nobody has asked yet.
  private var advances: [Double] = []

  fileprivate init(_ font: LocatedFont, _ library: OutlineLibrary?) throws(FontError) {
    guard let shaping = ShapingFont(file: font.path) else {
      throw .unreadable(path: font.path)
    }
    let found = shaping.properties
    guard let family = found.families.first else { throw .unreadable(path: font.path) }
    let face = font.face
    guard found.families.contains(face.fontName), found.bold == face.bold, found.italic == face.italic else {
      throw .wrongFace(
        path: font.path, found: Self.name(family, found.bold, found.italic),
        expected: Self.name(face.fontName, face.bold, face.italic))
    }
    metrics = shaping.metrics
    self.shaping = shaping
    drawing = DrawingFace(file: font.path, with: library)
  }

  /// The advance of a glyph in thousandths of the size, not rounded.
  func advance(ofGlyph glyph: UInt32) -> Double {
    let index = Int(glyph)
    if index < advances.count, advances[index] >= 0 { return advances[index] }
    let advance = Double(shaping.advance(ofGlyph: glyph)) * 1000 / Double(metrics.unitsPerEm)
    // No font has more glyphs.
    guard index <= UInt16.max, advance >= 0 else { return advance }
    if index >= advances.count { advances += [Double](repeating: -1, count: index + 256 - advances.count) }
    advances[index] = advance
    return advance
  }

  /// "Liberation Serif Bold Italic".
  private static func name(_ family: String, _ bold: Bool, _ italic: Bool) -> String {
    family + (bold ? " Bold" : "") + (italic ? " Italic" : "")
  }
}
