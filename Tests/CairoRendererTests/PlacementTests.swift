import CairoRenderer
import DocumentModel
import Geometry
import Testing
import Typesetting

/// What MuPDF sees on the page, against what was asked for.
@Suite(
  .enabled(if: TestFonts.areInstalled, "fonts-liberation2 2.1.5 is not installed"),
  .enabled(if: Tool.mutool.isInstalled, "mutool is not installed"))
struct PlacementTests {
  /// The greatest distance in millimetres between a glyph's place in the file and the one asked for.
  private func greatestError(_ items: [PageItem], of desk: Desk) throws -> Double {
    let page = Page(number: 1, size: PaperSize.a4.size, items: items)
    let trace = try Tool.mutool.run(["trace", "FILE", "1"], on: desk.pdf([page])).output
    let drawn = Trace(trace).glyphs
    let asked = items.flatMap { item -> [(x: Double, y: Double)] in
      guard case .glyphs(let run) = item.content else { return [] }
      return run.glyphs.map { (run.origin.x.points + $0.x, run.origin.y.points - $0.y) }
    }
    try #require(drawn.count == asked.count)
    let distances = zip(drawn, asked).map { max(abs($0.x - $1.x), abs($0.y - $1.y)) }
    return Length.pt(distances.max() ?? 0).millimetres
  }

  @Test func glyphsStandWhereTheyWereAskedFor() throws {
    let desk = try Desk()
    let lines = try (0..<3).map {
      try desk.line(.hardLine, at: Point(x: .mm(30), y: .mm(50 + 8 * Double($0))))
    }
    #expect(try greatestError(lines, of: desk) < 0.02)
  }

  @Test func severalRunsOnOneBaselineStandWhereTheyWereAskedFor() throws {
    let desk = try Desk()
    let bold = TestFonts.style(bold: true)
    let small = FontStyle(family: "Times New Roman", size: .pt(11))
    let items = [
      try desk.line("Truyền thông 92,36% Truyền thông", at: Point(x: .mm(20), y: .mm(50))),
      try desk.line("Truyền thông 92,36%", at: Point(x: .mm(80), y: .mm(50)), bold),
      try desk.line("Truyền thông 92,36%", at: Point(x: .mm(125), y: .mm(50))),
      PageItem(
        node: nil, role: .body, content: .rule(Rect(x: .mm(20), y: .mm(52), width: .mm(30), height: .pt(0.5)))
      ),
      try desk.line("Truyền thông 92,36%", at: Point(x: .mm(165), y: .mm(50))),
      try desk.line("cách xa", at: Point(x: .mm(15), y: .mm(50)), small),
      try desk.line("cách xa", at: Point(x: .mm(120), y: .mm(50)), small),
    ]
    #expect(try greatestError(items, of: desk) < 0.02)
  }

  @Test func rulesAreFilledBlackAtTheirPlace() throws {
    let desk = try Desk()
    let rule = Rect(x: .pt(100), y: .pt(200), width: .pt(50), height: .pt(0.75))
    let page = Page(
      number: 1, size: Size(width: .pt(400), height: .pt(300)),
      items: [PageItem(node: nil, role: .body, content: .rule(rule))])
    let content = try Tool.mutool.run(["show", "-b", "FILE", "pages/1/Contents"], on: desk.pdf([page])).output
    #expect(content.contains("0 g"), "\(content)")
    let corner = "100 200 50 0.75 re f"
    #expect(content.contains(corner), "\(content)")
  }

  @Test func eachPageHasItsOwnSize() throws {
    let desk = try Desk()
    let sizes = [PaperSize.a4.size, Size(width: .pt(500), height: .pt(200)), PaperSize.a5.size]
    let file = try desk.pdf(
      sizes.enumerated().map { Page(number: $0.offset + 1, size: $0.element, items: []) })
    for (index, size) in sizes.enumerated() {
      let trace = try Tool.mutool.run(["trace", "FILE", "\(index + 1)"], on: file).output
      let box = Trace(trace).mediaBox
      try #require(box.count == 4)
      #expect(abs(box[2] - size.width.points) < 0.01 && abs(box[3] - size.height.points) < 0.01)
    }
  }
}

/// Reads the listing of `mutool trace`.
private struct Trace {
  private(set) var mediaBox: [Double] = []
  /// Origins in points from the upper left corner.
  private(set) var glyphs: [(x: Double, y: Double)] = []

  init(_ listing: String) {
    var matrix: [Double] = []
    for line in listing.split(separator: "\n") {
      if line.contains("<page ") { mediaBox = Self.numbers("mediabox", in: line) }
      if line.contains("<fill_text ") { matrix = Self.numbers("transform", in: line) }
      guard line.contains("<g "), matrix.count == 6, let x = Self.numbers("x", in: line).first,
        let y = Self.numbers("y", in: line).first
      else { continue }
      glyphs.append(
        (matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]))
    }
  }

  /// The numbers of the attribute `name`.
  private static func numbers(_ name: String, in line: Substring) -> [Double] {
    let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
    guard let index = parts.firstIndex(where: { $0.hasSuffix(" \(name)=") }) else { return [] }
    return parts[index + 1].split(separator: " ").compactMap { Double($0) ?? Double("0\($0)") }
  }
}
