public import DocumentModel
import Geometry
public import Typesetting

/// What holds for the pages of any document. Each finding is a sentence; no findings, no faults.
public enum PageInvariants {
  /// Faults that a test asks for.
  public struct Allowance: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Lines wider than the measure.
    public static let overfull = Allowance(rawValue: 1)
    /// Blocks taller than the page.
    public static let tall = Allowance(rawValue: 2)
    /// Lines parted that want to be kept together.
    public static let split = Allowance(rawValue: 4)
    /// Rows of tables taller than a page.
    public static let tallRow = Allowance(rawValue: 8)
  }

  /// All findings about `pages`, laid out from `document`.
  public static func check(
    _ pages: [Page], _ document: Document, allowing allowance: Allowance = []
  ) -> [String] {
    let paper = LaidOutPaper(pages: pages, document: document, allowance: allowance)
    return paper.numbers() + paper.bounds() + paper.glyphs() + paper.texts() + paper.order() + paper.pitches()
      + paper.tables()
      + (allowance.contains(.split) ? [] : paper.widowsAndOrphans() + paper.headings() + paper.grids())
  }
}

/// Pages beside the document they were laid out from.
struct LaidOutPaper {
  let pages: [Page]
  let document: Document
  let allowance: PageInvariants.Allowance
  let tolerance = 0.001

  func style(of paragraph: Paragraph) -> ParagraphStyle? { document.styles[paragraph.role] }

  /// For each page the number of lines of the paragraph on it; pages without any are left out.
  func lineCounts(of node: NodeID) -> [(page: Int, lines: Int)] {
    pages.compactMap { page in
      let lines = page.lineCount(of: node)
      return lines > 0 ? (page.number, lines) : nil
    }
  }

  /// The pages that hold anything of the block.
  func pageNumbers(of block: Block) -> [Int] {
    let nodes = Set(block.nodes)
    return pages.filter { $0.items.contains { $0.node.map(nodes.contains) ?? false } }.map(\.number)
  }
}

// MARK: - Every page by itself

extension LaidOutPaper {
  /// Pages count from 1, and from the first numbered page on each shows its number where it belongs.
  func numbers() -> [String] {
    var findings: [String] = []
    for (index, page) in pages.enumerated() {
      if page.number != index + 1 { findings.append("page \(index + 1) says it is page \(page.number)") }
      let furniture = page.runs(of: .pageNumber)
      guard let rule = document.page.pageNumber, page.number >= rule.firstPage else {
        if !furniture.isEmpty { findings.append("page \(page.number) shows furniture") }
        continue
      }
      let size = document.styles[.pageNumber]?.font.size.points ?? 0
      let baseline = rule.fromTop.points + 0.8 * size
      if furniture.map(\.string) != ["\(page.number)"]
        || abs((furniture.first?.origin.y.points ?? 0) - baseline) > tolerance
      {
        findings.append("page \(page.number) does not show its number in its place")
      }
    }
    return findings
  }

  /// Line boxes, rules and areas lie within the margins.
  func bounds() -> [String] {
    let sheet = Rect(origin: .zero, size: document.page.size).inset(by: document.page.margins)
    let pitches = Dictionary(
      document.blocks.flatMap(\.paragraphs).map { ($0.id, style(of: $0)?.pitch.points ?? 0) },
      uniquingKeysWith: { first, _ in first })
    return pages.flatMap { page in
      page.items.compactMap { item -> String? in
        guard let node = item.node else { return nil }
        let box: Rect
        switch item.content {
        case .glyphs(let run):
          let pitch = pitches[node] ?? 0
          box = Rect(
            x: run.origin.x, y: run.origin.y - .pt(0.8 * pitch), width: run.width, height: .pt(pitch))
        case .rule(let rect), .area(let rect), .shade(let rect, _), .picture(_, let rect),
          .link(let rect, _):
          box = rect
        case .shape(let shape): box = shape.bounds
        case .anchor(_, let point), .target(_, let point):
          box = Rect(origin: point, size: Size(width: .zero, height: .zero))
        }
        let isWide =
          box.left.points < sheet.left.points - tolerance || box.right.points > sheet.right.points + tolerance
        let isTall =
          box.top.points < sheet.top.points - tolerance || box.bottom.points > sheet.bottom.points + tolerance
        if (isWide && !allowance.contains(.overfull)) || (isTall && !allowance.contains(.tall)) {
          return "page \(page.number): an item of block \(node.number) lies outside the margins"
        }
        return nil
      }
    }
  }

  /// Clusters cover text and glyphs, and glyphs go from left to right.
  func glyphs() -> [String] {
    pages.flatMap { page in
      (page.runs() + page.runs(furniture: true)).compactMap { _, run -> String? in
        let bytes = run.clusters.reduce(0) { $0 + Int($1.bytes) }
        let glyphs = run.clusters.reduce(0) { $0 + Int($1.glyphs) }
        let isOrdered = zip(run.glyphs, run.glyphs.dropFirst()).allSatisfy { $0.x <= $1.x }
        let isWhole = bytes == run.text.count && glyphs == run.glyphs.count && isOrdered
        return isWhole ? nil : "page \(page.number): clusters or glyphs of “\(run.string)” are wrong"
      }
    }
  }

  /// Lines of a paragraph that follow one another on a page are one pitch apart.
  func pitches() -> [String] {
    document.blocks.flatMap(\.paragraphs).flatMap { paragraph -> [String] in
      let pitch = style(of: paragraph)?.pitch.points ?? 0
      // Lines without type, an empty one or one of dots, are not seen here.
      let mayHaveGaps = paragraph.inlines.contains { inline in
        if case .text = inline { false } else { true }
      }
      return pages.flatMap { page in
        let baselines = page.lines.filter { $0.node == paragraph.id }.map(\.baseline)
        return zip(baselines, baselines.dropFirst()).compactMap { above, below -> String? in
          let steps = pitch > 0 ? (below - above) / pitch : 1
          let isExact = abs(steps - steps.rounded()) < tolerance && steps >= 1 - tolerance
          if isExact && (mayHaveGaps || steps < 1 + tolerance) { return nil }
          return "page \(page.number): lines of block \(paragraph.id.number) are \(below - above) pt apart"
        }
      }
    }
  }
}

// MARK: - Reading order

extension LaidOutPaper {
  /// The runs of each paragraph spell its text, word for word.
  func texts() -> [String] {
    var found: [NodeID: String] = [:]
    for (node, run) in pages.flatMap({ $0.runs() }) {
      if let node { found[node, default: ""] += run.string }
    }
    return document.blocks.flatMap(\.paragraphs).compactMap { paragraph in
      if isFurniture(paragraph) { return nil }
      let text = found[paragraph.id, default: ""]
      if text == paragraph.spelling { return nil }
      return "block \(paragraph.id.number) reads “\(text)” instead of “\(paragraph.spelling)”"
    }
  }

  /// Blocks come in the document's order, and lines of a block from top to bottom and from left to right.
  func order() -> [String] {
    let nodes = document.blocks.flatMap(\.nodes)
    let places = Dictionary(zip(nodes, nodes.indices), uniquingKeysWith: { first, _ in first })
    let found = pages.flatMap { $0.items.compactMap(\.node) }.map { places[$0] ?? -1 }
    var findings: [String] = []
    // In a row parted between lines, lines of neighbouring cells take turns.
    let mayTakeTurns = allowance.contains(.tallRow)
    if !mayTakeTurns, zip(found, found.dropFirst()).contains(where: { $0 > $1 }) {
      findings.append("blocks out of order")
    }
    for page in pages {
      for (above, below) in zip(page.lines, page.lines.dropFirst()) where above.node == below.node {
        if above.baseline >= below.baseline { findings.append("page \(page.number): lines out of order") }
      }
      for line in page.lines {
        let starts = line.runs.map(\.origin.x)
        if starts != starts.sorted() { findings.append("page \(page.number): runs out of order") }
      }
    }
    return findings
  }
}

// MARK: - Page breaks

extension LaidOutPaper {
  /// At a page break enough lines of a paragraph stand on either side.
  func widowsAndOrphans() -> [String] {
    document.blocks.compactMap { block in
      guard case .paragraph(let paragraph) = block else { return nil }
      let counts = lineCounts(of: paragraph.id)
      let least = style(of: paragraph)?.minimumLinesAtBreak ?? 0
      guard counts.count > 1, let thin = counts.first(where: { $0.lines < least }) else { return nil }
      return "page \(thin.page) holds only \(thin.lines) line(s) of block \(paragraph.id.number)"
    }
  }

  /// A paragraph kept with the next is never last on its page; a grid is never split.
  func headings() -> [String] {
    let blocks = document.blocks.filter { !pageNumbers(of: $0).isEmpty }
    var findings = zip(blocks, blocks.dropFirst()).compactMap { block, next -> String? in
      guard case .paragraph(let paragraph) = block, style(of: paragraph)?.keepWithNext == true else {
        return nil
      }
      if pageNumbers(of: block).last == pageNumbers(of: next).first { return nil }
      return "heading \(paragraph.id.number) is last on its page"
    }
    for case .grid(let grid) in blocks where pageNumbers(of: .grid(grid)).count > 1 {
      findings.append("grid \(grid.id.number) is split")
    }
    return findings
  }

  /// Enough lines of text stand above each grid on its page.
  func grids() -> [String] {
    document.blocks.indices.compactMap { index in
      guard case .grid(let grid) = document.blocks[index], grid.linesKeptAbove > 0,
        let number = pageNumbers(of: .grid(grid)).first
      else { return nil }
      let texts = document.blocks[..<index].compactMap { block -> NodeID? in
        if case .paragraph(let paragraph) = block { paragraph.id } else { nil }
      }
      let above = Set(texts)
      let lines = pages[number - 1].lines.count { above.contains($0.node) }
      if lines >= grid.linesKeptAbove { return nil }
      return "page \(number): \(lines) line(s) above grid \(grid.id.number), \(grid.linesKeptAbove) wanted"
    }
  }
}
