import DocumentModel
import Geometry
import OpenDocument
import Testing

@Suite(.enabled(if: Tool.python3.isInstalled, "python3 is not installed"))
struct StyleTests {
  private func styles(_ document: Document) throws -> String {
    try UnpackedText(ODTWriter.bytes(of: document)).text("styles.xml")
  }

  @Test(arguments: [
    ("title", "Tiêu đề Đảng"), ("subject-mark", "Dấu dưới trích yếu"), ("list-item", "Gạch đầu dòng"),
    ("heading-3", "Đề mục cấp 3"), ("recipient", "Dòng nơi nhận"), ("page-number", "Số trang"),
    ("some-role", "some-role"),
  ])
  func rolesGoByVietnameseNames(_ role: String, _ name: String) throws {
    let text = try styles(Sample.document([Sample.paragraph("x", role: Role(rawValue: role))]))
    #expect(text.contains(#"style:name="\#(role)" style:display-name="\#(name)""#))
  }

  @Test func rolesThatAreNoNamesOfXMLAreSpelledOut() throws {
    let text = try styles(Sample.document([Sample.paragraph("x", role: Role(rawValue: "7 Ấ"))]))
    #expect(text.contains(#"style:name="_37__20__1ea4_" style:display-name="7 Ấ""#))
  }

  @Test func aStyleSaysEverythingAboutItsParagraphs() throws {
    let style = ParagraphStyle(
      font: FontStyle(family: "Times New Roman", size: .pt(14), bold: true), alignment: .justified,
      firstLineIndent: .mm(10), leftIndent: .mm(5), pitch: .pt(18), spaceBefore: .pt(6),
      spaceAfter: .pt(7.5), minimumLinesAtBreak: 3, keepWithNext: true)
    let text = try styles(Sample.document([], styles: [Role(rawValue: "basis"): style]))
    for property in [
      #"fo:line-height="18pt""#, #"fo:margin-left="5mm""#, #"fo:text-indent="10mm""#,
      #"fo:margin-top="6pt" fo:margin-bottom="7.5pt""#,
      #"fo:text-align="justify" fo:text-align-last="start""#,
      #"fo:keep-with-next="always" fo:orphans="3" fo:widows="3""#,
      #"style:font-name="Times New Roman" fo:font-size="14pt" fo:font-weight="bold""#,
      #"fo:language="vi" fo:country="VN""#,
    ] {
      #expect(text.contains(property), "\(property)")
    }
  }

  @Test func aNoteHasAStyleForItsMarkAndOneForItsNumber() throws {
    // LibreOffice raises only one of them if they are the same.
    let text = try styles(Sample.report)
    let names = text.matches(of: /text:citation-(?:body-)?style-name="(\w+)"/).map { String($0.1) }
    #expect(Set(names).count == 2)
    for name in names {
      #expect(text.contains(try Regex(#"style:name="\#(name)"[^>]*><[^>]*style:text-position="super 58%""#)))
    }
  }

  @Test func textStartsAtTheSameHeightOnAllPages() throws {
    // 20 mm of margin: 10 mm to the number, 14 pt for it, the rest free.
    let text = try styles(Sample.document([]))
    #expect(text.contains(#"fo:margin-top="20mm""#) && text.contains(#"fo:margin-top="10mm""#))
    #expect(text.contains(#"svg:height="10mm" fo:margin-bottom="5.061mm""#))
    #expect(text.contains(#"style:page-layout-name="Page-First" style:next-style-name="Following""#))
  }

  @Test func pagesBeforeTheFirstNumberFollowOneAnother() throws {
    let layout = PageLayout.PageNumber(fromTop: .mm(10), firstPage: 3)
    let text = try styles(Sample.document([], pageNumber: layout))
    #expect(text.contains(#"style:next-style-name="First-2""#))
    #expect(text.contains(#"style:next-style-name="Following""#))
    #expect(try !styles(Sample.document([], pageNumber: nil)).contains("text:page-number"))
  }
}
