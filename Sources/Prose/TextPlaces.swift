public import Diagnostics

/// Where the characters of a document's texts stand: a text may run over several lines, and hold escapes.
public struct TextPlaces: Sendable, Hashable {
  /// By the place of a text's first character, its stretches; none for a text of one.
  private var stretches: [Location: [PlacedText.Stretch]] = [:]

  /// The places of no text.
  public static let none = TextPlaces()

  init() {}

  /// Where the Unicode scalar with the given offset of the text that begins at `start` stands.
  public func location(ofScalar offset: Int, inTextAt start: Location) -> Location {
    guard case .text(let line, let column) = start.place else { return start }
    let alone = PlacedText.Stretch(offset: 0, start: SourceCursor.Place(line: line, column: column))
    let place = (stretches[start].map { $0[$0.index(of: offset)] } ?? alone).place(of: offset)
    return Location(file: start.file, line: place.line, column: place.column)
  }

  /// Remembers a text by its stretches.
  mutating func add(_ stretches: [PlacedText.Stretch], in source: ProseSource) {
    if stretches.count > 1 { self.stretches[source.location(stretches[0].start)] = stretches }
  }
}
