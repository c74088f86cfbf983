import CairoRenderer
import DocumentModel
import Foundation
import Geometry
import Testing
import Typesetting

@Suite(.enabled(if: TestFonts.areInstalled, "fonts-liberation2 2.1.5 is not installed"))
struct PDFWriterTests {
  /// The hard line in three faces on one page.
  private func sample() throws -> [UInt8] {
    let desk = try Desk()
    let page = try desk.page(
      1,
      [
        (.hardLine, TestFonts.style()), (.hardLine, TestFonts.style(bold: true)),
        (.hardLine, TestFonts.style(italic: true)),
      ])
    return try desk.pdf([page])
  }

  @Test(.enabled(if: Tool.pdftotext.isInstalled, "pdftotext is not installed"))
  func extractedTextIsTheInput() throws {
    let text = try Tool.pdftotext.run(["-raw", "FILE", "-"], on: sample()).output
    let lines = text.split(whereSeparator: \.isNewline).filter { $0 != "\u{0C}" }
    #expect(
      lines.map { Array($0.unicodeScalars) }
        == Array(repeating: Array(String.hardLine.unicodeScalars), count: 3))
  }

  @Test(.enabled(if: Tool.pdffonts.isInstalled, "pdffonts is not installed"))
  func allFontsAreEmbeddedSubsets() throws {
    let rows = try Tool.pdffonts.run(["FILE"], on: sample()).output.split(separator: "\n").dropFirst(2)
    #expect(rows.count >= 3)
    for row in rows {
      #expect(row.contains("+LiberationSerif"))
      #expect(row.split(separator: " ").suffix(5).prefix(3) == ["yes", "yes", "yes"])
    }
  }

  @Test(.enabled(if: Tool.qpdf.isInstalled, "qpdf is not installed"))
  func theFileIsSound() throws {
    let (output, status) = try Tool.qpdf.run(["--check", "FILE"], on: sample())
    #expect(status == 0, "\(output)")
  }

  @Test(.enabled(if: Tool.pdfinfo.isInstalled, "pdfinfo is not installed"))
  func theFileSaysWhatItIs() throws {
    let info = try Tool.pdfinfo.run(["-isodates", "FILE"], on: sample()).output
    for line in [
      "Title:           Nghị quyết Đại hội", "Subject:         Số 05-NQ/ĐU",
      "Author:          Đảng uỷ Sở Thông tin và Truyền thông", "PDF version:     1.5", "Pages:           1",
      "CreationDate:    2020-06-26T00:00:00+07", "ModDate:         2020-06-26T00:00:00+07",
      "Page size:       595.276 x 841.89 pts (A4)",
    ] {
      #expect(info.contains(line), "\(info)")
    }
  }

  @Test func datesHaveThePrefixTheStandardAsksFor() throws {
    let file = try sample()
    #expect(file.firstRange(of: Array("/CreationDate (D:20200626000000+07'00)".utf8)) != nil)
    #expect(file.firstRange(of: Array("/ModDate (D:20200626000000+07'00)".utf8)) != nil)
  }

  @Test func theSamePagesGiveTheSameBytes() throws {
    #expect(try sample() == sample())
  }

  @Test func threadsGiveTheSameBytes() async throws {
    let expected = try sample()
    try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<4 { group.addTask { try sample() } }
      for try await file in group { #expect(file == expected) }
    }
  }

  @Test func pagesAreHandedOnWhileTheyAreDrawn() throws {
    let desk = try Desk()
    let page = try desk.page(1, Array(repeating: (.hardLine, TestFonts.style()), count: 30))
    var drawn = 0
    var drawnAtFirstPiece: Int?
    let pages = (0..<200).lazy.map { _ in
      drawn += 1
      return page
    }
    try PDFWriter.write(pages, metadata: .test, fonts: desk.world) { _ in
      drawnAtFirstPiece = drawnAtFirstPiece ?? drawn
      return true
    }
    #expect(drawn == 200)
    #expect(try #require(drawnAtFirstPiece) < 200)
  }

  @Test func aSinkThatRefusesStopsTheWriting() throws {
    let desk = try Desk()
    let page = try desk.page(1, Array(repeating: (.hardLine, TestFonts.style()), count: 30))
    var drawn = 0
    var calls = 0
    let pages = (0..<2_000).lazy.map { _ in
      drawn += 1
      return page
    }
    #expect(throws: RenderingError.sinkRefused) {
      try PDFWriter.write(pages, metadata: .test, fonts: desk.world) { _ in
        calls += 1
        return false
      }
    }
    #expect(drawn < 2_000)
    #expect(calls == 1)
  }

  @Test(arguments: [
    "", "26/6/2020", "2020-06-26", "2020-13-26T00:00:00+07:00", "2020-06-26T00:00:00", "hôm nay",
  ])
  func aDateThatIsNoneIsRefused(date: String) throws {
    let desk = try Desk()
    var metadata = Document.Metadata.test
    metadata.date = date
    #expect(throws: RenderingError.invalidDate(date)) { try desk.pdf([], metadata: metadata) }
  }

  @Test func aFaceOfAnotherWorldIsRefused() throws {
    let desk = try Desk()
    let run = GlyphRun(
      face: FaceID(9), size: .pt(14), origin: .zero, glyphs: [], clusters: [], text: [], width: .zero)
    let page = Page(
      number: 3, size: PaperSize.a4.size, items: [PageItem(node: nil, role: .body, content: .glyphs(run))])
    #expect(throws: RenderingError.faceNotLoaded(page: 3, face: 9)) { try desk.pdf([page]) }
  }

  @Test(arguments: [0, -1, 14_401, Double.nan, .infinity])
  func aPageOfImpossibleSizeIsRefused(width: Double) throws {
    let desk = try Desk()
    let page = Page(number: 1, size: Size(width: .pt(width), height: .pt(100)), items: [])
    #expect(throws: RenderingError.pageSizeOutOfRange(page: 1)) { try desk.pdf([page]) }
  }
}
