public import Diagnostics

/// The rules of form for one kind of body and one period, as data: every value with its source and confidence.
public struct RulePack: Sendable, Hashable {
  /// Such as "party-hd36".
  public let id: String
  /// What the pack follows, in words.
  public let title: String
  /// The packs it is a difference on, the nearest first; empty if it stands alone.
  public let bases: [String]
  /// Values by path, such as "elements.title.size"; those of its bases included.
  public internal(set) var values: [String: RuleValue] {
    didSet { styles = StyleShelf() }
  }
  /// What the pack takes away from its base: the regulation and clause by path.
  public let removals: [String: String]
  /// The names of its own and of its bases.
  let names: Set<RuleName>
  /// The paths of values that refer to such names, those of the bases first.
  let referring: [String]
  /// The pack's file as a whole.
  public let location: Location
  /// What ``values`` come to, as far as papers have asked.
  private(set) var styles = StyleShelf()

  /// The paths in alphabetical order.
  public var paths: [String] { values.keys.sorted() }

  /// A pack equal to this one but for one value; what tests of "rules are data" change.
  public func replacing(_ path: String, with text: String) -> RulePack {
    guard let old = values[path] else { return self }
    var pack = self
    pack.values[path] = RuleValue(
      text: text, location: old.location, source: old.source, confidence: old.confidence)
    return pack
  }
}
