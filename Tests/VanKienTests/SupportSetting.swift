import Composition
import DocumentModel
import Testing

/// A paragraph of the document and the lines of the PDF it is set in.
struct SetParagraph {
  let paragraph: Paragraph
  /// The role of the grid it stands in.
  let grid: Role?
  /// Without those that hold only a blank.
  let lines: [TracedLine]

  var role: String { paragraph.role.rawValue }
}

/// A rendered sample and its PDF, line by line.
struct Setting {
  let pack: RulePack
  let document: Document
  let pages: [TracedPage]
  let paragraphs: [SetParagraph]
  /// The page's own number, by page; nil where there is none.
  let pageNumbers: [TracedLine?]

  /// Finds every paragraph's lines; what the PDF says more, less or elsewhere fails the test.
  init(_ sample: Sample) throws {
    let rendered = try sample.rendered()
    pack = rendered.pack
    document = rendered.document
    pages = try sample.traced()
    pageNumbers = pages.enumerated().map { index, page in
      // Page numbers are drawn last.
      page.lines.last.flatMap { $0.text == "\(index + 1)" ? $0 : nil }
    }
    var rest = zip(pages, pageNumbers).flatMap { page, number in
      number == nil ? page.lines : page.lines.dropLast()
    }[...]
    paragraphs = try document.paragraphs.map { paragraph, grid in
      let words = paragraph.plainText.squeezed
      var lines: [TracedLine] = []
      var text = ""
      while text.count < words.count, let line = rest.popFirst() {
        lines.append(line)
        text += line.text.squeezed
      }
      try #require(text == words, "\(paragraph.role.rawValue)")
      return SetParagraph(paragraph: paragraph, grid: grid, lines: lines)
    }
    try #require(rest.isEmpty, "the PDF says more than the document: \(rest.map(\.text))")
  }

  /// The paragraphs between masthead and foot.
  var flow: [SetParagraph] { paragraphs.filter { $0.grid == nil } }

  /// The one paragraph of a role.
  func the(_ role: String) throws -> SetParagraph {
    let found = paragraphs.filter { $0.role == role }
    try #require(found.count == 1, "\(found.count) paragraphs are \(role)")
    return found[0]
  }

  /// The line of a paragraph of one line.
  func line(_ role: String) throws -> TracedLine {
    let lines = try the(role).lines
    try #require(lines.count == 1, "\(role) has \(lines.count) lines")
    return lines[0]
  }

  /// The wide, thin boxes of a page: rules and underlines, no dots.
  func rules(onPage page: Int) -> [TracedBox] {
    pages[page - 1].boxes.filter { $0.right - $0.left > 3 }
  }
}
