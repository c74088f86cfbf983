import DocumentModel
import Geometry
import Typesetting

/// What holds for the notes at the foot.
extension LaidOutPaper {
  /// Each note begins on the page of its mark, goes on overleaf with at least two lines on either side, below all text,
  /// and its last line on a page stands on the bottom margin.
  func notes() -> [String] {
    document.blocks.flatMap(\.paragraphs).flatMap { paragraph in
      paragraph.notes.flatMap { findings(about: $0, of: paragraph) }
    } + feet()
  }

  private func findings(about note: Footnote, of paragraph: Paragraph) -> [String] {
    let nodes = Set(note.paragraphs.map(\.id))
    let indices = Set(nodes.flatMap(pageIndices)).sorted()
    let parts = indices.map { index in (index + 1, lines[index].count { nodes.contains($0.node) }) }
      .filter { $0.1 > 0 }
    guard let first = parts.first?.0 else { return ["note \(note.number) is missing"] }
    var findings: [String] = []
    if let mark = pageOfMark(of: note, in: paragraph), mark != first {
      findings.append("note \(note.number) begins on page \(first), its mark is on page \(mark)")
    }
    if parts.count > 1, let thin = parts.first(where: { $0.1 < 2 }) {
      findings.append("page \(thin.0) holds one line of note \(note.number)")
    }
    return findings
  }

  private func pageOfMark(of note: Footnote, in paragraph: Paragraph) -> Int? {
    let numbering = numbering(of: paragraph.id)
    guard
      let before = paragraph.spelling(upTo: note, { number(for: $0, numbering: numbering) })?.count
    else { return nil }
    var count = 0
    for (page, lines) in lines(of: paragraph.id) {
      for line in lines {
        count += line.text.count
        if count >= before { return page.number }
      }
    }
    return nil
  }

  /// The notes of each page.
  private func feet() -> [String] {
    let notes = Set(document.blocks.flatMap(\.paragraphs).flatMap(\.notes).flatMap(\.paragraphs).map(\.id))
    return notes.isEmpty ? [] : pages.indices.flatMap { feet($0, notes) }
  }

  private func feet(_ index: Int, _ notes: Set<NodeID>) -> [String] {
    let page = pages[index]
    let lines = lines[index].filter { notes.contains($0.node) }
    guard let last = lines.last, let top = lines.first?.baseline else { return [] }
    var findings: [String] = []
    let paragraph = document.blocks.flatMap(\.paragraphs).flatMap(\.notes).flatMap(\.paragraphs).first {
      $0.id == last.node
    }
    let pitch = paragraph.flatMap { style(of: $0)?.pitch.points } ?? 0
    let bottom = places[index].area(ofPage: page.number).bottom.points
    let after = paragraph.flatMap { style(of: $0)?.spaceAfter.points } ?? 0
    if last.baseline + 0.2 * pitch > bottom + tolerance
      || last.baseline + 0.2 * pitch + after < bottom - tolerance
    {
      findings.append("page \(page.number): the notes do not stand on the bottom margin")
    }
    if self.lines[index].contains(where: { !notes.contains($0.node) && $0.baseline >= top }) {
      findings.append("page \(page.number): text below the first note")
    }
    return findings
  }
}
