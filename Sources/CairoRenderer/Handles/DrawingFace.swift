internal import CCairo

/// A font file as Cairo draws and embeds it. Wraps `cairo_font_face_t`.
///
/// One object a file, whatever the sizes: Cairo embeds one subset for each object.
final class DrawingFace {
  private let path: String
  private let library: OutlineLibrary?

  /// Made at the first use, for few papers use every face.
  private(set) lazy var pointer = outlinesAlone ?? file
  private lazy var outlines = library.flatMap { OutlineFace(file: path, with: $0) }

  init(file path: String, with library: OutlineLibrary?) {
    self.path = path
    self.library = library
  }

  deinit { cairo_font_face_destroy(pointer) }

  /// To be told of what is drawn, for Cairo embeds it.
  func prepare(_ glyphs: [cairo_glyph_t]) {
    guard let outlines else { return }
    for glyph in glyphs { outlines.trim(Int(glyph.index)) }
  }

  private var outlinesAlone: OpaquePointer? {
    guard let outlines, let face = cairo_ft_font_face_create_for_ft_face(outlines.pointer, 0) else {
      return nil
    }
    // Cairo keeps a face for a while after its last use, and tells when it lets go.
    let kept = Unmanaged.passRetained(outlines)
    let status = cairo_font_face_set_user_data(face, Self.keptOutlines, kept.toOpaque()) { outlines in
      if let outlines { Unmanaged<OutlineFace>.fromOpaque(outlines).release() }
    }
    if status == CAIRO_STATUS_SUCCESS { return face }
    kept.release()
    cairo_font_face_destroy(face)
    return nil
  }

  /// Only its address counts.
  nonisolated(unsafe) private static let keptOutlines =
    UnsafeMutablePointer<cairo_user_data_key_t>.allocate(capacity: 1)

  /// The file as it is, for a font of another make. What is wrong with it, drawing tells.
  private var file: OpaquePointer? {
    // Naming the file leaves fontconfig nothing to match or to guess.
    guard let pattern = FcPatternCreate() else { return nil }
    defer { FcPatternDestroy(pattern) }
    FcPatternAddString(pattern, FC_FILE, path)
    FcPatternAddInteger(pattern, FC_INDEX, 0)
    return cairo_ft_font_face_create_for_pattern(pattern)
  }
}
