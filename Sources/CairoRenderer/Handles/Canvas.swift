internal import CCairo
internal import Geometry

/// The pen on a surface, black. Wraps `cairo_t`.
struct Canvas: ~Copyable {
  let pointer: OpaquePointer

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
  func setBlack() { setGrey(0) }

  /// The ink of proof sheets, told from the paper's black at a glance.
  func setBlue() { cairo_set_source_rgb(pointer, 0, 0.25, 0.75) }

  /// From 0, black, to 1, white.
  private func setGrey(_ grey: Double) { cairo_set_source_rgb(pointer, grey, grey, grey) }

  func fill(_ rect: Rect) {
    cairo_rectangle(
      pointer, rect.left.points, rect.top.points, rect.size.width.points, rect.size.height.points)
    cairo_fill(pointer)
  }

  /// Covers a rectangle with a grey; the pen is black again afterwards.
  func shade(_ rect: Rect, _ grey: Double) {
    setGrey(grey)
    fill(rect)
    setBlack()
  }

  /// Draws what `draw` does and undoes every change of the pen. `cairo_save`, `cairo_restore`.
  func apart<Failure: Error>(_ draw: () throws(Failure) -> Void) throws(Failure) {
    cairo_save(pointer)
    defer { cairo_restore(pointer) }
    try draw()
  }

  /// Turns what follows by half a circle about a point.
  func turn(about centre: Point) {
    var matrix = cairo_matrix_t(
      xx: -1, yx: 0, xy: 0, yy: -1, x0: 2 * centre.x.points, y0: 2 * centre.y.points)
    cairo_transform(pointer, &matrix)
  }

  /// A place in the PDF, or nothing elsewhere. `cairo_tag_begin`, `cairo_tag_end`.
  func tag(_ name: String, _ attributes: String) {
    cairo_tag_begin(pointer, name, attributes)
    cairo_tag_end(pointer, name)
  }

  func setFont(_ face: DrawingFace, size: Length) {
    cairo_set_font_face(pointer, face.pointer)
    cairo_set_font_size(pointer, size.points)
  }

  /// Glyphs and the text they stand for. `cairo_show_text_glyphs`.
  func show(_ batch: TextBatch) {
    batch.text.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        cairo_show_text_glyphs(
          pointer, characters.baseAddress, Int32(clamping: characters.count), batch.glyphs,
          Int32(clamping: batch.glyphs.count), batch.clusters, Int32(clamping: batch.clusters.count),
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
