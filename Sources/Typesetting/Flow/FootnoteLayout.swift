import DocumentModel
import Geometry

extension Typesetter where Shaper: ~Copyable {
  /// Sets the notes whose marks a box holds, each mark raised before its note.
  mutating func setNotes(of box: inout FlowBox, in document: Document, measure: Length) {
    for index in box.notes.indices where box.notes[index].boxes.isEmpty {
      var paragraphs = box.notes[index].footnote.paragraphs
      guard !paragraphs.isEmpty else { continue }
      let mark = "\(box.notes[index].footnote.number)"
      paragraphs[0].inlines.insert(
        contentsOf: [.text(mark, .superscript, nil), .text("\u{A0}", [], nil)], at: 0)
      let flows = paragraphs.map { flow(of: $0, style: document.style(of: $0), measure: measure) }
      box.notes[index].boxes = Flow(joining: flows).boxes
      box.notes[index].keepLines()
    }
  }
}
