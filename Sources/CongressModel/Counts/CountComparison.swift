import Diagnostics

/// Two versions of the same records held against one another, field by field of their tables.
struct CountComparison {
  private typealias Kind = CountDiagnostics

  /// Who the persons are.
  let congress: Congress
  /// Where the values of either version were read.
  let mine: Version
  let theirs: Version
  /// Whether each version must have every figure the other has; else what mine lacks is taken from theirs.
  let isStrict: Bool
  /// How many figures both have alike.
  private(set) var agreed = 0
  private(set) var log = DiagnosticLog()
  /// The places of what was taken, by canonical path in mine.
  private(set) var taken: [String: Location] = [:]

  struct Version {
    let file: String
    let origins: [String: Location]
  }

  init(congress: Congress, mine: Version, theirs: Version, isStrict: Bool) {
    (self.congress, self.mine, self.theirs, self.isStrict) = (congress, mine, theirs, isStrict)
  }

  /// A value's canonical path in either version, and what findings call it.
  struct Paths {
    let mine: DataPath
    let theirs: DataPath
    let name: DataPath

    static let root = Paths(mine: .root, theirs: .root, name: .root)

    func appending(_ segment: String) -> Paths { appending(mine: segment, theirs: segment, name: segment) }

    func appending(mine: String, theirs: String, name: String) -> Paths {
      Paths(
        mine: self.mine.appending(mine), theirs: self.theirs.appending(theirs),
        name: self.name.appending(name))
    }
  }

  /// `record` with what `other` has and it lacks.
  mutating func merge<Root: Record>(_ record: Root, _ other: Root, at paths: Paths) -> Root {
    var merged = record
    for field in Root.fields where !field.isComputed {
      let (value, otherValue) = (field.value(in: record, of: congress), field.value(in: other, of: congress))
      let here = paths.appending(field.name)
      let new =
        if case .records = field.kind {
          merge(value?.elements ?? [], otherValue?.elements ?? [], at: here)
        } else {
          merge(value, otherValue, at: here)
        }
      if let new { field.set(new, in: &merged) }
    }
    return merged
  }

  /// What is to stand in mine; nil to leave it as it is.
  private mutating func merge(_ value: FieldValue?, _ other: FieldValue?, at paths: Paths) -> FieldValue? {
    switch (value, other) {
    case (.record(let record)?, .record(let other)?): return mergeOpened(record, other, at: paths)
    case (let value?, let other?):
      compare(value, other, at: paths)
      return nil
    case (let value?, nil):
      if value.holdsFigure { reportMissing(mine, paths.mine, from: theirs, paths) }
      return nil
    case (nil, let other?):
      if isStrict, other.holdsFigure { reportMissing(theirs, paths.theirs, from: mine, paths) }
      take(at: paths)
      return other
    case (nil, nil): return nil
    }
  }

  private mutating func mergeOpened<Root: Record>(
    _ record: Root, _ other: any Record, at paths: Paths
  ) -> FieldValue? {
    (other as? Root).map { .record(merge(record, $0, at: paths)) }
  }

  private mutating func compare(_ value: FieldValue, _ other: FieldValue, at paths: Paths) {
    let (words, otherWords) = (value.dump, other.dump)
    guard words != otherWords else {
      if value.holdsFigure { agreed += 1 }
      return
    }
    let notes = theirs.origins.nearest(to: paths.theirs.text).map {
      [Diagnostic.Note($0, Phrase(vi: "bản kia ở đây", en: "the other is here"))]
    }
    log.add(
      Kind.differs.at(
        mine.origins.nearest(to: paths.mine.text), Phrase(paths.name.text), Phrase(words), Phrase(otherWords),
        notes: notes ?? []))
  }

  private mutating func reportMissing(_ one: Version, _ path: DataPath, from other: Version, _ paths: Paths) {
    guard isStrict else { return }
    log.add(
      Kind.missing.at(one.origins.nearest(to: path.text), Phrase(paths.name.text), Phrase(other.file)))
  }

  private mutating func take(at paths: Paths) {
    let start = paths.theirs.text
    for (path, location) in theirs.origins where path == start || path.hasPrefix(start + ".") {
      taken[paths.mine.text + path.dropFirst(start.count)] = location
    }
  }

  // MARK: Lists

  private mutating func merge(_ values: [FieldValue], _ others: [FieldValue], at paths: Paths) -> FieldValue?
  {
    let (keys, otherKeys) = (values.matchingSegments, others.matchingSegments)
    let (segments, otherSegments) = (DataPath.segments(of: values), DataPath.segments(of: others))
    let places = Dictionary(zip(keys, values.indices)) { first, _ in first }
    var merged = values
    for (index, key) in otherKeys.enumerated() {
      let place = places[key]
      let mine = place.map { segments[$0] } ?? otherSegments[index]
      let here = paths.appending(mine: mine, theirs: otherSegments[index], name: key)
      if let place {
        if let new = merge(values[place], others[index], at: here) {
          merged[place] = new
        }
      } else if isStrict {
        reportMissing(theirs, here.theirs, from: self.mine, here)
      } else if values.isEmpty, paths.mine.isNested {
        take(at: here)
        merged.append(others[index])
      } else {
        log.add(Kind.unknown.at(theirs.origins.nearest(to: here.theirs.text), Phrase(here.name.text)))
      }
    }
    let known = Set(otherKeys)
    for (index, key) in keys.enumerated() where !known.contains(key) {
      let here = paths.appending(mine: segments[index], theirs: segments[index], name: key)
      reportMissing(self.mine, here.mine, from: theirs, here)
    }
    return merged.isEmpty ? nil : .list(merged)
  }
}

extension DataPath {
  /// Whether it leads into a group rather than to a list of the whole congress.
  fileprivate var isNested: Bool { text.utf8.contains(UInt8(ascii: ".")) }
}

extension FieldValue {
  /// Whether it is or has a number that was counted.
  fileprivate var holdsFigure: Bool {
    switch self {
    case .integer, .percent: true
    case .record: true
    default: false
    }
  }
}
