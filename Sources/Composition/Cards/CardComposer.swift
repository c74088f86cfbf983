import Barcodes
import CongressModel
import Diagnostics
import DocumentModel
import Geometry
import Prose

/// Cards, as the paper defines them.
extension Composer {
  /// A card for each element, each as often as asked for; nothing if there is none.
  mutating func cards(_ definition: CardDefinition) -> [Block] {
    let id = newID()
    let outer = binder.variables
    defer { binder.variables = outer }
    var cards: [Cards.Card] = []
    if let selection = definition.selection {
      guard let selected = binder.selected(selection) else { return [] }
      for (element, path) in zip(selected.elements, selected.paths) {
        binder.variables[selection.variable] = .element(element, list: selected.list, path: path)
        guard add(definition, to: &cards) else { break }
      }
    } else {
      _ = add(definition, to: &cards)
    }
    guard !cards.isEmpty else { return [] }
    guard let size = definition.size else { return onOwnPages(cards) }
    return [
      .cards(
        Cards(
          id: id, role: .card, size: size, gap: definition.gap, padding: definition.padding,
          border: definition.border ?? .zero, marks: definition.hasMarks ? cropMarks : nil,
          isFolded: definition.isFolded, alignment: definition.alignment, cards: cards))
    ]
  }

  /// What stands on each card, on pages of its own numbering.
  private mutating func onOwnPages(_ cards: [Cards.Card]) -> [Block] {
    // A section nothing follows is none.
    cards.flatMap { card in
      card.blocks + [sectionStart(isLandscape: isLandscape, numbering: .restarts)]
    }
  }

  private var cropMarks: Cards.CropMarks {
    mutating get {
      Cards.CropMarks(
        length: rules.length("cards.mark-length"), offset: rules.length("cards.mark-offset"),
        thickness: rules.length("cards.mark-thickness"))
    }
  }

  /// Adds the copies of one card; false if there were so many that no paper means them.
  private mutating func add(_ definition: CardDefinition, to cards: inout [Cards.Card]) -> Bool {
    for _ in 0..<count(definition.copies) {
      guard mayRepeat(at: definition.location) else { return false }
      let id = newID()
      let blocks = blocks(of: definition.body)
      if !blocks.isEmpty { cards.append(Cards.Card(id: id, blocks: blocks)) }
    }
    return true
  }

  private mutating func count(_ copies: CardDefinition.Copies) -> Int {
    switch copies {
    case .fixed(let count): return count
    case .datum(let binding):
      guard let (value, path, _) = binder.value(of: binding) else { return 0 }
      guard case .integer(let count) = value else {
        binder.log.add(CompositionDiagnostics.notAFigure.at(binding.location, Phrase(path)))
        return 0
      }
      return max(0, count)
    }
  }

  // MARK: What stands on cards

  /// Blocks beside one another.
  mutating func row(_ columns: [PaperDefinition.RowColumn]) -> [Block] {
    let id = newID()
    let cells = columns.map { Grid.Cell(blocks(of: $0.blocks)) }
    guard cells.contains(where: { !$0.blocks.isEmpty }) else { return [] }
    return [
      .grid(
        Grid(
          id: id, role: .cardRow, columns: columns.map { $0.width.map { .fixed($0) } ?? .remainder },
          rows: [cells]))
    ]
  }

  /// A code; nothing if a datum of it is missing.
  mutating func code(_ code: PaperDefinition.Code) -> [Block] {
    guard code.isPersonal || !tellsOfPeople(code) else { return [] }
    guard let inlines = binder.inlines(of: code.words, missing: .omit, blank: .zero) else { return [] }
    let text = inlines.map(\.plainText).joined().unbound
    guard let matrix = QRCode.matrix(of: text) else {
      binder.log.add(CompositionDiagnostics.longCode.at(code.location, Phrase("\(text.utf8.count)")))
      return []
    }
    return [
      .figure(
        Figure(
          id: newID(), role: .code, content: .code(matrix), size: Size(width: code.size, height: code.size),
          alternativeText: text))
    ]
  }

  /// Whether a code nobody declared personal holds more of someone than the number of the card and the seat; reported.
  private mutating func tellsOfPeople(_ code: PaperDefinition.Code) -> Bool {
    for case .placeholder(let placeholder) in code.words.pieces {
      let path = binder.resolved(placeholder.path)
      let isOfPerson = path.hasPrefix("delegates.") || path.hasPrefix("people.")
      guard isOfPerson, !["code", "seat"].contains(path.split(separator: ".").last) else { continue }
      binder.log.add(CompositionDiagnostics.personalCode.at(placeholder.location, Phrase(placeholder.path)))
      return true
    }
    return false
  }

  /// A photograph as large as fits, or the frame to stick one in.
  mutating func portrait(_ portrait: PaperDefinition.Portrait) -> [Block] {
    guard binder.hasValue(portrait.file), let (value, path, origin) = binder.value(of: portrait.file),
      case .text(let file) = value
    else { return [figure(.frame(rules.length("cards.frame")), portrait.size, "")] }
    let location = origin.location ?? binder.congress.origin(of: path) ?? portrait.file.location
    guard let bytes = readFile(file) else {
      binder.log.add(CompositionDiagnostics.photoUnreadable.at(location, Phrase(file)))
      return []
    }
    do throws(PictureProblem) {
      let picture = try Picture(name: file, bytes: bytes)
      let scale = min(
        portrait.size.width.points / Double(picture.width),
        portrait.size.height.points / Double(picture.height))
      let size = Size(
        width: .pt(Double(picture.width) * scale), height: .pt(Double(picture.height) * scale))
      return [figure(.picture(picture), size, "")]
    } catch {
      binder.log.add(error.diagnostic(picture: file, at: location))
      return []
    }
  }

  private mutating func figure(_ content: Figure.Content, _ size: Size, _ words: String) -> Block {
    .figure(Figure(id: newID(), role: .portrait, content: content, size: size, alternativeText: words))
  }
}
