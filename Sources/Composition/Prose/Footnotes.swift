import Diagnostics
import DocumentModel
import Prose

/// Numbers footnotes through the whole paper, whatever files they stand in.
struct FootnoteCounter {
  /// By file and number in the file, the printed number.
  private var numbers: [String: [Int: Int]] = [:]
  private var count = 0

  /// The printed number of a file's note, and whether it is met for the first time.
  mutating func number(of note: Int, in file: String) -> (number: Int, isNew: Bool) {
    if let known = numbers[file]?[note] { return (known, false) }
    count += 1
    numbers[file, default: [:]][note] = count
    return (count, true)
  }
}

extension Composer {
  /// Prose leaves the mark of a note by the file's own number and without words; they are put in here, when the
  /// paragraph with the mark is sure to be printed and has its number among the blocks.
  mutating func withNotes(_ inlines: [Inline]) -> [Inline] {
    guard inlines.contains(where: \.isNote) else { return inlines }
    return inlines.map { inline in
      guard case .footnote(let note) = inline, note.paragraphs.isEmpty, let file = shelf.current else {
        return inline
      }
      let (number, isNew) = notes.number(of: note.number, in: file)
      guard isNew else { return .text("\(number)", .superscript, nil) }
      return .footnote(Footnote(number: number, paragraphs: paragraphs(ofNote: note.number)))
    }
  }

  private mutating func paragraphs(ofNote number: Int) -> [Paragraph] {
    guard let note = shelf.footnotes.first(where: { $0.number == number }) else { return [] }
    var paragraphs: [Paragraph] = []
    for block in note.blocks {
      guard case .paragraph(let words, _) = block else {
        binder.log.add(CompositionDiagnostics.noteOfBlocks.at(note.location))
        continue
      }
      for case .paragraph(let paragraph) in paragraph(
        role: .footnote, self.inlines(words, missing: .error))
      {
        paragraphs.append(paragraph)
      }
    }
    return paragraphs
  }
}

extension Inline {
  fileprivate var isNote: Bool {
    if case .footnote = self { true } else { false }
  }
}
