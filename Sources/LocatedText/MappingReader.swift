public import Diagnostics

/// Reads the keys of a mapping by name, then reports those nobody asked for.
///
///     guard var reader = MappingReader(node, log: &log) else { return nil }
///     let name = reader.required("name", log: &log)?.text(log: &log)
///     let seal = reader.optional("sealed")?.boolean(log: &log)
///     reader.finish(log: &log)
public struct MappingReader {
  private typealias Kind = LocatedTextDiagnostics

  /// Where the mapping starts.
  public let location: Location
  private let entries: [LocatedNode.Entry]
  /// Where the next key is looked for first: most are asked for in the order of the file.
  private var next = 0
  /// The keys asked for, whether they are there or not.
  private var asked: [String] = []
  /// For each entry whether its key was asked for.
  private var isAsked: [Bool]

  /// Nil, and a finding, when `node` is not a mapping.
  public init?(_ node: LocatedNode, log: inout DiagnosticLog) {
    guard case .mapping(let entries) = node.content else {
      log.add(Kind.needsKeys.at(node.location, node.content.name))
      return nil
    }
    location = node.location
    self.entries = entries
    isAsked = Array(repeating: false, count: entries.count)
  }

  /// The keys as written, in the order of the file.
  public var keys: [String] { entries.map(\.key) }

  /// The value of `key`; nil if it is absent or null.
  public mutating func optional(_ key: String) -> LocatedNode? {
    asked.append(key)
    guard let index = index(of: key) else { return nil }
    isAsked[index] = true
    next = index + 1
    return entries[index].value.isNull ? nil : entries[index].value
  }

  /// The value of `key`; absent or null is reported, at the mapping's place or at the key without a value.
  public mutating func required(_ key: String, log: inout DiagnosticLog) -> LocatedNode? {
    if let value = optional(key) { return value }
    let place = index(of: key).map { entries[$0].keyLocation } ?? location
    log.add(Kind.missingKey.at(place, Phrase(key), hint: hint(missing: key)))
    return nil
  }

  /// Reports the keys nobody asked for, each with the nearest of those asked for; no more than a log keeps.
  public func finish(log: inout DiagnosticLog) {
    var reports = 0
    for (entry, isAsked) in zip(entries, isAsked) where !isAsked && reports < DiagnosticLog.limit {
      reports += 1
      log.add(
        Kind.unknownKey.at(entry.keyLocation, Phrase(entry.key.excerpt), hint: hint(unknown: entry.key)))
    }
  }

  private func index(of key: String) -> Int? {
    entries[next...].firstIndex { $0.key == key } ?? entries[..<next].firstIndex { $0.key == key }
  }

  private func hint(missing key: String) -> Phrase {
    if index(of: key) != nil {
      return Phrase(vi: "viết giá trị sau dấu “:”", en: "write a value after the “:”")
    }
    return Phrase(vi: "thêm dòng “\(key): …” ở đây", en: "add the line “\(key): …” here")
  }

  private func hint(unknown key: String) -> Phrase? {
    if let nearest = Suggestion.nearest(to: String(key.prefix(100)), among: asked) {
      return Kind.didYouMean(nearest)
    }
    guard !asked.isEmpty, asked.count <= 16 else { return nil }
    let list = asked.joined(separator: ", ")
    return Phrase(vi: "các khoá dùng được ở đây: \(list)", en: "the keys used here are: \(list)")
  }
}
