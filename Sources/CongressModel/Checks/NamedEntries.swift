import VietnameseText

/// An entry with a name, to compare with others.
struct NamedEntry {
  let name: String
  let birth: PartialDate?
  let id: String?
  let path: String
  private let likeness: NameLikeness

  init(_ name: String, birth: PartialDate?, id: String?, path: String) {
    (self.name, self.birth, self.id, self.path) = (name, birth, id, path)
    likeness = NameLikeness(name)
  }

  fileprivate var skeleton: String { likeness.skeleton }

  /// Whether the two could be one person's; birth dates that cannot be the same say they are not.
  fileprivate func mayBe(_ other: NamedEntry) -> Bool {
    guard likeness.resembles(other.likeness) else { return false }
    guard let birth, let otherBirth = other.birth else { return true }
    return birth.earliest <= otherBirth.latest && otherBirth.earliest <= birth.latest
  }
}

/// The entries of a list, by what all names of one person have in common.
struct NamedEntries {
  private var entries: [String: [NamedEntry]] = [:]

  /// Names of the same consonants that are kept to compare with. So many no list of people has; beyond, a hostile one
  /// would take minutes.
  private static let most = 50

  /// Adds `entry`; gives an earlier one that may be the same person.
  mutating func add(_ entry: NamedEntry) -> NamedEntry? {
    let skeleton = entry.skeleton
    let alike = entries[skeleton] ?? []
    if alike.count < NamedEntries.most { entries[skeleton, default: []].append(entry) }
    return alike.first { $0.mayBe(entry) }
  }
}
