import Diagnostics
import DocumentModel
import Foundation
import Geometry
import Testing
import Typesetting
import VanKien

/// What an ODT has from the pages laid out.
@Suite(.enabled(if: Tool.python3.isInstalled, "python3 is not installed"))
struct PageFactsTests {
  private static let vankien = VanKien(resources: Resources(path: Place.root.path))

  /// A paper of the invented congress of delegates, laid out.
  private static func layOut(_ id: String) throws -> (paper: RenderedPaper, session: FontSession) {
    var log = DiagnosticLog()
    let folder = try CongressFolder.open(
      Place.root.appending(path: "Examples/dai-hoi-dai-bieu").path, log: &log)
    let session = try vankien.fontSession(for: folder, log: &log)
    return (try vankien.layOut(id, of: folder, session: session, log: &log), session)
  }

  private static func odt(of paper: RenderedPaper, _ session: FontSession) throws -> [UInt8] {
    var log = DiagnosticLog()
    return try vankien.files(of: paper, id: "x", format: .odt, session: session, log: &log)[0].bytes
  }

  private static func credentialsReport() throws -> [UInt8] {
    let (paper, session) = try layOut("credentials-report")
    return try odt(of: paper, session)
  }

  @Test func chartsAreDrawnTwiceAndTheFirstPageIsShownSmall() throws {
    let names = try UnpackedText(PageFactsTests.credentialsReport()).names
    #expect(names.count { $0.hasPrefix("Pictures/chart-") && $0.hasSuffix(".svg") } == 3)
    #expect(names.count { $0.hasPrefix("Pictures/chart-") && $0.hasSuffix(".png") } == 3)
    #expect(names.contains("Thumbnails/thumbnail.png"))
  }

  /// A theme of three lines of its own, the second and third longer than the page is wide.
  @Test func balancedLinesAreKeptBesideForcedOnes() throws {
    let twin = try #require(ExampleTwins.all.get().twins.first { $0.name == "bao_political-report" })
    let theme = try #require(twin.paragraphs.first { $0.role.rawValue == "theme" })
    let lines = try UnpackedText(twin.odt).text("content.xml")
      .firstMatch(of: /text:style-name="theme"[^>]*>(.*?)<\/text:p>/)?.1
      .components(separatedBy: "<text:line-break/>")
    var drawn: [Length: String] = [:]
    for item in twin.pages[0].items where item.node == theme.id {
      if case .glyphs(let run) = item.content { drawn[run.origin.y, default: ""] += run.string }
    }
    #expect(drawn.count == 6)
    let words = { (line: String) in line.split(whereSeparator: \.isWhitespace) }
    #expect(lines?.map(words) == drawn.sorted { $0.key < $1.key }.map { words($0.value) })
  }

  @Test func columnsAreTheTypesetters() throws {
    let (paper, session) = try PageFactsTests.layOut("delegate-list")
    // The lines beside the header on the first page of the list.
    var edges: [Double] = []
    for item in paper.pages[0].items {
      guard case .rule(let rule) = item.content, rule.size.height > .mm(50) else { continue }
      edges.append(rule.left.millimetres)
    }
    edges = Set(edges).sorted()
    let widths = try UnpackedText(PageFactsTests.odt(of: paper, session)).text("content.xml").matches(
      of: /style:name="Table\d+\.\d+" style:family="table-column"><[^>]*style:column-width="([\d.]+)mm"/
    ).compactMap { Double($0.1) }
    try #require(edges.count == widths.count + 1)
    for (width, (left, right)) in zip(widths, zip(edges, edges.dropFirst())) {
      #expect(abs(width - (right - left)) < 0.3)
    }
  }

  /// The pages of a list beyond the first tell nothing but how many they are.
  @Test func aLongListIsWrittenAsIfItWereLaidOut() throws {
    let (paper, session) = try PageFactsTests.layOut("delegate-list")
    var log = DiagnosticLog()
    var document = paper.document
    document.blocks = document.blocks.map { block in
      guard case .table(var table) = block else { return block }
      let rows = table.rows
      table.rows = TableRows(count: 1200) { rows[$0 % rows.count] }
      return .table(table)
    }
    let long = RenderedPaper(
      document: document, pages: session.pages(of: document, log: &log), pack: paper.pack)
    let laidOut = try UnpackedText(PageFactsTests.odt(of: long, session))
    let alone = try UnpackedText(
      PageFactsTests.vankien.openDocument(of: document, id: "x", session: session, log: &log).bytes)
    for part in ["content.xml", "styles.xml"] {
      #expect(try laidOut.text(part) == alone.text(part), "\(part)")
    }
    #expect(try laidOut.text("meta.xml").contains("meta:page-count"))
    #expect(try !alone.text("meta.xml").contains("meta:page-count"))
  }

  @Test func aPaperWithChartsIsTheSameEachTime() throws {
    #expect(try PageFactsTests.credentialsReport() == PageFactsTests.credentialsReport())
  }
}
