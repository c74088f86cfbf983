import DocumentModel
import Foundation

extension Document {
  /// All paragraphs in reading order, those in grids row by row and cell by cell, with the role of their grid.
  var paragraphs: [(paragraph: Paragraph, grid: Role?)] {
    blocks.flatMap { block -> [(Paragraph, Role?)] in
      guard case .grid(let grid) = block else { return block.paragraphs.map { ($0, nil) } }
      return block.paragraphs.map { ($0, grid.role) }
    }
  }

  /// The words of the document, as a reader reads them.
  var words: [String] { paragraphs.flatMap(\.paragraph.words) }

  /// The words between the masthead and the foot.
  var flowWords: [String] { paragraphs.filter { $0.grid == nil }.flatMap(\.paragraph.words) }

  /// The index of the grid at the paper's end.
  var footIndex: Int? { blocks.lastIndex { if case .grid = $0 { true } else { false } } }
}

extension Block {
  var paragraphs: [Paragraph] {
    switch self {
    case .paragraph(let paragraph): [paragraph]
    case .grid(let grid): grid.rows.joined().flatMap(\.blocks).flatMap(\.paragraphs)
    case .area, .table, .figure, .contents, .kept, .cards, .section: []
    }
  }
}

extension Paragraph {
  /// A blank parts words as a space does.
  var words: [String] {
    inlines.map { inline in if case .blank = inline { " " } else { inline.plainText } }.joined().words
  }
}

extension String {
  /// What stands between spaces, bound ones included, and line ends.
  var words: [String] { split(whereSeparator: \.isWhitespace).map(String.init) }

  /// The text without any space.
  var squeezed: String { words.joined() }

  /// Runs of digits with the dots and commas inside them: "82,86", "1.587", "2020".
  var figures: [String] {
    matches(of: /\d+(?:[.,]\d+)*/).map { String($0.output) }
  }
}
