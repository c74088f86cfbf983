import Diagnostics
import DocumentModel
import Geometry
import TestSupport
import Testing
import Typesetting

@Suite struct MissingGlyphTests {
  @Test(
    arguments: [("☐", "U+2610"), ("\u{1F600}", "U+1F600"), ("x", "U+0078")] as [(Unicode.Scalar, String)])
  func `a missing glyph is an error that names character, code and place`(
    scalar: Unicode.Scalar, code: String
  ) {
    let place = Location(file: "delegates.xlsx", place: .cell(sheet: "Đại biểu", cell: "D14"))
    let inlines: [Inline] = [.text("tên ", [], nil), .text("a\(scalar)b", [], Origin(location: place))]
    let laidOut = layOut(
      paragraph: inlines, style: .justified, shaper: FixedAdvanceShaper(missing: [scalar]),
      expecting: ["VK500"])
    let found = laidOut.log.entries.first
    #expect(found?.severity == .error)
    #expect(found?.location == place)
    #expect(found?.message.en == "the font “Times New Roman” has no character “\(scalar)” (\(code))")
  }

  @Test func `a word met before is reported at its second place too`() {
    let places = [1, 2].map { Location(file: "a.md", line: $0, column: 1) }
    let inlines = places.map { Inline.text("☐ ", [], Origin(location: $0)) }
    let laidOut = layOut(
      paragraph: inlines, style: .justified, shaper: FixedAdvanceShaper(missing: ["☐"]), expecting: ["VK500"])
    #expect(laidOut.log.entries.map(\.location) == places)
  }

  @Test func `a fault in a grid is found whatever the column's width comes from`() {
    var sketch = DocumentSketch()
    sketch.grid(
      [.fit(min: .zero, max: .pt(90), padding: .zero), .remainder], [[[.text("☐")], [.text("b")]]])
    let log = layOut(sketch, shaper: FixedAdvanceShaper(missing: ["☐"]), expecting: ["VK500"]).log
    #expect(log.entries.count == 1)
  }

  @Test func `an unknown family is reported once`() {
    var sketch = DocumentSketch()
    for _ in 0..<3 { sketch.paragraph("a") }
    var typesetter = Typesetter(shaper: FixedAdvanceShaper(unknownFamilies: ["Times New Roman"]))
    var log = DiagnosticLog()
    _ = typesetter.pages(of: sketch.document, log: &log)
    #expect(log.entries.map(\.code) == ["VK501"])
  }

  @Test func `the findings of one paper do not appear in the next`() {
    var typesetter = Typesetter(shaper: FixedAdvanceShaper(missing: ["☐"]))
    var bad = DocumentSketch()
    bad.paragraph("☐")
    var good = DocumentSketch()
    good.paragraph("tốt")
    var log = DiagnosticLog()
    _ = typesetter.pages(of: bad.document, log: &log)
    log = DiagnosticLog()
    _ = typesetter.pages(of: good.document, log: &log)
    #expect(log.entries.isEmpty)
  }

  @Test func `every kind of finding has a code of its own in the typesetter's range`() {
    let codes = TypesettingDiagnostics.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(codes.allSatisfy { ("VK500"..."VK529").contains($0) })
  }
}
