internal import CCairo
internal import Geometry

/// The pen on a surface, black. Wraps `cairo_t`.
struct Canvas: ~Copyable {
  private let pointer: OpaquePointer

  init(on surface: borrowing Surface) {
    pointer = cairo_create(surface.pointer)
    DrawingOptions().apply(toCanvas: pointer)
    setBlack()
  }

  deinit { cairo_destroy(pointer) }

  func scale(by factor: Double) { cairo_scale(pointer, factor, factor) }

  /// Covers everything with white.
  func fillWhite() {
    cairo_set_source_rgb(pointer, 1, 1, 1)
    cairo_paint(pointer)
    setBlack()
  }

  /// Black, which Cairo writes into a PDF as a grey: `0 g`.
  private func setBlack() { cairo_set_source_rgb(pointer, 0, 0, 0) }

  func fill(_ rect: Rect) {
    cairo_rectangle(
      pointer, rect.left.points, rect.top.points, rect.size.width.points, rect.size.height.points)
    cairo_fill(pointer)
  }

  func setFont(_ face: DrawingFace, size: Length) {
    cairo_set_font_face(pointer, face.pointer)
    cairo_set_font_size(pointer, size.points)
  }

  /// Glyphs and the text they stand for. `cairo_show_text_glyphs`.
  func show(_ text: [UInt8], glyphs: [cairo_glyph_t], clusters: [cairo_text_cluster_t]) {
    text.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        cairo_show_text_glyphs(
          pointer, characters.baseAddress, Int32(clamping: characters.count), glyphs,
          Int32(clamping: glyphs.count), clusters, Int32(clamping: clusters.count),
          cairo_text_cluster_flags_t(rawValue: 0))
      }
    }
  }

  /// The page is done. `cairo_show_page`.
  func showPage() { cairo_show_page(pointer) }

  /// What has gone wrong so far, in Cairo's words.
  var failure: String? {
    let status = cairo_status(pointer)
    return status == CAIRO_STATUS_SUCCESS ? nil : String(cString: cairo_status_to_string(status))
  }
}
