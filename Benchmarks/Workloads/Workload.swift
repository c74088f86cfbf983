import ArgumentParser

/// The kinds of documents that every program of the peer benchmark makes.
enum Workload: String, ExpressibleByArgument, CaseIterable {
  /// One resolution of two pages.
  case w1
  /// Five hundred of them, to as many files.
  case w4
}
