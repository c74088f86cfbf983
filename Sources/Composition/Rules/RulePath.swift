/// The path of a rule, taken apart: "section.value", or "section.name.value" where names are the pack's own.
struct RulePath: Hashable {
  let section: Substring
  /// Nil in a section without names.
  let name: Substring?
  let value: Substring

  /// Nil if `path` has not two or three words.
  init?(_ path: String) {
    let dot = UInt8(ascii: ".")
    let words = path.utf8.split(separator: dot, maxSplits: 3, omittingEmptySubsequences: false)
    guard (2...3).contains(words.count), let first = words.first, let last = words.last else { return nil }
    section = Substring(first)
    name = words.count == 3 ? Substring(words[1]) : nil
    value = Substring(last)
  }
}

/// A name of a pack's own: an element, an issuer, a signature…
struct RuleName: Hashable, Comparable {
  let section: String
  let name: String

  static func < (left: RuleName, right: RuleName) -> Bool {
    (left.section, left.name) < (right.section, right.name)
  }
}

extension RulePath {
  /// Nil in a section without names.
  var ruleName: RuleName? { name.map { RuleName(section: String(section), name: String($0)) } }
}

/// Where a pack's tree is, by the schema: what a value below may be.
enum RulePlace {
  case top
  case section(RuleSection)
  case name(RuleSection, RuleName)
  case value(RuleType, RuleName?)
  /// Nothing a pack holds.
  case unknown

  func below(_ key: String) -> RulePlace {
    switch self {
    case .top: RuleSchema.section(key).map(RulePlace.section) ?? .unknown
    case .section(let section) where section.hasNames:
      key.isEmpty ? .unknown : .name(section, RuleName(section: section.name, name: key))
    case .section(let section): section.types[key].map { .value($0, nil) } ?? .unknown
    case .name(let section, let name): section.types[key].map { .value($0, name) } ?? .unknown
    case .value, .unknown: .unknown
    }
  }
}
