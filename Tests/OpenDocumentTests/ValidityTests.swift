import DocumentModel
import Geometry
import OpenDocument
import Testing

@Suite(
  .enabled(if: Tool.jing.isInstalled && Tool.python3.isInstalled, "needs jing and python3"),
  .enabled(if: Place.hasSchemas, "needs ../shared/odf, the schemas of ODF 1.3 beside the package"))
struct ValidityTests {
  private func expectValid(_ bytes: [UInt8]) throws {
    let text = try UnpackedText(bytes)
    let parts = ["content.xml", "styles.xml", "meta.xml", "settings.xml"].map(text.path)
    // Without -i jing refuses the schema itself, for its types of ID.
    let content = try Tool.jing.run(["-i", Place.schema] + parts)
    #expect(content.status == 0, "\(content.output)")
    let manifest = try Tool.jing.run(["-i", Place.manifestSchema, text.path("META-INF/manifest.xml")])
    #expect(manifest.status == 0, "\(manifest.output)")
  }

  @Test func everyFeatureIsValid() throws {
    try expectValid(ODTWriter.bytes(of: Sample.everything))
  }

  @Test func everyFeatureIsValidWithFacts() throws {
    try expectValid(ODTWriter.bytes(of: Sample.everything, facts: Sample.facts))
  }

  @Test func aReportIsValidWithFactsAndWithout() throws {
    try expectValid(ODTWriter.bytes(of: Sample.report))
    try expectValid(ODTWriter.bytes(of: Sample.report, facts: Sample.reportFacts))
  }

  @Test func tablesWithoutRowsOrWithOneSpanBeyondTheirColumnsAreValid() throws {
    var table = Sample.table
    table.rows = TableRows([])
    table.header = []
    var spanning = Sample.table
    spanning.rows = TableRows([TableRow(id: NodeID(1), cells: [Sample.cell("x", columns: 99, rows: 99)])])
    try expectValid(ODTWriter.bytes(of: Sample.document([.table(table), .table(spanning)])))
  }

  @Test func anEmptyDocumentIsValid() throws {
    try expectValid(ODTWriter.bytes(of: Sample.document([], pageNumber: nil)))
  }

  @Test(arguments: ["", "vi", "vi-Latn-VN", "tiếng Việt", "x", "en-US-x-private", "123"])
  func everyLanguageIsValidOrLeftOut(_ language: String) throws {
    var document = Sample.document([Sample.paragraph("x")])
    document.metadata.language = language
    try expectValid(ODTWriter.bytes(of: document))
  }

  @Test func aNumberOnTheFirstPageAndSizesThatFitNowhereAreValid() throws {
    var document = Sample.document(
      [Sample.paragraph("x")], pageNumber: PageLayout.PageNumber(fromTop: .mm(90), firstPage: 1))
    document.page.margins = Insets(top: .mm(-3), bottom: .mm(400), left: .mm(200), right: .mm(200))
    try expectValid(ODTWriter.bytes(of: document))
  }

  @Test func theExampleIsValid() throws {
    try expectValid(Example.make().odt)
  }

  @Test func picturesThatAreNoneLeaveTheTextValid() throws {
    let picture = Picture(name: "\u{1}../x.png", format: .png, bytes: [1, 2, 3], width: 0, height: 0)
    let figure = Figure(
      id: NodeID(1), role: Role(rawValue: "photo"), content: .picture(picture),
      size: Size(width: .zero, height: .mm(-1)), alternativeText: "\u{1}")
    try expectValid(ODTWriter.bytes(of: Sample.document([.figure(figure)])))
  }
}
