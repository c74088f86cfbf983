import CongressModel
import Diagnostics
import DocumentModel
import Geometry
import Prose
import VietnameseText

/// Turns Markdown prose into the blocks of a paper: headings get their numbers, lists their marks.
extension Composer {
  mutating func blocks(of prose: [ProseBlock], missing: Missing, depth: Int = 0) -> [Block] {
    prose.indices.flatMap { index -> [Block] in
      let block = prose[index]
      switch block {
      case .heading(let level, let inlines, let location):
        return heading(level, inlines, missing: missing, at: location)
      case .paragraph(let inlines, _):
        let leadsIn = index + 1 < prose.count && prose[index + 1].isList
        return paragraph(role: .body, self.inlines(inlines, missing: missing), leadsIn: leadsIn)
      case .bulletList(let items, _):
        let mark = Inline.text(rules.text("list.prefix") ?? "", [], rules.origin("list.prefix"))
        return items.flatMap { listItem($0, mark: mark, missing: missing, depth: depth) }
      case .orderedList(let start, let items, let location):
        guard counter.numbersItems(depth: depth + 1, in: rules.pack) else {
          let name = Phrase(counter.structure)
          binder.log.add(CompositionDiagnostics.deepList.at(location, name, Phrase("\(depth + 1)")))
          return []
        }
        return items.enumerated().flatMap { index, item in
          let number = counter.item(start + index, depth: depth + 1, rules: &rules, log: &binder.log) ?? ""
          let mark = Inline.text(number + "\u{A0}", [], nil)
          return listItem(item, mark: mark, missing: missing, depth: depth)
        }
      case .thematicBreak(let location), .table(_, let location):
        binder.log.add(CompositionDiagnostics.tableInProse.at(location))
        return []
      }
    }
  }

  private mutating func heading(
    _ level: Int, _ inlines: [ProseInline], missing: Missing, at location: Location
  ) -> [Block] {
    // The title first: a heading that is left out must not use up a number.
    guard let title = self.inlines(inlines, missing: missing) else { return [] }
    if let missing = counter.levelMissing(above: level, rules: rules) {
      binder.log.add(
        CompositionDiagnostics.skippedHeading.at(location, Phrase("\(level)"), Phrase("\(missing)")))
      return []
    }
    guard let number = counter.next(level: level, rules: &rules, log: &binder.log) else {
      let levels = (1...6).filter { rules.pack.values["structures.\(counter.structure).\($0)"] != nil }.count
      let kind = levels == 0 ? CompositionDiagnostics.unknownStructure : CompositionDiagnostics.deepHeading
      let first = levels == 0 ? rules.pack.id : counter.structure
      let second = levels == 0 ? counter.structure : "\(levels)"
      binder.log.add(kind.at(location, Phrase(first), Phrase(second)))
      return []
    }
    let words = tone.set(title.map(\.plainText).joined())
    let outline = OutlineEntry(level: level, title: "\(number) \(words)")
    return paragraph(
      role: .heading(level), [.text(number + "\u{A0}", [], nil)] + title, outline: outline)
  }

  private mutating func listItem(
    _ blocks: [ProseBlock], mark: Inline, missing: Missing, depth: Int
  ) -> [Block] {
    guard case .paragraph(let first, _)? = blocks.first else {
      return self.blocks(of: blocks, missing: missing, depth: depth + 1)
    }
    let item = inlines(first, missing: missing).map { [mark] + $0 }
    return paragraph(role: .listItem, item)
      + self.blocks(of: Array(blocks.dropFirst()), missing: missing, depth: depth + 1)
  }

  /// The inlines of prose; nil if a missing datum leaves the whole paragraph out.
  mutating func inlines(
    _ prose: [ProseInline], emphasis: Emphasis = [], missing: Missing
  ) -> [Inline]? {
    var result: [Inline] = []
    for piece in prose {
      switch piece {
      case .text(let text, let location):
        check(text, at: location)
        result.append(.text(Normalization.nfc(text), emphasis, Origin(location: location)))
      case .placeholder(let placeholder):
        let blank = rules.length("signature.blank")
        guard
          let inlines = binder.inlines(
            of: placeholder, emphasis: emphasis, missing: missing, blank: blank)
        else { return nil }
        result += inlines
      case .emphasis(let inner):
        guard let inlines = inlines(inner, emphasis: emphasis.union(.italic), missing: missing) else {
          return nil
        }
        result += inlines
      case .strong(let inner):
        guard let inlines = inlines(inner, emphasis: emphasis.union(.bold), missing: missing) else {
          return nil
        }
        result += inlines
      case .lineBreak: result.append(.lineBreak)
      case .footnoteReference(_, let location):
        binder.log.add(CompositionDiagnostics.tableInProse.at(location))
      }
    }
    return result
  }
}

extension Composer {
  /// Figures that should be placeholders, letters and spaces that are not what they seem.
  private mutating func check(_ text: String, at start: Location) {
    let places = prosePlaces
    let place = { (offset: Int) in places.location(ofScalar: offset, inTextAt: start) }
    TypedFigures.report(in: text, allowed: allowedFigures, log: &binder.log, place: place)
    CompositionDiagnostics.textChecks.check(text, log: &binder.log, place: place)
  }
}

extension ProseBlock {
  fileprivate var isList: Bool {
    switch self {
    case .bulletList, .orderedList: true
    case .heading, .paragraph, .thematicBreak, .table: false
    }
  }
}
