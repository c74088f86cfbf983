internal import CCairo
internal import Geometry
internal import Typesetting

/// Runs of one face and size that follow one another, on however many lines, drawn by one call.
struct TextBatch {
  private(set) var face = FaceID(0)
  private(set) var size = Length.zero
  private(set) var glyphs: [cairo_glyph_t] = []
  private(set) var clusters: [cairo_text_cluster_t] = []
  private(set) var text: [UInt8] = []
  private var runs = 0

  var isEmpty: Bool { runs == 0 }

  func takes(_ run: GlyphRun) -> Bool { isEmpty || face == run.face && size == run.size }

  mutating func append(_ run: GlyphRun) {
    (face, size) = (run.face, run.size)
    let (x, y) = (run.origin.x.points, run.origin.y.points)
    glyphs.append(
      contentsOf: run.glyphs.lazy.map { cairo_glyph_t(index: UInt($0.id), x: x + $0.x, y: y - $0.y) })
    clusters.append(
      contentsOf: run.clusters.lazy.map { cairo_text_cluster_t(num_bytes: $0.bytes, num_glyphs: $0.glyphs) })
    text += run.text
    runs += 1
  }

  /// Sets each glyph at the place across that `place` gives for it.
  mutating func moveGlyphs(to place: (cairo_glyph_t) -> Double) {
    glyphs.withUnsafeMutableBufferPointer { glyphs in
      for index in glyphs.indices { glyphs[index].x = place(glyphs[index]) }
    }
  }

  /// Keeps the room.
  mutating func removeAll() {
    glyphs.removeAll(keepingCapacity: true)
    clusters.removeAll(keepingCapacity: true)
    text.removeAll(keepingCapacity: true)
    runs = 0
  }
}
