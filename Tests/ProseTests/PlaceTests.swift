import Diagnostics
import Testing

@testable import Prose

struct TextPlacesTests {
  @Test(arguments: [
    ("một §", ["1:5"]), ("một\nhai §", ["2:5"]), ("một\n   hai §", ["2:8"]), ("a \\* b §", ["1:8"]),
    ("{{ a }} b §\n§ c", ["1:11", "2:1"]), ("a **b\nc §** d\n§", ["2:3", "3:1"]), ("- a\n  b §", ["2:5"]),
  ])
  func everyCharacterHasItsPlace(text: String, places: [String]) throws {
    let document = try #require(Reading(text).document)
    var found: [String] = []
    for (text, start) in document.blocks.flatMap(\.texts) {
      for (offset, scalar) in text.unicodeScalars.enumerated() where scalar == "§" {
        let place = document.places.location(ofScalar: offset, inTextAt: start).description
        found.append(String(place.dropFirst("a.md:".count)))
      }
    }
    #expect(found == places)
  }
}

extension ProseBlock {
  fileprivate var texts: [(String, Location)] {
    switch self {
    case .heading(_, let inlines, _), .paragraph(let inlines, _): inlines.flatMap(\.texts)
    case .bulletList(let items, _), .orderedList(_, let items, _): items.flatMap { $0.flatMap(\.texts) }
    case .thematicBreak, .table: []
    }
  }
}

extension ProseInline {
  fileprivate var texts: [(String, Location)] {
    switch self {
    case .text(let text, let place): [(text, place)]
    case .emphasis(let inner), .strong(let inner): inner.flatMap(\.texts)
    case .placeholder, .lineBreak, .footnoteReference: []
    }
  }
}
