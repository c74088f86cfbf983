import VietnameseText

/// Delegates that stand together in a list.
public struct DelegateGroup: Sendable, Hashable {
  /// The delegation or unit; nil for those of whom none is known, and for a list that is not parted.
  public let name: String?
  /// Their positions in ``Congress/delegates``, in order.
  public let indices: [Int]
}

/// By what a list of delegates is parted.
public enum DelegateGrouping: String, Sendable, CaseIterable {
  /// One list.
  case none
  /// By delegation: those of `delegations` in the order there (protocol order), others as they first appear.
  case delegation
  /// By place of work, as they first appear.
  case unit
}

extension Congress {
  /// The positions of all delegates but those that repeat another entry.
  public var listedDelegates: [Int] {
    delegates.indices.filter { delegates[$0].sameAs == nil }
  }

  /// The listed delegates in groups, each in `order`; those without a group last.
  public func delegateGroups(by grouping: DelegateGrouping, order: DelegateOrder) -> [DelegateGroup] {
    groups(of: listedDelegates, by: grouping).map { group in
      DelegateGroup(name: group.name, indices: sorted(group.indices, by: order))
    }
  }

  func groups(of selection: [Int], by grouping: DelegateGrouping) -> [DelegateGroup] {
    guard grouping != .none else {
      return selection.isEmpty ? [] : [DelegateGroup(name: nil, indices: selection)]
    }
    let register = DelegationRegister(delegations)
    var groups = GroupList(names: grouping == .delegation ? delegations.compactMap(\.name) : [])
    for index in selection {
      let delegate = delegates[index]
      let name = grouping == .unit ? delegate.unit : delegate.delegation.map(register.name)
      groups.add(index, to: name)
    }
    return groups.filled
  }
}

/// The delegations by id and by name, whatever the hand that wrote it.
struct DelegationRegister {
  private var names: [String: String] = [:]

  init(_ delegations: [Delegation]) {
    for delegation in delegations {
      guard let name = delegation.name else { continue }
      for key in [delegation.id, name].compactMap(\.self) where names[Spelling.folded(key)] == nil {
        names[Spelling.folded(key)] = name
      }
    }
  }

  /// The delegation's name as the data give it; nil when it is in no list.
  func known(_ text: String) -> String? { names[Spelling.folded(text)] }

  /// The same, and the text itself for a delegation that is in no list.
  func name(_ text: String) -> String { known(text) ?? text }
}

/// Groups in the order they were named.
private struct GroupList {
  private var names: [String] = []
  private var members: [[Int]] = []
  private var positions: [String: Int] = [:]
  private var nameless: [Int] = []

  init(names: [String]) {
    for name in names { _ = position(of: name) }
  }

  mutating func add(_ index: Int, to name: String?) {
    if let name { members[position(of: name)].append(index) } else { nameless.append(index) }
  }

  private mutating func position(of name: String) -> Int {
    let key = Spelling.folded(name)
    if let known = positions[key] { return known }
    positions[key] = names.count
    names.append(name)
    members.append([])
    return names.count - 1
  }

  /// The groups that have members.
  var filled: [DelegateGroup] {
    let named = zip(names, members).map { DelegateGroup(name: $0, indices: $1) }
    return (named + [DelegateGroup(name: nil, indices: nameless)]).filter { !$0.indices.isEmpty }
  }
}
