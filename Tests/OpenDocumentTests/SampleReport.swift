import DocumentModel
import Foundation
import Geometry
import OpenDocument

extension Sample {
  /// A report with everything papers grow to: contents, notes, tables, figures, sections.
  static var report: Document {
    let heading = Target(rawValue: "heading-1")
    let entry = Paragraph(
      id: NodeID(2), role: Role(rawValue: "contents-1"),
      inlines: [
        .link(heading, [.text("I- Kết quả", [], nil)]), .tab, .reference(.page(of: heading), [], nil),
      ])
    let blocks: [Block] = [
      .contents(
        Contents(
          id: NodeID(1), kind: .headings,
          title: Paragraph(id: NodeID(0), role: .body, inlines: [.text("MỤC LỤC", .bold, nil)]),
          entries: [entry])),
      .paragraph(
        Paragraph(
          id: NodeID(3), role: .heading(1), inlines: [.text("I- Kết quả", [], nil)],
          outline: OutlineEntry(level: 1, title: "I- Kết quả"), target: heading)),
      paragraph([
        .text("Diện tích 12 m", [], nil), .text("2", .superscript, nil), .text(", CO", [], nil),
        .text("2", .subscript, nil), .footnote(note), .text(" và ", [], nil),
        .sized(.pt(11.5), [.text("chữ nhỏ ", [], nil), .text("đậm", .bold, nil)]),
        .checkBox(isTicked: true, nil), .checkBox(isTicked: false, nil),
      ]),
      .kept(Kept(id: NodeID(9), blocks: [paragraph("Bảng 1"), .table(table)])),
      .figure(figure(.picture(picture), id: 40)), .figure(figure(.chart(chart), id: 41)),
      .section(SectionStart(id: NodeID(60), page: landscape)), .table(wideTable),
      .section(SectionStart(id: NodeID(61), page: appendix, numbering: .restarts)), paragraph("Phụ lục"),
    ]
    var document = document(
      blocks,
      styles: [
        .footnote: style(), Role(rawValue: "contents-1"): contentsStyle,
        Role(rawValue: "circulation"): style(.right),
        Role(rawValue: "cell"): style(.centered), Role(rawValue: "caption"): style(.centered),
        .heading(1): style(.left),
      ])
    document.page.isMirrored = true
    document.page.marks = [
      PageMark(
        role: Role(rawValue: "circulation"), inlines: [.text("LƯU HÀNH NỘI BỘ", .bold, nil)],
        place: .fromTop(.mm(10)), pages: .first),
      PageMark(
        role: Role(rawValue: "circulation"), inlines: [.text("Không phổ biến", [], nil)],
        place: .fromBottom(.mm(10)), pages: .last),
    ]
    return document
  }

  static let reportFacts = PageFacts(
    pageCount: 4, columnWidths: [NodeID(30): [.mm(15), .mm(60), .mm(60), .mm(30)]],
    folios: [Target(rawValue: "heading-1"): 2],
    drawings: [NodeID(41): PageFacts.Drawing(svg: Array(svg.utf8), png: png)], thumbnail: png)

  private static let svg =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"><rect width=\"5\" height=\"9\"/></svg>"

  /// One white pixel.
  static let png = [UInt8](
    Data(
      base64Encoded:
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsVqR1QAAAABJRU5ErkJggg==")!)

  private static let note = Footnote(
    number: 1,
    paragraphs: [Paragraph(id: NodeID(5), role: .footnote, inlines: [.text("Số liệu cuối kỳ.", [], nil)])])

  private static var contentsStyle: ParagraphStyle {
    var contents = style(.left)
    contents.tabStops = [TabStop(.fromRight(.zero), alignment: .right, leader: .dots)]
    return contents
  }

  private static var landscape: PageLayout {
    PageLayout(
      size: Size(width: .mm(297), height: .mm(210)), margins: margins,
      pageNumber: PageLayout.PageNumber(
        fromTop: .mm(10), firstPage: 2,
        inlines: [.reference(.pageNumber, [], nil), .text("/", [], nil), .reference(.pageCount, [], nil)]))
  }

  private static var appendix: PageLayout {
    PageLayout(
      size: PaperSize.a4.size, margins: margins,
      pageNumber: PageLayout.PageNumber(fromTop: .mm(10), firstPage: 2))
  }

  static func cell(_ text: String, id: Int = 0, columns: Int = 1, rows: Int = 1, shade: Double? = nil)
    -> TableCell
  {
    TableCell(
      [paragraph(text, id: id, role: Role(rawValue: "cell"))], columnSpan: columns, rowSpan: rows,
      verticalAlignment: .middle, shade: shade)
  }

  /// Two header rows with spans, a group, a total, decimals.
  static var table: Table {
    Table(
      id: NodeID(30), role: Role(rawValue: "table"),
      columns: [
        TableColumn(.fixed(.mm(15))), TableColumn(.share(1)), TableColumn(.share(1)),
        TableColumn(.content(min: .mm(20), max: .mm(30)), alignsDecimals: true),
      ],
      header: [
        TableRow(
          id: NodeID(31), kind: .header,
          cells: [
            cell("TT", rows: 2, shade: 0.9), cell("Chỉ tiêu", columns: 2, shade: 0.9),
            cell("Tỷ lệ", rows: 2, shade: 0.9),
          ]),
        TableRow(id: NodeID(32), kind: .header, cells: [cell("Đề ra"), cell("Đạt")]),
      ],
      rows: TableRows([
        TableRow(id: NodeID(33), kind: .group, cells: [cell("Kinh tế", columns: 4)]),
        TableRow(id: NodeID(34), cells: [cell("1"), cell("15", rows: 2), cell("24"), cell("160,00")]),
        TableRow(id: NodeID(35), cells: [cell("2"), cell("9"), cell("62,5")]),
        TableRow(id: NodeID(36), kind: .total, cells: [cell("Cộng", columns: 3), cell("–")]),
      ]), spaceBefore: .pt(6))
  }

  /// Many columns.
  private static var wideTable: Table {
    Table(
      id: NodeID(50), role: Role(rawValue: "table"),
      columns: Array(repeating: TableColumn(.share(1)), count: 300),
      rows: TableRows([TableRow(id: NodeID(51), cells: (1...300).map { cell("\($0)") })]), borders: .none)
  }

  private static let picture = Picture(name: "anh/đại hội.png", format: .png, bytes: png, width: 1, height: 1)

  private static let chart = Chart(
    kind: .columns, categories: ["2020", "2025"],
    series: [
      Chart.Series(name: "Đảng viên", values: [Chart.Value(35, label: "35"), Chart.Value(64, label: "64")])
    ],
    ticks: [Chart.Tick(0, label: "0"), Chart.Tick(80, label: "80")], unit: "đảng viên")

  private static func figure(_ content: Figure.Content, id: Int) -> Figure {
    Figure(
      id: NodeID(id), role: Role(rawValue: "figure"), content: content,
      size: Size(width: .mm(120), height: .mm(60)),
      alternativeText: "Số đảng viên: 35 rồi 64",
      caption: [
        Paragraph(
          id: NodeID(id + 5), role: Role(rawValue: "caption"), inlines: [.text("Hình \(id)", [], nil)])
      ],
      spaceBefore: .pt(6), spaceAfter: .pt(6))
  }
}
