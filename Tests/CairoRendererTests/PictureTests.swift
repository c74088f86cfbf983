import CairoRenderer
import Geometry
import Testing
import Typesetting

@Suite(.enabled(if: TestFonts.areInstalled, "fonts-liberation2 2.1.5 is not installed"))
struct PictureTests {
  @Test func aPNGHasThePixelsOfItsResolution() throws {
    let desk = try Desk()
    let page = try desk.page(1, [(.hardLine, TestFonts.style())])
    let file = try PNGWriter.bytes(of: page, dotsPerInch: 50, fonts: desk.world)
    #expect(file.prefix(8) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    func number(at offset: Int) -> Int { file[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) } }
    #expect(number(at: 16) == 413)
    #expect(number(at: 20) == 585)
    #expect(try PNGWriter.bytes(of: page, dotsPerInch: 50, fonts: desk.world) == file)
  }

  @Test(arguments: [0, -72, 1e9, 2_400, Double.nan, .infinity])
  func anImpossibleResolutionIsRefused(dotsPerInch: Double) throws {
    let desk = try Desk()
    let page = Page(number: 1, size: PaperSize.a4.size, items: [])
    #expect(throws: RenderingError.self) {
      try PNGWriter.bytes(of: page, dotsPerInch: dotsPerInch, fonts: desk.world)
    }
  }

  @Test func anSVGIsTheSameEveryTime() throws {
    let desk = try Desk()
    let page = try desk.page(1, [(.hardLine, TestFonts.style()), (.hardLine, TestFonts.style(bold: true))])
    let first = try SVGWriter.bytes(of: page, fonts: desk.world)
    _ = try desk.pdf([page])
    #expect(try SVGWriter.bytes(of: page, fonts: desk.world) == first)
    let text = String(decoding: first, as: UTF8.self)
    #expect(text.hasPrefix("<?xml") && text.hasSuffix("</svg>\n"))
    #expect(text.contains("<g id=\"page\">"))
    #expect(!text.contains("surface"))
    #expect(text.contains("width=\"595.275591pt\""))
  }
}
