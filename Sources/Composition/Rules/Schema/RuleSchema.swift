/// Which values a rule pack may hold, and of what type.
///
/// A path is "section.value", or "section.name.value" in a section whose names are the pack's own.
enum RuleSchema {
  private static let sections: [RuleSection] =
    RuleSection.sheet + RuleSection.wording + RuleSection.bodies + RuleSection.parts

  private static let byName = Dictionary(
    sections.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  /// The type of the value at `path`; nil if a pack holds no such value.
  static func type(of path: String) -> RuleType? { RulePath(path).flatMap { type(of: $0) } }

  /// The type of the value at `path`; nil if a pack holds no such value.
  static func type(of path: RulePath) -> RuleType? {
    guard let section = section(String(path.section)), section.hasNames == (path.name != nil), path.name != ""
    else { return nil }
    return section.types[String(path.value)]
  }

  /// The section of that name.
  static func section(_ name: String) -> RuleSection? { byName[name] }

  /// All that could stand in place of `path`, for "did you mean".
  static func candidates(for path: String) -> [String] {
    let parts = path.split(separator: ".").map(String.init)
    guard let first = parts.first else { return [] }
    let rest = parts.dropFirst().joined(separator: ".")
    guard let section = byName[first] else { return sections.map { "\($0.name).\(rest)" } }
    let stem = section.hasNames && parts.count > 1 ? "\(first).\(parts[1])" : first
    return section.types.keys.sorted().map { "\(stem).\($0)" }
  }
}

/// One section of a rule pack.
struct RuleSection: Sendable {
  let name: String
  /// Whether a name of the pack's own stands between the section and its values: "elements.title.size".
  let hasNames: Bool
  /// The types of the values by their last word.
  let types: [String: RuleType]

  init(_ name: String, hasNames: Bool = false, _ types: [String: RuleType]) {
    self.name = name
    self.hasNames = hasNames
    self.types = types
  }
}
