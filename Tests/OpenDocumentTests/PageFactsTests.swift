import Diagnostics
import DocumentModel
import Foundation
import Testing
import VanKien

/// What an ODT has from the pages laid out.
@Suite(.enabled(if: Tool.python3.isInstalled, "python3 is not installed"))
struct PageFactsTests {
  private static func credentialsReport() throws -> [UInt8] {
    let vankien = VanKien(resources: Resources(path: Place.root.path))
    var log = DiagnosticLog()
    let folder = try CongressFolder.open(
      Place.root.appending(path: "Examples/dai-hoi-dai-bieu").path, log: &log)
    let session = try vankien.fontSession(for: folder, log: &log)
    let paper = try vankien.layOut("credentials-report", of: folder, session: session, log: &log)
    return try vankien.files(
      of: paper, id: "credentials-report", format: .odt, session: session, log: &log)[0].bytes
  }

  @Test func chartsAreDrawnTwiceAndTheFirstPageIsShownSmall() throws {
    let names = try UnpackedText(PageFactsTests.credentialsReport()).names
    #expect(names.count { $0.hasPrefix("Pictures/chart-") && $0.hasSuffix(".svg") } == 3)
    #expect(names.count { $0.hasPrefix("Pictures/chart-") && $0.hasSuffix(".png") } == 3)
    #expect(names.contains("Thumbnails/thumbnail.png"))
  }

  @Test func columnsAreTheTypesetters() throws {
    let content = try UnpackedText(PageFactsTests.credentialsReport()).text("content.xml")
    let widths = content.matches(
      of: /style:name="Table\d+\.\d+" style:family="table-column"><[^>]*style:column-width="([\d.]+)mm"/
    ).compactMap { Double($0.1) }
    // As wide as the text between margins of 30 and 15 mm, each column as its words need.
    #expect(widths.count == 5 && abs(widths.reduce(0, +) - 165) < 0.1, "\(widths)")
    #expect(Set(widths).count > 2, "\(widths)")
  }

  @Test func aPaperWithChartsIsTheSameEachTime() throws {
    #expect(try PageFactsTests.credentialsReport() == PageFactsTests.credentialsReport())
  }
}
