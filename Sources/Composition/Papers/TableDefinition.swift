public import Diagnostics
public import DocumentModel
public import Geometry

/// A table of a paper, as data: what its rows are made of and what its columns show.
public struct TableDefinition: Sendable, Hashable {
  /// What blocks, prose and references call it.
  public let name: String
  /// nil for a table without caption and number.
  public let caption: Template?
  public let source: Source
  /// The columns; one with columns of its own only heads them.
  public let columns: [Column]
  public let grouping: Grouping?
  /// The words before the sums of a group and of the table; nil for no such row.
  public let subtotal: Template?
  public let total: Template?
  public let isLandscape: Bool
  /// How many rows to fill by hand stand where there is no list and a blank is left for it.
  public let blankRows: BlankRows
  /// Above and below the words of a row, where more room is wanted than the pack's: for signing by hand.
  public let padding: Length?
  public let location: Location

  /// A number of rows to fill by hand.
  public struct BlankRows: Sendable, Hashable {
    /// Where the data say how many; nil for always the same.
    public let number: Binding?
    /// Where they do not.
    public let otherwise: Int
    /// Nobody fills in more by hand.
    static let most = 200
  }

  /// What the rows are made of, one of each element.
  public enum Source: Sendable, Hashable {
    case list(Selection)
    /// Lists of one kind one below another, each under its title.
    case sections([Section])
    /// The rows of a file of the congress folder, as they are.
    case file(FileRows)
  }

  /// A file of rows; the columns' values are its headings.
  public struct FileRows: Sendable, Hashable {
    /// From the congress folder.
    public let name: String
    /// nil for the first sheet that holds anything.
    public let sheet: String?
    public let location: Location
  }

  /// A list under its title.
  public struct Section: Sendable, Hashable {
    public let title: Template
    public let selection: Selection
  }

  /// A column, or several under one heading.
  public struct Column: Sendable, Hashable {
    public let heading: Template?
    /// The columns under the heading; empty for a column with cells.
    public let columns: [Column]
    public let content: Content
    public let width: TableColumn.Width
    public let alignment: Alignment
    /// Whether the sums of the table include the column.
    public let isSummed: Bool
    /// Whether the column is left out when no row has a value for it.
    public let isOptional: Bool
    public let missing: Missing
    /// The datum of the element that names the file its words lead to; nil for words that lead nowhere.
    public let file: String?
    /// Cells of other elements stay empty.
    public let filters: [Selection.Filter]
    public let location: Location

    /// The columns with cells, from left to right.
    var leaves: [Column] { columns.isEmpty ? [self] : columns.flatMap(\.leaves) }
    /// How many header rows it needs.
    var depth: Int { 1 + (columns.map(\.depth).max() ?? 0) }
  }

  /// What the cells of a column hold.
  public enum Content: Sendable, Hashable {
    /// 1, 2, 3…
    case ordinal
    /// A datum of the row's element, by its path from there.
    case value(String, format: String?)
    /// Words with placeholders.
    case text(Template)
    /// Nothing: to be filled by hand.
    case empty
  }

  /// How the words of a column stand.
  public enum Alignment: String, Sendable, CaseIterable {
    case left, center, right
    /// Decimal commas below one another.
    case decimal
  }

  /// Rows gathered under headings.
  public struct Grouping: Sendable, Hashable {
    /// The datum that rows of a group have in common.
    public let path: String
    /// The words of a heading, with `{{ group }}` and `{{ count }}`; nil for the datum alone.
    public let heading: Template?
    /// What stands in the ordinal column of a heading.
    public let numbering: Numbering
    /// Whether the ordinals begin at 1 in each group.
    public let restarts: Bool
    /// Whether the table goes without groups when no element has the datum.
    public let isOptional: Bool
    public let location: Location

    public enum Numbering: String, Sendable, CaseIterable {
      case none, roman, letter
    }
  }
}
