import DocumentModel
import Geometry
import TestSupport
import Testing
import Typesetting

@Suite struct ReferenceTests {
  private func targets(_ names: String...) -> [Target] { names.map(Target.init) }

  @Test func `contents name the pages of their headings`() {
    var sketch = DocumentSketch()
    sketch.contents("MỤC LỤC", of: targets("a", "b"))
    for name in ["a", "b"] {
      sketch.paragraph([.text("Mục \(name)", [], nil)], .heading(1), target: Target(rawValue: name))
      for _ in 0..<12 { sketch.paragraph("dòng") }
    }
    let laidOut = layOut(sketch)
    #expect(laidOut.texts.prefix(3) == ["MỤC LỤC", "a – 1", "b – 2"])
  }

  @Test func `contents that push their headings on name the pages after the push`() {
    var sketch = DocumentSketch()
    let names = (0..<12).map { Target(rawValue: "mục \($0)") }
    sketch.contents(nil, of: names)
    for name in names {
      sketch.paragraph([.text(name.rawValue, [], nil)], .heading(1), target: name)
      for _ in 0..<8 { sketch.paragraph("dòng") }
    }
    // The invariants compare each number with the page.
    #expect(layOut(sketch).texts[11].hasSuffix("– 13"))
  }

  @Test func `a reference names the number printed on the page, not its place in the file`() {
    var sketch = DocumentSketch()
    sketch.paragraph([.text("xem trang ", [], nil), .reference(.page(of: Target(rawValue: "b")), [], nil)])
    sketch.section(.small, .restarts)
    sketch.paragraph([.text("biểu", [], nil)], target: Target(rawValue: "b"))
    #expect(layOut(sketch).texts == ["xem trang 1", "biểu"])
  }

  @Test func `a note and a cell may hold references`() {
    var sketch = DocumentSketch()
    let b = Target(rawValue: "b")
    let note = Paragraph(
      id: NodeID(90), role: .footnote, inlines: [.text("trang ", [], nil), .reference(.page(of: b), [], nil)])
    sketch.paragraph([.text("một", [], nil), .footnote(Footnote(number: 1, paragraphs: [note]))])
    for _ in 0..<20 { sketch.paragraph("dòng") }
    sketch.paragraph([.text("hai", [], nil)], target: b)
    #expect(layOut(sketch).texts.contains("1 trang 3"))
  }

  /// Page 9 is named in a word as wide as the line, page 10 in a narrow one: each number makes the other true.
  @Test(.timeLimit(.minutes(1))) func `numbers that drive one another in a circle are reported and laid out`()
  {
    let target = Target(rawValue: "vòng")
    var sketch = DocumentSketch()
    let before = 9 * 10 - 2
    sketch.paragraph([.text("aaaaaaaaaa ", [], nil), .reference(.page(of: target), [], nil)])
    for _ in 0..<before { sketch.paragraph("dòng") }
    sketch.paragraph([.text("đích", [], nil)], target: target)
    // “9” takes a line of its own and pushes the target to page 10; “10” does not.
    let shaper = FixedAdvanceShaper(advances: ["9": 15_000, "1": 500, "0": 500])
    let laidOut = layOut(sketch, shaper: shaper, expecting: ["VK508"])
    #expect(laidOut.pages.count >= 9)
  }

  @Test func `a paper of more pages than are held at once is laid out once more`() {
    var sketch = DocumentSketch()
    sketch.contents(nil, of: targets("cuối"))
    for _ in 0..<4_100 { sketch.paragraph("dòng") }
    sketch.paragraph([.text("đích", [], nil)], target: Target(rawValue: "cuối"))
    #expect(layOut(sketch).texts.first == "cuối – 411")
  }
}
