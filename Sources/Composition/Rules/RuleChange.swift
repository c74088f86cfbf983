/// A value that two packs set differently.
public struct RuleChange: Sendable, Hashable {
  /// Such as "recipients.end".
  public let path: String
  /// The value in the older pack; nil if it has none.
  public let old: RuleValue?
  /// The value in the newer pack; nil if it has none.
  public let new: RuleValue?
  /// The clause of the new value; where it is gone, the clause that takes it away, else the old value's.
  public let clause: String
}

extension RulePack {
  /// What this pack sets otherwise than `old`, by path. Only the values count, not where they are known from.
  public func changes(from old: RulePack) -> [RuleChange] {
    Set(old.values.keys).union(values.keys).sorted().compactMap { path in
      let (before, after) = (old.values[path], values[path])
      guard before?.text != after?.text else { return nil }
      let clause = after?.source ?? removals[path] ?? before?.source ?? ""
      return RuleChange(path: path, old: before, new: after, clause: clause)
    }
  }
}
