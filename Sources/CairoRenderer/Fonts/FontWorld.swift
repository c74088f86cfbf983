internal import Typesetting

/// The fonts a shaper and the writers share, numbered alike for both; no other font exists in it.
///
/// A class, since layout shapes words with it while a writer draws with it. It belongs to one thread: make
/// one for each, one after another. The first one makes an empty fontconfig configuration current for the
/// process. Faces are opened when first used.
public final class FontWorld {
  /// The face with number n is `fonts[n]`.
  public let fonts: [LocatedFont]
  private let library: FontLibrary
  private var faces: [LoadedFace?]

  /// Reads the files' names and styles, and checks them against what the manifest promised.
  public init(_ fonts: [LocatedFont]) throws(FontError) {
    self.fonts = fonts
    library = try FontLibrary(fonts.map(\.path))
    faces = Array(repeating: nil, count: fonts.count)
    for (number, font) in fonts.enumerated() { try check(font, library.properties(ofFile: number)) }
  }

  /// The opened face; nil if there is none of that number, or its file has gone since.
  func face(_ id: FaceID) -> LoadedFace? {
    guard faces.indices.contains(id.number) else { return nil }
    if let face = faces[id.number] { return face }
    guard let shaping = library.shapingFont(ofFile: id.number),
      let drawing = DrawingFace(file: fonts[id.number].path)
    else { return nil }
    let face = LoadedFace(shaping: shaping, drawing: drawing)
    faces[id.number] = face
    return face
  }

  private func check(_ font: LocatedFont, _ found: FontProperties) throws(FontError) {
    let face = font.face
    guard found.families.contains(face.fontName), found.bold == face.bold, found.italic == face.italic else {
      throw .wrongFace(
        path: font.path, found: Self.name(found.families.first ?? "?", found.bold, found.italic),
        expected: Self.name(face.fontName, face.bold, face.italic))
    }
  }

  /// "Liberation Serif Bold Italic".
  private static func name(_ family: String, _ bold: Bool, _ italic: Bool) -> String {
    family + (bold ? " Bold" : "") + (italic ? " Italic" : "")
  }
}

/// A face in use: the same file, once for shaping and once for drawing.
final class LoadedFace {
  let shaping: ShapingFont
  let drawing: DrawingFace
  let metrics: FaceMetrics

  init(shaping: consuming ShapingFont, drawing: consuming DrawingFace) {
    metrics = shaping.metrics
    self.shaping = shaping
    self.drawing = drawing
  }
}
