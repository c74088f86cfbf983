public import Diagnostics
import DocumentModel
import Geometry
import LocatedText
import VietnameseText

/// Reads paper definitions, `Layouts/papers/*.yaml`.
public enum PaperReader {
  /// A file that defines a paper.
  public typealias File = (path: String, bytes: [UInt8])

  /// The definition in `bytes`; nil if something it cannot do without is missing. Every fault is reported.
  ///
  /// - Parameter base: the file of another paper, for one that says `base:` and no more than where it differs.
  public static func read(
    _ bytes: [UInt8], file: String, base: (String) -> File? = { _ in nil }, log: inout DiagnosticLog
  ) -> PaperDefinition? {
    guard let own = YAMLReader.read(bytes, file: file, log: &log),
      let node = completed(own, base: base, log: &log),
      var top = MappingReader(node, log: &log)
    else { return nil }
    _ = top.optional("base")
    let id = top.required("id", log: &log)?.text(log: &log)
    let name = top.required("name", log: &log)?.text(log: &log)
    let type = top.required("type", log: &log)?.template(log: &log)
    let symbol = top.optional("symbol")?.text(log: &log) ?? ""
    let head = top.optional("head")?.choice(PaperDefinition.Head.self, log: &log) ?? .masthead
    let sizes = top.optional("sizes").map { readSizes($0, log: &log) } ?? []
    let sheet = top.optional("sheet").map { readSheet($0, log: &log) } ?? PaperDefinition.Sheet()
    let each = top.optional("each").map { readEach($0, log: &log) } ?? []
    let aliases = top.optional("aliases").map { readAliases($0, log: &log) } ?? []
    let copies = top.optional("copies").flatMap { readElements($0, log: &log) }
    let issuer = top.required("issuer", log: &log)?.text(log: &log)
    let subject = top.required("subject", log: &log)?.template(log: &log)
    let structure = top.required("structure", log: &log)?.text(log: &log)
    let number = top.optional("number").flatMap { binding($0, log: &log) }
    let place = (head == .masthead ? top.required("place", log: &log) : top.optional("place")).flatMap {
      binding($0, log: &log)
    }
    let date = top.required("date", log: &log).flatMap { binding($0, log: &log) }
    let theme = top.optional("theme").flatMap { readTheme($0, log: &log) }
    let addressees = top.optional("addressees").flatMap { readAddressees($0, log: &log) }
    let kinds = top.optional("kinds").map { readKinds($0, log: &log) } ?? []
    let body = top.required("body", log: &log).map { readBlocks($0, log: &log) } ?? []
    let parts = readParts(&top, areSized: !sizes.isEmpty, log: &log)
    let appendices = top.optional("appendices").map { Self.appendices($0, log: &log) } ?? []
    let signatures = top.optional("signature").map { readSignatures($0, log: &log) }
    let confirmation = top.optional("confirmation").flatMap { readConfirmation($0, log: &log) }
    let recipients = top.optional("recipients").flatMap { binding($0, log: &log) }
    top.finish(log: &log)
    guard let id, let name, let type, let issuer, let subject, let structure, let date,
      signatures?.isEmpty != true
    else { return nil }
    let paper = PaperDefinition(
      id: id, name: name, type: type, symbol: symbol, head: head, sheet: sheet, sizes: sizes, each: each,
      aliases: aliases, names: ["paper": "papers.\(id)"], copies: copies, issuer: issuer, subject: subject,
      structure: structure,
      number: number, place: place, date: date, theme: theme, addressees: addressees, kinds: kinds,
      body: body,
      parts: parts, appendices: appendices, signatures: signatures ?? [], confirmation: confirmation,
      recipients: recipients, location: node.location)
    return sizes.first.map { paper.sized($0) } ?? paper
  }

  /// - Parameter areSized: the paper's `sizes` say how large its cards are.
  private static func readParts(
    _ top: inout MappingReader, areSized: Bool, log: inout DiagnosticLog
  ) -> PaperDefinition.Parts {
    var parts = PaperDefinition.Parts()
    if let tables = top.optional("tables") { parts.tables = named(tables, log: &log, table) }
    if let charts = top.optional("charts") { parts.charts = named(charts, log: &log, chart) }
    if let photos = top.optional("photos") { parts.photos = named(photos, log: &log, photoSet) }
    if let cards = top.optional("cards") {
      parts.cards = named(cards, log: &log) { Self.cards($0, $1, isSized: areSized, log: &$2) }
    }
    if let seats = top.optional("seats") { parts.seats = named(seats, log: &log, Self.seats) }
    return parts
  }

  /// `{ paper: A3, landscape: yes, top: 10 mm, …, numbered: no }`.
  static func readSheet(_ node: LocatedNode, log: inout DiagnosticLog) -> PaperDefinition.Sheet {
    var sheet = PaperDefinition.Sheet()
    guard var reader = MappingReader(node, log: &log) else { return sheet }
    sheet.size = reader.optional("paper")?.choice(PaperSize.self, log: &log)
    sheet.isLandscape = flag(reader.optional("landscape"), log: &log) ?? false
    sheet.top = reader.optional("top").flatMap { length($0, named: "top", log: &log) }
    sheet.bottom = reader.optional("bottom").flatMap { length($0, named: "bottom", log: &log) }
    sheet.left = reader.optional("left").flatMap { length($0, named: "left", log: &log) }
    sheet.right = reader.optional("right").flatMap { length($0, named: "right", log: &log) }
    sheet.isNumbered = flag(reader.optional("numbered"), log: &log) ?? true
    reader.finish(log: &log)
    return sheet
  }

  /// One list, or several, each in the elements of the one before.
  private static func readEach(_ node: LocatedNode, log: inout DiagnosticLog) -> [Selection] {
    guard case .sequence(let nodes) = node.content else {
      return [readElements(node, log: &log)].compactMap(\.self)
    }
    return nodes.compactMap { readElements($0, log: &log) }
  }

  private static func readAliases(
    _ node: LocatedNode, log: inout DiagnosticLog
  ) -> [PaperDefinition.Alias] {
    named(node, log: &log) { name, path, log in
      path.text(log: &log).map { PaperDefinition.Alias(name: name, path: $0) }
    }
  }

  private static func readElements(_ node: LocatedNode, log: inout DiagnosticLog) -> Selection? {
    guard var reader = MappingReader(node, log: &log) else { return nil }
    let elements = selection("for", variable: "each", &reader, log: &log)
    reader.finish(log: &log)
    return elements
  }

  private static func readTheme(_ node: LocatedNode, log: inout DiagnosticLog) -> PaperDefinition.Theme? {
    guard var reader = MappingReader(node, log: &log) else { return nil }
    let binding = Self.binding(&reader, node, log: &log)
    let committee = reader.required("committee", log: &log)?.template(log: &log)
    let congress = reader.required("congress", log: &log)?.template(log: &log)
    reader.finish(log: &log)
    guard let binding, let committee, let congress else { return nil }
    return PaperDefinition.Theme(binding: binding, committee: committee, congress: congress)
  }

  private static func readAddressees(
    _ node: LocatedNode, log: inout DiagnosticLog
  ) -> PaperDefinition.Addressees? {
    guard var reader = MappingReader(node, log: &log) else { return nil }
    let type = reader.required("type", log: &log)?.text(log: &log)
    let binding = Self.binding(&reader, node, log: &log)
    reader.finish(log: &log)
    guard let type, let binding else { return nil }
    return PaperDefinition.Addressees(type: type, binding: binding)
  }

  private enum Kind: String, CaseIterable {
    case delegates, branch
    case fullMembership = "full-membership"
  }

  private static func readKinds(_ node: LocatedNode, log: inout DiagnosticLog) -> [String] {
    (node.elements(log: &log) ?? []).compactMap { $0.choice(Kind.self, log: &log)?.rawValue }
  }

  // MARK: Foot

  /// One signature, or a list of them from left to right.
  private static func readSignatures(
    _ node: LocatedNode, log: inout DiagnosticLog
  ) -> [PaperDefinition.Signature] {
    guard case .sequence(let nodes) = node.content else {
      return [readSignature(node, log: &log)].compactMap { $0 }
    }
    if nodes.isEmpty { log.add(CompositionDiagnostics.noSignature.at(node.location)) }
    return nodes.compactMap { readSignature($0, log: &log) }
  }

  private static func readSignature(
    _ node: LocatedNode, log: inout DiagnosticLog
  ) -> PaperDefinition.Signature? {
    guard var reader = MappingReader(node, log: &log) else { return nil }
    let by = reader.required("by", log: &log)?.text(log: &log)
    let position = reader.optional("position").flatMap { binding($0, log: &log) }
    let signer = reader.required("signer", log: &log).flatMap { binding($0, log: &log) }
    reader.finish(log: &log)
    guard let by, let signer else { return nil }
    return PaperDefinition.Signature(by: by, position: position, signer: signer)
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
