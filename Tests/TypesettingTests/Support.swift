import Diagnostics
import DocumentModel
import Geometry
import TestSupport
import Testing
import Typesetting

/// A document laid out, and what the typesetter said about it.
struct LaidOut {
  let pages: [Page]
  let log: DiagnosticLog

  var lines: [ReadLine] { pages.flatMap(\.lines) }
  var runs: [GlyphRun] { lines.flatMap(\.runs) }
  /// The lines' texts, without the space at a soft end.
  var texts: [String] {
    lines.map { $0.text.hasSuffix(" ") ? String($0.text.dropLast()) : $0.text }
  }
  var rules: [Rect] { pages.flatMap(\.rules) }
}

/// Lays the sketch out and checks what must hold for any pages. Fails on findings other than the expected codes, which come
/// in order and without repetitions.
func layOut(
  _ sketch: DocumentSketch, shaper: FixedAdvanceShaper = FixedAdvanceShaper(), expecting codes: [String] = [],
  at place: SourceLocation = #_sourceLocation
) -> LaidOut {
  var typesetter = Typesetter(shaper: shaper)
  var log = DiagnosticLog()
  let pages = typesetter.pages(of: sketch.document, log: &log)
  var found: [String] = []
  for code in log.entries.map(\.code) where !found.contains(code) { found.append(code) }
  #expect(found == codes, sourceLocation: place)
  var allowance: PageInvariants.Allowance = []
  if codes.contains("VK502") { allowance.insert(.overfull) }
  if codes.contains("VK504") { allowance.insert(.split) }
  if codes.contains("VK505") { allowance.insert(.tall) }
  if codes.contains("VK506") { allowance.insert(.movedNotes) }
  if codes.contains("VK507") { allowance.insert(.parted) }
  if codes.contains("VK508") { allowance.insert(.unsettled) }
  if codes.contains("VK513") { allowance.insert(.tallRow) }
  let findings = PageInvariants.check(pages, sketch.document, allowing: allowance)
  #expect(findings == [], sourceLocation: place)
  return LaidOut(pages: pages, log: log)
}

/// One paragraph laid out on the small paper.
func layOut(
  paragraph inlines: [Inline], style: ParagraphStyle, page: PageLayout = .small,
  shaper: FixedAdvanceShaper = FixedAdvanceShaper(), expecting codes: [String] = [],
  at place: SourceLocation = #_sourceLocation
) -> LaidOut {
  var sketch = DocumentSketch(page: page)
  sketch.styles[.body] = style
  sketch.paragraph(inlines)
  return layOut(sketch, shaper: shaper, expecting: codes, at: place)
}

/// One paragraph of plain words laid out on the small paper.
func layOut(
  _ text: String, style: ParagraphStyle = .justified, page: PageLayout = .small,
  shaper: FixedAdvanceShaper = FixedAdvanceShaper(), expecting codes: [String] = [],
  at place: SourceLocation = #_sourceLocation
) -> LaidOut {
  layOut(
    paragraph: [.text(text, [], nil)], style: style, page: page, shaper: shaper, expecting: codes, at: place)
}

extension ParagraphStyle {
  static let justified = ParagraphStyle.sketched.with { $0.alignment = .justified }
}

/// Whether two distances differ by less than a thousandth of a point.
func isClose(_ a: Double, _ b: Double) -> Bool { abs(a - b) < 0.001 }
