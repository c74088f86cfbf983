internal import CCairo
internal import Typesetting

/// Room for one word at a time, used again for the next. Wraps `hb_buffer_t`.
struct ShapingBuffer: ~Copyable {
  private let buffer: OpaquePointer
  private let vietnamese: hb_language_t?

  /// A glyph of the word just shaped, and the byte its cluster begins at.
  typealias Glyph = (shaped: ShapedGlyph, byte: Int)

  init() {
    buffer = hb_buffer_create()
    hb_buffer_set_cluster_level(buffer, HB_BUFFER_CLUSTER_LEVEL_MONOTONE_GRAPHEMES)
    vietnamese = hb_language_from_string("vi", -1)
  }

  deinit { hb_buffer_destroy(buffer) }

  /// The glyphs of `word`, from left to right.
  mutating func shape(_ word: ArraySlice<UInt8>, with font: borrowing ShapingFont) -> [Glyph] {
    hb_buffer_clear_contents(buffer)
    word.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        hb_buffer_add_utf8(buffer, $0.baseAddress, Int32(clamping: $0.count), 0, Int32(clamping: $0.count))
      }
    }
    if Self.isLatin(word) {
      hb_buffer_set_direction(buffer, HB_DIRECTION_LTR)
      hb_buffer_set_script(buffer, HB_SCRIPT_LATIN)
      hb_buffer_set_language(buffer, vietnamese)
    } else {
      hb_buffer_guess_segment_properties(buffer)
    }
    font.shape(buffer)
    return glyphs()
  }

  private func glyphs() -> [Glyph] {
    var count: UInt32 = 0
    guard let infos = hb_buffer_get_glyph_infos(buffer, &count),
      let positions = hb_buffer_get_glyph_positions(buffer, &count)
    else { return [] }
    return (0..<Int(count)).map { index in
      let position = positions[index]
      let glyph = ShapedGlyph(
        id: infos[index].codepoint, advance: position.x_advance, xOffset: position.x_offset,
        yOffset: position.y_offset)
      return (glyph, Int(infos[index].cluster))
    }
  }

  /// Whether the word is in Latin letters and what goes with any script: digits, marks, punctuation.
  private static func isLatin(_ word: ArraySlice<UInt8>) -> Bool {
    if word.allSatisfy({ $0 < 0x80 }) || isVietnamese(word) { return true }
    let functions = hb_unicode_funcs_get_default()
    return String(decoding: word, as: UTF8.self).unicodeScalars.allSatisfy { scalar in
      let script = hb_unicode_script(functions, scalar.value)
      return script == HB_SCRIPT_LATIN || script == HB_SCRIPT_COMMON || script == HB_SCRIPT_INHERITED
    }
  }

  /// Whether all its bytes are ASCII or of a Latin letter from À to ư or from Ḁ to ỿ: nearly every word of a paper.
  private static func isVietnamese(_ word: ArraySlice<UInt8>) -> Bool {
    var lead: UInt8 = 0
    for byte in word {
      defer { lead = byte }
      switch (lead, byte) {
      case (_, 0x00...0x7F), (_, 0xC4...0xC6), (_, 0xE1): continue
      // × and ÷ are no letters but stand among them.
      case (_, 0xC3): continue
      case (0xC3...0xC6, 0x80...0xBF): continue
      case (0xE1, 0xB8...0xBB): continue
      case (0xB8...0xBB, 0x80...0xBF): continue
      default: return false
      }
    }
    return true
  }
}
