import DocumentModel
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

  @Test func ofAFoldedOneTheHalfBelowIsThere() throws {
    let content = try content(1, isFolded: true)
    #expect(content.contains("style:row-height=\"25mm\""))
    #expect(content.matches(of: /thẻ 0/).count == 1)
  }
}
