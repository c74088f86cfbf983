public import DocumentModel
public import Typesetting

/// Shapes words with the real fonts: HarfBuzz reads them and turns words into glyphs.
public struct HarfBuzzShaper: ~Copyable, TextShaper {
  private let world: FontWorld
  private var buffer: ShapingBuffer

  public init(_ world: FontWorld) {
    self.world = world
    buffer = ShapingBuffer()
  }

  public mutating func face(for style: FontStyle) -> FaceID? {
    let number = world.fonts.firstIndex { font in
      font.face.family == style.family && font.face.bold == style.bold && font.face.italic == style.italic
    }
    return number.map { FaceID($0) }
  }

  public func metrics(of face: FaceID) -> FaceMetrics { loaded(face).metrics }

  public mutating func shape(_ word: ArraySlice<UInt8>, face: FaceID) -> ShapedWord {
    let loaded = loaded(face)
    let glyphs = buffer.shape(word, with: loaded.shaping)
    return ShapedWord(
      glyphs: glyphs.map(\.shaped), clusters: clusters(of: glyphs, in: word),
      missing: missingScalar(of: glyphs, in: word, font: loaded.shaping))
  }

  private func loaded(_ id: FaceID) -> LoadedFace {
    guard let face = world.face(id) else { preconditionFailure("a face comes from face(for:)") }
    return face
  }

  /// Glyphs and bytes with one HarfBuzz cluster taken together.
  ///
  /// From right to left, glyphs run against the bytes; then the whole word is one cluster, which copies
  /// rightly too.
  private func clusters(of glyphs: [ShapingBuffer.Glyph], in word: ArraySlice<UInt8>) -> [TextCluster] {
    let starts = glyphs.map(\.byte)
    guard let first = starts.first, first == 0, zip(starts, starts.dropFirst()).allSatisfy(<=) else {
      return word.isEmpty && glyphs.isEmpty
        ? [] : [TextCluster(bytes: Int32(word.count), glyphs: Int32(glyphs.count))]
    }
    var clusters: [TextCluster] = []
    var begin = 0
    for index in 1...starts.count where index == starts.count || starts[index] != starts[begin] {
      let end = index == starts.count ? word.count : starts[index]
      clusters.append(TextCluster(bytes: Int32(end - starts[begin]), glyphs: Int32(index - begin)))
      begin = index
    }
    return clusters
  }

  /// The character behind the first glyph 0, the "no such glyph" of every font.
  private func missingScalar(
    of glyphs: [ShapingBuffer.Glyph], in word: ArraySlice<UInt8>, font: borrowing ShapingFont
  ) -> Unicode.Scalar? {
    guard let byte = glyphs.first(where: { $0.shaped.id == 0 })?.byte else { return nil }
    let rest = String(decoding: word.dropFirst(byte), as: UTF8.self).unicodeScalars
    // A cluster can be a letter that is there with a mark that is not.
    for scalar in rest where !font.hasGlyph(for: scalar) { return scalar }
    return rest.first
  }
}
