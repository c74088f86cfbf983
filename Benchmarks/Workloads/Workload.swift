import ArgumentParser

/// The kinds of documents that every program of the peer benchmark makes.
enum Workload: String, ExpressibleByArgument, CaseIterable {
  /// One resolution of two pages.
  case w1
  /// A list of delegates on landscape pages.
  case w2
  /// A report of a hundred pages with contents, tables and footnotes.
  case w3
  /// Five hundred of them, to as many files.
  case w4

  /// The paper that `convert` defines.
  var paper: String {
    switch self {
    case .w1, .w4: "resolution"
    case .w2: "list"
    case .w3: "report"
    }
  }
}
