import Composition
import DocumentModel
import Foundation
import Testing
import Typesetting

/// No line ends between a label and its number, whatever the measure.
struct LineEndTests {
  private static let labels: Set<String> = [
    "ngày", "tháng", "năm", "số", "lần", "thứ", "khoá", "điều", "khoản", "điểm", "quý",
  ]

  /// Whether `word` may be the number of a label: 5, 05-NQ/ĐU, IV, thứ, nhất, hai, a.
  private func isNumber(_ word: String, of label: String) -> Bool {
    if word.prefixMatch(of: /[“(]?\d/) != nil || word.wholeMatch(of: /[IVXLCDM]+[.,;:)]*/) != nil {
      return true
    }
    let bare = word.filter(\.isLetter).lowercased()
    switch label {
    case "lần": return bare == "thứ"
    case "thứ": return ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"].contains(bare)
    case "điểm": return bare.count == 1 && word.count <= 2
    default: return false
    }
  }

  private func tears(_ last: String, _ next: String) -> Bool {
    let label = last.drop { "“(".contains($0) }.lowercased()
    return Self.labels.contains(label) && isNumber(next, of: label)
  }

  /// The ends of lines that part a label from its number.
  private func torn(_ pages: [Page]) -> [String] {
    let lines = pages.laidLines
    return zip(lines, lines.dropFirst()).compactMap { line, next in
      guard line.node == next.node, let last = line.text.words.last, let first = next.text.words.first,
        tears(last, first)
      else { return nil }
      return "\(last) | \(first)"
    }
  }

  @Test(arguments: Sample.allCases)
  func noLineOfThePaperPartsALabelFromItsNumber(_ sample: Sample) throws {
    #expect(try torn(sample.rendered().pages) == [])
  }

  @Test func noCentredLinePartsDongFromChi() throws {
    let lines = try Sample.branch.rendered().pages.laidLines.filter { $0.role.rawValue == "confirmation" }
    #expect(
      lines.map { $0.text.words.joined(separator: " ") } == [
        "Xác nhận chữ ký của", "đồng chí Tôn Nữ Khánh Hoà",
      ])
  }

  /// 60 measures from 100 to 160 mm.
  private static let measures = (0..<60).map { 100 + 60 * Double($0) / 59 }

  /// Every text of the paper outside its grids, set in every measure.
  private func tornAtEveryMeasure(_ workshop: Workshop, _ pack: RulePack) throws -> (
    torn: [String], lines: Int
  ) {
    let area = try pack.textArea()
    let width = try (area.right + pack.length("page.right")) * 25.4 / 72
    var (found, lines): ([String], Int) = ([], 0)
    for measure in Self.measures {
      let right = width - area.left * 25.4 / 72 - measure
      var document = try workshop.compose(by: pack.replacing("page.right", with: "\(right) mm"))
      document.blocks.removeAll { if case .grid = $0 { true } else { false } }
      let pages = try workshop.pages(of: document)
      found += torn(pages).map { "\(measure) mm: \($0)" }
      lines += pages.laidLines.count
    }
    return (found, lines)
  }

  @Test func noMeasurePartsTheExamplesLabelsFromTheirNumbers() throws {
    let (torn, lines) = try tornAtEveryMeasure(
      Workshop(Sample.example.folder), Sample.example.rendered().pack)
    #expect(lines > 60 * 100)
    #expect(torn == [])
  }

  @Test func noMeasurePartsAnyLabelFromAnyKindOfNumber() throws {
    let prose = """
      Ngày 03 tháng 02 năm 2026, theo khoản 2 Điều 5 và điểm a khoản 1 Điều 12, quý III và quý 2 của năm 2025, số
      05-NQ/ĐU và số 7, đại hội lần thứ IV, lần thứ nhất, lần thứ 12, lần 2, lần III, khoá XIV và khoá 14, thứ hai và thứ 3, các
      nội dung tại điểm đ, điểm 2 và Điều 31 được thực hiện từ ngày 26/6 đến ngày 30 tháng 9, số 105-QĐ/TW cũng thế.
      """
    let words = prose.words
    #expect(
      zip(words, words.dropFirst()).count(where: tears) > 30, "the test knows the labels of its own prose")
    try withTemporaryFolder { folder in
      try FileManager.default.copyItem(atPath: Sample.branch.folder, toPath: "\(folder)/branch")
      try Data("\(prose)\n".utf8).write(to: URL(fileURLWithPath: "\(folder)/branch/resolution.md"))
      let (torn, _) = try tornAtEveryMeasure(
        Workshop("\(folder)/branch"), Sample.branch.rendered().pack)
      #expect(torn == [])
    }
  }
}
