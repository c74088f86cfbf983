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
      case .paragraph(let inlines, let location):
        if let (kind, name) = inlines.part { return part(kind, name: name, at: location) }
        let leadsIn = prose.dropFirst(index + 1).first?.isLedTo ?? false
        return paragraph(role: .body, self.inlines(inlines, missing: missing), leadsIn: leadsIn)
      case .bulletList(let items, _):
        let mark = Inline.text(rules.text("list.prefix") ?? "", [], rules.origin("list.prefix"))
        return items.flatMap { listItem($0, mark: mark, number: nil, missing: missing, depth: depth) }
      case .orderedList(let start, let items, let location):
        guard counter.numbersItems(depth: depth + 1, in: rules.pack) else {
          let name = Phrase(counter.structure)
          binder.log.add(CompositionDiagnostics.deepList.at(location, name, Phrase("\(depth + 1)")))
          return []
        }
        return items.enumerated().flatMap { index, item in
          let number = counter.item(start + index, depth: depth + 1, rules: &rules, log: &binder.log)
          let mark = Inline.text((number?.text ?? "") + "\u{A0}", [], nil)
          return listItem(item, mark: mark, number: number?.parts, missing: missing, depth: depth)
        }
      case .table(let table, let location): return self.table(table, missing: missing, at: location)
      case .thematicBreak(let location):
        binder.log.add(CompositionDiagnostics.lineInProse.at(location))
        return []
      }
    }
  }

  private mutating func heading(
    _ level: Int, _ inlines: [ProseInline], missing: Missing, at location: Location
  ) -> [Block] {
    // The title first: a heading that is left out must not use up a number.
    let name = inlines.lazy.compactMap(\.headingName).first
    let words = inlines.filter { $0.headingName == nil }.trimmingEnd
    guard let title = self.inlines(words, missing: missing) else { return [] }
    return heading(level, title, name: name, at: location)
  }

  private mutating func listItem(
    _ blocks: [ProseBlock], mark: Inline, number: ParagraphNumber?, missing: Missing, depth: Int
  ) -> [Block] {
    guard case .paragraph(let first, _)? = blocks.first else {
      return self.blocks(of: blocks, missing: missing, depth: depth + 1)
    }
    let item = inlines(first, missing: missing).map { [mark] + $0 }
    return paragraph(role: .listItem, item, number: number)
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
        if let kind = PaperDefinition.PartKind(rawValue: placeholder.path), placeholder.format != nil {
          binder.log.add(CompositionDiagnostics.partInText.at(placeholder.location, Phrase(kind.rawValue)))
          continue
        }
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
      case .footnoteReference(let number, _):
        result.append(.footnote(Footnote(number: number, paragraphs: [])))
      }
    }
    return result
  }
}

extension Composer {
  /// Figures that should be placeholders, letters and spaces that are not what they seem.
  private mutating func check(_ text: String, at start: Location) {
    let places = shelf.places
    let place = { (offset: Int) in places.location(ofScalar: offset, inTextAt: start) }
    TypedFigures.report(in: text, allowed: allowedFigures, log: &binder.log, place: place)
    CompositionDiagnostics.textChecks.check(text, log: &binder.log, place: place)
  }
}

extension ProseBlock {
  /// Whether the paragraph above goes where this block goes.
  fileprivate var isLedTo: Bool {
    switch self {
    case .bulletList, .orderedList, .table: true
    case .paragraph(let inlines, _): inlines.part?.0 == .table
    case .heading, .thematicBreak: false
    }
  }
}

extension ProseInline {
  /// The name that `{{ id: name }}` gives the heading it stands in.
  fileprivate var headingName: String? {
    guard case .placeholder(let placeholder) = self, placeholder.path == References.Use.id.rawValue else {
      return nil
    }
    return placeholder.format
  }
}

extension [ProseInline] {
  /// The part of the paper that a paragraph of nothing but `{{ table: targets }}` calls.
  fileprivate var part: (PaperDefinition.PartKind, name: String)? {
    guard count == 1, case .placeholder(let placeholder) = self[0],
      let kind = PaperDefinition.PartKind(rawValue: placeholder.path), let name = placeholder.format
    else { return nil }
    return (kind, name)
  }

  /// Without spaces at the end, where a name stood.
  fileprivate var trimmingEnd: [ProseInline] {
    guard case .text(let text, let location)? = last else { return self }
    guard let end = text.lastIndex(where: { $0 != " " }) else { return dropLast() }
    return dropLast() + [.text(String(text[...end]), location)]
  }
}
