import Diagnostics
import DocumentModel
import LocatedText

/// The blocks a paper's body is made of.
extension PaperReader {
  static func readBlocks(_ node: LocatedNode, log: inout DiagnosticLog) -> [PaperDefinition.BodyBlock] {
    (node.elements(log: &log) ?? []).compactMap { block($0, log: &log) }
  }

  private static func block(_ node: LocatedNode, log: inout DiagnosticLog) -> PaperDefinition.BodyBlock? {
    guard var reader = MappingReader(node, log: &log) else { return nil }
    defer { reader.finish(log: &log) }
    if let bases = reader.optional("bases") { return binding(bases, log: &log).map { .bases($0) } }
    if let list = reader.optional("list") { return binding(list, log: &log).map { .list($0) } }
    if let prose = reader.optional("prose") {
      let part = reader.optional("part")?.choice(PaperDefinition.ProsePart.self, log: &log) ?? .all
      return binding(prose, log: &log).map { .prose($0, part) }
    }
    if let list = reader.optional("for") {
      _ = reader.required("as", log: &log)
      let elements = selection("for", variable: "each", missing: .omit, &reader, log: &log)
      let blanks = reader.optional("blank-elements")?.integer(in: 1...20, log: &log) ?? 1
      let blocks = reader.required("blocks", log: &log).map { readBlocks($0, log: &log) } ?? []
      return elements.map { .each($0, blocks, blanks: blanks, list.location) }
    }
    for key in ["if", "unless"] {
      guard let condition = reader.optional(key) else { continue }
      let blocks = reader.required("blocks", log: &log).map { readBlocks($0, log: &log) } ?? []
      return condition.text(log: &log).map {
        .when(path: $0, isUnless: key == "unless", blocks, node.location)
      }
    }
    if let heading = reader.optional("heading") { return self.heading(heading, &reader, node, log: &log) }
    if let row = reader.optional("row") { return self.row(row, log: &log) }
    if let words = reader.optional("code") { return code(words, &reader, log: &log) }
    if let file = reader.optional("portrait") { return portrait(file, &reader, log: &log) }
    for kind in PaperDefinition.PartKind.allCases {
      guard let part = reader.optional(kind.rawValue) else { continue }
      return name(part, log: &log).map { .part(kind, name: $0, part.location) }
    }
    if let kind = reader.optional("contents") {
      let title = reader.optional("title")?.template(log: &log)
      let depth = reader.optional("depth")?.integer(in: 1...6, log: &log) ?? 3
      return kind.choice(Contents.Kind.self, log: &log).map { .contents($0, title: title, depth: depth) }
    }
    if let role = reader.optional("area") {
      let height = reader.required("height", log: &log).flatMap { length($0, named: "height", log: &log) }
      guard let name = self.name(role, log: &log), let height else { return nil }
      return .area(Role(rawValue: name), height: height)
    }
    if let blocks = reader.optional("landscape") { return .landscape(readBlocks(blocks, log: &log)) }
    return paragraph(&reader, log: &log)
  }

  private static func heading(
    _ words: LocatedNode, _ reader: inout MappingReader, _ node: LocatedNode, log: inout DiagnosticLog
  ) -> PaperDefinition.BodyBlock? {
    let level = reader.optional("level")?.integer(in: 1...6, log: &log) ?? 1
    let name = reader.optional("name").flatMap { self.name($0, log: &log) }
    return words.template(log: &log).map { .heading($0, level: level, name: name, node.location) }
  }

  private static func paragraph(
    _ reader: inout MappingReader, log: inout DiagnosticLog
  ) -> PaperDefinition.BodyBlock? {
    let template = reader.required("paragraph", log: &log)?.template(log: &log)
    let role = reader.optional("role")?.text(log: &log).map { Role(rawValue: $0) } ?? .body
    let missing = reader.optional("missing")?.choice(Missing.self, log: &log) ?? .error
    let blank = reader.optional("blank").flatMap { length($0, named: "blank", log: &log) }
    return template.map { .paragraph($0, role: role, missing: missing, blank: blank) }
  }

  // MARK: Appendices

  static func appendices(_ node: LocatedNode, log: inout DiagnosticLog) -> [PaperDefinition.Appendix] {
    (node.elements(log: &log) ?? []).compactMap { appendix($0, log: &log) }
  }

  private static func appendix(
    _ node: LocatedNode, log: inout DiagnosticLog
  ) -> PaperDefinition.Appendix? {
    guard var reader = MappingReader(node, log: &log) else { return nil }
    let title = reader.required("title", log: &log)?.template(log: &log)
    let name = reader.optional("name").flatMap { self.name($0, log: &log) }
    let isLandscape = flag(reader.optional("landscape"), log: &log) ?? false
    let condition = reader.optional("if")?.text(log: &log)
    let body = reader.required("blocks", log: &log).map { readBlocks($0, log: &log) } ?? []
    reader.finish(log: &log)
    return title.map {
      PaperDefinition.Appendix(
        title: $0, name: name, isLandscape: isLandscape, condition: condition, body: body,
        location: node.location)
    }
  }
}
