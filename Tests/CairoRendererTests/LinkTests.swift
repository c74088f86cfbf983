import CairoRenderer
import DocumentModel
import Geometry
import Testing
import Typesetting

/// Links and the places they lead to.
@Suite(.enabled(if: TestFonts.areInstalled, "fonts-liberation2 2.1.5 is not installed"))
struct LinkTests {
  private let rect = Rect(x: .pt(10), y: .pt(20), width: .pt(30), height: .pt(12))

  private func link(_ name: String) -> PageItem.Content { .link(rect, Target(rawValue: name)) }
  private func target(_ name: String, y: Double = 25) -> PageItem.Content {
    .target(Target(rawValue: name), Point(x: .pt(5), y: .pt(y)))
  }

  /// Ink: on a page without any, Cairo forgets the tags.
  private let ink = PageItem.Content.rule(Rect(x: .pt(1), y: .pt(1), width: .pt(1), height: .pt(1)))

  @Test(.enabled(if: Tool.pdfinfo.isInstalled, "pdfinfo is not installed"))
  func `targets are named destinations of their pages`() throws {
    let file = try Desk().pdf([
      .small(ink, link("heading-1"), link("o'hai\\")),
      .small(ink, target("heading-1"), target("o'hai\\", y: 50)),
    ])
    let lines = try Tool.pdfinfo.run(["-dests", "FILE"], on: file).output.split(separator: "\n").dropFirst()
    #expect(lines.map { $0.split(separator: " ").filter { $0 != "[" } }.map { $0.first } == ["2", "2"])
    #expect(lines.contains { $0.contains("75") && $0.contains("\"heading-1\"") }, "\(lines)")
    #expect(lines.contains { $0.contains("50") && $0.contains("o_27hai_5C") }, "\(lines)")
  }

  @Test(.enabled(if: Tool.mutool.isInstalled, "mutool is not installed"))
  func `a click in the rectangle leads on, and back`() throws {
    let file = try Desk().pdf([.small(ink, link("b"), target("a")), .small(ink, target("b"), link("a"))])
    for page in 1...2 {
      let links = try Tool.mutool.run(["show", "FILE", "pages/\(page)/Annots/1"], on: file).output
      #expect(links.contains("/Subtype /Link") || links.contains("/Subtype/Link"), "\(links)")
      #expect(links.contains("10 68 40 80"), "\(links)")
      #expect(links.contains("/Dest"), "\(links)")
    }
  }

  @Test(.enabled(if: Tool.qpdf.isInstalled, "qpdf is not installed"))
  func `a file with links is sound, also where a target is missing or named twice`() throws {
    let file = try Desk().pdf([
      .small(ink, link("nowhere"), link(""), target(""), target("a"), target("a"), link("a")),
      .small(ink, target("a")),
    ])
    let (output, status) = try Tool.qpdf.run(["--check", "FILE"], on: file)
    #expect(status == 0, "\(output)")
  }

  @Test func `an SVG and a picture show nothing of them`() throws {
    let desk = try Desk()
    let (with, without) = (Page.small(ink, link("a"), target("a")), Page.small(ink))
    #expect(
      try SVGWriter.bytes(of: with, fonts: desk.world) == SVGWriter.bytes(of: without, fonts: desk.world))
  }

  @Test func `a file with links is the same each time`() throws {
    let desk = try Desk()
    let pages = [Page.small(ink, link("b"), target("a")), .small(ink, target("b"), link("a"))]
    #expect(try desk.pdf(pages) == desk.pdf(pages))
  }
}
