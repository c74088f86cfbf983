import CairoRenderer
import DocumentModel
import Geometry
import Testing
import Typesetting

@Suite(
  .enabled(if: TestFonts.areInstalled, "fonts-liberation2 2.1.5 is not installed"),
  .enabled(if: Tool.mutool.isInstalled, "mutool is not installed"))
struct OutlineTests {
  private func anchor(_ level: Int, _ title: String, y: Length) -> PageItem {
    PageItem(
      node: nil, role: .heading(level),
      content: .anchor(OutlineEntry(level: level, title: title), Point(x: .pt(10), y: y)))
  }

  /// The outline as MuPDF lists it: depth in tabs, title, destination.
  private func outline(_ pages: [[PageItem]], sizes: [Size]? = nil) throws -> [String] {
    let desk = try Desk()
    let pages = pages.enumerated().map { index, items in
      Page(number: index + 1, size: sizes?[index] ?? PaperSize.a4.size, items: items)
    }
    return try Tool.mutool.run(["show", "FILE", "outline"], on: desk.pdf(pages)).output
      .split(separator: "\n").map(String.init)
  }

  @Test func levelsNestBelowTheLastEntryOfALowerLevel() throws {
    let lines = try outline([
      [anchor(1, "I- Tình hình", y: .pt(0)), anchor(2, "1. Kết quả", y: .pt(0))],
      [
        anchor(3, "1.1. Số liệu", y: .pt(0)), anchor(2, "2. Hạn chế", y: .pt(0)),
        anchor(1, "II- Phương hướng", y: .pt(0)),
      ],
    ])
    let depths = lines.map { line in line.drop { "+-|".contains($0) }.prefix { $0 == "\t" }.count }
    #expect(depths == [1, 2, 3, 2, 1], "\(lines)")
    for (line, title) in zip(
      lines, ["I- Tình hình", "1. Kết quả", "1.1. Số liệu", "2. Hạn chế", "II- Phương hướng"])
    {
      #expect(line.contains("\"\(title)\""))
    }
  }

  @Test func entriesLeadToTheirPlaceAlsoOnPagesOfOtherHeight() throws {
    let lines = try outline(
      [[anchor(1, "A", y: .pt(100.25))], [anchor(1, "B", y: .pt(50))], []],
      sizes: [PaperSize.a4.size, Size(width: .pt(400), height: .pt(300)), PaperSize.a4.size])
    let destinations = lines.compactMap { $0.split(separator: "#").last }
    #expect(destinations == ["page=1&zoom=100,10,100.25", "page=2&zoom=100,10,50"])
  }
}
