import DocumentModel
import Geometry

/// Contents and lists of tables and figures.
extension Composer {
  /// The list of one kind, down to headings of level `depth`; nothing if the paper has none.
  mutating func contents(_ kind: Contents.Kind, title: Template?, depth: Int) -> [Block] {
    let entries = binder.references.all().filter { $0.kind.stands(in: kind, depth: depth) }
    let id = newID()
    let words = title.map { binder.inlines(of: $0, blank: .zero) } ?? self.words("contents.\(kind.rawValue)")
    guard case .paragraph(let head)? = paragraph(role: .contentsTitle, words).first, !entries.isEmpty else {
      return []
    }
    let lines = entries.flatMap { entry -> [Paragraph] in
      let line = paragraph(role: .contents(entry.kind.contentsLevel), self.line(for: entry))
      return line.compactMap { if case .paragraph(let paragraph) = $0 { paragraph } else { nil } }
    }
    let space = rules.length("contents.space-after")
    return [.contents(Contents(id: id, kind: kind, title: head, entries: lines, spaceAfter: space))]
  }

  /// The words, dots, the page. Pages of appendices have numbers of their own, which would mislead here.
  private mutating func line(for entry: References.Entry) -> [Inline] {
    let words = Inline.link(entry.target, [.text(entry.words, [], nil)])
    guard entry.kind != .appendix || rules.text("page-number.appendices") == "continuous" else {
      return [words]
    }
    return [words, .tab, .link(entry.target, [.reference(.page(of: entry.target), [], nil)])]
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

  /// The level of its line.
  fileprivate var contentsLevel: Int {
    if case .heading(let level) = self { level } else { 1 }
  }
}
