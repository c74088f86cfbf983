internal import CCairo

/// What a font file says of itself. Reads an `hb_font_t`.
struct FontProperties {
  /// The family in every language the file names it in; empty if the file is no font.
  let families: [String]
  let bold: Bool
  let italic: Bool

  init(_ font: OpaquePointer) {
    families = Self.families(of: hb_font_get_face(font))
    // 600 is "semi-bold" (OpenType 1.9, "OS/2", usWeightClass).
    bold = hb_style_get_value(font, HB_STYLE_TAG_WEIGHT) >= 600
    italic = hb_style_get_value(font, HB_STYLE_TAG_ITALIC) > 0
  }

  private static func families(of face: OpaquePointer?) -> [String] {
    var count: UInt32 = 0
    let names = UnsafeBufferPointer(start: hb_ot_name_list_names(face, &count), count: Int(count))
    let ids: [Int32] = [HB_OT_NAME_ID_FONT_FAMILY, HB_OT_NAME_ID_TYPOGRAPHIC_FAMILY].map { Int32($0) }
    return names.filter { ids.contains(Int32($0.name_id)) }.map { name($0, of: face) }
  }

  private static func name(_ entry: hb_ot_name_entry_t, of face: OpaquePointer?) -> String {
    // Longer than any family's name; what is beyond is cut off.
    var size: UInt32 = 256
    return String(unsafeUninitializedCapacity: Int(size)) { buffer in
      buffer.withMemoryRebound(to: CChar.self) {
        _ = hb_ot_name_get_utf8(face, entry.name_id, entry.language, &size, $0.baseAddress)
      }
      return Int(size)
    }
  }
}
