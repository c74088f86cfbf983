public import Diagnostics

/// One value at the end of the data's branches.
public struct Leaf: Sendable {
  /// The canonical path.
  public let path: String
  /// The value, typed.
  public let value: FieldValue
  /// What its field holds; for an element of a list, the kind of the list.
  public let kind: FieldKind
  /// Worked out from other values, or standing inside a group that is.
  public let isComputed: Bool
  /// Not to be quoted in diagnostics or dumps.
  public let isPersonal: Bool
  /// Where it was read; for a computed value, where its main source was.
  public let origin: Location?
}

extension Congress {
  /// All known values, in the order of the fields, computed ones included.
  ///
  /// A field that names a person is a leaf; the person's own fields are listed under `people` only.
  public var leaves: [Leaf] { leaves(areAll: true) { _ in true } }

  /// Those that were typed and are asked for. Computing the others can be long work, and keeping them all much memory.
  func typedLeaves(where isWanted: @escaping (Leaf) -> Bool) -> [Leaf] {
    leaves(areAll: false, where: isWanted)
  }

  private func leaves(areAll: Bool, where isWanted: @escaping (Leaf) -> Bool) -> [Leaf] {
    var collector = LeafCollector(congress: self, wantsComputed: areAll, isWanted: isWanted)
    collector.visit(self, at: .root, within: nil)
    return collector.leaves
  }

  /// The canonical paths of all typed numbers, percents and dates that hold a value.
  public var figures: [String] {
    typedLeaves { $0.kind.isFigure }.map(\.path)
  }
}

/// Where a computed value comes from; the place is unknown when its sources were not read from a file.
private struct Derivation {
  let source: Location?
}

/// Gathers leaves, depth first.
private struct LeafCollector {
  let congress: Congress
  let wantsComputed: Bool
  let isWanted: (Leaf) -> Bool
  private(set) var leaves: [Leaf] = []

  init(congress: Congress, wantsComputed: Bool, isWanted: @escaping (Leaf) -> Bool) {
    (self.congress, self.wantsComputed, self.isWanted) = (congress, wantsComputed, isWanted)
  }

  /// `derivation` tells of a record that is computed as a whole.
  mutating func visit<Root: Record>(_ record: Root, at path: DataPath, within derivation: Derivation?) {
    for field in Root.fields where wantsComputed || !field.isComputed {
      guard let value = field.value(in: record, of: congress) else { continue }
      let source = congress.origin(ofSources: field.sources, at: path)
      let own = field.isComputed ? Derivation(source: source ?? derivation?.source) : derivation
      visit(value, of: field.kind, at: path.appending(field.name), isPersonal: field.isPersonal, own)
    }
  }

  private mutating func visit(
    _ value: FieldValue, of kind: FieldKind, at path: DataPath, isPersonal: Bool, _ derivation: Derivation?
  ) {
    switch value {
    case .record(let record): visit(record, at: path, within: derivation)
    case .list(let values):
      for (value, segment) in zip(values, DataPath.segments(of: values)) {
        visit(value, of: kind, at: path.appending(segment), isPersonal: isPersonal, derivation)
      }
    default:
      let leaf = Leaf(
        path: path.text, value: value, kind: kind, isComputed: derivation != nil, isPersonal: isPersonal,
        origin: congress.origins[path.text] ?? derivation?.source)
      if isWanted(leaf) { leaves.append(leaf) }
    }
  }
}
