import DocumentModel
import Foundation
import Geometry
import OpenDocument
import Testing

@Suite(.enabled(if: Tool.python3.isInstalled, "python3 is not installed"))
struct ContentTests {
  /// What stands in `office:text`.
  private func body(_ blocks: [Block], styles: [Role: ParagraphStyle] = [:], facts: PageFacts? = nil) throws
    -> String
  {
    let content = try content(blocks, styles: styles, facts: facts)
    let start = try #require(content.range(of: "<office:text>")).upperBound
    let end = try #require(content.range(of: "</office:text>")).lowerBound
    return String(content[start..<end])
  }

  private func content(
    _ blocks: [Block], styles: [Role: ParagraphStyle] = [:], facts: PageFacts? = nil
  ) throws -> String {
    let document = Sample.document(blocks, styles: styles)
    return try UnpackedText(ODTWriter.bytes(of: document, facts: facts)).text("content.xml")
  }

  /// What stands in a paragraph of running text that is not the first block.
  private func words(_ inlines: [Inline], starts: [Int]? = nil, style: ParagraphStyle = Sample.style()) throws
    -> String
  {
    let facts = PageFacts(lineStarts: starts.map { [NodeID(1): $0] } ?? [:])
    let blocks = [Sample.paragraph("first", id: 0), Sample.paragraph(inlines, id: 1)]
    let body = try body(blocks, styles: [.body: style], facts: facts)
    let start = try #require(body.range(of: "</text:p>")).upperBound
    let text = body[start...]
    let open = try #require(text.firstIndex(of: ">"))
    return String(text[text.index(after: open)...].dropLast("</text:p>".count))
  }

  @Test(arguments: [
    ("a b", "a b"), ("a  b", "a <text:s/>b"), ("a   b", #"a <text:s text:c="2"/>b"#),
    (" a", "<text:s/>a"), ("a ", "a<text:s/>"), ("  ", #"<text:s text:c="2"/>"#),
    ("a \u{1} b", "a <text:s/>b"), ("a\u{A0}b", "a\u{A0}b"), ("a\tb", "a<text:tab/>b"),
    ("a\n b", "a<text:line-break/><text:s/>b"), ("1 < 2", "1 &lt; 2"),
  ])
  func spacesSurvive(_ text: String, _ expected: String) throws {
    #expect(try words([.text(text, [], nil)]) == expected)
  }

  @Test func spacesSurviveAcrossPieces() throws {
    #expect(try words([.text("a ", [], nil), .text(" b", [], nil)]) == "a <text:s/>b")
    #expect(
      try words([.text("a ", .bold, nil), .text(" b ", [], nil)])
        == #"<text:span text:style-name="Bold">a </text:span><text:s/>b<text:s/>"#)
  }

  @Test func emphasisNests() throws {
    #expect(
      try words([.text("a", [.bold, .underline], nil)])
        == #"<text:span text:style-name="Bold"><text:span text:style-name="Underline">a</text:span></text:span>"#
    )
  }

  @Test func linesOfBalancedParagraphsAreForced() throws {
    let balanced = Sample.style(.centered, balanced: true)
    let inlines: [Inline] = [.text("one ", .bold, nil), .text("two three-four", [], nil)]
    #expect(
      try words(inlines, starts: [4, 14], style: balanced)
        == #"<text:span text:style-name="Bold">one</text:span><text:line-break/>two three-<text:line-break/>four"#
    )
    #expect(try !words(inlines, starts: [4], style: Sample.style(.centered)).contains("line-break"))
  }

  @Test func blanksAreDotsOfAQuarterEmInALine() throws {
    // 35 pt at 14 pt.
    #expect(
      try words([.text("Số ", [], nil), .blank(.pt(35), nil), .text("-NQ", [], nil)]) == "Số ..........-NQ")
    #expect(try words([.blank(.pt(35), nil)], style: Sample.style(.centered)) == "..........")
  }

  @Test func aBlankAloneOnTheLeftIsALeaderTab() throws {
    let content = try content([Sample.paragraph([.blank(.mm(50), nil)])])
    #expect(content.contains("<text:tab/>"))
    #expect(
      content.contains(
        #"<style:tab-stop style:position="50mm" style:type="left" style:leader-style="dotted""#))
  }

  @Test func headingsHaveTheirLevel() throws {
    let body = try body([Sample.paragraph("I- Một", role: .heading(2))])
    #expect(body.hasPrefix("<text:h ") && body.contains(#"text:outline-level="2""#))
  }

  @Test func theFirstBlockBeginsTheFirstPage() throws {
    for block in [Sample.paragraph("x"), .grid(Sample.grid(nesting: 0)), Sample.area(.mm(25))] {
      let content = try content([block, Sample.paragraph("y")])
      #expect(content.split(separator: #"style:master-page-name="First""#).count == 2)
    }
  }

  @Test func aRuleIsAsLongAsMeasuredOrAsItsColumn() throws {
    let role = Role(rawValue: "title")
    let rule = RuleStyle(extent: .text, thickness: .pt(0.75), offset: .pt(5.6))
    let block = Sample.paragraph("ĐẢNG", id: 1, role: role)
    let styles = [role: Sample.style(.centered, rule: rule)]
    let blocks = [Sample.paragraph("x"), block]
    let measured = try content(blocks, styles: styles, facts: PageFacts(ruleLengths: [NodeID(1): .mm(65)]))
    #expect(measured.contains(#"fo:margin-left="50mm" fo:margin-right="50mm""#))
    #expect(try body(blocks, styles: styles).hasSuffix(#"<text:p text:style-name="Rule-title"/>"#))
  }

  @Test func textAboveAGridStaysWithIt() throws {
    let grid = Block.grid(Sample.grid(nesting: 0))
    let long = Sample.paragraph(String(repeating: "dài ", count: 100), id: 1)
    // Two short lines are kept, of a long paragraph its own two last lines.
    let short = try body([Sample.paragraph("x"), Sample.paragraph("y"), Sample.paragraph("z"), grid])
    #expect(short.split(separator: #""P2""#).count == 3, "\(short)")
    let one = try body([Sample.paragraph("x"), Sample.paragraph("y"), long, grid])
    #expect(one.split(separator: #""P2""#).count == 2, "\(one)")
  }

  /// Rows of a table of two columns.
  private func table(_ kinds: [TableRow.Kind]) -> Block {
    .table(
      Table(
        id: NodeID(1), role: Role(rawValue: "table"),
        columns: [TableColumn(.share(1)), TableColumn(.share(1))],
        rows: TableRows(
          kinds.enumerated().map { index, kind in
            TableRow(id: NodeID(2), kind: kind, cells: [Sample.cell("a\(index)"), Sample.cell("b")])
          })))
  }

  /// The rows that stay with the next.
  private func keptRows(_ blocks: [Block]) throws -> [Int] {
    let content = try content(blocks)
    let kept = content.matches(
      of: /style:name="(P\d+)"[^>]*><style:paragraph-properties fo:keep-with-next="always"/
    )
    .map { String($0.1) }
    return content.matches(of: /text:style-name="(\w+)">a(\d)</).compactMap { match in
      kept.contains(String(match.1)) ? Int(match.2) : nil
    }
  }

  @Test func theLastRowsOfATableStayWithTheSignatureBelow() throws {
    let grid = Block.grid(Sample.grid(nesting: 0))
    #expect(try keptRows([table([.body, .body, .body, .body]), grid]) == [2, 3])
    #expect(try keptRows([table([.body, .body, .body, .body]), Sample.paragraph("x")]) == [])
    let body = try body([table([.body, .body, .body]), grid])
    // In a row of its own across both columns, before the table ends.
    #expect(body.contains(/table:number-columns-spanned="2"><table:table table:name="Grid2"/))
    #expect(body.matches(of: /<\/table:table>/).count == 2)
    #expect(body.contains("</table:table-row></table:table><text:p"))
  }

  @Test func titlesAndSumsOfRowsStayWithThem() throws {
    #expect(try keptRows([table([.group, .body, .body, .subtotal, .body, .total])]) == [0, 2, 4])
  }

  @Test func columnsAreAsSolvedOrAsNarrowAsMayBe() throws {
    let grid = Sample.grid(nesting: 0)
    func widths(_ facts: PageFacts?) throws -> [String] {
      try content([.grid(grid)], facts: facts).split(separator: "style:column-width=\"").dropFirst().map {
        String($0.prefix { $0 != "\"" })
      }
    }
    #expect(try widths(nil) == ["70mm", "20mm", "75mm"])
    // Half a millimetre more for other programs' wider lines, never more than the column's most.
    #expect(
      try widths(PageFacts(columnWidths: [grid.id: [.mm(70), .mm(30), .mm(65)]])) == [
        "70mm", "30.5mm", "64.5mm",
      ])
    #expect(
      try widths(PageFacts(columnWidths: [grid.id: [.mm(70), .mm(39.8), .mm(55.2)]])) == [
        "70mm", "40mm", "55mm",
      ])
  }

  @Test func boundSpacesOfFittedColumnsAreLoosened() throws {
    let words = Sample.paragraph("ngày\u{A0}26", id: 9)
    let grid = Grid(
      id: NodeID(8), role: Role(rawValue: "masthead"),
      columns: [.remainder, .fit(min: .mm(20), max: .mm(40), padding: .zero)],
      rows: [[Grid.Cell([words]), Grid.Cell([words])]])
    let body = try body([.grid(grid)])
    #expect(body.contains("ngày\u{A0}26<") && body.contains("ngày 26<"), "\(body)")
  }
}
