import DocumentModel
import Foundation
import Geometry
import Testing
import VanKien

/// The places that hands and signing tools fill, as `--boxes` publishes them.
struct BoxTests {
  @Test func anUnnumberedUnsignedPaperHasAllItsBoxes() throws {
    let boxes = try boxes(of: .example)
    #expect(boxes.map(\.name) == ["number", "date", "signature", "confirmation-signature", "seal"])
    #expect(boxes.map(\.page) == [1, 1, 5, 5, 5])
  }

  @Test func theNumberBoxIsTheDottedBlankBetweenItsWords() throws {
    let sample = try Sample.example.rendered()
    let number = try #require(try boxes(of: .example).first { $0.name == "number" })
    let line = try #require(
      sample.document.blocks.first.flatMap { block -> Paragraph? in
        guard case .grid(let grid) = block, case .paragraph(let paragraph)? = grid.rows[1][0].blocks.first
        else {
          return nil
        }
        return paragraph
      })
    guard
      case .blank(let width, _)? = line.inlines.first(where: { if case .blank = $0 { true } else { false } })
    else { return #expect(Bool(false), "the number has no blank") }
    // Dots stand on a raster of 3 pt, so the box may be one step narrower than the blank.
    #expect(abs(number.rect.size.width.points - width.points) < 3.5)
    #expect(agree(number.rect.size.height.points, try sample.pack.length("size", of: "number")))
  }

  @Test func numberAndDateStandLevel() throws {
    let boxes = try boxes(of: .example)
    #expect(agree(boxes[0].rect.bottom.points, boxes[1].rect.bottom.points))
  }

  @Test func theSealLiesOverTheLeftThirdOfTheConfirmingSignature() throws {
    let boxes = try boxes(of: .example)
    let pack = try Sample.example.rendered().pack
    let signature = boxes[3].rect
    let seal = boxes[4].rect
    #expect(agree(seal.size.width.points, try pack.length("seal.size")))
    #expect(agree(seal.size.height.points, try pack.length("seal.size")))
    #expect(agree(seal.right.points, signature.left.points + signature.size.width.points / 3))
    #expect(agree(seal.top.points + seal.bottom.points, signature.top.points + signature.bottom.points))
  }

  @Test func aBranchHasNoSeal() throws {
    #expect(try !boxes(of: .branch).map(\.name).contains("seal"))
  }

  @Test func theFileIsJSONInMillimetresFromTheTopLeft() throws {
    let paper = try paper(of: .example)
    let object = try JSONSerialization.jsonObject(with: Data(paper.boxesJSON(id: "resolution").utf8))
    let json = try #require(object as? [String: Any])
    #expect(json["schema"] as? Int == 1)
    #expect(json["unit"] as? String == "mm")
    #expect(json["width"] as? Double == 210)
    let first = try #require((json["boxes"] as? [[String: Any]])?.first)
    let rect = try #require(paper.boxes.first).rect
    #expect(abs(try #require(first["x"] as? Double) - rect.left.millimetres) < 0.01)
    #expect(abs(try #require(first["y"] as? Double) - rect.top.millimetres) < 0.01)
  }

  private func boxes(of sample: Sample) throws -> [Box] { try paper(of: sample).boxes }

  private func paper(of sample: Sample) throws -> RenderedPaper {
    let rendered = try sample.rendered()
    return RenderedPaper(document: rendered.document, pages: rendered.pages, pack: rendered.pack)
  }
}
