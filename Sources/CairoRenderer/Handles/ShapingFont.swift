internal import CCairo
internal import Typesetting

/// A face at a size of its own units per em, so that one shaping serves all sizes. Wraps `hb_font_t`.
struct ShapingFont: ~Copyable {
  private let font: OpaquePointer

  /// Nil if `path` is no regular file that can be read. What else a font needs, ``properties`` tells.
  init?(file path: String) {
    // HarfBuzz itself would wait for the other end of a pipe.
    guard FontFile(path) != nil, let blob = hb_blob_create_from_file_or_fail(path) else { return nil }
    let face = hb_face_create(blob, 0)
    defer {
      hb_face_destroy(face)
      hb_blob_destroy(blob)
    }
    font = hb_font_create(face)
    let unitsPerEm = Int32(hb_face_get_upem(face))
    hb_font_set_scale(font, unitsPerEm, unitsPerEm)
  }

  deinit { hb_font_destroy(font) }

  var properties: FontProperties { FontProperties(font) }

  var metrics: FaceMetrics {
    let unitsPerEm = Int(hb_face_get_upem(hb_font_get_face(font)))
    // A font without a "post" table: a line of a twentieth of the size, a tenth below.
    let thickness = metric(HB_OT_METRICS_TAG_UNDERLINE_SIZE) ?? unitsPerEm / 20
    let top = metric(HB_OT_METRICS_TAG_UNDERLINE_OFFSET) ?? -unitsPerEm / 10
    // "post" gives the line's upper edge, upwards (OpenType 1.9, "post", underlinePosition).
    return FaceMetrics(
      unitsPerEm: unitsPerEm, underlineOffset: -top + thickness / 2, underlineThickness: thickness)
  }

  /// Whether the face itself has a glyph for the character.
  func hasGlyph(for scalar: Unicode.Scalar) -> Bool {
    var glyph: hb_codepoint_t = 0
    return hb_font_get_nominal_glyph(font, scalar.value, &glyph) != 0 && glyph != 0
  }

  /// In the face's units. `hb_font_get_glyph_h_advance`.
  func advance(ofGlyph glyph: UInt32) -> Int32 { hb_font_get_glyph_h_advance(font, glyph) }

  /// Turns the buffer's text into glyphs. `hb_shape`.
  func shape(_ buffer: OpaquePointer) { hb_shape(font, buffer, nil, 0) }

  private func metric(_ tag: hb_ot_metrics_tag_t) -> Int? {
    var value: hb_position_t = 0
    return hb_ot_metrics_get_position(font, tag, &value) != 0 ? Int(value) : nil
  }
}
