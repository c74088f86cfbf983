internal import CCairo
internal import Geometry

/// What is drawn on: a PDF, a picture. Wraps `cairo_surface_t`.
struct Surface: ~Copyable {
  let pointer: OpaquePointer

  /// A PDF that is written to `stream` as pages come; its first page has `size`.
  init(pdfTo stream: UnsafeMutablePointer<StreamBuffer>, size: Size) {
    pointer = cairo_pdf_surface_create_for_stream(
      StreamBuffer.write, stream, size.width.points, size.height.points)
  }

  /// An SVG of one page.
  init(svgTo stream: UnsafeMutablePointer<StreamBuffer>, size: Size) {
    pointer = cairo_svg_surface_create_for_stream(
      StreamBuffer.write, stream, size.width.points, size.height.points)
  }

  /// A picture without transparency, black.
  init(pictureOfWidth width: Int, height: Int) {
    pointer = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(clamping: width), Int32(clamping: height))
  }

  deinit { cairo_surface_destroy(pointer) }

  /// What has gone wrong so far, in Cairo's words.
  var failure: String? { Self.failure(cairo_surface_status(pointer)) }

  /// Writes what is still to be written and reports what went wrong. `cairo_surface_finish`.
  consuming func finish() -> String? {
    cairo_surface_finish(pointer)
    return failure
  }

  /// `cairo_pdf_surface_set_metadata`.
  func set(_ kind: cairo_pdf_metadata_t, to value: String) {
    cairo_pdf_surface_set_metadata(pointer, kind, value)
  }

  /// The size of the pages from here on. `cairo_pdf_surface_set_size`.
  func setPageSize(_ size: Size) {
    cairo_pdf_surface_set_size(pointer, size.width.points, size.height.points)
  }

  /// A line of the PDF's outline below `parent`, and its number. `cairo_pdf_surface_add_outline`.
  func addOutline(below parent: Int32, title: String, attributes: String) -> Int32 {
    cairo_pdf_surface_add_outline(pointer, parent, title, attributes, cairo_pdf_outline_flags_t(rawValue: 0))
  }

  /// Writes the picture as PNG; what went wrong, or nil. `cairo_surface_write_to_png_stream`.
  func writePNG(to stream: UnsafeMutablePointer<StreamBuffer>) -> String? {
    Self.failure(cairo_surface_write_to_png_stream(pointer, StreamBuffer.write, stream))
  }

  private static func failure(_ status: cairo_status_t) -> String? {
    status == CAIRO_STATUS_SUCCESS ? nil : String(cString: cairo_status_to_string(status))
  }
}
