import DocumentModel
import Geometry

/// Contents and lists of tables and figures.
extension Composer {
  /// The list of one kind, down to headings of level `depth`; its entries are filled in when all are known.
  mutating func contents(_ kind: Contents.Kind, title: Template?, depth: Int) -> [Block] {
    let id = newID()
    let words = title.map { binder.inlines(of: $0, blank: .zero) } ?? self.words("contents.\(kind.rawValue)")
    guard case .paragraph(let head)? = paragraph(role: .contentsTitle, words).first else { return [] }
    contentsDepths[id] = depth
    let space = rules.length("contents.space-after")
    return [.contents(Contents(id: id, kind: kind, title: head, entries: [], spaceAfter: space))]
  }

  /// The blocks with the entries of their contents; a list of what the paper has none of is left out.
  mutating func filled(_ blocks: [Block]) -> [Block] {
    guard !contentsDepths.isEmpty else { return blocks }
    return blocks.compactMap { block in
      guard case .contents(var contents) = block, let depth = contentsDepths[contents.id] else {
        return block
      }
      let entries = binder.references.entries.filter { $0.kind.stands(in: contents.kind, depth: depth) }
      contents.entries = entries.flatMap { entry -> [Paragraph] in
        let line = paragraph(role: entry.kind.contentsRole, self.line(for: entry))
        return line.compactMap { if case .paragraph(let paragraph) = $0 { paragraph } else { nil } }
      }
      return entries.isEmpty ? nil : .contents(contents)
    }
  }

  /// The words, dots, the page. Where appendices have page numbers of their own, a number would mislead: what stands in
  /// one is followed by its name instead.
  private mutating func line(for entry: References.Entry) -> [Inline] {
    let words = Inline.link(entry.target, [.text(entry.words, [], nil)])
    let isApart = entry.kind == .appendix || entry.appendix != nil
    guard isApart, rules.text("page-number.appendices") != "continuous" else {
      return [words, .tab, .link(entry.target, [.reference(.page(of: entry.target), [], nil)])]
    }
    return [words] + (entry.appendix.map { [.text(" (\($0))", [], nil)] } ?? [])
  }
}

extension References.Kind {
  fileprivate func stands(in contents: Contents.Kind, depth: Int) -> Bool {
    switch (self, contents) {
    case (.heading(let level), .headings): level <= depth
    case (.appendix, .headings), (.table, .tables), (.figure, .figures): true
    default: false
    }
  }

  /// The look of its line.
  fileprivate var contentsRole: Role {
    switch self {
    case .heading(let level): .contents(level)
    case .appendix: .contents(1)
    case .table, .figure: .contentsItem
    }
  }
}
