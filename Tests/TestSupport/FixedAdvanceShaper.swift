public import DocumentModel
public import Typesetting

/// A shaper of invented widths, so that layout is tested by arithmetic anyone can do: every character is 500/1000 em wide,
/// a space 250/1000, a combining mark nothing; a glyph's id is its character.
public struct FixedAdvanceShaper: TextShaper {
  /// Characters without a glyph.
  public var missing: Set<Unicode.Scalar>
  /// Families that cannot be found.
  public var unknownFamilies: Set<String>
  /// Advances of single characters, in thousandths of an em, instead of the usual ones.
  public var advances: [Unicode.Scalar: Int32]
  /// How much wider the letters of bold faces are, in thousandths of an em.
  public var boldGain: Int32
  private var families: [String] = []

  public init(
    missing: Set<Unicode.Scalar> = [], unknownFamilies: Set<String> = [],
    advances: [Unicode.Scalar: Int32] = [:], boldGain: Int32 = 0
  ) {
    self.missing = missing
    self.unknownFamilies = unknownFamilies
    self.advances = advances
    self.boldGain = boldGain
  }

  /// Four faces a family: 0 upright, 1 bold, 2 italic, 3 both; families are numbered as they are asked for.
  public mutating func face(for style: FontStyle) -> FaceID? {
    if unknownFamilies.contains(style.family) { return nil }
    if !families.contains(style.family) { families.append(style.family) }
    let family = families.firstIndex(of: style.family) ?? 0
    return FaceID(4 * family + (style.bold ? 1 : 0) + (style.italic ? 2 : 0))
  }

  public func metrics(of face: FaceID) -> FaceMetrics {
    FaceMetrics(unitsPerEm: 1000, underlineOffset: 135, underlineThickness: 50)
  }

  public func shape(_ word: ArraySlice<UInt8>, face: FaceID) -> ShapedWord {
    var glyphs: [ShapedGlyph] = []
    var clusters: [TextCluster] = []
    var firstMissing: Unicode.Scalar?
    for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
      if missing.contains(scalar), firstMissing == nil { firstMissing = scalar }
      glyphs.append(
        ShapedGlyph(id: missing.contains(scalar) ? 0 : scalar.value, advance: advance(of: scalar, face)))
      let bytes = Int32(UTF8.width(scalar))
      if isCombining(scalar), let base = clusters.popLast() {
        clusters.append(TextCluster(bytes: base.bytes + bytes, glyphs: base.glyphs + 1))
      } else {
        clusters.append(TextCluster(bytes: bytes, glyphs: 1))
      }
    }
    return ShapedWord(glyphs: glyphs, clusters: clusters, missing: firstMissing)
  }

  private func advance(of scalar: Unicode.Scalar, _ face: FaceID) -> Int32 {
    if let advance = advances[scalar] { return advance }
    if isCombining(scalar) { return 0 }
    return scalar == " " ? 250 : 500 + (face.number % 2 == 1 ? boldGain : 0)
  }

  private func isCombining(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36F).contains(scalar.value) }
}
