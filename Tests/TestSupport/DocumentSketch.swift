public import DocumentModel
import Geometry

/// A document in the making, its blocks numbered in reading order.
///
/// On its paper of 200 × 120 pt, margins 10 pt, a page holds ten lines of thirty-six letters: type of 10 pt on a pitch of
/// 10 pt, letters 5 pt and spaces 2.5 pt wide under ``FixedAdvanceShaper``.
public struct DocumentSketch {
  public var page: PageLayout
  public var styles: [Role: ParagraphStyle]
  private var blocks: [Block] = []
  private var count = 0

  public init(page: PageLayout = .small, styles: [Role: ParagraphStyle] = .sketched) {
    self.page = page
    self.styles = styles
  }

  /// The document so far.
  public var document: Document {
    Document(
      metadata: Document.Metadata(title: "", author: "", subject: "", language: "vi-VN", date: ""),
      page: page, styles: styles, blocks: blocks)
  }

  /// Appends a paragraph of plain words.
  public mutating func paragraph(_ text: String, _ role: Role = .body) {
    paragraph([.text(text, [], nil)], role)
  }

  /// Appends a paragraph.
  public mutating func paragraph(
    _ inlines: [Inline], _ role: Role = .body, outline: OutlineEntry? = nil, target: Target? = nil
  ) {
    blocks.append(
      .paragraph(Paragraph(id: nextID(), role: role, inlines: inlines, outline: outline, target: target)))
  }

  /// Appends a block; its numbers come from ``nextID()``.
  mutating func append(_ block: Block) { blocks.append(block) }

  /// Appends an area of `height` points.
  public mutating func area(height: Double) {
    blocks.append(.area(Area(id: nextID(), role: .signature, height: .pt(height))))
  }

  /// Appends a grid; a cell is the list of its pieces.
  public mutating func grid(
    _ columns: [Grid.ColumnWidth], _ rows: [[[CellPiece]]], spaceBefore: Double = 0, spaceAfter: Double = 0,
    linesKeptAbove: Int = 0
  ) {
    let id = nextID()
    let cells = rows.map { row in row.map { cell in Grid.Cell(cell.map { block(of: $0) }) } }
    blocks.append(
      .grid(
        Grid(
          id: id, role: .foot, columns: columns, rows: cells, spaceBefore: .pt(spaceBefore),
          spaceAfter: .pt(spaceAfter), linesKeptAbove: linesKeptAbove)))
  }

  /// Appends a block as it is.
  public mutating func append(_ make: (NodeID) -> Block) { blocks.append(make(nextID())) }

  /// Appends the start of pages of another layout.
  public mutating func section(_ page: PageLayout, _ numbering: SectionStart.Numbering = .goesOn) {
    append { .section(SectionStart(id: $0, page: page, numbering: numbering)) }
  }

  /// Appends what `fill` appends as blocks that stand on one page.
  public mutating func kept(_ fill: (inout DocumentSketch) -> Void) {
    let id = nextID()
    let start = blocks.count
    fill(&self)
    let inner = Array(blocks[start...])
    blocks.removeLast(inner.count)
    blocks.append(.kept(Kept(id: id, blocks: inner)))
  }

  /// Appends contents with an entry for each target: its name, a dash and its page.
  public mutating func contents(_ title: String?, of targets: [Target]) {
    let id = nextID()
    let heading = title.map { Paragraph(id: nextID(), role: .title, inlines: [.text($0, [], nil)]) }
    let entries = targets.map { target in
      Paragraph(
        id: nextID(), role: .cell,
        inlines: [.text("\(target.rawValue) – ", [], nil), .reference(.page(of: target), [], nil)])
    }
    blocks.append(.contents(Contents(id: id, kind: .headings, title: heading, entries: entries)))
  }

  /// Appends a picture of the given size in points, with a caption.
  public mutating func figure(width: Double, height: Double, caption: String? = nil) {
    let id = nextID()
    let words = caption.map { [Paragraph(id: nextID(), role: .cell, inlines: [.text($0, [], nil)])] } ?? []
    blocks.append(
      .figure(
        Figure(
          id: id, role: .figure, content: .picture(.pixel),
          size: Size(width: .pt(width), height: .pt(height)),
          alternativeText: "", caption: words)))
  }

  /// A footnote of one paragraph an element.
  public mutating func note(_ number: Int, _ texts: [String]) -> Inline {
    .footnote(
      Footnote(
        number: number,
        paragraphs: texts.map { Paragraph(id: nextID(), role: .footnote, inlines: [.text($0, [], nil)]) }))
  }

  /// A block of a cell.
  public enum CellPiece {
    case text(String, Role = .cell)
    case area(height: Double)
  }

  /// Puts other blocks in place of all; their numbers are the caller's.
  public mutating func replaceBlocks(with blocks: [Block]) { self.blocks = blocks }

  private mutating func block(of piece: CellPiece) -> Block {
    switch piece {
    case .text(let text, let role):
      .paragraph(Paragraph(id: nextID(), role: role, inlines: [.text(text, [], nil)]))
    case .area(let height): .area(Area(id: nextID(), role: .signature, height: .pt(height)))
    }
  }

  mutating func nextID() -> NodeID {
    defer { count += 1 }
    return NodeID(count)
  }
}

extension Picture {
  /// A picture nobody looks at.
  public static let pixel = Picture(name: "pixel.png", format: .png, bytes: [], width: 1, height: 1)
}

extension Role {
  /// Text in a cell of a grid.
  public static let cell = Role(rawValue: "cell")
  /// The foot of a paper.
  public static let foot = Role(rawValue: "foot")
  /// Room for a signature.
  public static let signature = Role(rawValue: "signature")
  /// A centred, balanced title.
  public static let title = Role(rawValue: "title")
  /// A picture or chart.
  public static let figure = Role(rawValue: "figure")
  /// A mark in the margin of pages.
  public static let draft = Role(rawValue: "draft")
}

extension PageLayout {
  /// 200 × 120 pt, margins 10 pt, no page number: ten lines of 180 pt.
  public static let small = PageLayout(
    size: Size(width: .pt(200), height: .pt(120)),
    margins: Insets(top: .pt(10), bottom: .pt(10), left: .pt(10), right: .pt(10)), pageNumber: nil)

  /// ``small``, 30 pt higher, with numbers 10 mm from the top edge from page 2 on.
  public static let smallNumbered = PageLayout(
    size: Size(width: .pt(200), height: .pt(150)),
    margins: Insets(top: .pt(40), bottom: .pt(10), left: .pt(10), right: .pt(10)),
    pageNumber: PageNumber(fromTop: .mm(10), firstPage: 2))

  /// The layout with some changes.
  public func with(_ change: (inout PageLayout) -> Void) -> PageLayout {
    var layout = self
    change(&layout)
    return layout
  }
}

extension ParagraphStyle {
  /// Type of 10 pt on a pitch of 10 pt, to the left.
  public static let sketched = ParagraphStyle(
    font: FontStyle(family: "Times New Roman", size: .pt(10)), pitch: .pt(10))

  /// The style with some changes.
  public func with(_ change: (inout ParagraphStyle) -> Void) -> ParagraphStyle {
    var style = self
    change(&style)
    return style
  }
}

extension [Role: ParagraphStyle] {
  /// Justified body, headings kept with what follows, centred titles, plain cells, centred page numbers.
  public static let sketched: [Role: ParagraphStyle] = [
    .body: .sketched.with { $0.alignment = .justified },
    .heading(1): .sketched.with { $0.keepWithNext = true },
    .heading(2): .sketched.with { $0.keepWithNext = true },
    .title: .sketched.with {
      $0.alignment = .centered
      $0.balanced = true
    },
    .cell: .sketched,
    .footnote: .sketched.with {
      $0.font.size = .pt(8)
      $0.pitch = .pt(8)
      $0.alignment = .justified
    },
    .draft: .sketched.with { $0.alignment = .right },
    .pageNumber: .sketched.with { $0.alignment = .centered },
  ]
}
