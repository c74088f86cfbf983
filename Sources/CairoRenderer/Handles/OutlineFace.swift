internal import CCairo

/// The library that reads outlines. Wraps `FT_Library`; belongs to one thread.
final class OutlineLibrary {
  fileprivate let pointer: FT_Library

  init?() {
    var library: FT_Library?
    guard FT_Init_FreeType(&library) == 0, let library else { return nil }
    pointer = library
  }

  deinit { FT_Done_FreeType(pointer) }
}

/// An ``OutlineFont`` in use. Wraps `FT_Face`.
final class OutlineFace {
  let pointer: FT_Face
  private let font: OutlineFont
  private let library: OutlineLibrary

  /// Nil if the file cannot be read as outlines.
  init?(file path: String, with library: OutlineLibrary) {
    guard let file = FontFile(path), let font = OutlineFont(file) else { return nil }
    let start = font.bytes.bindMemory(to: FT_Byte.self).baseAddress
    var face: FT_Face?
    guard FT_New_Memory_Face(library.pointer, start, font.bytes.count, 0, &face) == 0, let face else {
      return nil
    }
    pointer = face
    self.font = font
    self.library = library
  }

  deinit { FT_Done_Face(pointer) }

  /// To be told of each glyph before Cairo embeds it.
  func trim(_ glyph: Int) { font.trim(glyph) }
}
