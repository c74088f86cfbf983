extension LocatedNode {
  /// The node, with what it does not say taken from `defaults`.
  ///
  /// Keys are joined one by one, and so are the elements of two lists if every element of both has an `id`; anything else
  /// is taken as a whole. A key that says nothing (`null`) hides the default: here it is unknown.
  public func filled(from defaults: LocatedNode) -> LocatedNode {
    switch (content, defaults.content) {
    case (.mapping(let own), .mapping(let others)):
      return LocatedNode(location: location, content: .mapping(LocatedNode.filled(own, from: others)))
    case (.sequence(let own), .sequence(let others)):
      guard let ids = LocatedNode.ids(of: own), let otherIDs = LocatedNode.ids(of: others) else {
        return self
      }
      let joined = zip(others, otherIDs).map { other, id in
        ids.firstIndex(of: id).map { own[$0].filled(from: other) } ?? other
      }
      let rest = zip(own, ids).filter { !otherIDs.contains($0.1) }.map(\.0)
      return LocatedNode(location: location, content: .sequence(joined + rest))
    default: return self
    }
  }

  private static func filled(_ own: [Entry], from others: [Entry]) -> [Entry] {
    var entries = own
    for other in others {
      if let index = entries.firstIndex(where: { $0.key == other.key }) {
        let entry = entries[index]
        entries[index] = Entry(
          key: entry.key, keyLocation: entry.keyLocation, value: entry.value.filled(from: other.value))
      } else {
        entries.append(other)
      }
    }
    return entries
  }

  /// The ids of a list's elements, each once; nil if one has none.
  private static func ids(of elements: [LocatedNode]) -> [String]? {
    var ids: [String] = []
    for element in elements {
      guard case .scalar(let id, _)? = element.value(of: "id")?.content, !ids.contains(id) else { return nil }
      ids.append(id)
    }
    return ids
  }

  /// The value of a key; nil if there is none, or the node has no keys.
  public func value(of key: String) -> LocatedNode? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key == key }?.value
  }

  /// A mapping without a key.
  public func without(_ key: String) -> LocatedNode {
    guard case .mapping(let entries) = content else { return self }
    return LocatedNode(location: location, content: .mapping(entries.filter { $0.key != key }))
  }
}
