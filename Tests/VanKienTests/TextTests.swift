import DocumentModel
import Foundation
import Testing

/// What a reader, a search and a clipboard find in the file.
@Suite(.enabled(if: Tool.exists("pdftotext"), "needs pdftotext"))
struct TextTests {
  /// What must be read in the paper, taken by hand from the congress's data.
  private static let statements: [(sample: Sample, text: String)] = [
    (.example, "ngày 26 tháng 6 năm 2020"),
    (.example, "lần thứ IV, nhiệm kỳ 2020 - 2025"),
    (.example, "kết quả nhiệm kỳ 2015 - 2020"),
    (.example, "Cả 6 lĩnh vực nhiệm vụ chính trị"),
    (.example, "kết nạp 24 đảng viên mới, trong khi chỉ tiêu đề ra là 15 đảng viên"),
    (.example, "vượt 09 đảng viên, đạt 160% chỉ tiêu"),
    (.example, "04 chi bộ với 35 đảng viên"),
    (.example, "10 chi bộ trực thuộc với 64 đảng viên"),
    (.example, "60 đảng viên chính thức và 04 đảng viên dự bị"),
    (.example, "số chi bộ tăng 06, số đảng viên tăng 29 đồng chí (82,86%)"),
    (.example, "chiếm 40% tổng số 160 công chức"),
    (.example, "64 đảng viên trên 160 công chức"),
    (.example, "Từ 95% người dân trở lên"),
    (.example, "100% đảng viên và đoàn viên"),
    (.example, "Số chi bộ không hoàn thành nhiệm vụ: 0;"),
    (.example, "Kết nạp từ 10 đảng viên mới trở lên"),
    (.example, "02 đại biểu chính thức và 01 đại biểu dự khuyết"),
    (.example, "tỷ lệ biểu quyết tán thành 100%"),
    (.branch, "Số 12-NQ/ĐH"),
    (.branch, "Phường Ngô Quyền, ngày 28 tháng 12 năm 2025"),
    (.branch, "lần thứ VII, ngày 25/12/2025,"),
    (.branch, "đã họp với 26 trên 27 đảng viên được triệu tập"),
    (.branch, "Từ 19 đảng viên, Chi bộ đã có 27 đảng viên, trong đó có 24 đảng viên chính thức"),
    (.branch, "kết nạp 08 đảng viên, đạt chỉ tiêu"),
    (.branch, "18 trên 20 buổi"),
    (.branch, "đạt từ 97,5% trở lên"),
    (.branch, "ít nhất 07 đảng viên"),
    (.branch, "nhiều nhất 01 vụ"),
    (.branch, "bầu 3 đồng chí vào Chi uỷ khoá VII"),
    (.branch, "được 26 trên 26 đảng viên có mặt biểu quyết tán thành, đạt 100%"),
  ]

  private func text(_ sample: Sample, _ mode: String...) throws -> String {
    try Tool.run("pdftotext", mode + ["-enc", "UTF-8", "FILE", "-"], on: sample.rendered().pdf)
  }

  /// The pages' words without page numbers; `number` says which line of a page holds its number.
  private func words(
    of text: String, _ sample: Sample, number line: KeyPath<[Substring], Substring?>
  ) throws -> [String] {
    let first = try sample.rendered().pack.integer("page-number.first-page")
    let pages = text.split(separator: "\u{C}", omittingEmptySubsequences: true)
    #expect(try pages.count == sample.rendered().pages.count)
    return pages.enumerated().flatMap { index, page in
      var lines = page.split(separator: "\n")
      if index + 1 >= first {
        #expect(lines[keyPath: line] == "\(index + 1)", "page \(index + 1)")
        lines.removeAll { $0 == "\(index + 1)" }
      }
      return lines.joined(separator: "\n").words
    }
  }

  @Test(arguments: Sample.allCases)
  func everyFigureFromTheDataIsPrinted(_ sample: Sample) throws {
    let printed = counts(try text(sample, "-layout").figures)
    let inlines = try sample.rendered().document.paragraphs.flatMap(\.paragraph.inlines)
    let figures = inlines.flatMap { inline -> [String] in
      guard case .text(let text, _, let origin) = inline, origin?.path != nil else { return [] }
      return text.figures
    }
    #expect(figures.count > 20)
    for (figure, count) in counts(figures) {
      #expect(printed[figure, default: 0] >= count, "\(figure), \(count) times")
    }
  }

  private func counts(_ figures: [String]) -> [String: Int] {
    figures.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  @Test(arguments: statements)
  func whatTheDataSayIsReadInThePaper(_ sample: Sample, _ statement: String) throws {
    let words = try words(of: text(sample, "-raw"), sample, number: \.last).joined(separator: " ")
    #expect(words.contains(statement))
  }

  @Test(arguments: Sample.allCases)
  func drawnTextIsTheDocumentWordForWord(_ sample: Sample) throws {
    let drawn = try words(of: text(sample, "-raw"), sample, number: \.last)
    let composed = try sample.rendered().document.words
    #expect(drawn.count == composed.count)
    for (index, pair) in zip(drawn, composed).enumerated() where pair.0 != pair.1 {
      Issue.record("word \(index + 1): drawn “\(pair.0)”, composed “\(pair.1)”")
      break
    }
  }

  @Test(arguments: Sample.allCases)
  func copiedTextHoldsTheBodyInReadingOrder(_ sample: Sample) throws {
    // pdftotext takes a hyphen at a line's end for the hyphenation of a word, and so eats a dash of the mark under the
    // subject; dashes standing alone are left out on both sides.
    func isWord(_ text: String) -> Bool { text.contains { $0 != "-" } }
    let read = try words(of: text(sample), sample, number: \.first).filter(isWord)
    let body = try sample.rendered().document.flowWords.filter(isWord)
    #expect(body.count > 200)
    #expect(read.contains(body))
  }

  @Test(arguments: Sample.allCases, ["-raw", "-layout"])
  func extractedTextIsInNFC(_ sample: Sample, _ mode: String) throws {
    let text = try text(sample, mode)
    #expect(text.unicodeScalars.elementsEqual(text.precomposedStringWithCanonicalMapping.unicodeScalars))
    #expect(text.unicodeScalars.contains { $0.value > 0x1EA0 && $0.value < 0x1EF9 })
  }
}
