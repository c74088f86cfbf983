import DocumentModel
import Geometry
import OpenDocument

/// Documents made for one test or for all features at once.
enum Sample {
  static let metadata = Document.Metadata(
    title: "Nghị quyết <\u{1}&>", author: "Đảng uỷ", subject: "", language: "vi-VN",
    date: "2020-06-26T00:00:00+07:00")

  static let margins = Insets(top: .mm(20), bottom: .mm(20), left: .mm(30), right: .mm(15))

  static func style(
    _ alignment: Alignment = .justified, rule: RuleStyle? = nil, balanced: Bool = false
  ) -> ParagraphStyle {
    ParagraphStyle(
      font: FontStyle(family: "Times New Roman", size: .pt(14)), alignment: alignment, pitch: .pt(18),
      balanced: balanced, rule: rule)
  }

  static func document(
    _ blocks: [Block], styles: [Role: ParagraphStyle] = [:],
    pageNumber: PageLayout.PageNumber? = PageLayout.PageNumber(fromTop: .mm(10), firstPage: 2)
  ) -> Document {
    var all: [Role: ParagraphStyle] = [.body: style(), .pageNumber: style(.centered)]
    all.merge(styles) { $1 }
    let page = PageLayout(size: PaperSize.a4.size, margins: margins, pageNumber: pageNumber)
    return Document(metadata: metadata, page: page, styles: all, blocks: blocks)
  }

  static func paragraph(
    _ inlines: [Inline], id: Int = 0, role: Role = .body, outline: OutlineEntry? = nil,
    keepsWithNext: Bool = false
  ) -> Block {
    .paragraph(
      Paragraph(
        id: NodeID(id), role: role, inlines: inlines, outline: outline, keepsWithNext: keepsWithNext))
  }

  static func paragraph(_ text: String, id: Int = 0, role: Role = .body) -> Block {
    paragraph([.text(text, [], nil)], id: id, role: role)
  }

  /// Text that breaks careless writers.
  static let nasty = [
    "<>&\"'", "]]>", "a\u{1}b\u{0}c\u{FFFE}d\u{FFFF}", "👩‍👩‍👧 🎉", "\u{A0}bound\u{A0}", "  two  spaces  ",
    "tab\there\nline\rreturn\u{2028}", String(repeating: "dài", count: 5_000), "e\u{301}\u{323}", "",
    " ", "\u{202E}right to left", "{{ number }}", "\u{FEFF}\u{200B}\u{AD}",
  ]

  /// Every feature of the model, some in odd places.
  static var everything: Document {
    let odd = Role(rawValue: "Vai trò <lạ> 1_")
    let noStyle = Role(rawValue: "7-unstyled")
    let extents: [RuleStyle.Extent] = [.text, .fractionOfText(1.0 / 3), .column]
    var styles: [Role: ParagraphStyle] = [odd: style(balanced: true)]
    var blocks: [Block] = nasty.map { paragraph($0) } + nasty.map { paragraph($0, role: odd) }
    for (index, alignment) in Alignment.allCases.enumerated() {
      let role = Role(rawValue: "ruled-\(alignment.rawValue)")
      let offset = Length.pt(Double(index * 3))
      let rule = RuleStyle(extent: extents[index % 3], thickness: .pt(0.75), offset: offset)
      styles[role] = style(alignment, rule: rule)
      blocks.append(paragraph("Ruled", id: 100 + index, role: role))
      blocks.append(paragraph([.blank(.mm(50), nil)], role: role))
    }
    for level in 1...12 {
      let entry = OutlineEntry(level: level, title: "Heading")
      blocks.append(
        paragraph([.text("Heading", [], nil)], role: .heading(level), outline: entry, keepsWithNext: true))
    }
    for bits in UInt8(0)...31 {
      blocks.append(
        paragraph([.text("Đậm ", Emphasis(rawValue: bits), nil), .lineBreak, .blank(.mm(9), nil)]))
    }
    blocks += [
      paragraph("No style", role: noStyle), area(.mm(25)), area(.mm(30)), area(.mm(-1)), area(.pt(.nan)),
      .grid(grid(nesting: 2)), paragraph([.blank(.pt(.infinity), nil), .blank(.mm(-4), nil)]),
      .grid(grid(nesting: 0)),
    ]
    styles[.heading(1)] = style(.left)
    return document(blocks, styles: styles, pageNumber: PageLayout.PageNumber(fromTop: .mm(10), firstPage: 4))
  }

  static func area(_ height: Length) -> Block {
    .area(Area(id: NodeID(7), role: Role(rawValue: "signature"), height: height))
  }

  static func grid(nesting: Int, linesKeptAbove: Int = 2) -> Grid {
    let inner: [Block] = nesting > 0 ? [.grid(grid(nesting: nesting - 1))] : [paragraph("Cell")]
    return Grid(
      id: NodeID(50 + nesting), role: Role(rawValue: "foot"),
      columns: [.fixed(.mm(70)), .fit(min: .mm(20), max: .mm(40), padding: .zero), .remainder],
      rows: [[.init(inner), .init([]), .init([area(.mm(25))])]], spaceBefore: .pt(12),
      linesKeptAbove: linesKeptAbove)
  }

  /// Facts about ``everything``, some of them nonsense.
  static let facts = PageFacts(
    pageCount: 3, ruleLengths: [NodeID(100): .mm(20), NodeID(101): .mm(2000), NodeID(102): .mm(20)],
    columnWidths: [NodeID(50): [.mm(60), .mm(30), .mm(75)], NodeID(51): [.mm(1)]],
    lineStarts: [NodeID(0): [-1, 0, 2, 6, 99_999]])
}
