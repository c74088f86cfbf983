internal import CCairo

/// Outlines and advances as the type designer drew them, at any resolution. Wraps `cairo_font_options_t`.
///
/// Hinting moves advances to whole pixels, and with them the line breaks from one resolution to the next.
struct DrawingOptions: ~Copyable {
  private let options: OpaquePointer

  init() {
    options = cairo_font_options_create()
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
  }

  deinit { cairo_font_options_destroy(options) }

  /// `cairo_set_font_options`.
  func apply(toCanvas canvas: OpaquePointer) { cairo_set_font_options(canvas, options) }
}
