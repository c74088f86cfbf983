import DocumentModel
import Foundation
import OpenDocument
import Testing

@Suite(
  .enabled(
    if: Tool.soffice.isInstalled && Tool.pdftotext.isInstalled && Tool.pdfinfo.isInstalled,
    "LibreOffice or poppler-utils is not installed"))
struct LibreOfficeTests {
  /// The example as we draw it and as LibreOffice does.
  private struct Pair {
    let folder: ScratchFolder
    var ours: String { folder.path("ours.pdf") }
    var theirs: String { folder.path("theirs.pdf") }

    init() throws {
      let example = try Example.make()
      folder = try ScratchFolder()
      try example.pdf.write(to: folder.path("ours.pdf"))
      try LibreOfficeTests.convert(example.odt, in: folder)
    }
  }

  /// Makes `theirs.pdf`.
  private static func convert(_ odt: [UInt8], in folder: ScratchFolder) throws {
    try folder.write(odt, to: "theirs.odt")
    _ = try Tool.soffice.run([
      "-env:UserInstallation=file://\(folder.path("profile"))", "--headless", "--convert-to", "pdf",
      "--outdir", folder.url.path, folder.path("theirs.odt"),
    ])
  }

  @Test func libreOfficeOpensEveryFeature() throws {
    let folder = try ScratchFolder()
    try LibreOfficeTests.convert(ODTWriter.bytes(of: Sample.everything, facts: Sample.facts), in: folder)
    let text = try Tool.pdftotext.run(["-raw", folder.path("theirs.pdf"), "-"]).output
    // A dozen headings; two grids, one of them with two inside.
    #expect(text.split(separator: "Heading").count == 13)
    #expect(text.split(separator: "Cell").count == 3)
    #expect(text.contains("{{ number }}") && text.contains("<>&\"'"))
  }

  @Test func libreOfficeShowsAReportWithItsNotesTablesAndPictures() throws {
    let folder = try ScratchFolder()
    try LibreOfficeTests.convert(ODTWriter.bytes(of: Sample.report, facts: Sample.reportFacts), in: folder)
    let text = try Tool.pdftotext.run(["-raw", folder.path("theirs.pdf"), "-"]).output
    for words in [
      "LƯU HÀNH NỘI BỘ", "MỤC LỤC", "Số liệu cuối kỳ.", "Chỉ tiêu", "160,00", "Hình 41", "Phụ lục",
    ] {
      #expect(text.contains(words), "no “\(words)” in \(text)")
    }
    // The contents name the heading's page, found anew: it is on the first.
    #expect(text.contains(/I- Kết quả\s*\.*\s*1/))
    let sizes = try Tool.pdfinfo.run(["-f", "1", "-l", "9", folder.path("theirs.pdf")]).output
      .split(separator: "\n").filter { $0.hasSuffix("(A4)") }.compactMap { $0.split(separator: ":").last }
    #expect(sizes.map { $0.contains("841.89 x 595") }.contains(true))
    #expect(sizes.last.map { $0.contains("595") && !$0.contains("x 595") } == true, "\(sizes)")
  }

  /// A list with so many rows, and whose signature below it.
  private static func list(rows count: Int) -> Document {
    let table = Table(
      id: NodeID(1), role: Role(rawValue: "table"), columns: [TableColumn(.share(1))],
      header: [TableRow(id: NodeID(2), kind: .header, cells: [Sample.cell("Đầu")])],
      rows: TableRows(
        (1...count).map { TableRow(id: NodeID(2 + $0), cells: [Sample.cell("hàng-\($0)-của-\(count)")]) }))
    return Sample.document([.table(table), .grid(Sample.grid(nesting: 0))])
  }

  @Test func noSignatureIsAloneBelowATable() throws {
    // A page has room for about 35 rows; the signature takes that of four.
    let counts = 24...44
    let folder = try ScratchFolder()
    for count in counts {
      try folder.write(ODTWriter.bytes(of: LibreOfficeTests.list(rows: count)), to: "\(count).odt")
    }
    _ = try Tool.soffice.run(
      [
        "-env:UserInstallation=file://\(folder.path("profile"))", "--headless", "--convert-to", "pdf",
        "--outdir", folder.url.path,
      ] + counts.map { folder.path("\($0).odt") })
    var pages: Set<Int> = []
    for count in counts {
      let words = try PrintedWord.all(of: folder.path("\(count).pdf"))
      let page = try #require(words.first { $0.text == "Cell" }, "\(count)").page
      let rows = words.filter { $0.page == page && $0.text.hasPrefix("hàng") }
      #expect(rows.count >= 2, "\(count) rows: \(rows.count) on page \(page)")
      // Those of the page before are as many as ever: not the whole list moved.
      #expect(page == 1 || rows.count < 12, "\(count) rows: \(rows.count) on page \(page)")
      pages.insert(page)
    }
    #expect(pages == [1, 2])
  }

  @Test func libreOfficeShowsTheSamePaper() throws {
    let pair = try Pair()
    #expect(try words(pair.ours) == words(pair.theirs))
    // LibreOffice 7.4 does not shrink spaces: a line more here and there.
    #expect(try abs(pages(pair.ours) - pages(pair.theirs)) <= 1)
    for word in ["CỘNG", "NGHỊ", "-----", "Điều", "Buổi"] {
      let (ours, theirs) = (try place(of: word, pair.ours), try place(of: word, pair.theirs))
      #expect(abs(ours.x - theirs.x) < 2, "\(word) \(ours) \(theirs)")
      #expect(abs(ours.y - theirs.y) < 2, "\(word) \(ours) \(theirs)")
    }
  }

  /// All words below the page numbers in order of letters, without dotted blanks, which are drawn here and
  /// typed there.
  private func words(_ pdf: String) throws -> [String] {
    let numbersEnd = "50"
    let text = try Tool.pdftotext.run([
      "-raw", "-x", "0", "-y", numbersEnd, "-W", "600", "-H", "800", pdf, "-",
    ])
    .output
    return text.split(whereSeparator: \.isWhitespace).map { word in
      String(word.replacing(/\.{3,}/, with: ""))
    }.filter { !$0.isEmpty }.sorted()
  }

  private func pages(_ pdf: String) throws -> Int {
    let line = try Tool.pdfinfo.run([pdf]).output.split(separator: "\n").first { $0.hasPrefix("Pages:") }
    return Int(line?.split(separator: " ").last ?? "") ?? 0
  }

  /// Where a word first stands on page 1, in millimetres.
  private func place(of word: String, _ pdf: String) throws -> (x: Double, y: Double) {
    let text = try Tool.pdftotext.run(["-bbox", "-l", "1", pdf, "-"]).output
    let pattern = /xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>([^<]*)</
    let match = try #require(text.matches(of: pattern).first { $0.3 == word }, "no \(word)")
    return (try #require(Double(match.1)) * 25.4 / 72, try #require(Double(match.2)) * 25.4 / 72)
  }
}

extension [UInt8] {
  fileprivate func write(to path: String) throws { try Data(self).write(to: URL(fileURLWithPath: path)) }
}
