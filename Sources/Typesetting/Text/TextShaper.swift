public import DocumentModel

/// A face known to a shaper, by number, from 0.
public struct FaceID: Sendable, Hashable {
  public let number: Int
  public init(_ number: Int) { self.number = number }
}

/// Measures of a face, in its own units.
public struct FaceMetrics: Sendable, Hashable {
  public let unitsPerEm: Int
  /// From the baseline down to the middle of the underline; positive.
  public let underlineOffset: Int
  public let underlineThickness: Int

  public init(unitsPerEm: Int, underlineOffset: Int, underlineThickness: Int) {
    self.unitsPerEm = unitsPerEm
    self.underlineOffset = underlineOffset
    self.underlineThickness = underlineThickness
  }
}

/// A glyph of a shaped word, in units of its face.
public struct ShapedGlyph: Sendable, Hashable {
  public let id: UInt32
  public let advance: Int32
  public let xOffset: Int32
  /// Upwards.
  public let yOffset: Int32

  public init(id: UInt32, advance: Int32, xOffset: Int32 = 0, yOffset: Int32 = 0) {
    self.id = id
    self.advance = advance
    self.xOffset = xOffset
    self.yOffset = yOffset
  }
}

/// A piece of text and the glyphs that stand for it: what copying a glyph gives back.
public struct TextCluster: Sendable, Hashable {
  /// Length in UTF-8 bytes.
  public let bytes: Int32
  public let glyphs: Int32

  public init(bytes: Int32, glyphs: Int32) {
    self.bytes = bytes
    self.glyphs = glyphs
  }
}

/// A word as glyphs, from left to right, independent of size.
public struct ShapedWord: Sendable, Hashable {
  public let glyphs: [ShapedGlyph]
  /// Cover the word's bytes and the glyphs, both in order.
  public let clusters: [TextCluster]
  /// The first character the face has no glyph for.
  public let missing: Unicode.Scalar?

  public init(glyphs: [ShapedGlyph], clusters: [TextCluster], missing: Unicode.Scalar? = nil) {
    self.glyphs = glyphs
    self.clusters = clusters
    self.missing = missing
  }

  /// The sum of the advances, in units of the face.
  public var advance: Int { glyphs.reduce(0) { $0 + Int($1.advance) } }
}

/// Turns words into glyphs: the one seam between layout and real fonts. A shaper belongs to one thread.
public protocol TextShaper: ~Copyable {
  /// The face for a family, weight and slant; the style's size does not matter. Nil if the family is unknown.
  mutating func face(for style: FontStyle) -> FaceID?
  func metrics(of face: FaceID) -> FaceMetrics
  /// The glyphs of `word`, UTF-8 in NFC without spaces, or of the single space U+0020.
  mutating func shape(_ word: ArraySlice<UInt8>, face: FaceID) -> ShapedWord
}
