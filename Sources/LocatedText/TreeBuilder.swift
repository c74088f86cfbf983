import Diagnostics

/// Builds the tree from libyaml's events.
struct TreeBuilder: ~Copyable {
  private typealias Kind = LocatedTextDiagnostics

  /// Reading cannot go on; the reason is in the log.
  private struct Stop: Error {}

  /// What a name after `&` stands for.
  private enum Anchor {
    /// Still being read: an alias to it would contain itself.
    case open
    case complete(LocatedNode, weight: Int)
  }

  private var events: YAMLEvents
  private let source: SourceText
  private let limits: ReadingLimits
  private var anchors: [String: Anchor] = [:]
  private var nodeCount = 0
  private var aliasCount = 0
  /// Bytes of the texts read so far.
  private var textCount = 0
  private var depth = 0
  private var lastScalar: YAMLEvent.Span?
  private(set) var log = DiagnosticLog()

  init(_ events: consuming YAMLEvents, source: SourceText, limits: ReadingLimits) {
    self.events = events
    self.source = source
    self.limits = limits
  }

  /// The one document of the file.
  mutating func root() -> LocatedNode? {
    do throws(Stop) { return try document() } catch { return nil }
  }

  private mutating func document() throws(Stop) -> LocatedNode? {
    _ = try next()
    guard case .documentStart = try next().kind else { return noContent() }
    let root = try node(from: try next())
    _ = try next()
    let after = try next()
    if case .documentStart = after.kind {
      log.add(Kind.multipleDocuments.at(location(after)))
      return nil
    }
    return root.isNull ? noContent() : root
  }

  private mutating func noContent() -> LocatedNode? {
    log.add(Kind.empty.at(Location(file: source.file)))
    return nil
  }

  // MARK: Events

  private mutating func next() throws(Stop) -> YAMLEvent {
    do throws(YAMLProblem) {
      let event = try events.next()
      if case .scalar = event.kind { lastScalar = event.span }
      return event
    } catch {
      log.add(SyntaxProblem(error, source: source, lastScalar: lastScalar).diagnostic)
      throw Stop()
    }
  }

  private func location(_ event: YAMLEvent) -> Location {
    Location(file: source.file, line: event.start.line, column: event.start.column)
  }

  /// A finding after which reading goes on, unless there were so many that no person would read them.
  private mutating func report(_ diagnostic: Diagnostic) throws(Stop) {
    log.add(diagnostic)
    if log.count(of: .error) > 5 * DiagnosticLog.limit { throw Stop() }
  }

  private mutating func stop(_ diagnostic: Diagnostic) -> Stop {
    log.add(diagnostic)
    return Stop()
  }

  // MARK: Nodes

  private mutating func node(from event: YAMLEvent) throws(Stop) -> LocatedNode {
    if case .alias(let name) = event.kind { return try expansion(of: name, at: location(event)) }
    try count(1, at: event)
    if let tag = event.tag { try report(Kind.tag.at(location(event), Phrase(tag.shorthandTag))) }
    guard let anchor = event.anchor else { return try plainNode(from: event) }
    let (countBefore, textBefore) = (nodeCount, textCount)
    anchors[anchor] = .open
    let node = try plainNode(from: event)
    // A long text weighs as much as many short ones: it is looked through wherever it is repeated.
    let weight = nodeCount - countBefore + 1 + (textCount - textBefore) / 256
    anchors[anchor] = .complete(node, weight: weight)
    return node
  }

  private mutating func plainNode(from event: YAMLEvent) throws(Stop) -> LocatedNode {
    // An anchor or a tag would stand before the quotation mark.
    let isInQuotes = event.isInQuotes && event.anchor == nil && event.tag == nil
    return LocatedNode(location: location(event), isInQuotes: isInQuotes, content: try content(of: event))
  }

  private mutating func content(of event: YAMLEvent) throws(Stop) -> LocatedNode.Content {
    switch event.kind {
    case .scalar(let text, let plain):
      textCount += text.utf8.count
      let isNull = plain && (text.isEmpty || text == "~" || text == "null")
      return isNull ? .null : .scalar(text, quoted: !plain)
    case .sequenceStart:
      try enter(event)
      defer { depth -= 1 }
      return .sequence(try elements())
    case .mappingStart:
      try enter(event)
      defer { depth -= 1 }
      return .mapping(try entries())
    default:
      return .null
    }
  }

  private mutating func elements() throws(Stop) -> [LocatedNode] {
    var elements: [LocatedNode] = []
    while true {
      let event = try next()
      if case .sequenceEnd = event.kind { return elements }
      elements.append(try node(from: event))
    }
  }

  private mutating func entries() throws(Stop) -> [LocatedNode.Entry] {
    var entries: [LocatedNode.Entry] = []
    // Most mappings are small: looking through their keys is quicker than hashing them.
    let fewKeys = 16
    var indices: [String: Int] = [:]
    while true {
      let event = try next()
      if case .mappingEnd = event.kind { return entries }
      let key = try key(from: event)
      let value = try node(from: try next())
      guard let key else { continue }
      let first = entries.count <= fewKeys ? entries.firstIndex { $0.key == key } : indices[key]
      if let first {
        let note = Diagnostic.Note(entries[first].keyLocation, Kind.firstKey)
        try report(Kind.duplicateKey.at(location(event), Phrase(key.excerpt), notes: [note]))
      } else {
        entries.append(LocatedNode.Entry(key: key, keyLocation: location(event), value: value))
        if entries.count == fewKeys + 1 {
          indices = Dictionary(uniqueKeysWithValues: entries.enumerated().map { ($1.key, $0) })
        } else if entries.count > fewKeys {
          indices[key] = entries.count - 1
        }
      }
    }
  }

  /// The key's text, or nil, reported, when it cannot be a key.
  private mutating func key(from event: YAMLEvent) throws(Stop) -> String? {
    let node = try node(from: event)
    if case .alias = event.kind {
      try report(Kind.nonTextKey.at(location(event), Phrase(vi: "bí danh", en: "an alias")))
      return nil
    }
    guard case .scalar(let text, let plain) = event.kind else {
      try report(Kind.nonTextKey.at(location(event), node.content.name))
      return nil
    }
    if text.isEmpty { try report(Kind.emptyKey.at(location(event))) }
    if plain, text == "<<" { try report(Kind.mergeKey.at(location(event))) }
    return text.isEmpty || (plain && text == "<<") ? nil : text
  }

  // MARK: Limits

  private mutating func enter(_ event: YAMLEvent) throws(Stop) {
    depth += 1
    guard depth <= limits.depth else {
      throw stop(Kind.tooDeep.at(location(event), Phrase("\(limits.depth)")))
    }
  }

  private mutating func count(_ added: Int, at event: YAMLEvent) throws(Stop) {
    nodeCount += added
    guard nodeCount <= limits.nodes else {
      throw stop(Kind.tooManyNodes.at(location(event), Phrase("\(limits.nodes)")))
    }
  }

  private mutating func expansion(of name: String, at location: Location) throws(Stop) -> LocatedNode {
    switch anchors[name] {
    case nil:
      try report(Kind.unknownAlias.at(location, Phrase(name.excerpt)))
    case .open:
      try report(Kind.recursiveAlias.at(location, Phrase(name.excerpt)))
    case .complete(let node, let weight):
      aliasCount += weight
      nodeCount += weight
      guard aliasCount <= limits.aliasNodes else {
        throw stop(Kind.aliasExpansion.at(location, Phrase("\(limits.aliasNodes)"), Phrase(name.excerpt)))
      }
      return node
    }
    return LocatedNode(location: location, content: .null)
  }
}

extension String {
  /// A resolved tag as it was probably typed: `!!int` for `tag:yaml.org,2002:int`.
  fileprivate var shorthandTag: String {
    let prefix = "tag:yaml.org,2002:"
    return (hasPrefix(prefix) ? "!!" + dropFirst(prefix.count) : self).excerpt
  }
}
