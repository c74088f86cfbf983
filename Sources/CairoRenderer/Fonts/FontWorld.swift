internal import Glibc
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
  /// By glyph, in thousandths of an em and one more; 0 where nobody has asked yet. No font has more glyphs than there is room.
  private let advances: UnsafeMutableBufferPointer<Double>

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
    // Memory from the system is 0 and taken page by page.
    let count = Int(UInt16.max) + 1
    let room = calloc(count, MemoryLayout<Double>.stride)?.bindMemory(to: Double.self, capacity: count)
    advances = UnsafeMutableBufferPointer(start: room, count: room == nil ? 0 : count)
    drawing = DrawingFace(file: font.path, with: library)
  }

  deinit { free(advances.baseAddress) }

  /// The advance of a glyph in thousandths of the size, not rounded.
  func advance(ofGlyph glyph: UInt32) -> Double {
    let index = Int(glyph)
    guard advances.indices.contains(index) else { return measured(glyph) }
    if advances[index] == 0 { advances[index] = measured(glyph) + 1 }
    return advances[index] - 1
  }

  private func measured(_ glyph: UInt32) -> Double {
    Double(shaping.advance(ofGlyph: glyph)) * 1000 / Double(metrics.unitsPerEm)
  }

  /// "Liberation Serif Bold Italic".
  private static func name(_ family: String, _ bold: Bool, _ italic: Bool) -> String {
    family + (bold ? " Bold" : "") + (italic ? " Italic" : "")
  }
}
