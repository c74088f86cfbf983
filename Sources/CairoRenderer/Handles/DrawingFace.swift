internal import CCairo

/// A font file as Cairo draws and embeds it. Wraps `cairo_font_face_t`.
///
/// One object a file, whatever the sizes: Cairo embeds one subset for each object.
struct DrawingFace: ~Copyable {
  let pointer: OpaquePointer

  /// Nil if the file cannot be opened.
  init?(file path: String) {
    // Naming the file leaves fontconfig nothing to match or to guess.
    guard let pattern = FcPatternCreate() else { return nil }
    defer { FcPatternDestroy(pattern) }
    FcPatternAddString(pattern, FC_FILE, path)
    FcPatternAddInteger(pattern, FC_INDEX, 0)
    guard let face = cairo_ft_font_face_create_for_pattern(pattern) else { return nil }
    guard cairo_font_face_status(face) == CAIRO_STATUS_SUCCESS else {
      cairo_font_face_destroy(face)
      return nil
    }
    pointer = face
  }

  deinit { cairo_font_face_destroy(pointer) }
}
