import Diagnostics
import DocumentModel
import Geometry
import LocatedText

extension PaperReader {
  static func table(
    _ name: String, _ node: LocatedNode, log: inout DiagnosticLog
  ) -> TableDefinition? {
    guard var reader = MappingReader(node, log: &log) else { return nil }
    let caption = reader.optional("caption")?.template(log: &log)
    let source = Self.source(&reader, node, log: &log)
    let columns = reader.required("columns", log: &log).map { Self.columns($0, depth: 1, log: &log) } ?? []
    let grouping = reader.optional("group").flatMap { Self.grouping($0, log: &log) }
    let subtotal = reader.optional("subtotal")?.template(log: &log)
    let total = reader.optional("total")?.template(log: &log)
    let isLandscape = flag(reader.optional("landscape"), log: &log) ?? false
    let blankRows = reader.optional("blank-rows").flatMap { Self.blankRows($0, log: &log) }
    let padding = reader.optional("padding").flatMap { length($0, named: "padding", log: &log) }
    reader.finish(log: &log)
    guard let source, !columns.isEmpty else { return nil }
    return TableDefinition(
      name: name, caption: caption, source: source, columns: columns, grouping: grouping, subtotal: subtotal,
      total: total, isLandscape: isLandscape,
      blankRows: blankRows ?? TableDefinition.BlankRows(number: nil, otherwise: 0), padding: padding,
      location: node.location)
  }

  /// One list, `rows: …`, several one below another, `sections: [{ title: …, rows: … }]`, or the rows of a file,
  /// `rows: { file: … }`.
  private static func source(
    _ reader: inout MappingReader, _ node: LocatedNode, log: inout DiagnosticLog
  ) -> TableDefinition.Source? {
    if namesFile(node) {
      return reader.optional("rows").flatMap { fileRows($0, log: &log) }.map { .file($0) }
    }
    guard let sections = reader.optional("sections") else {
      return selection("rows", variable: "row", &reader, log: &log).map { .list($0) }
    }
    let parts = (sections.elements(log: &log) ?? []).compactMap { section($0, log: &log) }
    return parts.isEmpty ? nil : .sections(parts)
  }

  /// `8`, or `{ from: election.most_names, otherwise: 8 }`.
  private static func blankRows(
    _ node: LocatedNode, log: inout DiagnosticLog
  ) -> TableDefinition.BlankRows? {
    let allowed = 0...TableDefinition.BlankRows.most
    guard case .mapping = node.content else {
      return node.integer(in: allowed, log: &log).map {
        TableDefinition.BlankRows(number: nil, otherwise: $0)
      }
    }
    guard var reader = MappingReader(node, log: &log) else { return nil }
    let number = reader.required("from", log: &log).flatMap { binding($0, missing: .skip, log: &log) }
    let otherwise = reader.required("otherwise", log: &log)?.integer(in: allowed, log: &log)
    reader.finish(log: &log)
    return otherwise.map { TableDefinition.BlankRows(number: number, otherwise: $0) }
  }

  private static func namesFile(_ table: LocatedNode) -> Bool {
    guard case .mapping(let entries) = table.content,
      case .mapping(let rows)? = entries.first(where: { $0.key == "rows" })?.value.content
    else { return false }
    return rows.contains { $0.key == "file" }
  }

  private static func fileRows(_ node: LocatedNode, log: inout DiagnosticLog) -> TableDefinition.FileRows? {
    guard var reader = MappingReader(node, log: &log) else { return nil }
    let file = reader.required("file", log: &log)
    let sheet = reader.optional("sheet")?.text(log: &log)
    reader.finish(log: &log)
    guard let file, let name = file.text(log: &log) else { return nil }
    return TableDefinition.FileRows(name: name, sheet: sheet, location: file.location)
  }

  private static func section(
    _ node: LocatedNode, log: inout DiagnosticLog
  ) -> TableDefinition.Section? {
    guard var reader = MappingReader(node, log: &log) else { return nil }
    let title = reader.required("title", log: &log)?.template(log: &log)
    let selection = Self.selection("rows", variable: "row", &reader, log: &log)
    reader.finish(log: &log)
    guard let title, let selection else { return nil }
    return TableDefinition.Section(title: title, selection: selection)
  }

  /// Header rows deeper than this are no longer read by anyone.
  private static let deepestHeader = 4
  /// A sheet has no room for more.
  private static let mostColumns = 60

  private static func columns(
    _ node: LocatedNode, depth: Int, log: inout DiagnosticLog
  ) -> [TableDefinition.Column] {
    guard depth <= deepestHeader else {
      log.add(CompositionDiagnostics.deepHeader.at(node.location, Phrase("\(deepestHeader)")))
      return []
    }
    let nodes = node.elements(log: &log) ?? []
    guard nodes.count <= mostColumns else {
      log.add(CompositionDiagnostics.tooManyColumns.at(node.location, Phrase("\(mostColumns)")))
      return []
    }
    return nodes.compactMap { column($0, depth: depth, log: &log) }
  }

  private static func column(
    _ node: LocatedNode, depth: Int, log: inout DiagnosticLog
  ) -> TableDefinition.Column? {
    guard var reader = MappingReader(node, log: &log) else { return nil }
    defer { reader.finish(log: &log) }
    let heading = reader.optional("heading")?.template(log: &log)
    if let inner = reader.optional("columns") {
      let columns = Self.columns(inner, depth: depth + 1, log: &log)
      return columns.isEmpty
        ? nil
        : TableDefinition.Column(
          heading: heading, columns: columns, content: .empty, width: .share(1), alignment: .left,
          isSummed: false, isOptional: false, missing: .error, file: nil, filters: [], location: node.location
        )
    }
    let content = Self.content(&reader, log: &log)
    let width = reader.optional("width").flatMap { Self.width($0, log: &log) } ?? .share(1)
    let alignment = reader.optional("align")?.choice(TableDefinition.Alignment.self, log: &log)
    let isSummed = flag(reader.optional("sum"), log: &log) ?? false
    let isOptional = flag(reader.optional("optional"), log: &log) ?? false
    let missing = reader.optional("missing")?.choice(Missing.self, log: &log) ?? .error
    let file = reader.optional("file")?.text(log: &log)
    let filters = Self.filters(&reader, log: &log)
    return TableDefinition.Column(
      heading: heading, columns: [], content: content, width: width,
      alignment: alignment ?? (content == .ordinal ? .center : .left), isSummed: isSummed,
      isOptional: isOptional, missing: missing, file: file, filters: filters, location: node.location)
  }

  private static func content(
    _ reader: inout MappingReader, log: inout DiagnosticLog
  ) -> TableDefinition.Content {
    if flag(reader.optional("ordinal"), log: &log) == true { return .ordinal }
    if let path = reader.optional("value") {
      let format = reader.optional("format")?.text(log: &log)
      return path.text(log: &log).map { .value($0, format: format) } ?? .empty
    }
    return reader.optional("text")?.template(log: &log).map { .text($0) } ?? .empty
  }

  /// "12 mm", a share such as 2, or `{ min: 10 mm, max: 40 mm }` for a width by content.
  private static func width(_ node: LocatedNode, log: inout DiagnosticLog) -> TableColumn.Width? {
    if case .mapping = node.content, var reader = MappingReader(node, log: &log) {
      let least = reader.required("min", log: &log).flatMap { length($0, named: "min", log: &log) }
      let most = reader.required("max", log: &log).flatMap { length($0, named: "max", log: &log) }
      reader.finish(log: &log)
      guard let least, let most else { return nil }
      return .content(min: least, max: max(least, most))
    }
    guard let text = node.text(log: &log) else { return nil }
    if let share = Double(text), share > 0, share <= 1000 { return .share(share) }
    if let length = Length(written: text), length.points > 0 { return .fixed(length) }
    log.add(CompositionDiagnostics.badWidth.at(node.location, Phrase(text)))
    return nil
  }

  private static func grouping(
    _ node: LocatedNode, log: inout DiagnosticLog
  ) -> TableDefinition.Grouping? {
    if case .scalar = node.content {
      return node.text(log: &log).map {
        TableDefinition.Grouping(
          path: $0, heading: nil, numbering: .none, restarts: false, isOptional: false,
          location: node.location)
      }
    }
    guard var reader = MappingReader(node, log: &log) else { return nil }
    let path = reader.required("by", log: &log)?.text(log: &log)
    let heading = reader.optional("heading")?.template(log: &log)
    let numbering = reader.optional("numbering")?.choice(
      TableDefinition.Grouping.Numbering.self, log: &log)
    let restarts = flag(reader.optional("restart"), log: &log) ?? false
    let isOptional = flag(reader.optional("optional"), log: &log) ?? false
    reader.finish(log: &log)
    return path.map {
      TableDefinition.Grouping(
        path: $0, heading: heading, numbering: numbering ?? .none, restarts: restarts,
        isOptional: isOptional, location: node.location)
    }
  }
}
