import DocumentModel
import Foundation
import Geometry
import Testing
import Typesetting

/// Every paper of the examples, here and in LibreOffice. `Scripts/odt-offsets` prints the table.
@Suite(
  .enabled(
    if: Tool.soffice.isInstalled && Tool.pdftotext.isInstalled,
    "LibreOffice or poppler-utils is not installed"))
struct TwinTests {
  @Test func libreOfficePrintsTheWordsOfEveryExample() throws {
    for twin in try ExampleTwins.all.get().twins {
      let (ours, theirs) = (
        try TwinTests.words(twin.ours, of: twin), try TwinTests.words(twin.theirs, of: twin)
      )
      // Letters in charts are outlines in an ODT.
      let there = Tokens(theirs + twin.chartWords)
      let repeated = Tokens(twin.repeatedWords)
      func unexplained(_ tokens: [String]) -> [String] {
        tokens.filter { repeated.counts[$0] == nil }.forgiving(digits: twin.referenceDigits)
      }
      #expect(unexplained(Tokens(ours).without(there)) == [], "not there: \(twin.name)")
      #expect(unexplained(there.without(Tokens(ours))) == [], "only there: \(twin.name)")
    }
  }

  /// What stands in the text's area: page numbers are left out.
  private static func words(_ pdf: String, of twin: Twin) throws -> [String] {
    let top = twin.document.page.margins.top.millimetres - 1
    return try PrintedWord.all(of: pdf).filter { $0.bottom > top }.map(\.text)
  }

  @Test func libreOfficeNeedsAsManyPagesOrHardlyMore() throws {
    for twin in try ExampleTwins.all.get().twins {
      let theirs = try PrintedWord.all(of: twin.theirs).last?.page ?? 0
      let most = twin.pages.count < 10 ? 1 : Int(Double(twin.pages.count) * 0.05)
      #expect(abs(theirs - twin.pages.count) <= most, "\(twin.name): \(twin.pages.count), there \(theirs)")
    }
  }

  @Test func libreOfficePutsHeadsAndSignaturesWhereWeDo() throws {
    if TwinTests.prints { print("| paper | pages | masthead | title | body | block | lines above |") }
    for twin in try ExampleTwins.all.get().twins {
      let offsets = try TwinOffsets(twin)
      if TwinTests.prints { print(offsets.row(for: twin)) }
      for offset in [offsets.masthead, offsets.title, offsets.body] {
        #expect(offset ?? 0 <= 2, "\(twin.name): \(offsets)")
      }
      guard let block = offsets.block else { continue }
      #expect(block.offset <= 1, "\(twin.name): \(offsets)")
      #expect(block.linesAbove >= 2, "\(twin.name): \(offsets)")
    }
  }

  private static var prints: Bool { ProcessInfo.processInfo.environment["VANKIEN_OFFSETS"] != nil }
}

extension Twin {
  /// The words of charts.
  fileprivate var chartWords: [String] {
    let charts = Set(document.blocks.flatMap(\.withNested).compactMap(\.chart))
    return pages.flatMap(\.items).compactMap { item in
      guard let node = item.node, charts.contains(node), case .glyphs(let run) = item.content else {
        return nil
      }
      return run.string
    }
  }

  /// What stands at the head of tables, again on each page they go on to.
  fileprivate var repeatedWords: [String] {
    document.blocks.flatMap(\.withNested).flatMap { block -> [String] in
      guard case .table(let table) = block else { return [] }
      let cells = table.header.flatMap(\.cells).flatMap(\.blocks)
      return ([table.continued].compactMap { $0 }.map(Block.paragraph) + cells).compactMap { block in
        if case .paragraph(let paragraph) = block { paragraph.plainText } else { nil }
      }
    }
  }
}

extension TwinOffsets {
  /// A row of the table, in millimetres.
  fileprivate func row(for twin: Twin) -> String {
    func cell(_ offset: Double?) -> String { offset.map { String(format: "%.2f", $0) } ?? "" }
    let lines = block.map { "\($0.linesAbove)" } ?? ""
    let offsets = [masthead, title, body, block?.offset].map(cell).joined(separator: " | ")
    return "| \(twin.name) | \(twin.pages.count) | \(offsets) | \(lines) |"
  }
}
