internal import CCairo
internal import Geometry
internal import Typesetting

/// Runs of one face and size that follow one another, on however many lines, drawn by one call.
struct TextBatch {
  private(set) var face = FaceID(0)
  private(set) var size = Length.zero
  var glyphs: [cairo_glyph_t] = []
  private(set) var clusters: [cairo_text_cluster_t] = []
  private(set) var text: [UInt8] = []
  private var runs = 0

  var isEmpty: Bool { runs == 0 }

  func takes(_ run: GlyphRun) -> Bool { isEmpty || face == run.face && size == run.size }

  mutating func append(_ run: GlyphRun) {
    (face, size) = (run.face, run.size)
    let (x, y) = (run.origin.x.points, run.origin.y.points)
    for glyph in run.glyphs {
      glyphs.append(cairo_glyph_t(index: UInt(glyph.id), x: x + glyph.x, y: y - glyph.y))
    }
    for cluster in run.clusters {
      clusters.append(cairo_text_cluster_t(num_bytes: cluster.bytes, num_glyphs: cluster.glyphs))
    }
    text += run.text
    runs += 1
  }

  /// Keeps the room.
  mutating func removeAll() {
    glyphs.removeAll(keepingCapacity: true)
    clusters.removeAll(keepingCapacity: true)
    text.removeAll(keepingCapacity: true)
    runs = 0
  }
}
