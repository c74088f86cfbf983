public import Diagnostics
import DocumentModel
import Geometry
import LocatedText
import VietnameseText

/// Reads paper definitions, `Layouts/papers/*.yaml`.
public enum PaperReader {
  /// The definition in `bytes`; nil if something it cannot do without is missing. Every fault is reported.
  public static func read(_ bytes: [UInt8], file: String, log: inout DiagnosticLog) -> PaperDefinition? {
    guard let node = YAMLReader.read(bytes, file: file, log: &log),
      var top = MappingReader(node, log: &log)
    else { return nil }
    let id = top.required("id", log: &log)?.text(log: &log)
    let name = top.required("name", log: &log)?.text(log: &log)
    let type = top.required("type", log: &log)?.template(log: &log)
    let symbol = top.required("symbol", log: &log)?.text(log: &log)
    let issuer = top.required("issuer", log: &log)?.text(log: &log)
    let subject = top.required("subject", log: &log)?.template(log: &log)
    let structure = top.required("structure", log: &log)?.text(log: &log)
    let number = top.required("number", log: &log).flatMap { binding($0, log: &log) }
    let place = top.required("place", log: &log).flatMap { binding($0, log: &log) }
    let date = top.required("date", log: &log).flatMap { binding($0, log: &log) }
    let body = top.required("body", log: &log).map { readBlocks($0, log: &log) } ?? []
    let signature = top.required("signature", log: &log).flatMap { readSignature($0, log: &log) }
    let confirmation = top.optional("confirmation").flatMap { readConfirmation($0, log: &log) }
    let recipients = top.optional("recipients").flatMap { binding($0, log: &log) }
    top.finish(log: &log)
    guard let id, let name, let type, let symbol, let issuer, let subject, let structure, let number,
      let place, let date, let signature
    else { return nil }
    return PaperDefinition(
      id: id, name: name, type: type, symbol: symbol, issuer: issuer, subject: subject,
      structure: structure, number: number, place: place, date: date, body: body, signature: signature,
      confirmation: confirmation, recipients: recipients, location: node.location)
  }

  /// A path, or `{ from: path or list of paths, missing: …, blank: width }`.
  private static func binding(_ node: LocatedNode, log: inout DiagnosticLog) -> Binding? {
    if case .scalar = node.content {
      return node.text(log: &log).map {
        Binding(paths: [$0], missing: .error, blank: nil, location: node.location)
      }
    }
    guard var reader = MappingReader(node, log: &log) else { return nil }
    let paths = reader.required("from", log: &log).map { readPaths($0, log: &log) } ?? []
    let missing = reader.optional("missing")?.choice(Missing.self, log: &log) ?? .error
    let blank = reader.optional("blank").flatMap { length($0, log: &log) }
    reader.finish(log: &log)
    return paths.isEmpty
      ? nil : Binding(paths: paths, missing: missing, blank: blank, location: node.location)
  }

  private static func readPaths(_ node: LocatedNode, log: inout DiagnosticLog) -> [String] {
    if case .sequence(let nodes) = node.content { return nodes.compactMap { $0.text(log: &log) } }
    return node.text(log: &log).map { [$0] } ?? []
  }

  private static func length(_ node: LocatedNode, log: inout DiagnosticLog) -> Length? {
    guard let text = node.text(log: &log) else { return nil }
    if let length = Length(written: text) { return length }
    log.add(
      CompositionDiagnostics.wrongRuleType.at(
        node.location, "blank", RuleType.length.description, Phrase(text)))
    return nil
  }

  // MARK: Body

  private static func readBlocks(_ node: LocatedNode, log: inout DiagnosticLog) -> [PaperDefinition.BodyBlock]
  {
    (node.elements(log: &log) ?? []).compactMap { block($0, log: &log) }
  }

  private static func block(_ node: LocatedNode, log: inout DiagnosticLog) -> PaperDefinition.BodyBlock? {
    guard var reader = MappingReader(node, log: &log) else { return nil }
    defer { reader.finish(log: &log) }
    if let bases = reader.optional("bases") { return binding(bases, log: &log).map { .bases($0) } }
    if let prose = reader.optional("prose") {
      let part = reader.optional("part")?.choice(PaperDefinition.ProsePart.self, log: &log) ?? .all
      return binding(prose, log: &log).map { .prose($0, part) }
    }
    if let list = reader.optional("for") {
      let variable = reader.required("as", log: &log)?.text(log: &log)
      let blocks = reader.required("blocks", log: &log).map { readBlocks($0, log: &log) } ?? []
      guard let path = list.text(log: &log), let variable else { return nil }
      return .each(list: path, variable: variable, blocks, node.location)
    }
    if let condition = reader.optional("if") {
      let blocks = reader.required("blocks", log: &log).map { readBlocks($0, log: &log) } ?? []
      return condition.text(log: &log).map { .when(path: $0, blocks, node.location) }
    }
    let template = reader.required("paragraph", log: &log)?.template(log: &log)
    let role = reader.optional("role")?.text(log: &log).map { Role(rawValue: $0) } ?? .body
    let missing = reader.optional("missing")?.choice(Missing.self, log: &log) ?? .error
    let blank = reader.optional("blank").flatMap { length($0, log: &log) }
    return template.map { .paragraph($0, role: role, missing: missing, blank: blank) }
  }

  // MARK: Foot

  private static func readSignature(
    _ node: LocatedNode, log: inout DiagnosticLog
  ) -> PaperDefinition.Signature? {
    guard var reader = MappingReader(node, log: &log) else { return nil }
    let by = reader.required("by", log: &log)?.text(log: &log)
    let signer = reader.required("signer", log: &log).flatMap { binding($0, log: &log) }
    reader.finish(log: &log)
    guard let by, let signer else { return nil }
    return PaperDefinition.Signature(by: by, signer: signer)
  }

  private static func readConfirmation(
    _ node: LocatedNode, log: inout DiagnosticLog
  ) -> PaperDefinition.Confirmation? {
    guard var reader = MappingReader(node, log: &log) else { return nil }
    let unless = reader.optional("unless")?.text(log: &log)
    let by = reader.required("by", log: &log)?.text(log: &log)
    let position = reader.optional("position").flatMap { binding($0, log: &log) }
    let signer = reader.required("signer", log: &log).flatMap { binding($0, log: &log) }
    reader.finish(log: &log)
    guard let by, let signer else { return nil }
    return PaperDefinition.Confirmation(unless: unless, by: by, position: position, signer: signer)
  }
}
