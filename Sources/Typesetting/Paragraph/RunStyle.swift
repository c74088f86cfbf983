import Diagnostics
import DocumentModel
import Geometry

/// The type a piece of a paragraph is set in, and what the piece is for.
struct RunStyle: Hashable {
  let face: FaceID
  /// In points.
  let size: Double
  /// Points per unit of the face.
  let scale: Double
  let underline: Underline?
  /// How far the type stands above the line's baseline, in points.
  var rise = 0.0
  /// Index into ``ParagraphText/links``; −1 for none.
  var link = -1
  /// Index into ``ParagraphText/notes``; −1 for none.
  var note = -1

  /// The line under a run, as the face wants it; in points.
  struct Underline: Hashable {
    /// From the baseline down to the line's top.
    let top: Double
    let thickness: Double

    init(_ metrics: FaceMetrics, scale: Double) {
      thickness = Double(metrics.underlineThickness) * scale
      top = Double(metrics.underlineOffset) * scale - thickness / 2
    }
  }

  /// Raised and lowered type: so large, raised and lowered by so much, in parts of the size. About what word processors do;
  /// its own line box stays within that of the type around it.
  static let scriptSize = 0.6
  static let superscriptRise = 0.32
  static let subscriptRise = -0.08
}

/// How the paragraph's own style is changed for a piece; what ``RunStyle`` is made from.
struct RunVariation: Equatable {
  var emphasis: Emphasis = []
  /// In points; nil for the paragraph's own.
  var size: Double?
  var link = -1
  var note = -1
}

extension Typesetter where Shaper: ~Copyable {
  /// The type for a paragraph's style under a variation; nil, with an error logged once, if the family is unknown.
  mutating func runStyle(_ style: ParagraphStyle, _ variation: RunVariation) -> RunStyle? {
    let emphasis = variation.emphasis
    let font = FontStyle(
      family: style.font.family, size: .zero, bold: style.font.bold || emphasis.contains(.bold),
      italic: style.font.italic || emphasis.contains(.italic))
    guard let face = face(for: font) else {
      log.add(TypesettingDiagnostics.unknownFamily.at(nil, Phrase(font.family)))
      return nil
    }
    let full = variation.size ?? style.font.size.points
    let isScript = emphasis.contains(.superscript) || emphasis.contains(.subscript)
    let size = isScript ? full * RunStyle.scriptSize : full
    let metrics = shaper.metrics(of: face)
    let scale = size / Double(max(1, metrics.unitsPerEm))
    let isUnderlined = style.underline || emphasis.contains(.underline)
    var run = RunStyle(
      face: face, size: size, scale: scale,
      underline: isUnderlined ? RunStyle.Underline(metrics, scale: scale) : nil)
    if emphasis.contains(.superscript) {
      run.rise = full * RunStyle.superscriptRise
    } else if isScript {
      run.rise = full * RunStyle.subscriptRise
    }
    run.link = variation.link
    run.note = variation.note
    return run
  }

  /// The face, asked of the shaper once; few, so that looking through them is faster than hashing names.
  private mutating func face(for font: FontStyle) -> FaceID? {
    if let known = faces.first(where: { $0.font == font }) { return known.face }
    let face = shaper.face(for: font)
    faces.append((font, face))
    return face
  }
}
