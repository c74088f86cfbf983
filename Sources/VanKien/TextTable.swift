public import Diagnostics

/// Rows of words in aligned columns, for a terminal.
public struct TextTable: Sendable, Hashable {
  /// What stands over the columns.
  public let headings: [Phrase]
  /// One word or sentence a column; a row that is too short ends early.
  public let rows: [[Phrase]]

  public init(headings: [Phrase], rows: [[Phrase]]) {
    self.headings = headings
    self.rows = rows
  }

  /// The lines, headings first, without blanks at their ends.
  public func text(in language: Language) -> String {
    let cells = ([headings] + rows).map { $0.map { $0.text(in: language).visible } }
    let widths = headings.indices.map { column in
      cells.map { $0.indices.contains(column) ? $0[column].count : 0 }.max() ?? 0
    }
    return cells.map { TextTable.line($0, widths: widths) + "\n" }.joined()
  }

  private static func line(_ cells: [String], widths: [Int]) -> String {
    let columnGap = "  "
    let padded = zip(cells, widths).map { cell, width in
      cell + String(repeating: " ", count: width - cell.count)
    }
    let line = padded.joined(separator: columnGap)
    return line.lastIndex { $0 != " " }.map { String(line[...$0]) } ?? ""
  }
}

extension String {
  /// Bound spaces as plain ones, and blanks at the ends in quotes, so that a reader sees them.
  fileprivate var visible: String {
    let plain = String(map { $0 == "\u{A0}" ? " " : $0 })
    return plain.first == " " || plain.last == " " ? "“\(plain)”" : plain
  }
}
