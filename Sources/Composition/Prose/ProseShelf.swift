import Diagnostics
import Prose

/// The prose files of a paper, each read once however many parts of it the paper takes.
struct ProseShelf {
  private var documents: [String: ProseDocument] = [:]
  /// The file being composed.
  private(set) var current: String?
  /// What reading them found.
  private(set) var log = DiagnosticLog()

  /// The places of the prose being composed.
  var places: TextPlaces { current.flatMap { documents[$0]?.places } ?? .none }

  /// The footnotes of the prose being composed.
  var footnotes: [ProseFootnote] { current.flatMap { documents[$0]?.footnotes } ?? [] }

  /// The same files, to be composed once more.
  var afresh: ProseShelf {
    var shelf = self
    shelf.current = nil
    return shelf
  }

  /// Takes up a file that was read before; nil if it was not.
  mutating func open(_ name: String) -> ProseDocument? {
    guard let document = documents[name] else { return nil }
    current = name
    return document
  }

  /// Reads a file and takes it up.
  mutating func read(_ bytes: [UInt8], as name: String) -> ProseDocument? {
    documents[name] = ProseReader.read(bytes, file: name, log: &log)
    return open(name)
  }
}
