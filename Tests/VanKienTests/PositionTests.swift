import Composition
import DocumentModel
import Testing

/// Positions read back from the PDF, against the rule pack.
@Suite(.enabled(if: Tool.exists("mutool"), "needs mutool"))
struct PositionTests {
  // MARK: Page

  @Test(arguments: Sample.allCases)
  func everyPageHasThePacksPaperSize(_ sample: Sample) throws {
    let setting = try Setting(sample)
    let area = try setting.pack.textArea()
    for page in setting.pages {
      #expect(try agree(page.width, area.right + setting.pack.length("page.right")))
      #expect(try agree(page.height, area.bottom + setting.pack.length("page.bottom")))
    }
  }

  @Test(arguments: Sample.allCases)
  func noGlyphStandsInAMargin(_ sample: Sample) throws {
    let setting = try Setting(sample)
    let area = try setting.pack.textArea()
    for set in setting.paragraphs {
      let depth = try 0.2 * setting.pack.length("pitch", of: set.role)
      for line in set.lines {
        #expect(line.left >= area.left - tolerance, "\(line.text)")
        #expect(line.right <= area.right + tolerance, "\(line.text)")
        #expect(try line.baseline >= area.top + setting.pack.ascent(of: set.role) - tolerance, "\(line.text)")
        #expect(line.baseline <= area.bottom - depth + tolerance, "\(line.text)")
      }
    }
  }

  @Test(arguments: Sample.allCases)
  func everyPagesFirstLineBoxBeginsAtTheTopMargin(_ sample: Sample) throws {
    let setting = try Setting(sample)
    let top = try setting.pack.textArea().top
    for page in 1...setting.pages.count {
      let first = try #require(setting.paragraphs.first { $0.lines.contains { $0.page == page } })
      let line = try #require(first.lines.first { $0.page == page })
      #expect(try agree(line.baseline, top + setting.pack.ascent(of: first.role)), "page \(page)")
    }
  }

  @Test(arguments: Sample.allCases)
  func pageNumbersStandCentredInTheTopMargin(_ sample: Sample) throws {
    let setting = try Setting(sample)
    let pack = setting.pack
    let area = try pack.textArea()
    let size = try pack.length("size", of: "page-number")
    let first = try pack.integer("page-number.first-page")
    for (index, number) in setting.pageNumbers.enumerated() {
      #expect((number != nil) == (index + 1 >= first), "page \(index + 1)")
      guard let number else { continue }
      #expect(agree(number.middle, (area.left + area.right) / 2))
      #expect(try agree(number.baseline, pack.length("page-number.from-top") + 0.8 * size))
      #expect(number.sizes == [size])
      #expect(number.fonts == ["LiberationSerif"])
    }
  }

  // MARK: Type

  @Test(arguments: Sample.allCases)
  func everyParagraphIsSetInTheTypeOfItsElement(_ sample: Sample) throws {
    let setting = try Setting(sample)
    for set in setting.paragraphs {
      let size = try setting.pack.length("size", of: set.role)
      let bold = try setting.pack.text("weight", of: set.role) == "bold" ? "Bold" : ""
      let italic = try setting.pack.text("slant", of: set.role) == "italic" ? "Italic" : ""
      let font = bold + italic == "" ? "LiberationSerif" : "LiberationSerif-\(bold)\(italic)"
      for line in set.lines {
        #expect(line.sizes == [size], "\(line.text)")
        // mutool 1.21 keeps 31 letters of a name, seven of them the subset's mark.
        #expect(line.fonts == [String(font.prefix(24))], "\(line.text)")
      }
      if try setting.pack.text("case", of: set.role) == "upper" {
        let text = set.paragraph.plainText
        #expect(text == text.uppercased())
      }
    }
  }

  @Test func elementsOfEveryKindAreMet() throws {
    let roles = try Set(Setting(.branch).paragraphs.map(\.role))
    for role in [
      "title", "issuer", "separator", "number", "date", "type", "subject", "subject-mark", "basis", "body",
      "operative", "heading-1", "list-item", "recipients-head", "recipient", "authority", "position",
      "signer",
      "confirmation",
    ] {
      #expect(roles.contains(role))
    }
  }

  // MARK: Text

  @Test(arguments: Sample.allCases, ["type", "subject", "subject-mark", "operative"])
  func theHeadOfTheTextIsCentredOnTheTextArea(_ sample: Sample, _ role: String) throws {
    let setting = try Setting(sample)
    let area = try setting.pack.textArea()
    for line in try setting.the(role).lines {
      #expect(agree(line.middle, (area.left + area.right) / 2), "\(line.text)")
    }
  }

  @Test(arguments: Sample.allCases)
  func baselinesInsideAParagraphAreOnePitchApart(_ sample: Sample) throws {
    let setting = try Setting(sample)
    for set in setting.paragraphs where set.grid == nil || set.lines.count > 1 {
      let pitch = try setting.pack.length("pitch", of: set.role)
      for (line, next) in zip(set.lines, set.lines.dropFirst()) where line.page == next.page {
        // The number's two parts stand on one line.
        if line.baseline == next.baseline { continue }
        #expect(agree(next.baseline - line.baseline, pitch, within: 0.02), "\(next.text)")
      }
    }
  }

  @Test(arguments: Sample.allCases)
  func blocksStandApartAsTheirElementsSay(_ sample: Sample) throws {
    let setting = try Setting(sample)
    let pack = setting.pack
    for (upper, lower) in zip(setting.flow, setting.flow.dropFirst()) {
      guard let last = upper.lines.last, let first = lower.lines.first, last.page == first.page else {
        continue
      }
      let depth = try pack.length("pitch", of: upper.role) - pack.ascent(of: upper.role)
      let space = try max(
        pack.length("space-after", of: upper.role), pack.length("space-before", of: lower.role))
      let distance = try depth + space + pack.ascent(of: lower.role)
      #expect(agree(first.baseline - last.baseline, distance, within: 0.02), "\(first.text)")
    }
  }

  @Test(arguments: Sample.allCases)
  func justifiedParagraphsFillTheMeasure(_ sample: Sample) throws {
    let setting = try Setting(sample)
    let area = try setting.pack.textArea()
    var full = 0
    for set in setting.flow {
      guard try setting.pack.text("align", of: set.role) == "justified" else { continue }
      let indent = try setting.pack.length("indent", of: set.role)
      let firstLine = try setting.pack.length("first-line", of: set.role)
      for (index, line) in set.lines.enumerated() {
        let left = area.left + indent + (index == 0 ? firstLine : 0)
        #expect(agree(line.left, left), "\(line.text)")
        if index < set.lines.count - 1 {
          #expect(agree(line.right, area.right), "\(line.text)")
          full += 1
        }
      }
    }
    #expect(full > 10)
  }
}
