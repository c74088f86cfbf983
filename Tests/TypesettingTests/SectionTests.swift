import DocumentModel
import Geometry
import TestSupport
import Testing
import Typesetting

@Suite struct SectionTests {
  private let landscape = PageLayout.small.with {
    $0.size = Size(width: .pt(300), height: .pt(80))
    $0.margins = Insets(top: .pt(10), bottom: .pt(10), left: .pt(20), right: .pt(10))
  }
  private let numbered = PageLayout.smallNumbered.with {
    $0.pageNumber?.inlines = [
      .reference(.pageNumber, [], nil), .text("/", [], nil), .reference(.pageCount, [], nil),
    ]
    $0.pageNumber?.firstPage = 1
  }

  private func furniture(_ pages: [Page]) -> [[String]] {
    pages.map { page in
      var lines: [(Double, String)] = []
      for run in page.runs(furniture: true).map(\.run) {
        if lines.last?.0 == run.origin.y.points {
          lines[lines.count - 1].1 += run.string
        } else {
          lines.append((run.origin.y.points, run.string))
        }
      }
      return lines.map(\.1)
    }
  }

  @Test func `a landscape section stands on pages of its own between portrait ones`() {
    var sketch = DocumentSketch()
    sketch.paragraph("trước")
    sketch.section(landscape)
    for _ in 0..<7 { sketch.paragraph("ngang") }
    sketch.section(.small)
    sketch.paragraph("sau")
    let pages = layOut(sketch).pages
    #expect(pages.map(\.lines.count) == [1, 6, 1, 1])
    #expect(pages.map(\.size.width.points) == [200, 300, 300, 200])
    #expect(pages.map(\.folio) == [1, 2, 3, 4])
    #expect(pages[1].lines.first?.left == 20)
  }

  @Test func `a paper may begin with a section, and empty sections leave no page`() {
    var sketch = DocumentSketch()
    sketch.section(landscape, .restarts)
    sketch.section(landscape, .restarts)
    sketch.paragraph("một")
    sketch.section(.small, .restarts)
    let pages = layOut(sketch).pages
    #expect(pages.map(\.size.width.points) == [300])
    #expect(pages.map(\.folio) == [1])
  }

  @Test func `an appendix is numbered from one, with its own count of pages`() {
    var sketch = DocumentSketch(page: numbered)
    for _ in 0..<25 { sketch.paragraph("dòng") }
    sketch.section(numbered, .restarts)
    for _ in 0..<12 { sketch.paragraph("phụ lục") }
    sketch.section(landscape.with { $0.pageNumber = numbered.pageNumber })
    sketch.paragraph("biểu")
    let pages = layOut(sketch).pages
    #expect(pages.map(\.number) == [1, 2, 3, 4, 5, 6])
    #expect(furniture(pages) == [["1/3"], ["2/3"], ["3/3"], ["1/3"], ["2/3"], ["3/3"]])
  }

  @Test func `margins change places on even pages of paper printed on both sides`() {
    var sketch = DocumentSketch(
      page: .small.with {
        $0.margins.left = .pt(30)
        $0.isMirrored = true
      })
    for _ in 0..<25 { sketch.paragraph("dòng") }
    #expect(layOut(sketch).pages.map { $0.lines.first?.left } == [30, 10, 30])
  }

  @Test func `marks stand on all, the first, the following or the last pages of a section`() {
    var sketch = DocumentSketch()
    sketch.page.marks = PageMark.Pages.allCases.map { pages in
      PageMark(
        role: .draft, inlines: [.text(pages.rawValue, [], nil)],
        place: pages == .last ? .fromBottom(.pt(0)) : .fromTop(.pt(pages == .all ? 0 : -10)), pages: pages)
    }
    for _ in 0..<25 { sketch.paragraph("dòng") }
    sketch.section(.small)
    sketch.paragraph("không có dấu")
    #expect(
      furniture(layOut(sketch).pages) == [
        ["all", "first"], ["all", "following"], ["all", "following", "last"], [],
      ])
  }

  @Test func `a heading before a section ends its page without complaint`() {
    var sketch = DocumentSketch()
    sketch.paragraph("một")
    sketch.paragraph("Phụ lục", .heading(1))
    sketch.section(landscape)
    sketch.paragraph("biểu")
    #expect(layOut(sketch).pages.map(\.lines.count) == [2, 1])
  }

  @Test func `notes of a section stay on its pages`() {
    var sketch = DocumentSketch()
    let text = [String](repeating: "nnnnnnnnnnnnnnnnnnnn nnnnnnnnnnnnnnnnnnnnn", count: 14).joined(
      separator: " ")
    sketch.paragraph([.text("một", [], nil), sketch.note(1, [text])])
    sketch.section(landscape)
    sketch.paragraph("ngang")
    #expect(layOut(sketch).pages.map(\.size.width.points) == [200, 200, 300])
  }
}
