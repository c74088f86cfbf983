public import Diagnostics

/// Elements of a list that a paper shows, as data: which, in which order, by what name.
public struct Selection: Sendable, Hashable {
  /// A list of records.
  public let list: Binding
  /// What templates call the element at hand, `{{ row.name }}`.
  public let variable: String
  /// All of them must hold.
  public let filters: [Filter]
  public let order: [Order]

  /// A condition on an element: a datum of it is one of some words, or is none of them.
  public struct Filter: Sendable, Hashable {
    public let path: String
    /// As papers print them; "yes" and "no" for flags.
    public let words: [String]
    /// Whether elements with one of the words are left out rather than kept; an unknown datum has none of them.
    public let isExcluding: Bool
    public let location: Location
  }

  /// One key elements are sorted by.
  public struct Order: Sendable, Hashable {
    public let path: String
    /// Whether texts are names of people: given name first.
    public let areNames: Bool
    public let isDescending: Bool
    public let location: Location
  }
}
