import Composition
import DocumentModel
import Testing
import Typesetting

/// Where pages end, while the paper grows line by line.
struct PageBreakTests {
  /// Where paragraphs are put in.
  enum Place: CaseIterable {
    /// Every block of the body passes every place on the page.
    case aboveTheBody
    /// The foot does.
    case aboveTheFoot
  }

  private static let counts = 0...60

  @Test(arguments: Sample.allCases, Place.allCases)
  func pagesEndWhereTheyMayHoweverManyLinesComeBefore(_ sample: Sample, _ place: Place) throws {
    let rendered = try sample.rendered()
    let workshop = try Workshop(sample.folder)
    for count in Self.counts {
      let document = try rendered.document.with(count, place)
      let pages = try workshop.pages(of: document)
      let laid = LaidPaper(document: document, pages: pages)
      let faults = try laid.faults(by: rendered.pack)
      #expect(faults.isEmpty, "\(count) paragraphs more: \(faults)")
    }
  }
}

extension Document {
  /// The document with `count` paragraphs of one line more.
  fileprivate func with(_ count: Int, _ place: PageBreakTests.Place) throws -> Document {
    let added = (0..<count).map { index in
      Block.paragraph(
        Paragraph(
          id: NodeID(10_000 + index), role: .body, inlines: [.text("Dòng thêm thứ \(index).", [], nil)]))
    }
    let index =
      switch place {
      case .aboveTheBody: blocks.firstIndex { $0.paragraphs.first?.role == .body && !$0.isGrid }
      case .aboveTheFoot: footIndex
      }
    var copy = self
    copy.blocks.insert(contentsOf: added, at: try #require(index))
    return copy
  }
}

extension Block {
  fileprivate var isGrid: Bool { if case .grid = self { true } else { false } }
}

/// Pages and the document they were made from.
private struct LaidPaper {
  let document: Document
  let pages: [Page]

  /// Everything wrong with the page breaks.
  func faults(by pack: RulePack) throws -> [String] {
    let lines = pages.laidLines
    return try orderFaults(lines) + marginFaults(lines, pack) + splitFaults(lines, pack)
      + pageEndFaults(lines, pack) + footFaults(lines, pack)
  }

  private func orderFaults(_ lines: [LaidLine]) -> [String] {
    let read = lines.flatMap(\.text.words)
    return read == document.words ? [] : ["the pages' words are not the document's in order"]
  }

  private func marginFaults(_ lines: [LaidLine], _ pack: RulePack) throws -> [String] {
    let bottom = try pack.textArea().bottom
    return try lines.filter { line in
      try line.baseline + pack.length("pitch", of: line.role.rawValue) - pack.ascent(of: line.role.rawValue)
        > bottom + 0.02
    }.map { "page \($0.page): “\($0.text)” stands in the margin" }
  }

  /// Widows and orphans.
  private func splitFaults(_ lines: [LaidLine], _ pack: RulePack) throws -> [String] {
    try Dictionary(grouping: lines, by: \.node).values.flatMap { lines -> [String] in
      let parts = Dictionary(grouping: lines, by: \.page)
      let least = try Int(pack.text("min-lines", of: lines[0].role.rawValue)) ?? 2
      guard parts.count > 1 else { return [] }
      return parts.values.filter { $0.count < least }
        .map { "page \($0[0].page) holds \($0.count) lines of a paragraph of \(lines.count)" }
    }
  }

  /// Headings and words that lead into a list, parted from what follows.
  private func pageEndFaults(_ lines: [LaidLine], _ pack: RulePack) throws -> [String] {
    let leading = Set(document.paragraphs.map(\.paragraph).filter(\.keepsWithNext).map(\.id))
    return try zip(lines, lines.dropFirst()).filter { line, next in
      try line.page != next.page && line.node != next.node
        && (pack.keepsWithNext(line.role.rawValue) || leading.contains(line.node))
    }.map { "page \($0.0.page) ends with “\($0.0.text)”" }
  }

  private func footFaults(_ lines: [LaidLine], _ pack: RulePack) throws -> [String] {
    let index = try #require(document.footIndex)
    let nodes = Set(document.blocks[index].paragraphs.map(\.id))
    let foot = Set(lines.filter { nodes.contains($0.node) }.map(\.page))
    guard foot.count == 1, let page = foot.first else { return ["the foot stands on pages \(foot.sorted())"] }
    let above = lines.filter { $0.page == page && !nodes.contains($0.node) }
    let least = try pack.integer("foot.lines-above")
    return above.count < least ? ["\(above.count) lines stand above the foot"] : []
  }
}
