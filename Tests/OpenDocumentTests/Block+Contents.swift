import DocumentModel

extension Block {
  /// The block and those in it, but for the rows of tables.
  var withNested: [Block] {
    if case .table = self { return [self] }
    return [self] + nested.flatMap(\.withNested)
  }

  /// The number of a chart.
  var chart: NodeID? {
    guard case .figure(let figure) = self, case .chart = figure.content else { return nil }
    return figure.id
  }

  var paragraph: Paragraph? {
    if case .paragraph(let paragraph) = self { paragraph } else { nil }
  }
}

extension Twin {
  /// All paragraphs outside tables.
  var paragraphs: [Paragraph] { document.blocks.flatMap(\.withNested).compactMap(\.paragraph) }

  /// The most digits that numbers of pages the text names may have.
  var referenceDigits: Int { 2 * paragraphs.count { $0.inlines.contains { $0.isReference } } }
}

extension Inline {
  fileprivate var isReference: Bool {
    switch self {
    case .reference: true
    case .link(_, let inner), .sized(_, let inner): inner.contains { $0.isReference }
    default: false
    }
  }
}
