public import Diagnostics

/// Where the characters of a document's texts stand: a text may run over several lines, and hold escapes.
public struct TextPlaces: Sendable, Hashable {
  /// Text that stands in the file without a break.
  private struct Stretch: Hashable {
    let offset: Int
    let start: Location
  }

  /// By the place of a text's first character, its stretches; none for a text of one.
  private var stretches: [Location: [Stretch]] = [:]

  /// The places of no text.
  public static let none = TextPlaces()

  init() {}

  /// Where the Unicode scalar with the given offset of the text that begins at `start` stands.
  public func location(ofScalar offset: Int, inTextAt start: Location) -> Location {
    let stretch = stretches[start]?.last { $0.offset <= offset } ?? Stretch(offset: 0, start: start)
    guard case .text(let line, let column) = stretch.start.place else { return start }
    return Location(file: start.file, line: line, column: column + offset - stretch.offset)
  }

  /// Remembers a text whose scalars stand at `places`.
  mutating func add(_ places: ArraySlice<SourceCursor.Place>, in source: ProseSource) {
    guard let first = places.first else { return }
    var found = [Stretch(offset: 0, start: source.location(first))]
    var expected = first
    for (offset, place) in places.enumerated() {
      if place != expected { found.append(Stretch(offset: offset, start: source.location(place))) }
      expected = SourceCursor.Place(line: place.line, column: place.column + 1)
    }
    if found.count > 1 { stretches[found[0].start] = found }
  }
}
