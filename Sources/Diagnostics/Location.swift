/// A place in the user's files, as a person would look it up.
public struct Location: Sendable, Hashable {
  /// The file, as the user named it or relative to the congress folder.
  public let file: String
  /// Where in the file.
  public let place: Place

  /// A place inside a file.
  public enum Place: Sendable, Hashable {
    /// The file as a whole.
    case whole
    /// A text file: line and column from 1, the column in Unicode scalars.
    case text(line: Int, column: Int)
    /// A spreadsheet: the sheet's name and the cell as in "D14".
    case cell(sheet: String, cell: String)
  }

  public init(file: String, place: Place = .whole) {
    self.file = file
    self.place = place
  }

  /// A place in a text file; `line` and `column` count from 1.
  public init(file: String, line: Int, column: Int) {
    self.init(file: file, place: .text(line: line, column: column))
  }
}

extension Location: CustomStringConvertible {
  /// `congress.yaml:12:9`, or `delegates.xlsx, sheet "Đại biểu", cell D14`.
  public var description: String { text(in: .vietnamese) }

  /// The place in the words of `language`.
  public func text(in language: Language) -> String {
    switch place {
    case .whole: file
    case .text(let line, let column): "\(file):\(line):\(column)"
    case .cell(let sheet, let cell):
      Phrase(vi: "{0}, trang tính “{1}”, ô {2}", en: "{0}, sheet “{1}”, cell {2}")
        .filled(with: [Phrase(file), Phrase(sheet), Phrase(cell)]).text(in: language)
    }
  }
}
