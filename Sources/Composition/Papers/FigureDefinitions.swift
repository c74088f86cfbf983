public import Diagnostics
public import DocumentModel
public import Geometry

/// A chart of a paper, as data.
public struct ChartDefinition: Sendable, Hashable {
  /// What blocks, prose and references call it.
  public let name: String
  public let kind: Chart.Kind
  public let caption: Template?
  /// What the figures count.
  public let unit: Template?
  public let source: Source
  /// nil takes the pack's.
  public let width: Length?
  public let height: Length?
  public let location: Location

  /// Where the figures are.
  public enum Source: Sendable, Hashable {
    /// Each named one by one.
    case data(categories: [Template], [Series])
    /// In a list: each element is a category, the paths lead on from there.
    case list(Binding, category: String, [ListSeries])
  }

  /// Figures by their paths, one for each category.
  public struct Series: Sendable, Hashable {
    public let name: Template
    public let values: [String]
    public let location: Location
  }

  /// A figure of each element of a list.
  public struct ListSeries: Sendable, Hashable {
    public let name: Template
    public let value: String
    public let location: Location
  }
}

/// Photographs of the data beside one another, each with its caption.
public struct PhotoSet: Sendable, Hashable {
  /// What blocks and prose call it.
  public let name: String
  /// A list of photographs, or one.
  public let photos: Binding
  /// How many stand in a row, 1…4.
  public let columns: Int
  /// nil takes the pack's.
  public let width: Length?
  public let location: Location
}
