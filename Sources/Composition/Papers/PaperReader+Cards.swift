import Diagnostics
import DocumentModel
import Geometry
import LocatedText

/// Cards, and the blocks that mostly stand on them.
extension PaperReader {
  /// - Parameter isSized: the paper's `sizes` say how large a card is, and how many there are of each.
  static func cards(
    _ name: String, _ node: LocatedNode, isSized: Bool, log: inout DiagnosticLog
  ) -> CardDefinition? {
    guard var reader = MappingReader(node, log: &log) else { return nil }
    let selection = node.holds("for") ? Self.selection("for", variable: "each", &reader, log: &log) : nil
    let copies =
      isSized ? nil : reader.optional("copies").flatMap { Self.copies($0, log: &log) }
    let size = isSized ? nil : size(&reader, log: &log)
    let gap = reader.optional("gap").flatMap { length($0, named: "gap", log: &log) }
    let padding = reader.optional("padding").flatMap { length($0, named: "padding", log: &log) }
    let border = reader.optional("border").flatMap { length($0, named: "border", log: &log) }
    let marks = flag(reader.optional("marks"), log: &log) ?? true
    let isFolded = flag(reader.optional("folded"), log: &log) ?? false
    let alignment =
      reader.optional("align")?.choice(CardAlignment.self, log: &log).flatMap {
        TableCell.VerticalAlignment(rawValue: $0.rawValue)
      } ?? .top
    let body = reader.required("blocks", log: &log).map { readBlocks($0, log: &log) } ?? []
    reader.finish(log: &log)
    guard isSized || size != nil else { return nil }
    return CardDefinition(
      name: name, selection: selection, copies: copies ?? .fixed(1), size: size, gap: gap ?? .zero,
      padding: padding ?? .zero, border: border, hasMarks: marks, isFolded: isFolded, alignment: alignment,
      body: body, location: node.location)
  }

  /// `sizes: [{ sheet: …, card: { width: 138 mm, height: 190 mm }, copies: 2 }, { sheet: …, pages: 2 }]`.
  static func readSizes(_ node: LocatedNode, log: inout DiagnosticLog) -> [PaperDefinition.SheetSize] {
    (node.elements(log: &log) ?? []).compactMap { node in
      guard var reader = MappingReader(node, log: &log) else { return nil }
      let sheet = reader.required("sheet", log: &log).map { readSheet($0, log: &log) }
      let card = reader.optional("card").flatMap { cardSize($0, log: &log) }
      let copies = reader.optional("copies")?.integer(in: 1...mostCards, log: &log) ?? 1
      let pages = reader.optional("pages")?.integer(in: 1...mostCards, log: &log)
      reader.finish(log: &log)
      return sheet.map {
        PaperDefinition.SheetSize(sheet: $0, card: card, copies: copies, mostPages: pages)
      }
    }
  }

  /// More than that on a sheet, or sheets to a card, nobody cuts or reads.
  private static let mostCards = 100

  private static func cardSize(_ node: LocatedNode, log: inout DiagnosticLog) -> Size? {
    guard var reader = MappingReader(node, log: &log) else { return nil }
    defer { reader.finish(log: &log) }
    return size(&reader, log: &log)
  }

  private enum CardAlignment: String, CaseIterable { case top, middle, bottom }

  /// A number, or a path to one.
  private static func copies(_ node: LocatedNode, log: inout DiagnosticLog) -> CardDefinition.Copies? {
    guard case .scalar = node.content, let text = node.text(log: &log), Int(text) != nil else {
      return binding(node, log: &log).map { .datum($0) }
    }
    return node.integer(in: 1...Composer.mostRepetitions, log: &log).map { .fixed($0) }
  }

  private static func size(_ reader: inout MappingReader, log: inout DiagnosticLog) -> Size? {
    let width = reader.required("width", log: &log).flatMap { length($0, named: "width", log: &log) }
    let height = reader.required("height", log: &log).flatMap { length($0, named: "height", log: &log) }
    guard let width, let height else { return nil }
    return Size(width: width, height: height)
  }

  /// `row: [{ width: 24 mm, blocks: […] }, { blocks: […] }]`.
  static func row(_ node: LocatedNode, log: inout DiagnosticLog) -> PaperDefinition.BodyBlock? {
    let columns = (node.elements(log: &log) ?? []).compactMap { node -> PaperDefinition.RowColumn? in
      guard var reader = MappingReader(node, log: &log) else { return nil }
      let width = reader.optional("width").flatMap { length($0, named: "width", log: &log) }
      let blocks = reader.required("blocks", log: &log).map { readBlocks($0, log: &log) } ?? []
      reader.finish(log: &log)
      return PaperDefinition.RowColumn(width: width, blocks: blocks)
    }
    return columns.isEmpty ? nil : .row(columns)
  }

  /// `code: "{{ delegate.code }}"` with `size`, and `personal` if more than a number is meant.
  static func code(
    _ words: LocatedNode, _ reader: inout MappingReader, log: inout DiagnosticLog
  ) -> PaperDefinition.BodyBlock? {
    let size = reader.required("size", log: &log).flatMap { length($0, named: "size", log: &log) }
    let isPersonal = flag(reader.optional("personal"), log: &log) ?? false
    guard let template = words.template(log: &log), let size else { return nil }
    return .code(
      PaperDefinition.Code(words: template, size: size, isPersonal: isPersonal, location: words.location))
  }

  /// `portrait: delegate.photo` with `width` and `height`.
  static func portrait(
    _ file: LocatedNode, _ reader: inout MappingReader, log: inout DiagnosticLog
  ) -> PaperDefinition.BodyBlock? {
    let size = size(&reader, log: &log)
    guard let binding = binding(file, log: &log), let size else { return nil }
    return .portrait(PaperDefinition.Portrait(file: binding, size: size))
  }
}

extension LocatedNode {
  fileprivate func holds(_ key: String) -> Bool {
    guard case .mapping(let entries) = content else { return false }
    return entries.contains { $0.key == key }
  }
}
