import Diagnostics
import DocumentModel
import Foundation
import Testing
import Typesetting
import VanKien

/// Cards, signs, letters and plans of the invented congress, as programs that know nothing of ours see them.
@Suite struct CardPaperTests {
  private static let folder = "\(Project.root)/Examples/dai-hoi-dai-bieu"

  private struct Made {
    let paper: RenderedPaper
    let pdf: [UInt8]
  }

  private func make(_ id: String) throws -> Made {
    var log = DiagnosticLog()
    let folder = try CongressFolder.open(Self.folder, log: &log)
    let session = try Project.library.fontSession(for: folder, log: &log)
    let paper = try Project.library.layOut(id, of: folder, session: session, log: &log)
    let files = try Project.library.files(of: paper, id: id, format: .pdf, session: session, log: &log)
    return Made(paper: paper, pdf: files[0].bytes)
  }

  /// The list of delegates, read by a program of its own: card numbers and seats of those who are not replaced.
  private func delegates() throws -> [[String: String]] {
    let script = """
      import csv, io, json, sys
      rows = csv.DictReader(io.StringIO(open(sys.argv[1], encoding="utf-8-sig").read()))
      print(json.dumps([r for r in rows if r["Tham dự"] != "có dự khuyết thay"]))
      """
    let run = try Tool.run(
      try #require(Tool.path("python3")), ["-c", script, "\(Self.folder)/delegates.csv"])
    return try JSONDecoder().decode([[String: String]].self, from: Data(run.output.utf8))
  }

  // MARK: Cards

  @Test(
    .enabled(if: Tool.exists("zbarimg") && Tool.exists("pdftoppm"), "zbar-tools or poppler-utils is missing"))
  func everyCodeOnTheCardsIsReadAndHoldsTheNumberOfACardAndNothingElse() throws {
    let made = try make("delegate-cards")
    let codes = try withTemporaryFolder { folder in
      try Data(made.pdf).write(to: URL(fileURLWithPath: "\(folder)/cards.pdf"))
      // Of several codes on a page zbar misses some at one resolution or the other; each is read at one of them.
      for dotsPerInch in ["120", "150"] {
        _ = try Tool.run(
          try #require(Tool.path("pdftoppm")), ["-r", dotsPerInch, "-gray", "cards.pdf", dotsPerInch],
          in: folder)
      }
      let pages = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".pgm") }
      return try Tool.run(
        try #require(Tool.path("zbarimg")), ["-q", "--raw", "-Sdisable", "-Sqrcode.enable"] + pages.sorted(),
        in: folder
      ).output.split(separator: "\n").map(String.init)
    }
    #expect(try Set(codes) == Set(delegates().compactMap { $0["Mã số"] }))
  }

  @Test(.enabled(if: Tool.exists("pdftocairo"), "poppler-utils is missing"))
  func theCardsOfTheFileAreOfTheSizeThePaperSays() throws {
    let made = try make("delegate-cards")
    let svg = try Tool.run("pdftocairo", ["-svg", "-f", "1", "-l", "1", "FILE", "-"], on: made.pdf)
    // A card's border is drawn half its thickness of 0.5 pt inside the edge.
    let sizes = Outlines.rectangles(of: svg).map { ($0.width + 0.5, $0.height + 0.5) }
    let cards = sizes.filter { abs($0.0 - 85 / 25.4 * 72) < 0.1 && abs($0.1 - 54 / 25.4 * 72) < 0.1 }
    #expect(cards.count == 10)
    let frames = sizes.filter { abs($0.0 - 18 / 25.4 * 72) < 0.1 && abs($0.1 - 24 / 25.4 * 72) < 0.1 }
    #expect(frames.count == 10)
  }

  @Test(.enabled(if: Tool.exists("pdftotext"), "poppler-utils is missing"))
  func everyDelegateHasACardWithNameNumberAndSeat() throws {
    let text = try Tool.run("pdftotext", ["-raw", "FILE", "-"], on: make("delegate-cards").pdf)
    let people = try delegates()
    for delegate in people {
      #expect(text.contains("Mã số: \(delegate["Mã số"] ?? "?")\n"))
      #expect(text.contains("Ghế: \(delegate["Ghế"] ?? "?")\n"))
    }
    #expect(text.components(separatedBy: "THẺ ĐẠI BIỂU").count - 1 == people.count)
  }

  // MARK: Signs

  @Test(.enabled(if: Tool.exists("mutool"), "mupdf-tools is missing"))
  func aSignBearsItsNameTwiceOnceUpsideDown() throws {
    let made = try make("name-signs")
    let lines = try Tool.run("mutool", ["draw", "-F", "trace", "FILE", "1"], on: made.pdf)
    // The text matrices of the first page: as many letters upright as turned.
    let matrices = lines.split(separator: "\n").filter { $0.contains("<span") }
    let turned = matrices.filter { $0.contains("trm=\"-40 ") }
    let upright = matrices.filter { $0.contains("trm=\"40 ") }
    #expect(!turned.isEmpty && turned.count == upright.count)
  }

  // MARK: Letters

  @Test func eachLetterHasAFileOfItsOwnWithASafeName() throws {
    let copies = try make("convocation-letter").paper.separated(id: "convocation-letter")
    #expect(copies.count == 180)
    #expect(copies.allSatisfy { $0.paper.pages.count == 1 && $0.paper.pages[0].number == 1 })
    #expect(copies[0].id == "convocation-letter-001-031-bui-thi-an")
    #expect(Set(copies.map(\.id)).count == 180)
    for copy in copies {
      #expect(copy.id.utf8.allSatisfy { byte in "abcdefghijklmnopqrstuvwxyz0123456789-".utf8.contains(byte) })
    }
  }

  @Test func aSeparateLetterSaysWhatItsPageInTheWholeSays() throws {
    let whole = try make("convocation-letter").paper
    let copies = whole.separated(id: "letter")
    func words(_ page: Int, _ paper: RenderedPaper) -> [String] {
      paper.pages[page].items.compactMap { if case .glyphs(let run) = $0.content { run.string } else { nil } }
    }
    for index in [0, 7, 179] { #expect(words(0, copies[index].paper) == words(index, whole)) }
    #expect(copies.map { $0.paper.document.blocks.count }.reduce(0, +) + 179 == whole.document.blocks.count)
  }

  @Test func aPaperForAllIsNotSeparated() throws {
    #expect(try make("seat-plan").paper.separated(id: "seat-plan").map(\.id) == ["seat-plan"])
  }

  // MARK: Seats

  @Test(.enabled(if: Tool.exists("pdftotext"), "poppler-utils is missing"))
  func thePlanHasEverySeatInItsRowFromLeftToRight() throws {
    let words = try Tool.run("pdftotext", ["-bbox", "FILE", "-"], on: make("seat-plan").pdf)
    var places: [String: (x: Double, y: Double)] = [:]
    for match in words.matches(of: /xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>([A-K]\d+)<\/word>/) {
      places[String(match.3)] = (try #require(Double(match.1)), try #require(Double(match.2)))
    }
    let seats = try delegates().compactMap { $0["Ghế"] }.filter { !$0.isEmpty }
    #expect(Set(places.keys) == Set(seats))
    for row in "ABCDEFGHIK" {
      let xs = (1...18).compactMap { places["\(row)\($0)"]?.x }
      #expect(xs == xs.sorted() && xs.count == 18)
    }
    let ys = "ABCDEFGHIK".compactMap { places["\($0)1"]?.y }
    #expect(ys == ys.sorted())
  }
}

/// The outlines of a drawing.
private enum Outlines {
  /// The outer sizes of closed paths of four corners, in the drawing's own units.
  static func rectangles(of svg: String) -> [(width: Double, height: Double)] {
    svg.matches(of: /\ d="M ([^"]*) Z/).compactMap { match in
      let numbers = match.1.split(whereSeparator: { " ML".contains($0) }).compactMap { Double($0) }
      guard numbers.count == 8 || numbers.count == 10 else { return nil }
      let xs = stride(from: 0, to: numbers.count, by: 2).map { numbers[$0] }
      let ys = stride(from: 1, to: numbers.count, by: 2).map { numbers[$0] }
      guard let left = xs.min(), let right = xs.max(), let top = ys.min(), let bottom = ys.max() else {
        return nil
      }
      return (right - left, bottom - top)
    }
  }
}
