import DocumentModel
import Foundation
import Geometry
import OpenDocument
import Testing

/// Numbers that the text processor counts.
@Suite(.enabled(if: Tool.python3.isInstalled, "python3 is not installed"))
struct NumberingTests {
  @Test func numbersOfHeadingsAreNotTyped() throws {
    let text = try UnpackedText(ODTWriter.bytes(of: Sample.numbered))
    let content = try text.text("content.xml")
    #expect(content.contains(">Kết quả</text:h>") && content.contains(">Kinh tế</text:h>"))
    #expect(!content.contains("I-") && !content.contains("1.1."))
    let styles = try text.text("styles.xml")
    for level in [
      #"text:level="1" style:num-format="I" style:num-suffix="-">"#,
      #"text:level="2" style:num-format="1" style:num-suffix=".">"#,
      #"text:level="3" style:num-format="1" style:num-suffix="." text:display-levels="2">"#,
      #"text:level="4" style:num-format="">"#,
    ] {
      #expect(styles.contains("<text:outline-level-style " + level), "\(level)")
    }
  }

  @Test func onlyANumberOutOfTurnIsSaid() throws {
    let content = try UnpackedText(ODTWriter.bytes(of: Sample.numbered)).text("content.xml")
    let told = content.matches(of: /text:restart-numbering="true" text:start-value="(\d+)"/).map {
      String($0.1)
    }
    #expect(told == ["7"])
    // The two that stand apart: of another look, and without a number.
    #expect(content.matches(of: /text:is-list-header="true"/).count == 2)
    #expect(content.contains(">Phần 9:\u{A0}Khác</text:h>"))
  }

  @Test func aListGoesOnWhereItsNumbersDo() throws {
    let content = try UnpackedText(ODTWriter.bytes(of: Sample.numbered)).text("content.xml")
    let lists = content.matches(of: /<text:list text:style-name="Items-(\d)" ([^>]*)><text:list-item([^>]*)>/)
    #expect(
      lists.map { "\($0.1) \($0.2)\($0.3)" } == [
        #"1 xml:id="list1""#, #"1 text:continue-list="list1""#, #"1 text:continue-list="list1""#,
        #"1 xml:id="list2""#, #"1 xml:id="list3" text:start-value="5""#,
        #"2 xml:id="list4""#, #"1 text:continue-list="list3""#,
      ])
    // Letters are nobody's numbers.
    #expect(content.contains(">đ)\u{A0}điểm</text:p>"))
  }

  @Test(.enabled(if: Tool.jing.isInstalled && Place.hasSchemas, "needs jing and the schemas of ODF"))
  func theyAreValid() throws {
    let text = try UnpackedText(ODTWriter.bytes(of: Sample.numbered))
    let result = try Tool.jing.run(["-i", Place.schema, text.path("content.xml"), text.path("styles.xml")])
    #expect(result.status == 0, "\(result.output)")
  }

  @Test(
    .enabled(if: Tool.soffice.isInstalled && Tool.pdftotext.isInstalled, "LibreOffice or poppler is missing"))
  func libreOfficePrintsThem() throws {
    #expect(try printed(ODTWriter.bytes(of: Sample.numbered)) == Sample.numbered.lines)
  }

  @Test(
    .enabled(if: Tool.soffice.isInstalled && Tool.pdftotext.isInstalled, "LibreOffice or poppler is missing"))
  func libreOfficeCountsAnewWhenAHeadingComesBetween() throws {
    let script = """
      import sys, zipfile
      old, new = zipfile.ZipFile(sys.argv[1]), zipfile.ZipFile(sys.argv[2], "w")
      for name in old.namelist():
        text = old.read(name)
        if name == "content.xml":
          text = text.replace(b"<text:h", b'<text:h text:style-name="heading-1" text:outline-level="1">X</text:h><text:h', 1)
        new.writestr(name, text)
      new.close()
      """
    let folder = try ScratchFolder()
    try folder.write(ODTWriter.bytes(of: Sample.numbered), to: "old.odt")
    _ = try Tool.python3.run(["-c", script, folder.path("old.odt"), folder.path("new.odt")])
    let lines = try NumberingTests.lines(of: "new", in: folder)
    #expect(lines.prefix(3) == ["I- X", "II- Kết quả", "1. Kinh tế"], "\(lines)")
  }

  private func printed(_ odt: [UInt8]) throws -> [String] {
    let folder = try ScratchFolder()
    try folder.write(odt, to: "x.odt")
    return try NumberingTests.lines(of: "x", in: folder)
  }

  /// The lines LibreOffice prints.
  private static func lines(of name: String, in folder: ScratchFolder) throws -> [String] {
    _ = try Tool.soffice.run([
      "-env:UserInstallation=file://\(folder.path("profile"))", "--headless", "--convert-to", "pdf",
      "--outdir", folder.url.path, folder.path("\(name).odt"),
    ])
    return try Tool.pdftotext.run(["-layout", folder.path("\(name).pdf"), "-"]).output.split(separator: "\n")
      .map { line in
        line.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" || $0 == "\u{C}" }).joined(separator: " ")
      }
      .filter { !$0.isEmpty }
  }
}

extension Document {
  /// The words of each block.
  fileprivate var lines: [String] {
    blocks.compactMap { block in
      guard case .paragraph(let paragraph) = block else { return nil }
      return paragraph.plainText.replacing("\u{A0}", with: " ")
    }
  }
}

extension Sample {
  /// Headings and items whose numbers go on, begin anew, and begin elsewhere.
  static var numbered: Document {
    let roman = ParagraphNumber.Look(.roman, suffix: "-")
    let arabic = ParagraphNumber.Look(.arabic, suffix: ".")
    let path = ParagraphNumber.Look(.arabic, shownLevels: 2, suffix: ".")
    let small = ParagraphNumber.Look(.romanLower, prefix: "(", suffix: ")")
    return document(
      [
        heading(1, "I-", 1, roman, "Kết quả"), heading(2, "1.", 1, arabic, "Kinh tế"),
        heading(3, "1.1.", 1, path, "Thu"), heading(3, "1.2.", 2, path, "Chi"),
        heading(2, "2.", 2, arabic, "Xã hội"), heading(3, "2.1.", 1, path, "Trường học"),
        heading(1, "II-", 2, roman, "Nhiệm vụ"), heading(2, "1.", 1, arabic, "Một"),
        heading(1, "Phần 9:", 9, ParagraphNumber.Look(.arabic, prefix: "Phần ", suffix: ":"), "Khác"),
        paragraph("Không số", role: .heading(1)), heading(2, "7.", 7, arabic, "Bảy"),
        item("1.", 1, arabic, "một"), item("2.", 2, arabic, "hai"),
        item("đ)", 5, nil, "điểm"), item("3.", 3, arabic, "ba"),
        item("1.", 1, arabic, "lại một"), item("5.", 5, arabic, "năm"), item("(i)", 1, small, "i"),
        item("6.", 6, arabic, "sáu"),
      ],
      styles: [.heading(1): style(.left), .heading(2): style(.left), .heading(3): style(.left)])
  }

  private static func heading(
    _ level: Int, _ text: String, _ value: Int, _ look: ParagraphNumber.Look, _ words: String
  ) -> Block {
    .paragraph(
      Paragraph(
        id: NodeID(0), role: .heading(level),
        inlines: [.text(text + "\u{A0}", [], nil), .text(words, [], nil)],
        outline: OutlineEntry(level: level, title: words),
        number: ParagraphNumber(series: .headings, level: level, value: value, look: look, text: text)))
  }

  private static func item(_ text: String, _ value: Int, _ look: ParagraphNumber.Look?, _ words: String)
    -> Block
  {
    .paragraph(
      Paragraph(
        id: NodeID(0), role: .body, inlines: [.text(text + "\u{A0}", [], nil), .text(words, [], nil)],
        number: look.map { ParagraphNumber(series: .items, level: 1, value: value, look: $0, text: text) }))
  }
}
