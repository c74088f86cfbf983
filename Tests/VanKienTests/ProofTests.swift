import Composition
import Diagnostics
import DocumentModel
import Geometry
import Testing
import Typesetting
import VanKien

/// `render --proof`: the ruler and the sources beside the page.
struct ProofTests {
  @Test func thePageItselfStaysAsItIs() throws {
    let proof = try proof(of: .example)
    let pages = try Sample.example.rendered().pages
    for (sheet, page) in zip(proof.pages, pages) {
      #expect(sheet.items == page.items)
      #expect(sheet.size.height == page.size.height)
      #expect(agree(sheet.size.width.millimetres, 420))
    }
  }

  @Test func everyDatumOfThePaperHasItsPathFileAndLine() throws {
    let document = try Sample.example.rendered().document
    let notes = try text(of: proof(of: .example))
    let origins = document.blocks.flatMap(\.data)
    #expect(origins.count > 50)
    for origin in origins {
      let path = try #require(origin.path)
      let isNamed = notes.contains(path.packed)
      #expect(isNamed, "no note for \(path)")
      if let place = origin.location?.text(in: .english) {
        let isPlaced = notes.contains(place.packed)
        #expect(isPlaced, "no note of \(place)")
      }
    }
  }

  @Test func aFigureIsUnderlinedWhereItStands() throws {
    let page = try #require(try Sample.example.rendered().pages.first)
    let sheet = try #require(try proof(of: .example).pages.first)
    // "TP Hồ Chí Minh", the first words of the date line, come from the data.
    let date = try #require(
      page.items.lazy.compactMap { item -> GlyphRun? in
        guard item.role.rawValue == "date", case .glyphs(let run) = item.content else { return nil }
        return run
      }.first)
    let under = sheet.annotations.compactMap { item -> Rect? in
      guard case .rule(let rect) = item.content else { return nil }
      return agree(rect.left.points, date.origin.x.points) ? rect : nil
    }
    #expect(under.contains { $0.top > date.origin.y && $0.top < date.origin.y + date.size })
  }

  @Test func marginsAreMeasuredAndClausesNamed() throws {
    let notes = try text(of: proof(of: .example))
    for measure in ["30,0 mm", "15,0 mm", "20,0 mm"] {
      let isMeasured = notes.contains(measure.packed)
      #expect(isMeasured, "no \(measure)")
    }
    let pack = try Sample.example.rendered().pack
    let source = try #require(pack.values["elements.title.size"]?.source)
    let isSourced = notes.contains(source.packed) && notes.contains("qua bản chép".packed)
    #expect(isSourced)
  }

  @Test func anOrdinaryPageHasNoNotes() throws {
    #expect(try Sample.example.rendered().pages.allSatisfy { $0.annotations.isEmpty })
  }

  private func proof(of sample: Sample) throws -> RenderedPaper {
    let rendered = try sample.rendered()
    let session = try Workshop(sample.folder).session
    return RenderedPaper(document: rendered.document, pages: rendered.pages, pack: rendered.pack)
      .proof(session: session)
  }

  private func text(of paper: RenderedPaper) -> String {
    paper.pages.flatMap(\.annotations).map { item in
      if case .glyphs(let run) = item.content { run.string.packed } else { "" }
    }.joined()
  }
}

extension String {
  /// Without spaces, which line ends take or leave.
  fileprivate var packed: String { String(filter { $0 != " " && $0 != "\u{A0}" }) }
}

extension Block {
  /// Where its words from the data come from.
  fileprivate var data: [Origin] {
    let own: [Inline] = if case .paragraph(let paragraph) = self { paragraph.inlines } else { [] }
    return own.compactMap(\.origin).filter { $0.path != nil } + nested.flatMap(\.data)
  }
}
