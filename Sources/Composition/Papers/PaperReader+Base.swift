import Diagnostics
import LocatedText

/// Papers that are a difference on another: `base: tally-minutes`, and the keys that differ.
extension PaperReader {
  /// More papers than that one upon another are a circle.
  private static let mostBases = 8

  /// The file's keys, and those of its base that it does not have; nil, reported, if there is no such base.
  static func completed(
    _ node: LocatedNode, base: (String) -> File?, log: inout DiagnosticLog
  ) -> LocatedNode? {
    var result = node
    for _ in 0..<mostBases {
      guard case .mapping(let entries) = result.content,
        let link = entries.first(where: { $0.key == "base" }), !link.value.isNull
      else { return result }
      guard let id = link.value.text(log: &log) else { return nil }
      guard let file = base(id), let other = YAMLReader.read(file.bytes, file: file.path, log: &log),
        case .mapping(let inherited) = other.content
      else {
        log.add(CompositionDiagnostics.unknownBasePaper.at(link.value.location, Phrase(id)))
        return nil
      }
      let own = entries.filter { $0.key != "base" }
      let rest = inherited.filter { entry in !own.contains { $0.key == entry.key } }
      result = LocatedNode(location: node.location, content: .mapping(own + rest))
    }
    log.add(CompositionDiagnostics.unknownBasePaper.at(node.location, Phrase("base")))
    return nil
  }
}
