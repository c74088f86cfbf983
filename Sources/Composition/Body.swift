import CongressModel
import Diagnostics
import DocumentModel
import Geometry
import Prose
import VietnameseText

/// The body: what the paper's `body` lists, in order.
extension Composer {
  mutating func blocks(of body: [PaperDefinition.BodyBlock]) -> [Block] {
    body.indices.flatMap { index -> [Block] in
      switch body[index] {
      case .bases(let binding): return items(of: binding, rules: "bases", role: .basis)
      case .list(let binding): return items(of: binding, rules: "list", role: .listItem)
      case .prose(let binding, let part): return prose(binding, part)
      case .paragraph(let template, let role, let missing, let blank):
        let inlines = binder.inlines(
          of: template, missing: missing, blank: blank ?? rules.length("signature.blank"))
        // Words that end in a colon lead to what follows, and so do those right above a table.
        let leadsIn =
          inlines?.last?.plainText.hasSuffix(":") ?? false
          || body.dropFirst(index + 1).first?.isTable ?? false
        return paragraph(role: role, inlines, leadsIn: leadsIn)
      case .each(let elements, let blocks, let blanks, let location):
        return each(elements, blocks, blanks: blanks, at: location)
      case .when(let path, let isUnless, let blocks, let location):
        return binder.holds(path, at: location) != isUnless ? self.blocks(of: blocks) : []
      case .heading(let template, let level, let name, let location):
        let words = binder.inlines(of: template, blank: rules.length("signature.blank"))
        return words.map { heading(level, $0, name: name, at: location) } ?? []
      case .part(let kind, let name, let location): return part(kind, name: name, at: location)
      case .contents(let kind, let title, let depth): return contents(kind, title: title, depth: depth)
      case .area(let role, let height): return [.area(Area(id: newID(), role: role, height: height))]
      case .row(let columns): return row(columns)
      case .code(let code): return self.code(code)
      case .portrait(let portrait): return self.portrait(portrait)
      case .landscape(let blocks): return onLandscapePages { $0.blocks(of: blocks) }
      }
    }
  }

  /// A table, chart or set of photographs that the paper defines; an error if it defines none of the name.
  mutating func part(_ kind: PaperDefinition.PartKind, name: String, at location: Location) -> [Block] {
    switch kind {
    case .table:
      if let table = paper.parts.tables.first(where: { $0.name == name }) { return self.table(table) }
    case .chart:
      if let chart = paper.parts.charts.first(where: { $0.name == name }) { return self.chart(chart) }
    case .photos:
      if let photos = paper.parts.photos.first(where: { $0.name == name }) { return self.photos(photos) }
    case .cards:
      if let cards = paper.parts.cards.first(where: { $0.name == name }) { return self.cards(cards) }
    case .seats:
      if let seats = paper.parts.seats.first(where: { $0.name == name }) { return self.seats(seats) }
    }
    let nearest = Suggestion.nearest(to: name, among: paper.parts.names(of: kind))
    binder.log.add(
      CompositionDiagnostics.unknownPart.at(
        location, Phrase(kind.rawValue), Phrase(name),
        hint: nearest.map(CompositionDiagnostics.didYouMean)))
    return []
  }

  private mutating func each(
    _ selection: Selection, _ blocks: [PaperDefinition.BodyBlock], blanks: Int, at location: Location
  ) -> [Block] {
    let paths = binder.selectedAny(selection)?.paths ?? blankElements(blanks, of: selection)
    let outer = binder.variables
    defer { binder.variables = outer }
    var result: [Block] = []
    for path in paths {
      guard mayRepeat(at: location) else { break }
      binder.variables[selection.variable] = .path(path)
      result += self.blocks(of: blocks)
    }
    return result
  }

  /// Of a list a form needs and nobody knows, elements to fill by hand.
  private func blankElements(_ count: Int, of selection: Selection) -> [String] {
    guard options.blanksForMissing, selection.list.missing == .error, let list = selection.list.paths.first
    else { return [] }
    return Array(repeating: "\(binder.resolved(list)).\(DataPath.nobody)", count: count)
  }

  /// Counts a repetition of a `for`; false, reported, when there were so many that no paper means them.
  mutating func mayRepeat(at location: Location) -> Bool {
    repetitions += 1
    if repetitions <= Composer.mostRepetitions { return true }
    if repetitions == Composer.mostRepetitions + 1 {
      let most = Phrase("\(Composer.mostRepetitions)")
      binder.log.add(CompositionDiagnostics.tooManyRepetitions.at(location, most))
    }
    return false
  }

  /// A list of texts as paragraphs with the pack's mark before and punctuation after: bases, recipients.
  mutating func items(of binding: Binding, rules section: String, role: Role) -> [Block] {
    guard let (value, path, _) = binder.value(of: binding) else { return [] }
    guard case .list(let elements) = value else {
      binder.log.add(CompositionDiagnostics.notAList.at(binding.location, Phrase(path)))
      return []
    }
    var blocks: [Block] = []
    for (index, element) in elements.enumerated() {
      let itemPath = "\(path).\(index + 1)"
      guard case .text(let text) = element else {
        binder.log.add(CompositionDiagnostics.notPrintable.at(binding.location, Phrase(itemPath)))
        continue
      }
      let location = binder.congress.origins[itemPath] ?? binding.location
      let template = Template(text, at: location, log: &binder.log)
      guard let words = binder.inlines(of: template, blank: rules.length("signature.blank")) else { continue }
      let ending = index == elements.count - 1 ? "last" : "end"
      let prefix = Inline.text(rules.text("\(section).prefix") ?? "", [], rules.origin("\(section).prefix"))
      let suffix = Inline.text(
        rules.text("\(section).\(ending)") ?? "", [], rules.origin("\(section).\(ending)"))
      blocks += paragraph(role: role, [prefix] + words + [suffix])
    }
    return blocks
  }

  private mutating func prose(_ binding: Binding, _ part: PaperDefinition.ProsePart) -> [Block] {
    guard let (value, _, origin) = binder.value(of: binding), case .text(let file) = value else {
      return []
    }
    guard let prose = document(of: file, namedAt: origin.location) else { return [] }
    let heading =
      prose.blocks.firstIndex { if case .heading = $0 { true } else { false } } ?? prose.blocks.count
    let chosen =
      switch part {
      case .all: prose.blocks
      case .opening: Array(prose.blocks[..<heading])
      case .sections: Array(prose.blocks[heading...])
      }
    return blocks(of: chosen, missing: binding.missing)
  }

  /// The prose of a file, read once however many parts of it the paper takes; nil, reported, if there is none.
  private mutating func document(of file: String, namedAt location: Location?) -> ProseDocument? {
    let name = location.map { $0.beside(file) } ?? file
    if let known = shelf.open(name) { return known }
    guard let bytes = readFile(file) else {
      binder.log.add(CompositionDiagnostics.proseFileMissing.at(location, Phrase(file)))
      return nil
    }
    tone.proseFiles.insert(name)
    return shelf.read(bytes, as: name)
  }
}

extension PaperDefinition.BodyBlock {
  fileprivate var isTable: Bool { if case .part(.table, _, _) = self { true } else { false } }
}

extension Location {
  /// The name of a file in the same folder as this place's file.
  fileprivate func beside(_ name: String) -> String {
    guard let slash = file.lastIndex(of: "/") else { return name }
    return file[...slash] + name
  }
}
