public import Diagnostics

/// Where a piece of text comes from: what a proof sheet shows and a diagnostic points to.
public struct Origin: Sendable, Hashable {
  /// The path in the congress's data, such as "members.end"; nil for fixed words and prose.
  public let path: String?
  /// The place in the user's files or in the layout.
  public let location: Location?

  public init(path: String? = nil, location: Location? = nil) {
    self.path = path
    self.location = location
  }
}

/// The number of a block in its document, from 0, in reading order; every item on a page names its block by it.
public struct NodeID: Sendable, Hashable, Comparable {
  public let number: Int

  public init(_ number: Int) { self.number = number }

  public static func < (a: NodeID, b: NodeID) -> Bool { a.number < b.number }
}
