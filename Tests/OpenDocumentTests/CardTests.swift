import DocumentModel
import Foundation
import Geometry
import OpenDocument
import Testing

/// Cards in a text processor: cells of a card's size.
@Suite(.enabled(if: Tool.python3.isInstalled, "python3 is not installed"))
struct CardTests {
  private func content(_ count: Int, isFolded: Bool = false) throws -> String {
    let cards = Cards(
      id: NodeID(1), role: Role(rawValue: "card"), size: Size(width: .mm(80), height: .mm(50)),
      padding: .mm(3), isFolded: isFolded,
      cards: (0..<count).map { index in
        Cards.Card(id: NodeID(10 + 2 * index), blocks: [Sample.paragraph("thẻ \(index)", id: 11 + 2 * index)])
      })
    return try UnpackedText(ODTWriter.bytes(of: Sample.document([.cards(cards)]))).text("content.xml")
  }

  @Test func theyStandInRowsOfTheirHeight() throws {
    // The text is 165 mm wide.
    let content = try content(3)
    #expect(content.matches(of: /<table:table-row\ /).count == 2)
    #expect(content.matches(of: /<table:table-cell\ /).count == 4)
    #expect(content.matches(of: /style:row-height="50mm"/).count == 1)
    #expect(content.matches(of: /style:column-width="80mm"/).count == 2)
    for index in 0..<3 { #expect(content.contains("thẻ \(index)")) }
  }

  @Test func aFoldedOneHasAHalfUpsideDownAbove() throws {
    let content = try content(1, isFolded: true)
    #expect(content.contains("style:row-height=\"25mm\""))
    #expect(content.matches(of: /<table:table-row\ /).count == 2)
    // Between paddings of 3 mm.
    let turned = try #require(content.range(of: #"rotate(3.14159265358979) translate(74mm 19mm)"#))
    let places = content.ranges(of: "thẻ 0")
    #expect(places.count == 2 && places[0].lowerBound > turned.upperBound)
  }

  @Test func cardsThatBeginWithATableOpenThePageOfTheirSize() throws {
    var document = Sample.document([
      .cards(
        Cards(
          id: NodeID(1), role: Role(rawValue: "card"), size: Size(width: .mm(80), height: .mm(50)),
          cards: [Cards.Card(id: NodeID(2), blocks: [.grid(Sample.grid(nesting: 0))])]))
    ])
    document.page.size = Size(width: .mm(297), height: .mm(210))
    let content = try UnpackedText(ODTWriter.bytes(of: document)).text("content.xml")
    // LibreOffice looks at the inner table only.
    #expect(
      content.matches(of: /style:name="(Table1|Grid2)" style:family="table" style:master-page-name="First"/)
        .count
        == 2)
  }
}
