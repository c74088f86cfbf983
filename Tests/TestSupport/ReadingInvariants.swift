import DocumentModel
import Geometry
import Typesetting

/// What a reader reads, from the first page to the last.
extension LaidOutPaper {
  /// The runs of each paragraph spell its text, word for word.
  func texts() -> [String] {
    var found: [NodeID: String] = [:]
    for (node, run) in pages.flatMap({ $0.runs() }) {
      if let node { found[node, default: ""] += run.string }
    }
    var expected = document.blocks.flatMap(\.paragraphs).map { ($0, spelling(of: $0)) }
    for note in document.blocks.flatMap(\.paragraphs).flatMap(\.notes) {
      for (index, paragraph) in note.paragraphs.enumerated() {
        expected.append((paragraph, (index == 0 ? "\(note.number) " : "") + spelling(of: paragraph)))
      }
    }
    return expected.compactMap { paragraph, spelling in
      let text = found[paragraph.id, default: ""]
      if text == spelling || allowance.contains(.unsettled) || isFurniture(paragraph) { return nil }
      return "block \(paragraph.id.number) reads “\(text)” instead of “\(spelling)”"
    }
  }

  func spelling(of paragraph: Paragraph) -> String {
    let numbering = numbering(of: paragraph.id)
    return paragraph.spelling { number(for: $0, numbering: numbering) }
  }

  /// Blocks come in the document's order, and lines of a block from top to bottom and from left to right.
  func order() -> [String] {
    let nodes = document.blocks.flatMap(\.nodes)
    let places = Dictionary(zip(nodes, nodes.indices), uniquingKeysWith: { first, _ in first })
    let found = pages.flatMap { $0.items.compactMap(\.node) }.compactMap { places[$0] }
    var findings: [String] = []
    // In a row parted between lines, lines of neighbouring cells take turns.
    let mayTakeTurns = allowance.contains(.tallRow) || allowance.contains(.parted)
    if !mayTakeTurns, zip(found, found.dropFirst()).contains(where: { $0 > $1 }) {
      findings.append("blocks out of order")
    }
    // Words in a drawing stand where the drawing wants them.
    let drawings = Set(document.blocks.flatMap(\.figures).map(\.id))
    for (page, lines) in zip(pages, lines) {
      let lines = lines.filter { !drawings.contains($0.node) }
      for (above, below) in zip(lines, lines.dropFirst()) where above.node == below.node {
        if above.baseline >= below.baseline { findings.append("page \(page.number): lines out of order") }
      }
      for line in lines {
        let starts = line.runs.map(\.origin.x)
        if starts != starts.sorted() { findings.append("page \(page.number): runs out of order") }
      }
    }
    return findings
  }

  /// Every target stands once, on the page of its paragraph's first line.
  func targets() -> [String] {
    document.blocks.flatMap(\.paragraphs).compactMap { paragraph in
      guard let target = paragraph.target, let first = lineCounts(of: paragraph.id).first?.page else {
        return nil
      }
      let found = pages.filter { $0.holds(target) }.map(\.number)
      return found == [first] ? nil : "target \(target.rawValue) is on pages \(found), its line on \(first)"
    }
  }
}
